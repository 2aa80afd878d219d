package dev.deco.processor.emit;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.HashSet;
import java.util.Set;

/** The names of variables in what a wrapper carries over: each obscures a type of the same name. */
final class VariableNames {
  private final Set<String> names = new HashSet<>();

  private VariableNames() {}

  static Set<String> in(WrapperPlan plan) {
    VariableNames found = new VariableNames();
    for (WrapperPlan.Item item : plan.items()) {
      item.method().parameters().forEach(parameter -> found.names.add(parameter.name()));
      if (item.body() != null) {
        found.add(item.body());
      }
    }
    plan.twins().forEach(twin -> found.add(twin.body()));
    return found.names;
  }

  private void add(Body body) {
    body.parameters().forEach(this::add);
    Nodes.walk(body.block(), this::add);
  }

  private void add(Node node) {
    if (node instanceof Stmt.Declare declare) {
      declare.declarators().forEach(declarator -> add(declarator.variable()));
    } else if (node instanceof Stmt.ForEach loop) {
      add(loop.variable());
    } else if (node instanceof Node.Handler handler) {
      add(handler.variable());
    } else if (node instanceof Node.Case branch) {
      branch.bindings().forEach(this::add);
    } else if (node instanceof Expr.Test test) {
      test.bindings().forEach(this::add);
    } else if (node instanceof Expr.Lambda lambda) {
      lambda.parameters().forEach(this::add);
    }
  }

  private void add(Variable variable) {
    names.add(variable.name());
  }
}
