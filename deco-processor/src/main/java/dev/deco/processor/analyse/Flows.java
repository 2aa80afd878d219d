package dev.deco.processor.analyse;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The constraints that the statements of a body put on a {@link PointsTo}. */
final class Flows {
  private final PointsTo state;

  Flows(PointsTo state) {
    this.state = state;
  }

  void apply(Node root) {
    Nodes.walk(root, this::node);
  }

  private void node(Node node) {
    if (node instanceof Stmt statement) {
      statement(statement);
    } else if (node instanceof Expr expr) {
      expression(expr);
    }
  }

  private void statement(Stmt statement) {
    if (statement instanceof Stmt.Declare declare) {
      for (Stmt.Declarator declarator : declare.declarators()) {
        state.add(declarator.variable(), state.of(declarator.value()));
      }
    } else if (statement instanceof Stmt.ForEach loop) {
      state.add(loop.variable(), state.elements(state.of(loop.source()), loop.variable().type()));
    } else if (statement instanceof Stmt.Switch choice) {
      choice.cases().forEach(c -> bind(c.bindings(), choice.selector()));
    } else if (statement instanceof Stmt.LocalType type) {
      captured(type.code());
    }
  }

  private void expression(Expr expr) {
    if (expr instanceof Expr.Assign assign) {
      assign(Nodes.bare(assign.target()), assign.value());
    } else if (expr instanceof Expr.Test test) {
      bind(test.bindings(), test.operand());
    } else if (expr instanceof Expr.Switch choice) {
      choice.cases().forEach(c -> bind(c.bindings(), choice.selector()));
    } else if (expr instanceof Expr.CreateArray create) {
      create.items().forEach(item -> state.store(state.of(create), state.of(item)));
    } else if (expr instanceof Expr.Create create) {
      creation(create);
    } else if (expr instanceof Expr.Invoke call) {
      call(call);
    } else if (expr instanceof Expr.Opaque opaque) {
      opaque.parts().forEach(part -> state.escape(state.of(part)));
      opaque.parts().forEach(part -> closures(part));
    }
  }

  private void assign(Expr target, Expr value) {
    Set<Region> values = state.of(value);
    if (target instanceof Expr.Local local) {
      state.add(local.variable(), values);
    } else if (target instanceof Expr.Element element) {
      state.store(state.of(element.array()), values);
    } else {
      state.publish(values);
    }
  }

  private void bind(List<Variable> bindings, Expr operand) {
    Set<Region> reached = state.closure(state.of(operand));
    bindings.forEach(variable -> state.add(variable, reached));
  }

  private void creation(Expr.Create create) {
    Set<Region> created = state.of(create);
    for (Expr argument : create.arguments()) {
      Set<Region> given = state.of(argument);
      boolean keeps =
          create.constructor().origin() != Member.Origin.PLATFORM
              && create.constructor().origin() != Member.Origin.IMPLICIT;
      if (keeps) {
        state.escape(given);
      }
      state.store(created, given);
      state.store(created, state.closure(given));
    }
    if (create.body() != null) {
      captured(create.body());
    }
  }

  private void call(Expr.Invoke call) {
    Set<Region> operands = Values.operands(call, state);
    Set<Region> reached = state.closure(operands);
    for (Expr argument : call.arguments()) {
      lambdaParameters(argument, reached);
    }
    if (call.method().marks().concurrent() || call.method().origin() == Member.Origin.PLATFORM) {
      // Every operand may come to hold every other; a platform method keeps nothing else.
      state.store(operands, withoutSelf(reached, operands));
      if (call.method().origin() == Member.Origin.PLATFORM) {
        state.store(Set.of(state.site(call, call.type())), reached);
      }
    } else if (call.method().origin() != Member.Origin.IMPLICIT) {
      state.escape(operands);
      call.arguments().forEach(this::closures);
    }
  }

  private Set<Region> withoutSelf(Set<Region> reached, Set<Region> operands) {
    if (operands.size() != 1) {
      return reached;
    }
    Set<Region> others = new LinkedHashSet<>(reached);
    others.removeAll(operands);
    return others;
  }

  private void lambdaParameters(Expr argument, Set<Region> reached) {
    if (Nodes.bare(argument) instanceof Expr.Lambda lambda) {
      lambda.parameters().forEach(parameter -> state.add(parameter, reached));
    }
  }

  /** What a closure captures is known to whoever gets the closure. */
  private void closures(Node argument) {
    if (argument instanceof Expr.Lambda lambda) {
      captured(lambda.code());
    } else if (argument instanceof Expr.Reference reference) {
      reference.parts().forEach(part -> state.escape(state.of(part)));
    }
  }

  private void captured(Node.Code code) {
    Nodes.walk(
        code,
        node -> {
          if (node instanceof Expr.Local local) {
            state.escape(state.of(local));
          }
        });
  }
}
