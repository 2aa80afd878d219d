package dev.deco.processor;

import dev.deco.processor.analyse.Summaries;
import dev.deco.processor.bind.BoundBody;
import dev.deco.processor.bind.Compilation;
import dev.deco.processor.diagnose.Code;
import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.emit.WrapperPlan;
import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Reason;
import dev.deco.processor.plan.BodyPlan;
import dev.deco.processor.plan.Planner;
import dev.deco.processor.plan.SharedState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Takes one annotated method through binding, analysis and planning. */
final class ItemPlanner {
  private final Compilation compilation;
  private final Methods methods;
  private final Summaries summaries;
  private final TypeElement type;
  private final TwinCollector twins;
  private final Portables portables;
  private final List<Problem> problems = new ArrayList<>();
  private boolean unresolved;

  ItemPlanner(
      Compilation compilation,
      Methods methods,
      Summaries summaries,
      TypeElement type,
      TwinCollector twins,
      Portables portables) {
    this.compilation = compilation;
    this.methods = methods;
    this.summaries = summaries;
    this.type = type;
    this.twins = twins;
    this.portables = portables;
  }

  /** What planning gave; {@code unresolved} says that the body names what is not there yet. */
  record Result(WrapperPlan.Item item, List<Problem> problems, boolean unresolved) {}

  Result plan(ExecutableElement element, MethodDecl method) {
    @Nullable Body body = null;
    @Nullable BodyPlan plan = null;
    if (method.method().marks().synchronised()) {
      body = bind(element);
      plan = plan(body, method);
    }
    WrapperPlan.Way way = WrapperPlan.Way.ORIGINAL;
    List<MethodDecl> replaceable = List.of();
    Set<Integer> plain = Set.of();
    @Nullable List<Integer> elementwise = null;
    Summaries.Written written =
        method.method().marks().concurrent() ? summaries.written(method.method()) : null;
    if (written != null) {
      BoundBody bound = compilation.bind(element, type);
      unresolved |= bound != null && methods.awaits(bound);
      way =
          summaries.writesContainers(method.method())
              ? WrapperPlan.Way.ORDERED
              : WrapperPlan.Way.ORDERED_FIELDS;
      fields(method, written);
    } else if (method.method().marks().concurrent()) {
      TwinCollector.Decision decision = twins.decide(element, method);
      unresolved |= decision.unresolved();
      way = decision.way();
      replaceable = decision.replaceable();
      plain = decision.plain();
      elementwise = decision.elementwise();
      if (decision.reason() == null) {
        outside(method);
      } else {
        note(Code.ORDERED_CALL, method, decision.reason(), decision.instead());
      }
    }
    @Nullable List<WrapperPlan.Touch> touches = ranges(method, way);
    WrapperPlan.Item item =
        new WrapperPlan.Item(
            method,
            body,
            plan,
            way,
            plain,
            elementwise,
            replaceable,
            touches,
            method.method().marks().concurrent() ? portables.of(type, element, method, way) : null);
    return new Result(item, problems, unresolved);
  }

  /** What calls touch that run on the objects themselves; null if they do not. */
  private @Nullable List<WrapperPlan.Touch> ranges(MethodDecl method, WrapperPlan.Way way) {
    if (!method.method().marks().ranged()) {
      return null;
    }
    RangeDecision decision = RangeDecision.of(method, way, summaries);
    if (decision.touches() == null) {
      note(Code.RANGES_UNUSED, method, decision.why(), decision.instead());
    }
    return decision.touches();
  }

  private Body bind(ExecutableElement element) {
    BoundBody bound = compilation.bind(element, type);
    if (bound == null) {
      throw new IllegalStateException("no body of " + element);
    }
    problems.addAll(bound.problems());
    unresolved |= methods.awaits(bound);
    return bound.body();
  }

