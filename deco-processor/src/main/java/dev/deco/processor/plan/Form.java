package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Stmt;
import java.util.List;

/**
 * How a statement with concurrent calls is rewritten.
 *
 * @param kind the shape of the rewritten code
 * @param statement the user's statement
 * @param items what is evaluated at the spawn, in Java's order
 */
public record Form(Kind kind, Stmt statement, List<Item> items) {
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

  /** One thing evaluated at the spawn. */
  public sealed interface Item {

    /** The expression. */
    Expr expr();
  }

  /** An operand of the caller's own; {@code kept} ones stay where they are in the statement. */
  public record Operand(Expr expr, boolean kept) implements Item {}

  /** A concurrent call. */
  public record Call(Expr.Invoke expr) implements Item {}

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
}
