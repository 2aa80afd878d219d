package dev.deco.processor.plan;

import dev.deco.processor.analyse.BodyAnalysis;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what is written by that which is replayed. */
final class Targets {
  /** Mutable classes of the platform that hold values only. */
  private static final Set<String> FLAT =
      Set.of(
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.io.PrintStream",
          "java.util.BitSet");

  private static final Set<String> KEYED_IN_MAPS = Set.of("put", "putIfAbsent", "merge", "replace");
  private static final Set<String> STORES = Set.of("add", "addLast", "addFirst", "remove");

  private final BodyAnalysis analysis;
  private final List<Form.Item> items;
  private final Predicate<Variable> cell;

  /** {@code items} come before what is replayed. */
  Targets(BodyAnalysis analysis, List<Form.Item> items, Predicate<Variable> cell) {
    this.analysis = analysis;
    this.items = List.copyOf(items);
    this.cell = cell;
  }

  /** What the replayed part of {@code roots} writes. */
  Target of(List<Expr> roots) {
    List<Target> targets = new ArrayList<>();
    Set<Node> taken = Form.taken(items);
    // The target of a compound assignment is read ahead, but it is written here all the same.
    roots.forEach(root -> Form.walkRest(root, taken, node -> add(node, targets)));
    targets.removeIf(Target.Untracked.class::isInstance);
    return switch (targets.size()) {
      case 0 -> new Target.Untracked();
      case 1 -> targets.get(0);
      default -> new Target.Opaque();
    };
  }

  private void add(Node node, List<Target> targets) {
    if (node instanceof Expr.Assign assign) {
      targets.add(assigned(assign.target()));
    } else if (node instanceof Expr.Increment increment) {
      targets.add(assigned(increment.target()));
    } else if (node instanceof Expr.Invoke call) {
      targets.add(called(call));
    } else if (node instanceof Expr.Create || node instanceof Expr.Opaque) {
      targets.add(unlessHarmless(node));
    }
  }

  private Target assigned(Expr target) {
    if (!(Nodes.bare(target) instanceof Expr.Element element)) {
      return new Target.Untracked();
    }
    if (!atHand(element.array())) {
      return new Target.Opaque();
    }
    return atHand(element.index())
        ? new Target.Keyed(element.array(), element.index())
        : new Target.Whole(element.array());
  }

  private Target called(Expr.Invoke call) {
    Expr receiver = call.receiver();
    Member.Method method = call.method();
    if (receiver == null || method.origin() != Member.Origin.PLATFORM || !atHand(receiver)) {
      return flat(call) ? new Target.Untracked() : unlessHarmless(call);
    }
    boolean simple = simple(call);
    Sharing sharing = receiver.type().sharing();
    boolean merges = method.name().equals("merge");
    boolean keyed =
        sharing == Sharing.LIST && method.name().equals("set")
            || sharing == Sharing.MAP && KEYED_IN_MAPS.contains(method.name());
    boolean stores = keyed || STORES.contains(method.name());
    boolean known = !merges || simple;
    if (known && keyed && atHand(call.arguments().get(0))) {
      return new Target.Keyed(receiver, call.arguments().get(0));
    }
    if (known && sharing.tracked() && (simple || stores)) {
      return analysis.writesTracked(analysis.replayed(call, this::atHand))
          ? new Target.Whole(receiver)
          : new Target.Untracked();
    }
    return flat(call) ? new Target.Untracked() : unlessHarmless(call);
  }

  private static boolean simple(Expr.Invoke call) {
    return call.arguments().stream()
        .allMatch(a -> a.type().sharing() == Sharing.IMMUTABLE || harmless(a));
  }

  private static boolean flat(Expr.Invoke call) {
    return call.method().origin() == Member.Origin.PLATFORM
        && call.receiver() != null
        && simple(call)
        && call.receiver().type() instanceof TypeRef.Declared type
        && FLAT.contains(type.qualifiedName());
  }

  /** Code whose footprint shows that it writes nothing that the runtime keeps track of. */
  private Target unlessHarmless(Node node) {
    boolean writes =
        !(node instanceof Expr.Invoke call)
            ? !(node instanceof Expr.Create create)
                || analysis.writesTracked(analysis.replayed(create))
            : analysis.writesTracked(analysis.replayed(call, this::atHand));
    return writes ? new Target.Opaque() : new Target.Untracked();
  }

  /** A reference to a method of the platform that has no effects, such as {@code Integer::sum}. */
  private static boolean harmless(Expr expr) {
    return expr instanceof Expr.Reference reference
        && reference.method() != null
        && reference.method().origin() == Member.Origin.PLATFORM
        && reference.method().owner().sharing() == Sharing.IMMUTABLE;
  }

  /** Whether a value is known at the spawn: nothing in it is still pending. */
  private boolean atHand(Expr expr) {
    return items.stream()
        .anyMatch(
            item ->
                item instanceof Form.Operand operand
                    && operand.expr() == expr
                    && !(operand.kept()
                        && Nodes.bare(expr) instanceof Expr.Local local
                        && cell.test(local.variable())));
  }
}
