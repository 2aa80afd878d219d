package dev.deco.processor.analyse;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds where the caller runs methods of containers that may be of a class of the user's, seen
 * under a type of the platform: such a method may touch anything.
 */
final class Foreign {
  private final PointsTo pointsTo;
  private final Predicate<Expr.Invoke> spawned;

  Foreign(PointsTo pointsTo, Predicate<Expr.Invoke> spawned) {
    this.pointsTo = pointsTo;
    this.spawned = spawned;
  }

  /** The containers whose methods run when {@code nodes} are evaluated. */
  List<Expr> in(List<? extends Node> nodes) {
    List<Expr> found = new ArrayList<>();
    nodes.forEach(node -> Nodes.walkOwn(node, inner -> collect(inner, found)));
    return found;
  }

  private void collect(Node node, List<Expr> found) {
    if (node instanceof Expr.Invoke call && !spawned.test(call)) {
      if (call.receiver() != null && !(call.receiver() instanceof Expr.Self)) {
        add(call.receiver(), found);
      }
      if (!keeps(call.method())) {
        call.arguments().forEach(argument -> add(argument, found));
      }
    } else if (node instanceof Expr.Create create && create.body() == null) {
      create.arguments().forEach(argument -> add(argument, found));
    } else if (node instanceof Expr.Operation operation
        && operation.kind() == Expr.Operation.Kind.CONCATENATION) {
      operation.parts().forEach(part -> add(part, found));
    } else if (node instanceof Expr.Assign assign
        && assign.compound()
        && assign.target().type().isClass("java.lang.String")) {
      add(assign.value(), found);
    }
  }

  /** Whether a method of the platform only stores what it is given, or passes it on. */
  private static boolean keeps(Member.Method method) {
    return method.origin() == Member.Origin.PLATFORM
        && (Library.keeps(method) && method.owner().sharing() != Sharing.MAP
            || Library.passesOn(method));
  }

  private void add(Node node, List<Expr> found) {
    if (node instanceof Expr expr && mayBe(expr)) {
      found.add(expr);
    }
  }

  /** Whether the elements of a loop may come from such a class. */
  boolean source(Stmt.ForEach loop) {
    Set<Region> regions = pointsTo.of(loop.source());
    return container(loop.source().type()) && !pointsTo.madeByPlatform(regions);
  }

  /** Whether a container is known to be of a class of the user's, {@code objects} being it. */
  static boolean surely(Expr container, Set<Region> objects, PointsTo pointsTo) {
    boolean declared = container.type() instanceof TypeRef.Declared type && !Effects.platform(type);
    return container(container.type()) && (declared || pointsTo.madeByUser(objects));
  }

  private boolean mayBe(Expr expr) {
    return container(expr.type()) && !view(expr) && !pointsTo.madeByPlatform(pointsTo.of(expr));
  }

  /** Whether it is a view or an iterator that comes from a container which is asked itself. */
  private static boolean view(Expr expr) {
    return Nodes.bare(expr) instanceof Expr.Invoke call
        && call.method().origin() == Member.Origin.PLATFORM
        && call.receiver() != null
        && !Library.returnsElement(call.method())
        && !Library.runsReceiver(call.method());
  }

  /** The container that {@code expr} is a view of, if it is one; otherwise what it is itself. */
  static Expr origin(Expr expr) {
    Expr bare = Nodes.bare(expr);
    return view(bare) && bare instanceof Expr.Invoke call && call.receiver() != null
        ? origin(call.receiver())
        : bare;
  }

  private static boolean container(TypeRef type) {
    return switch (type.sharing()) {
      case LIST, MAP, COLLECTION, CONTAINER -> true;
      default -> type.isClass("java.lang.CharSequence");
    };
  }
}
