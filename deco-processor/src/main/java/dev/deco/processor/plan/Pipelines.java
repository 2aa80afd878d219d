package dev.deco.processor.plan;

import dev.deco.processor.analyse.BodyAnalysis;
import dev.deco.processor.analyse.Footprint;
import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the stages of streams whose calls can be spawned, and says why others stay serial. */
final class Pipelines {
  private static final Set<String> MAPS =
      Set.of("map", "mapToObj", "mapToInt", "mapToLong", "mapToDouble");
  private static final Set<String> COMBINERS =
      Set.of("java.util.stream.Collectors", "java.util.Comparator", "java.util.Map.Entry");

  private final Body body;
  private final BodyAnalysis analysis;
  private final Locals locals;
  private final Predicate<Expr.Invoke> concurrent;
  private final Serially serially;
  private final Map<Expr.Invoke, Stage> stages = new IdentityHashMap<>();
  private final Map<Expr.Invoke, AtOnce> reasons = new IdentityHashMap<>();
  private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Tells why a call has to run in the caller, where a monitor may be held; null if it need not.
   */
  @FunctionalInterface
  interface Serially {
    @Nullable AtOnce why(Expr.Invoke call, boolean held);
  }

  Pipelines(
      Body body,
      BodyAnalysis analysis,
      Locals locals,
      Predicate<Expr.Invoke> concurrent,
      Serially serially,
      boolean monitor) {
    this.body = body;
    this.analysis = confined(body.block(), false) ? analysis.withoutClosures() : analysis;
    this.locals = locals;
    this.concurrent = concurrent;
    this.serially = serially;
    find(body.block(), monitor);
  }

  /** Whether all closures of the body are only handed to streams, which run them and no others. */
  private static boolean confined(Node node, boolean handed) {
    boolean closure = node instanceof Expr.Lambda || node instanceof Expr.Reference;
    if (closure && !handed || node instanceof Node.Code && !handed) {
      return false;
    }
    boolean hands =
        closure
            || node instanceof Expr.Invoke call
                && call.method().origin() == Member.Origin.PLATFORM
                && (call.method().owner().packageName().equals(Pipeline.STREAMS)
                    || COMBINERS.contains(call.method().owner().qualifiedName()));
    return node.parts().stream().allMatch(part -> confined(part, hands));
  }

  /** The stages, by their calls of {@code map} and its like. */
  Map<Expr.Invoke, Stage> stages() {
    return stages;
  }

  /** Why calls in stages stay serial. */
  Map<Expr.Invoke, AtOnce> reasons() {
    return reasons;
  }

  private void find(Node node, boolean held) {
    if (node instanceof Node.Code) {
      return;
    }
    if (node instanceof Expr.Invoke last && !seen.contains(last)) {
      Pipeline pipeline = Pipeline.endingWith(last);
      if (pipeline != null) {
        seen.addAll(pipeline.stages());
        pipeline(pipeline, held);
      }
    }
    boolean inside = held || node instanceof Stmt.Monitor;
    node.parts().forEach(part -> find(part, inside));
  }

  private void pipeline(Pipeline pipeline, boolean held) {
    Map<Expr.Invoke, Stage> spawned = new IdentityHashMap<>();
    for (Expr.Invoke call : pipeline.stages()) {
      boolean maps = MAPS.contains(call.method().name()) && call.arguments().size() == 1;
      Stage stage = maps ? Functions.of(call, body.source(), locals, concurrent) : null;
      if (stage != null) {
        spawned.put(call, stage);
      }
    }
    Map<Expr.Invoke, AtOnce> refused = new IdentityHashMap<>();
    boolean changed;
    do {
      changed = false;
      for (Expr.Invoke call : pipeline.stages()) {
        Stage stage = spawned.get(call);
        AtOnce why = stage == null ? null : obstacle(pipeline, stage, spawned, held);
        if (stage != null && why != null) {
          // A stage that stays serial is seen by the others as the caller's own code.
          spawned.remove(call);
          refused.put(call, why);
          stage.calls().forEach(c -> reasons.put(c, why));
          changed = true;
        }
      }
    } while (changed);
    stages.putAll(spawned);
    pipeline.stages().forEach(call -> explain(call, spawned.get(call), refused.get(call)));
  }

  /** Gives the calls inside a stage that stay serial their reason. */
  private void explain(Expr.Invoke call, @Nullable Stage stage, @Nullable AtOnce refused) {
    List<Expr.Invoke> inside = new ArrayList<>();
    call.arguments().forEach(argument -> Nodes.walk(argument, node -> add(node, inside)));
    AtOnce why = refused;
    if (stage != null) {
      inside.removeIf(c -> stage.calls().stream().anyMatch(s -> s == c));
      why = AtOnce.stage("It is an argument of a call in a stage of a stream.");
    } else if (why == null) {
      why =
          MAPS.contains(call.method().name())
              ? AtOnce.never(
                  "The lambda does more than to combine the values of its calls.",
                  "Combine them in one expression, as in x -> f(x) + 1, or make the calls in a"
                      + " loop.")
              : AtOnce.stage(
                  "It stands in a lambda of " + call.method().name() + ", which stays serial.");
    }
    AtOnce reason = why;
    inside.forEach(c -> reasons.put(c, reason));
  }

  private void add(Node node, List<Expr.Invoke> calls) {
    if (node instanceof Expr.Invoke call && concurrent.test(call)) {
      calls.add(call);
    }
  }

