package dev.deco.processor.analyse;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Reason;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Computes the footprint of the caller's own code. */
final class Effects {
  private final PointsTo pointsTo;
  private final CallEffects calls;
  private final Predicate<Expr.Invoke> spawned;
  private final boolean following;
  private final Predicate<Expr.Invoke> asked;

  /** Counts only the operands of the calls that are {@code spawned}: those are isolated. */
  Effects(PointsTo pointsTo, CallEffects calls, Predicate<Expr.Invoke> spawned) {
    this.pointsTo = pointsTo;
    this.calls = calls;
    this.spawned = spawned;
    this.following = true;
    this.asked = call -> false;
  }

  private Effects(Effects other, boolean following, Predicate<Expr.Invoke> asked) {
    this.pointsTo = other.pointsTo;
    this.calls = other.calls;
    this.spawned = other.spawned;
    this.following = following;
    this.asked = asked;
  }

  /** The same without what called methods do. */
  Effects shallow() {
    return new Effects(this, false, asked);
  }

  /** The same where the generated code asks for the class of the receivers of some calls. */
  Effects asking(Predicate<Expr.Invoke> which) {
    return new Effects(this, following, which);
  }

  Footprint of(List<? extends Node> nodes) {
    return of(nodes, Set.of());
  }

  /** Leaves out what is {@code done}: nodes told apart by identity. */
  Footprint of(List<? extends Node> nodes, Set<Node> done) {
    List<Access> out = new ArrayList<>();
    nodes.forEach(node -> collect(node, done, out));
    return new Footprint(out);
  }

  Footprint of(Node node) {
    return of(List.of(node));
  }

  private void collect(Node node, Set<Node> done, List<Access> out) {
    if (done.contains(node)) {
      return;
    }
    if (node instanceof Expr.Assign assign) {
      target(assign.target(), assign.compound(), done, out);
      collect(assign.value(), done, out);
      if (assign.compound()) {
        text(assign.value(), out);
      }
      written(assign.target(), out);
      return;
    }
    if (node instanceof Expr.Increment increment) {
      target(increment.target(), true, done, out);
      written(increment.target(), out);
      return;
    }
    for (Node part : node.parts()) {
      boolean later = node instanceof Expr.Invoke call && spawned.test(call) && closure(part);
      if (!later) {
        collect(part, done, out);
      }
    }
    if (node instanceof Expr.Invoke call) {
      boolean looked = following && !spawned.test(call);
      List<KnownBody> bodies = looked && asked.test(call) ? calls.asked(call) : List.of();
      out.addAll(looked ? calls.of(call, bodies).accesses() : List.of());
    } else if (node instanceof Expr.Create create) {
      out.addAll(following ? calls.of(create).accesses() : List.of());
    } else if (node instanceof Expr.Opaque opaque) {
      out.addAll(calls.unknown(opaque).accesses());
    } else if (node instanceof Expr.Reference reference) {
      out.addAll(calls.of(reference).accesses());
    } else if (node instanceof Stmt.ForEach loop) {
      out.addAll(iterated(loop).accesses());
    } else if (node instanceof Stmt.Try attempt && closes(attempt)) {
      out.addAll(calls.anything(attempt).accesses());
    } else if (node instanceof Expr.Operation operation
        && operation.kind() == Expr.Operation.Kind.CONCATENATION) {
      operation.parts().forEach(part -> text(part, out));
    } else if (node instanceof Expr expr) {
      read(expr, out);
    }
  }

  /** Whether the call that is handed {@code argument} runs it, and nobody before. */
  private static boolean closure(Node argument) {
    return argument instanceof Expr expr && Nodes.bare(expr) instanceof Expr.Lambda;
  }

  /** Concatenation calls toString on an operand, which calls it on what that holds. */
  private void text(Node operand, List<Access> out) {
    out.addAll(content(pointsTo.closure(pointsTo.of(operand)), true, false, operand));
  }

  /** What reading the elements of {@code source} does. */
  Footprint elements(Expr source) {
    return new Footprint(content(pointsTo.of(source), false, false, source));
  }

  /** What asking for the next element of {@code loop} does. */
  Footprint iterated(Stmt.ForEach loop) {
    List<Access> out =
        new ArrayList<>(
            content(pointsTo.touched(pointsTo.of(loop.source())), false, false, loop.source()));
    if (loop.source().type() instanceof TypeRef.Declared type && !platform(type)) {
      out.addAll(calls.anything(loop).accesses());
    }
    return new Footprint(out);
  }

  /** Whether resources are closed by code that is not the platform's. */
  static boolean closes(Stmt.Try attempt) {
    return attempt.resources().stream()
        .anyMatch(
            resource ->
                !(resource instanceof Stmt.Declare declare
                    && declare.declarators().get(0).variable().type()
                        instanceof TypeRef.Declared type
                    && platform(type)));
  }

  static boolean platform(TypeRef.Declared type) {
    return type.packageName().startsWith("java.");
  }

  /** What the evaluation of an assignment's left side reads. */
  private void target(Expr target, boolean compound, Set<Node> done, List<Access> out) {
    if (done.contains(target)) {
      return;
    }
    Expr bare = Nodes.bare(target);
    for (Node part : bare.parts()) {
      collect(part, done, out);
    }
    if (compound) {
      read(bare, out);
    }
  }

  private void read(Expr expr, List<Access> out) {
    if (expr instanceof Expr.Field field && field.field().fixed()) {
      return;
    }
    out.addAll(place(expr, false));
  }

  private void written(Expr target, List<Access> out) {
    out.addAll(place(Nodes.bare(target), true));
  }

  /** The places that {@code expr}, a variable of some sort, may stand for. */
  List<Access> place(Expr expr, boolean write) {
    if (expr instanceof Expr.Local local) {
      return List.of(new Access(new Place.Local(local.variable()), write, expr));
    }
    if (expr instanceof Expr.Field field) {
      return List.of(new Access(new Place.Field(field.field().key()), write, expr));
    }
    if (expr instanceof Expr.Element element) {
      return content(pointsTo.of(element.array()), false, write, element.array());
    }
    return List.of();
  }

  /** Accesses to the content of objects that {@code at} stands for. */
  static List<Access> content(Set<Region> regions, boolean deep, boolean write, Node at) {
    return content(regions, deep, write, at, ObjectNames.of(at));
  }

  /** The same, of objects that are known by {@code name}. */
  static List<Access> content(
      Set<Region> regions, boolean deep, boolean write, Node at, String name) {
    return regions.stream()
        .map(region -> new Access(new Place.Content(region, deep, deep, name), write, at))
        .toList();
  }

  /** Like a deep {@link #content}, but of containers only: a call writes no fields. */
  static List<Access> containers(Set<Region> regions, boolean write, Node at, String name) {
    return containers(regions, write, at, name, List.of());
  }

  /** The same, reached by {@code steps}. */
  static List<Access> containers(
      Set<Region> regions, boolean write, Node at, String name, List<Reason.Step> steps) {
    return regions.stream()
        .map(r -> new Access(new Place.Content(r, true, false, name), write, at, false, steps))
        .toList();
  }
}
