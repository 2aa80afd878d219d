package dev.deco.processor.plan;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds calls that are handed a closure of the caller's which may write. What a closure does to
 * what it captured goes past the isolation, so such a call stays in the caller.
 */
final class Closures {
  private final Set<Variable> holders = new HashSet<>();
  private boolean acts;

  Closures(Body body) {
    Nodes.walk(
        body.block(),
        node -> {
          if (node instanceof Stmt.Declare declare) {
            declare.declarators().forEach(d -> hold(d.variable(), d.value()));
          } else if (node instanceof Expr.Assign assign
              && Nodes.bare(assign.target()) instanceof Expr.Local local) {
            hold(local.variable(), assign.value());
          }
          acts |= node instanceof Node.Code code && writes(code);
          acts |=
              node instanceof Expr.Reference reference
                  && reference.parts().stream().anyMatch(Expr.class::isInstance);
        });
  }

  private void hold(Variable variable, @Nullable Expr value) {
    if (value != null && closure(value)) {
      holders.add(variable);
    }
  }

  /** Whether {@code call} is handed a closure, and some closure of the body may write. */
  boolean reach(Expr.Invoke call) {
    return acts && call.arguments().stream().anyMatch(this::closure);
  }

  private boolean closure(Expr expr) {
    Expr bare = Nodes.bare(expr);
    return bare instanceof Expr.Lambda
        || bare instanceof Expr.Reference
        || bare instanceof Expr.Create create && create.body() != null
        || bare instanceof Expr.Local local && holders.contains(local.variable());
  }

  /**
   * Whether code may write more than its own variables: it assigns an element or field, or calls.
   */
  private static boolean writes(Node.Code code) {
    boolean[] found = {false};
    Nodes.walk(
        code,
        node ->
            found[0] |=
                node instanceof Expr.Assign assign && !(target(assign.target()))
                    || node instanceof Expr.Increment increment && !target(increment.target())
                    || node instanceof Expr.Invoke call && !call.method().isStatic()
                    || node instanceof Expr.Opaque);
    return found[0];
  }

  private static boolean target(Expr target) {
    return Nodes.bare(target) instanceof Expr.Local;
  }
}
