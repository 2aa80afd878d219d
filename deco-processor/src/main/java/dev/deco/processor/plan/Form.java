package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a statement with concurrent calls is rewritten.
 *
 * @param kind the shape of the rewritten code
 * @param statement the user's statement
 * @param items what comes before the rest of the statement, in Java's order
 * @param target what the rest writes, where it is replayed
 */
public record Form(Kind kind, Stmt statement, List<Item> items, Target target) {
  /** Copies the list. */
  public Form {
    items = List.copyOf(items);
  }

  /** The shapes. */
  public enum Kind {
    /** {@code f(x);}: nothing is left to do at the replay. */
    DISCARD,
    /** The rest of the statement is replayed. */
    DEFER,
    /** All calls are spawned, then waited for, then the statement runs. */
    HOIST
  }

  /** One thing that comes before the rest of the statement. */
  public sealed interface Item {

    /** The expression. */
    Expr expr();
  }

  /** What Java makes of an operand before the next one's turn, which may fail. */
  public enum Demand {
    /** Nothing. */
    NONE,
    /** It opens the box that the value is. */
    PRIMITIVE,
    /** It takes the value of a field of the object. */
    OBJECT,
    /** It asks the object for its text. */
    TEXT
  }

  /** An operand of the caller's own; {@code kept} ones stay where they are in the statement. */
  public record Operand(Expr expr, boolean kept, Demand demand) implements Item {
    Operand(Expr expr, boolean kept) {
      this(expr, kept, Demand.NONE);
    }
  }

  /**
   * A variable whose box Java opens before the calls, while what assigns it may be pending: that it
   * is not null is looked at in its turn.
   */
  public record Probe(Expr expr) implements Item {}

  /**
   * A concurrent call.
   *
   * @param waits whether it needs the values of earlier calls of the statement
   * @param guards the conditions under which it is made at all
   */
  public record Call(Expr.Invoke expr, boolean waits, List<Guard> guards) implements Item {
    /** Copies the list. */
    public Call {
      guards = List.copyOf(guards);
    }
  }

  /** A condition that must be {@code met}, or must not be. */
  public record Guard(Expr condition, boolean met) {}

  /**
   * A part of the statement that needs the values of earlier calls, and in Java's order comes
   * before later ones: it is replayed between them.
   *
   * @param target what it writes
   * @param demand what is made of its value then
   */
  public record Step(Expr expr, Target target, Demand demand) implements Item {}

  /** The calls, in order. */
  public List<Expr.Invoke> calls() {
    return items.stream()
        .<Expr.Invoke>mapMulti(
            (item, out) -> {
              if (item instanceof Call call) {
                out.accept(call.expr());
              }
            })
        .toList();
  }

  /** The operands of the caller's own that do not stay where they are. */
  public List<Expr> operands() {
    return items.stream()
        .<Expr>mapMulti(
            (item, out) -> {
              if (item instanceof Operand operand && !operand.kept()) {
                out.accept(operand.expr());
              }
            })
        .toList();
  }

  /** Whether {@code expr} is one of {@link #operands}. */
  boolean evaluates(@Nullable Expr expr) {
    return operands().stream().anyMatch(operand -> operand == expr);
  }

  /** Whether {@code expr} is evaluated at the spawn, or gives the same value then. */
  boolean operand(Expr expr) {
    return items.stream().anyMatch(item -> item instanceof Operand && item.expr() == expr);
  }

  /**
   * The same, but that it may not be a variable among {@code cells}, which are assigned at the
   * replay.
   */
  boolean atHand(Expr expr, Set<Variable> cells) {
    return operand(expr)
        && !(Nodes.bare(expr) instanceof Expr.Local local && cells.contains(local.variable()));
  }

  /** The nodes that stand for the one container that the replay is told of, if it is one. */
  Set<Node> told() {
    Expr container = target.container();
    if (container == null || !(statement instanceof Stmt.Evaluate evaluate)) {
      return Set.of();
    }
    Set<Node> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
    nodes.add(container);
    nodes.add(Nodes.bare(evaluate.expr()));
    return nodes;
  }

  /** How many calls can be under way at once. */
  long independent() {
    return items.stream().filter(item -> item instanceof Call call && !call.waits()).count();
  }

  /** The expressions that are no longer part of the rest. */
  Set<Node> taken() {
    return taken(items);
  }

  static Set<Node> taken(List<Item> items) {
    Set<Node> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Item item : items) {
      if (!(item instanceof Operand operand && operand.kept()) && !(item instanceof Probe)) {
        taken.add(item.expr());
      }
    }
    return taken;
  }

  /** Calls {@code visitor} for all that is left for the replay: the steps and the rest. */
  public void walkReplayed(Consumer<Node> visitor) {
    Set<Node> evaluated = taken(items.stream().filter(item -> !(item instanceof Step)).toList());
    Forms.roots(statement).forEach(root -> walkRest(root, evaluated, visitor));
  }

  /** Calls {@code visitor} for {@code root} and what is in it, but for what is {@code taken}. */
  static void walkRest(Node root, Set<Node> taken, Consumer<Node> visitor) {
    if (taken.contains(root)) {
      return;
    }
    visitor.accept(root);
    if (!(root instanceof Node.Code)) {
      root.parts().forEach(part -> walkRest(part, taken, visitor));
    }
  }
}
