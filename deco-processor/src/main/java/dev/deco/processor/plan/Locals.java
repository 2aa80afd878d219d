package dev.deco.processor.plan;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.HashSet;
import java.util.Set;

/** Which local variables keep the value they are declared with. */
final class Locals {
  private final Set<Variable> assigned = new HashSet<>();

  Locals(Body body) {
    Nodes.walk(
        body.block(),
        node -> {
          if (node instanceof Expr.Assign assign) {
            assigned(assign.target());
          } else if (node instanceof Expr.Increment increment) {
            assigned(increment.target());
          } else if (node instanceof Stmt.Declare declare) {
            declare.declarators().stream()
                .filter(declarator -> declarator.value() == null)
                .forEach(declarator -> assigned.add(declarator.variable()));
          }
        });
  }

  private void assigned(Expr target) {
    if (Nodes.bare(target) instanceof Expr.Local local) {
      assigned.add(local.variable());
    }
  }

  /** Whether the variable is never assigned after its declaration. */
  boolean stable(Variable variable) {
    return !assigned.contains(variable);
  }
}
