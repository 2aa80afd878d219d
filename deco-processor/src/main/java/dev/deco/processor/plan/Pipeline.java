package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stream from its source to its terminal operation, all in one expression.
 *
 * @param source what the elements come from, with the call that makes the stream
 * @param stages the calls in order, the terminal operation last
 */
record Pipeline(Expr.Invoke source, List<Expr.Invoke> stages) {
  static final String NOT_SEQUENTIAL =
      "It is not known here whether the stream is a sequential one.";
  static final String STREAMS = "java.util.stream";
  private static final Set<String> FACTORIES =
      Set.of("range", "rangeClosed", "of", "ofNullable", "empty", "stream", "iterate", "concat");
  private static final Set<String> TEXT = Set.of("chars", "codePoints", "lines");

  /** Stages and terminal operations that ask for every element, one after the other. */
  private static final Set<String> EXHAUSTIVE =
      Set.of(
          "map",
          "mapToObj",
          "mapToInt",
          "mapToLong",
          "mapToDouble",
          "mapMulti",
          "filter",
          "peek",
          "flatMap",
          "boxed",
          "asLongStream",
          "asDoubleStream",
          "distinct",
          "sorted",
          "sequential",
          "unordered",
          "toList",
          "toArray",
          "collect",
          "forEach",
          "forEachOrdered",
          "reduce",
          "sum",
          "average",
          "min",
          "max",
          "summaryStatistics");

  private static final Set<String> TERMINAL =
      Set.of(
          "toList",
          "toArray",
          "collect",
          "forEach",
          "forEachOrdered",
          "reduce",
          "sum",
          "average",
          "min",
          "max",
          "summaryStatistics");

  /** Those that stop early, which is no harm before the calls. */
  private static final Set<String> STOPPING = Set.of("limit", "skip", "takeWhile", "dropWhile");

  private static final Set<String> COMPARING = Set.of("distinct", "sorted");

  /** The pipeline that ends with {@code last}; null if it is none. */
  static @Nullable Pipeline endingWith(Expr.Invoke last) {
    List<Expr.Invoke> stages = new ArrayList<>();
    Expr at = last;
    while (at instanceof Expr.Invoke call && stage(call)) {
      stages.add(0, call);
      at = Nodes.bare(Objects.requireNonNull(call.receiver()));
    }
    return at instanceof Expr.Invoke source && !stages.isEmpty()
        ? new Pipeline(source, List.copyOf(stages))
        : null;
  }

  private static boolean stage(Expr.Invoke call) {
    return ofStreams(call.method()) && !call.method().isStatic() && call.receiver() != null;
  }

  private static boolean ofStreams(Member.Method method) {
    return method.owner().packageName().equals(STREAMS)
        && method.origin() == Member.Origin.PLATFORM;
  }

  /** Why a stage of this pipeline cannot be taken apart; null if it can. */
  @Nullable String obstacle(Expr.Invoke stage) {
    if (!sequential()) {
      return NOT_SEQUENTIAL;
    }
    Expr.Invoke last = stages.get(stages.size() - 1);
    if (!TERMINAL.contains(last.method().name())) {
      return "The stream may end before the last element, or later than this statement.";
    }
    for (Expr.Invoke other : before(stage)) {
      String name = other.method().name();
      if (!EXHAUSTIVE.contains(name) && !STOPPING.contains(name)) {
        return "The stage " + name + " before it is not known to be harmless.";
      }
      if (COMPARING.contains(name) && other.arguments().isEmpty() && !compared(other)) {
        return "The stage " + name + " before it runs code of the elements.";
      }
    }
    for (Expr.Invoke other : after(stage)) {
      String name = other.method().name();
      if (!EXHAUSTIVE.contains(name)) {
        return "The stage " + name + " after it may end the stream before the last element.";
      }
    }
    return null;
  }

  /** Whether the elements are compared by code of the platform. */
  private static boolean compared(Expr.Invoke stage) {
    return stage.type() instanceof TypeRef.Declared type
        && type.arguments().stream()
            .allMatch(element -> element.sharing() == Sharing.IMMUTABLE && platform(element));
  }

  private static boolean platform(TypeRef type) {
    return type instanceof TypeRef.Declared declared && declared.packageName().startsWith("java.");
  }

  private boolean sequential() {
    Member.Method method = source.method();
    if (method.origin() != Member.Origin.PLATFORM) {
      return false;
    }
    boolean factory = method.isStatic() && FACTORIES.contains(method.name());
    boolean known = ofStreams(method) || method.owner().qualifiedName().equals("java.util.Arrays");
    if (factory && known) {
      // A stream that is handed over may be a parallel one.
      return source.arguments().stream().noneMatch(a -> stream(a));
    }
    Expr receiver = source.receiver();
    boolean collection = method.name().equals("stream") && source.arguments().isEmpty();
    return receiver != null
        && (collection && method.owner().packageName().equals("java.util")
            || TEXT.contains(method.name()));
  }

  private static boolean stream(Expr expr) {
    return expr.type() instanceof TypeRef.Declared type && type.packageName().equals(STREAMS);
  }

  List<Expr.Invoke> before(Expr.Invoke stage) {
    return stages.subList(0, position(stage));
  }

  List<Expr.Invoke> after(Expr.Invoke stage) {
    return stages.subList(position(stage) + 1, stages.size());
  }

  private int position(Expr.Invoke stage) {
    for (int i = 0; i < stages.size(); i++) {
      if (stages.get(i) == stage) {
        return i;
      }
    }
    throw new IllegalArgumentException("no stage of this pipeline: " + stage.name());
  }
}