  private @Nullable AtOnce obstacle(
      Pipeline pipeline, Stage stage, Map<Expr.Invoke, Stage> spawned, boolean held) {
    for (Expr.Invoke call : stage.calls()) {
      AtOnce why = serially.why(call, held);
      if (why != null) {
        return why;
      }
    }
    String shape = pipeline.obstacle(stage.stage());
    String why = shape == null ? conflict(pipeline, stage, spawned) : shape;
    if (why == null) {
      return null;
    }
    return why.equals(Pipeline.NOT_SEQUENTIAL)
        ? AtOnce.never(
            why, "Begin with stream() of a collection, Arrays.stream or IntStream.range.")
        : AtOnce.stage(why);
  }

  /** Serial code takes each element through all stages; here each stage takes all elements. */
  private @Nullable String conflict(
      Pipeline pipeline, Stage stage, Map<Expr.Invoke, Stage> spawned) {
    Footprint calls = calls(stage);
    Pending pending = new Pending("", 0, calls, false, Set.of());
    if (analysis.untrackedClash(calls, pending.untrackedWrites()) != null) {
      return "The call writes a field that the call for the next element may use.";
    }
    Footprint before = before(pipeline, stage, spawned);
    Footprint after = after(pipeline, stage, spawned);
    Footprint.Clash early = analysis.clash(before, calls);
    if (early != null) {
      return "What comes before it in the stream may touch "
          + early.pending().place().name()
          + ", as the call does.";
    }
    Footprint.Clash late = analysis.clash(after, calls.and(before));
    if (late != null) {
      return "What comes after it in the stream may touch "
          + late.pending().place().name()
          + ", as what comes before does.";
    }
    boolean alone = stage.items().size() == 1 && Nodes.bare(stage.value()) == stage.calls().get(0);
    boolean plain = alone || stage.element() != null;
    return analysis.writesTracked(calls) && !(plain && plain(pipeline.after(stage.stage())))
        ? "The call may write, and code that comes after it in the stream may fail."
        : null;
  }

  /** What the caller does before the calls: earlier stages, and operands of the calls. */
  private Footprint before(Pipeline pipeline, Stage stage, Map<Expr.Invoke, Stage> spawned) {
    Footprint all = Footprint.EMPTY;
    Expr.Invoke source = pipeline.source();
    if (source.receiver() != null) {
      all = all.and(analysis.elements(source.receiver()));
    }
    for (Expr argument : source.arguments()) {
      all = all.and(analysis.elements(argument)).and(code(argument));
    }
    for (Expr.Invoke earlier : pipeline.before(stage.stage())) {
      all = all.and(run(earlier, spawned));
    }
    return all.and(atSpawn(stage));
  }

  private Footprint atSpawn(Stage stage) {
    Footprint all = Footprint.EMPTY;
    for (Form.Item item : stage.items()) {
      all = all.and(Deferral.evaluated(item, analysis));
    }
    return stage.end() == null || !(stage.function() instanceof Expr.Lambda lambda)
        ? all
        : all.and(analysis.rest(lambda.code().parts(), Set.of(stage.end())));
  }

  private Footprint withValues(Stage stage) {
    return analysis.rest(List.of(stage.value()), Form.taken(stage.items()));
  }

  private Footprint calls(Stage stage) {
    Footprint all = Footprint.EMPTY;
    for (Expr.Invoke call : stage.calls()) {
      all = all.and(analysis.spawned(call));
    }
    return all;
  }

  /** What another stage does for all its elements. */
  private Footprint run(Expr.Invoke other, Map<Expr.Invoke, Stage> spawned) {
    Stage stage = spawned.get(other);
    if (stage != null) {
      return atSpawn(stage).and(calls(stage)).and(withValues(stage));
    }
    Footprint all = Footprint.EMPTY;
    for (Expr argument : other.arguments()) {
      all = all.and(code(argument));
    }
    return all;
  }

  /** What the caller does with the values: the rest of the function, and later stages. */
  private Footprint after(Pipeline pipeline, Stage stage, Map<Expr.Invoke, Stage> spawned) {
    Footprint all = withValues(stage);
    for (Expr.Invoke later : pipeline.after(stage.stage())) {
      all = all.and(run(later, spawned));
    }
    return all;
  }

  /** What the closures in an argument do when they run. */
  private Footprint code(Expr argument) {
    boolean combines =
        argument instanceof Expr.Invoke call
            && call.method().origin() == Member.Origin.PLATFORM
            && COMBINERS.contains(call.method().owner().qualifiedName());
    if (!combines) {
      return analysis.own(List.of(argument));
    }
    Footprint all = Footprint.EMPTY;
    for (Node part : argument.parts()) {
      all = part instanceof Expr expr ? all.and(code(expr)) : all;
    }
    return all;
  }

  /** Whether no code of the user's runs in {@code stages}. */
  private static boolean plain(List<Expr.Invoke> stages) {
    boolean[] closures = {false};
    for (Expr.Invoke stage : stages) {
      for (Expr argument : stage.arguments()) {
        Nodes.walk(
            argument,
            node ->
                closures[0] |=
                    node instanceof Expr.Lambda
                        || node instanceof Expr.Reference
                        || node instanceof Expr.Local);
      }
    }
    return !closures[0];
  }
}
