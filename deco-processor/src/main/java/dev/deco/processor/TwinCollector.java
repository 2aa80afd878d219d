package dev.deco.processor;

import dev.deco.processor.analyse.Freshness;
import dev.deco.processor.analyse.Summaries;
import dev.deco.processor.analyse.Writers;
import dev.deco.processor.bind.BoundBody;
import dev.deco.processor.bind.Compilation;
import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.emit.WrapperPlan;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import dev.deco.processor.plan.Proxies;
import dev.deco.processor.plan.TwinPlan;
import dev.deco.processor.plan.TwinPlanner;
import dev.deco.processor.read.DeclarationReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Decides how the calls of @Concurrent methods run, and collects the twins that takes. */
final class TwinCollector {
  private static final String INTERFACE =
      "Declare it by an interface: List, Map, Set, Queue, Deque, Collection or one of the sorted"
          + " ones.";
  private static final String ARRAYS =
      "Touch arrays and collections in the method itself, in private methods of its class or"
          + " through java.util.Arrays only.";

  private final Compilation compilation;
  private final Methods methods;
  private final DeclarationReader declarations;
  private final TypeElement type;
  private final Writers writers;
  private final Summaries summaries;
  private final Map<String, WrapperPlan.Twin> twins = new LinkedHashMap<>();

  TwinCollector(
      Compilation compilation,
      Methods methods,
      DeclarationReader declarations,
      TypeElement type,
      Summaries summaries) {
    this.summaries = summaries;
    this.compilation = compilation;
    this.methods = methods;
    this.declarations = declarations;
    this.type = type;
    this.writers = summaries.seen();
  }

  /**
   * How calls run, and why they run in order if they do.
   *
   * @param instead what to write instead, as a sentence; empty where they do not
   * @param elementwise what the twin reads as it is that calls run where others write elements;
   *     null if there is none
   */
  record Decision(
      WrapperPlan.Way way,
      Set<Integer> plain,
      List<MethodDecl> replaceable,
      @Nullable String reason,
      String instead,
      boolean unresolved,
      @Nullable List<Integer> elementwise) {
    Decision withTwin(List<Integer> read) {
      return new Decision(way, plain, replaceable, reason, instead, unresolved, read);
    }
  }

  List<WrapperPlan.Twin> twins() {
    return List.copyOf(twins.values());
  }

  Decision decide(ExecutableElement element, MethodDecl method) {
    for (MethodDecl.Parameter parameter : method.parameters()) {
      if (unproxied(parameter.type())) {
        return ordered(
            "Its parameter "
                + parameter.name()
                + " is declared as "
                + parameter.type().written()
                + ", for which no proxy can stand.",
            INTERFACE);
      }
    }
    boolean arrays = method.parameters().stream().anyMatch(p -> Freshness.reachesArray(p.type()));
    BoundBody bound = compilation.bind(element, type);
    if (bound == null) {
      return arrays
          ? ordered(
              "It has no body in which array accesses could be recorded.",
              "Make it a method with a body, which calls this one.")
          : new Decision(WrapperPlan.Way.ORIGINAL, Set.of(), List.of(), null, "", false, null);
    }
    List<Integer> plain = plain(method);
    Decision decision = collect(element, method, bound, plain);
    List<Integer> lists = plain.stream().filter(i -> !isArray(method, i)).toList();
    boolean once = !method.method().marks().synchronised() && !method.overridable();
    if (decision.way() == WrapperPlan.Way.ORIGINAL
        && once
        && lists.size() < plain.size()
        && plan(bound, lists).actions().containsValue(TwinPlan.Action.READ)) {
      Decision other = collect(element, method, bound, lists);
      return other.way() == WrapperPlan.Way.TWIN ? decision.withTwin(lists) : decision;
    }
    return decision;
  }

  private static boolean isArray(MethodDecl method, int index) {
    return method.parameters().get(index).type() instanceof TypeRef.Array;
  }