  private BodyPlan plan(Body body, MethodDecl method) {
    Planner planner = new Planner(summaries, this::spawnable);
    BodyPlan plan = planner.plan(body, typeName(), method.monitor());
    problems.addAll(plan.problems());
    int before = problems.size();
    missingWrappers(body);
    if (plan.idle()) {
      idle(method, body, plan.problems().isEmpty() && problems.size() == before);
    }
    return plan;
  }

  /** Tells why a body spawns nothing. */
  private void idle(MethodDecl method, Body body, boolean silent) {
    if (!silent) {
      String why = "All its calls of @Concurrent methods stay serial, as the messages on them say.";
      note(Code.NOTHING_SPAWNED, method, why, "Do what these say, or remove @Synchronized.");
      return;
    }
    String referred = referred(body);
    if (referred == null) {
      note(
          Code.NOTHING_SPAWNED,
          method,
          "No call in its body is of a @Concurrent method, so its wrapper only calls it.",
          "Annotate the methods whose calls may run side by side with @Concurrent, or remove"
              + " @Synchronized.");
    } else {
      note(
          Code.NOTHING_SPAWNED,
          method,
          "It refers to the @Concurrent method "
              + referred
              + ", but leaves the calls to others, which make them one after the other.",
          "Make the calls in a loop of the method itself, or in the map of a stream.");
    }
  }

  private static @Nullable String referred(Body body) {
    @Nullable String[] referred = {null};
    Nodes.walk(
        body.block(),
        node -> {
          if (node instanceof Expr.Reference reference
              && reference.method() != null
              && reference.method().marks().concurrent()) {
            referred[0] = reference.method().name();
          }
        });
    return referred[0];
  }

  private void missingWrappers(Body body) {
    Nodes.walkOwn(
        body.block(),
        node -> {
          if (node instanceof Expr.Invoke call
              && call.method().marks().concurrent()
              && !spawnable(call)) {
            List<String> arguments = missing(call.method());
            problems.add(new Problem(Code.MISSING_WRAPPER, typeName(), call.name(), arguments));
          }
        });
  }

  /** Why nothing can spawn calls of a @Concurrent method, and what to do about it. */
  private List<String> missing(Member.Method method) {
    String wrapper = method.wrapper().qualifiedName();
    if (!methods.named(method)) {
      return List.of(
          method.name(),
          "stands in a local or anonymous class, which has no wrapper",
          "javac shows such classes to no annotation processor, so the call stays serial.",
          "Make it a method of a class that is not declared inside a method.");
    }
    return methods.wrapped(method)
        ? List.of(
            method.name(),
            "is not public, so its wrapper " + wrapper + " cannot be called from another package",
            "What is generated for this class stands in this package, so the call stays serial.",
            "Make the method public, or move the two classes into one package.")
        : List.of(
            method.name(),
            "has no wrapper " + wrapper,
            "Its library was compiled without the Deco processor, so the call stays serial.",
            "Compile that library with deco-processor on its annotation processor path.");
  }

  private void fields(MethodDecl method, Summaries.Written written) {
    String how = new Reason("", written.steps(), "").full();
    String instead = SharedState.instead(written.type());
    List<String> arguments = List.of(method.method().name(), written.what(), how, instead);
    problems.add(new Problem(Code.FIELDS_WRITTEN, typeName(), method.span(), arguments));
  }

  private void outside(MethodDecl method) {
    List<Reason.Step> steps = summaries.outside(method.method());
    if (!steps.isEmpty()) {
      note(Code.OUTSIDE_WORLD, method, new Reason("", steps, "").full(), "");
    }
  }

  private void note(Code code, MethodDecl method, String why, String instead) {
    String name = method.method().name();
    problems.add(new Problem(code, typeName(), method.span(), List.of(name, why, instead)));
  }

  private boolean spawnable(Expr.Invoke call) {
    boolean near = call.method().wrapper().packageName().equals(compilation.packageName(type));
    return call.method().marks().concurrent()
        && (near || call.method().accessible())
        && methods.wrapped(call.method());
  }

  private String typeName() {
    return type.getQualifiedName().toString();
  }
}
