package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a stream whose calls are spawned for all elements, before the stages after it see the
 * first value.
 *
 * @param stage the call of {@code map} or its like
 * @param function what is applied to each element: a lambda or a method reference
 * @param value what the function gives: an expression of the lambda, or a call that stands for the
 *     method reference
 * @param end the statement that returns the value, where the lambda is a block
 * @param items what is evaluated and spawned for an element, in Java's order
 * @param element the parameter of the call that stands for a method reference
 */
public record Stage(
    Expr.Invoke stage,
    Expr function,
    Expr value,
    Stmt.@Nullable Leave end,
    List<Form.Item> items,
    @Nullable Variable element) {
  /** Copies the list. */
  public Stage {
    items = List.copyOf(items);
  }

  /** The spawned calls. */
  public List<Expr.Invoke> calls() {
    return items.stream()
        .filter(Form.Call.class::isInstance)
        .map(item -> ((Form.Call) item).expr())
        .toList();
  }
}
