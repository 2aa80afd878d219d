package dev.deco.processor.plan;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What becomes of the local variables: which are assigned, and which can become cells. */
final class Locals {
  private final Set<Variable> assigned = new HashSet<>();
  private final Map<Variable, Node.Case> cases = new HashMap<>();
  private final Set<Variable> grouped = new HashSet<>();

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
          } else if (node instanceof Stmt.Block block) {
            block.parts().forEach(statement -> group(statement, body.source()));
          } else if (node instanceof Node.Case branch && !branch.arrow()) {
            branch.body().forEach(statement -> declared(statement, branch));
          }
        });
    Nodes.walk(body.block(), this::used);
  }

  private void assigned(Expr target) {
    if (Nodes.bare(target) instanceof Expr.Local local) {
      assigned.add(local.variable());
    }
  }

  /** Variables that one statement declares can be declared one by one. */
  private void group(Stmt statement, Source source) {
    if (statement instanceof Stmt.Declare declare
        && declare.declarators().size() > 1
        && declare.declarators().stream().allMatch(d -> d.variable().type().speakable())
        && !source.slice(declare.span()).contains("final")) {
      declare.declarators().forEach(declarator -> grouped.add(declarator.variable()));
    }
  }

  private void declared(Node statement, Node.Case branch) {
    if (statement instanceof Stmt.Declare declare && declare.declarators().size() == 1) {
      cases.put(declare.declarators().get(0).variable(), branch);
    }
  }

  /** The scope of a variable of a case reaches into the cases after it. */
  private void used(Node node) {
    if (node instanceof Expr.Local local) {
      Node.Case branch = cases.get(local.variable());
      if (branch != null && !branch.span().contains(local.span())) {
        cases.remove(local.variable());
      }
    }
  }

  /** Whether the variable is never assigned after its declaration. */
  boolean stable(Variable variable) {
    return !assigned.contains(variable);
  }

  /** Whether the variable can become a cell, which is assigned at the replay. */
  boolean cellable(Variable variable) {
    boolean placed =
        variable.kind() == Variable.Kind.LOCAL
            || variable.kind() == Variable.Kind.PARAMETER
            || cases.containsKey(variable)
            || grouped.contains(variable);
    return placed && variable.type().speakable();
  }
}