  private Decision collect(
      ExecutableElement root, MethodDecl method, BoundBody bound, List<Integer> plain) {
    Map<String, Found> found = new LinkedHashMap<>();
    TwinPlan.Helper start = new TwinPlan.Helper(method.method(), plain);
    Deque<TwinPlan.Helper> todo = new ArrayDeque<>(List.of(start));
    boolean unresolved = methods.awaits(bound);
    while (!todo.isEmpty()) {
      TwinPlan.Helper variant = todo.poll();
      if (found.containsKey(variant.key())) {
        continue;
      }
      ExecutableElement element =
          variant.equals(start) ? root : methods.find(type, variant.method());
      BoundBody body = element == null ? null : compilation.bind(element, type);
      if (element == null || body == null) {
        return ordered(
            "It calls "
                + variant.method().name()
                + "(), which has no body here, so what that does to arrays cannot be recorded.",
            ARRAYS);
      }
      unresolved |= methods.awaits(body);
      TwinPlan plan = plan(body, variant.plain());
      if (plan.refusal() != null) {
        return ordered(plan.refusal(), ARRAYS);
      }
      MethodDecl declaration = declarations.method(element, compilation.nameSpan(element));
      found.put(
          variant.key(),
          new Found(new WrapperPlan.Twin(declaration, variant.plain(), body.body(), plan), body));
      todo.addAll(plan.called());
    }
    Map<String, Found> needed = needed(found);
    if (!needed.containsKey(start.key())) {
      return new Decision(
          WrapperPlan.Way.ORIGINAL,
          new LinkedHashSet<>(plain),
          List.of(),
          null,
          "",
          unresolved,
          null);
    }
    for (Found each : needed.values()) {
      List<Problem> problems = each.body().problems();
      if (!problems.isEmpty()) {
        return ordered(problems.get(0).message(), "Do what that says.");
      }
    }
    needed.forEach((key, each) -> twins.put(key, each.twin(needed.keySet())));
    // A subclass may replace any of them by one whose accesses nobody records.
    List<MethodDecl> replaceable =
        found.values().stream()
            .map(f -> f.twin().method())
            .filter(MethodDecl::overridable)
            .distinct()
            .toList();
    return new Decision(
        WrapperPlan.Way.TWIN, new LinkedHashSet<>(plain), replaceable, null, "", unresolved, null);
  }

  private TwinPlan plan(BoundBody bound, List<Integer> plain) {
    Set<Variable> variables = new LinkedHashSet<>();
    plain.forEach(index -> variables.add(bound.body().parameters().get(index)));
    String owner = type.getQualifiedName().toString();
    return TwinPlanner.plan(bound.body(), owner, writers, summaries::reads, variables);
  }

  /** A method that is reached from a @Concurrent one, and what its twin would be. */
  private record Found(WrapperPlan.Twin twin, BoundBody body) {
    WrapperPlan.Twin twin(Set<String> needed) {
      TwinPlan plan = twin.plan().only(helper -> needed.contains(helper.key()));
      return new WrapperPlan.Twin(twin.method(), twin.plain(), twin.body(), plan);
    }

    boolean differs(Set<String> needed) {
      return twin.plan().differs()
          || twin.plan().helpers().values().stream().anyMatch(h -> needed.contains(h.key()));
    }
  }

  /** The methods that access arrays, or call those that do. */
  private static Map<String, Found> needed(Map<String, Found> found) {
    Map<String, Found> needed = new LinkedHashMap<>();
    boolean grown;
    do {
      int size = needed.size();
      found.forEach(
          (key, each) -> {
            if (each.differs(needed.keySet())) {
              needed.put(key, each);
            }
          });
      grown = needed.size() > size;
    } while (grown);
    return needed;
  }

  /** The parameters through which the method only reads values. */
  private List<Integer> plain(MethodDecl method) {
    List<Integer> plain = new ArrayList<>();
    for (int i = 0; i < method.parameters().size(); i++) {
      if (holdsValues(method.parameters().get(i).type()) && summaries.reads(method.method(), i)) {
        plain.add(i);
      }
    }
    return plain;
  }

  private static boolean holdsValues(TypeRef type) {
    if (type instanceof TypeRef.Array array) {
      TypeRef component = array.component();
      return component.sharing() == Sharing.IMMUTABLE
          || component instanceof TypeRef.Array && holdsValues(component);
    }
    return Proxies.stand(type)
        && type.sharing().tracked()
        && !((TypeRef.Declared) type).arguments().isEmpty()
        && ((TypeRef.Declared) type)
            .arguments().stream().allMatch(a -> a.sharing() == Sharing.IMMUTABLE);
  }

  private static Decision ordered(String reason, String instead) {
    return new Decision(WrapperPlan.Way.ORDERED, Set.of(), List.of(), reason, instead, false, null);
  }

  private static boolean unproxied(TypeRef type) {
    return switch (type.sharing()) {
      case LIST, MAP, COLLECTION, CONTAINER -> !Proxies.stand(type);
      default -> false;
    };
  }
}
