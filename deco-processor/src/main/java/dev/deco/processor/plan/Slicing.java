package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Variable;
import java.util.List;
import java.util.Set;

/**
 * How a loop that does nothing but one statement with a call can be run in slices: so many turns at
 * once, of which no more is kept than where they begin.
 *
 * @param turn the variable that the loop counts with
 * @param bound what it is compared with
 * @param step what is added to it after each turn
 * @param inclusive whether there is a turn in which it is the bound
 * @param kept variables that the turns use, and that keep their values during the loop
 * @param once arguments and operands that are the same in each turn, to be evaluated once for a
 *     slice; the others cannot fail and need the variables only
 */
public record Slicing(
    Variable turn, Expr bound, int step, boolean inclusive, List<Variable> kept, Set<Expr> once) {
  /** Copies the collections. */
  public Slicing {
    kept = List.copyOf(kept);
    once = Set.copyOf(once);
  }
}
