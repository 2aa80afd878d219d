package dev.deco.processor;

import dev.deco.processor.analyse.Summaries;
import dev.deco.processor.bind.BoundBody;
import dev.deco.processor.bind.Compilation;
import dev.deco.processor.diagnose.Code;
import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.emit.WrapperPlan;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.plan.BodyPlan;
import dev.deco.processor.plan.Planner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Takes one annotated method through binding, analysis and planning. */
final class ItemPlanner {
  private final Compilation compilation;
  private final Methods methods;
  private final Summaries summaries;
  private final TypeElement type;

  ItemPlanner(
      Compilation compilation, Methods methods, Summaries summaries, TypeElement type) {
    this.compilation = compilation;
    this.methods = methods;
    this.summaries = summaries;
    this.type = type;
  }

  /** What planning gave; {@code unresolved} says that the body names what is not there yet. */
  record Result(WrapperPlan.Item item, List<Problem> problems, boolean unresolved) {}

  Result plan(ExecutableElement element, MethodDecl method) {
    if (!method.method().marks().synchronised()) {
      return new Result(new WrapperPlan.Item(method, null, null, false), List.of(), false);
    }
    BoundBody bound = compilation.bind(element, type);
    if (bound == null) {
      throw new IllegalStateException("no body of " + element);
    }
    List<Problem> problems = new ArrayList<>(bound.problems());
    String name = type.getQualifiedName().toString();
    Planner planner = new Planner(summaries, this::spawnable);
    BodyPlan plan = planner.plan(bound.body(), name, method.monitor());
    problems.addAll(plan.problems());
    if (!plan.spawns()) {
      String why = "No call in its body is of a @Concurrent method, so its wrapper only calls it.";
      problems.add(
          new Problem(
              Code.NOTHING_SPAWNED, name, method.span(), List.of(method.method().name(), why)));
    }
    WrapperPlan.Item item = new WrapperPlan.Item(method, bound.body(), plan, false);
    return new Result(item, problems, !bound.unresolved().isEmpty());
  }

  private boolean spawnable(Expr.Invoke call) {
    return call.method().marks().concurrent() && methods.wrapped(call.method());
  }
}
