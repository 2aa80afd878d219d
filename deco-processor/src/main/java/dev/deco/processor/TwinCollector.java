package dev.deco.processor;

import dev.deco.processor.analyse.Freshness;
import dev.deco.processor.analyse.Summaries;
import dev.deco.processor.analyse.Writers;
import dev.deco.processor.bind.BoundBody;
import dev.deco.processor.bind.Compilation;
import dev.deco.processor.emit.WrapperPlan;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import dev.deco.processor.plan.Proxies;
import dev.deco.processor.plan.TwinPlan;
import dev.deco.processor.plan.TwinPlanner;
import dev.deco.processor.read.DeclarationReader;
import java.util.ArrayDeque;
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
    this.writers = new Writers(methods::body, false);
  }

  /** How calls run, and why they run in order if they do. */
  record Decision(
      WrapperPlan.Way way,
      Set<Integer> plain,
      List<MethodDecl> replaceable,
      @Nullable String reason,
      boolean unresolved) {}

  List<WrapperPlan.Twin> twins() {
    return List.copyOf(twins.values());
  }

  Decision decide(ExecutableElement element, MethodDecl method) {
    for (MethodDecl.Parameter parameter : method.parameters()) {
      if (unproxied(parameter.type())) {
        return ordered(
            "Its parameter " + parameter.name() + " is declared with a type that no proxy has.");
      }
    }
    boolean arrays = method.parameters().stream().anyMatch(p -> Freshness.reachesArray(p.type()));
    BoundBody bound = compilation.bind(element, type);
    if (bound == null) {
      return arrays
          ? ordered("It has no body in which array accesses could be recorded.")
          : new Decision(WrapperPlan.Way.ORIGINAL, Set.of(), List.of(), null, false);
    }
    return collect(element, method, bound);
  }

  private Decision collect(ExecutableElement root, MethodDecl method, BoundBody bound) {
    Map<String, WrapperPlan.Twin> found = new LinkedHashMap<>();
    Set<Integer> plain = plain(method);
    String rootKey = method.method().key();
    Deque<ExecutableElement> todo = new ArrayDeque<>(List.of(root));
    boolean needed = false;
    boolean unresolved = methods.awaits(bound);
    while (!todo.isEmpty()) {
      ExecutableElement element = todo.poll();
      MethodDecl declaration = declarations.method(element, compilation.nameSpan(element));
      String key = declaration.method().key();
      if (found.containsKey(key)) {
        continue;
      }
      BoundBody body = compilation.bind(element, type);
      if (body == null) {
        return ordered("It calls " + declaration.method().name() + "(), which has no body here.");
      }
      unresolved |= methods.awaits(body);
      // Only the root's arguments are handed over by the wrapper; a helper may get any array.
      Set<Variable> variables = new LinkedHashSet<>();
      if (key.equals(rootKey)) {
        plain.forEach(index -> variables.add(body.body().parameters().get(index)));
      }
      TwinPlan plan =
          TwinPlanner.plan(body.body(), type.getQualifiedName().toString(), writers, variables);
      found.put(key, new WrapperPlan.Twin(declaration, body.body(), plan));
      needed |= plan.differs();
      if (plan.refusal() != null) {
        return ordered(plan.refusal());
      }
      if (!body.problems().isEmpty() && needed) {
        return ordered(body.problems().get(0).message());
      }
      for (Member.Method helper : plan.helpers()) {
        ExecutableElement next = methods.find(type, helper);
        if (next == null) {
          return ordered("It calls " + helper.name() + "(), which has no body here.");
        }
        todo.add(next);
      }
    }
    if (!needed) {
      return new Decision(WrapperPlan.Way.ORIGINAL, plain, List.of(), null, unresolved);
    }
    twins.putAll(found);
    List<MethodDecl> replaceable =
        found.values().stream()
            .map(WrapperPlan.Twin::method)
            .filter(MethodDecl::overridable)
            .toList();
    return new Decision(WrapperPlan.Way.TWIN, plain, replaceable, null, unresolved);
  }

  /** The parameters through which the method only reads values. */
  private Set<Integer> plain(MethodDecl method) {
    Set<Integer> plain = new LinkedHashSet<>();
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

  private static Decision ordered(String reason) {
    return new Decision(WrapperPlan.Way.ORDERED, Set.of(), List.of(), reason, false);
  }

  private static boolean unproxied(TypeRef type) {
    return switch (type.sharing()) {
      case LIST, MAP, CONTAINER -> !Proxies.stand(type);
      default -> false;
    };
  }
}
