package dev.deco.processor.analyse;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The objects an expression may evaluate to, given what variables and containers hold. */
final class Values {
  private Values() {}

  static Set<Region> of(Expr expr, PointsTo state) {
    if (expr instanceof Expr.Local local) {
      Set<Region> known = state.variable(local.variable());
      return known;
    }
    if (expr instanceof Expr.Element element) {
      return state.elements(state.of(element.array()), element.type());
    }
    if (expr instanceof Expr.Assign assign) {
      return state.of(assign.value());
    }
    if (expr instanceof Expr.CreateArray create) {
      return Set.of(state.site(create, create.type()));
    }
    if (expr instanceof Expr.Create create) {
      return creation(create, state);
    }
    if (expr instanceof Expr.Invoke invoke) {
      return call(invoke, state);
    }
    if (expr instanceof Expr.Choice choice) {
      return union(choice.rest(), state);
    }
    if (expr instanceof Expr.Switch choice) {
      return union(choice.results(), state);
    }
    if (expr instanceof Expr.Lambda || expr instanceof Expr.Reference) {
      // An object that holds what it captures and what it may return.
      return Set.of(state.site(expr, expr.type()));
    }
    if (expr instanceof Expr.Field field && field.qualifier() instanceof Expr holder) {
      Set<Region> held = new LinkedHashSet<>(state.elements(state.of(holder), expr.type()));
      held.addAll(PointsTo.world(expr.type()));
      return held;
    }
    if (expr instanceof Expr.Operation operation && !operation.parts().isEmpty()) {
      return passedOn(operation, state);
    }
    return PointsTo.world(expr.type());
  }

  /** A parenthesised or cast expression is the object inside. */
  private static Set<Region> passedOn(Expr.Operation operation, PointsTo state) {
    boolean same =
        operation.kind() == Expr.Operation.Kind.PARENTHESES
            || operation.kind() == Expr.Operation.Kind.CAST;
    if (!same) {
      return PointsTo.world(operation.type());
    }
    List<? extends Node> parts = operation.parts();
    Set<Region> inner = new LinkedHashSet<>();
    // A cast to another type may show an object the inner type knows nothing of.
    for (Region region : state.of(parts.get(parts.size() - 1))) {
      inner.add(region instanceof Region.World ? new Region.World(operation.type()) : region);
    }
    return inner;
  }

  private static Set<Region> creation(Expr.Create create, PointsTo state) {
    return Set.of(state.site(create, create.type()));
  }

  private static Set<Region> call(Expr.Invoke call, PointsTo state) {
    Member.Method method = call.method();
    if (method.origin() == Member.Origin.IMPLICIT && method.isStatic()) {
      // The values of an enum.
      return Set.of(state.site(call, call.type()));
    }
    if (method.origin() == Member.Origin.IMPLICIT) {
      // An accessor of a record: what the record holds.
      return state.elements(state.of(call.qualifier()), call.type());
    }
    if (state.made(method)) {
      return Set.of(state.site(call, call.type()));
    }
    if (method.origin() != Member.Origin.PLATFORM) {
      Set<Region> any = new LinkedHashSet<>(PointsTo.world(call.type()));
      any.addAll(state.closure(operands(call, state)));
      return any;
    }
    if (method.owner().qualifiedName().equals("java.util.Objects")
        && method.name().startsWith("requireNonNull")) {
      return state.of(call.arguments().get(0));
    }
    if (Library.returnsElement(method) && call.receiver() != null) {
      Set<Region> held =
          new LinkedHashSet<>(state.elements(state.of(call.qualifier()), call.type()));
      for (Expr argument : call.arguments()) {
        Expr bare = Nodes.bare(argument);
        boolean closure = bare instanceof Expr.Lambda || bare instanceof Expr.Reference;
        // What a closure gives is stored with it.
        held.addAll(closure ? state.elements(state.of(bare), call.type()) : state.of(argument));
      }
      return held;
    }
    if (Library.runsReceiver(method) && call.receiver() != null) {
      // What a closure gives is stored with it, unless it comes from an argument.
      Set<Region> given =
          new LinkedHashSet<>(state.elements(state.of(call.receiver()), call.type()));
      call.arguments().forEach(argument -> given.addAll(state.closure(state.of(argument))));
      given.addAll(PointsTo.world(call.type()));
      return given;
    }
    Set<Region> result = new LinkedHashSet<>();
    result.add(state.site(call, call.type()));
    if (Library.returnsFresh(method)) {
      return result;
    }
    for (Region region : state.closure(operands(call, state))) {
      // The result may be a view of an operand, or of what can be reached from there.
      result.add(region);
      if (region instanceof Region.World) {
        result.addAll(PointsTo.inside(region.type()));
      }
    }
    return result;
  }

  /** The objects handed to a call. */
  static Set<Region> operands(Expr.Invoke call, PointsTo state) {
    Set<Region> all = new LinkedHashSet<>();
    if (call.receiver() != null) {
      all.addAll(state.of(call.receiver()));
    } else if (call.qualifier() == null && !call.method().isStatic()) {
      all.addAll(PointsTo.world(call.method().owner()));
    }
    call.arguments().forEach(argument -> all.addAll(state.of(argument)));
    return all;
  }

  private static Set<Region> union(List<? extends Expr> exprs, PointsTo state) {
    Set<Region> all = new LinkedHashSet<>();
    exprs.forEach(expr -> all.addAll(state.of(expr)));
    return all;
  }
}
