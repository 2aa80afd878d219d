package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Variable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the calls of a statement in a loop go into batches.
 *
 * @param form of the statement
 * @param call its only concurrent call
 * @param same variables that the rest of the statement uses and that are one for a whole batch:
 *     cells, and those of reference types
 * @param each variables whose values the rest of the statement uses
 * @param self whether the call or the rest of the statement needs the object whose method it is
 */
public record Batching(
    Form form, Expr.Invoke call, List<Variable> same, List<Variable> each, boolean self) {
  /** Copies the lists. */
  public Batching {
    same = List.copyOf(same);
    each = List.copyOf(each);
  }

  /** The operand that is the container which all rests write, one for a whole batch; or null. */
  public @Nullable Expr container() {
    Expr container = form.target().container();
    return form.evaluates(container) ? container : null;
  }
}
