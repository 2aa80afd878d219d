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
import java.util.function.Predicate;

/** The constraints that the statements of a body put on a {@link PointsTo}. */
final class Flows {
  private final PointsTo state;
  private final Predicate<Member.Method> keeps;

  Flows(PointsTo state, Predicate<Member.Method> keeps) {
    this.keeps = keeps;
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
      state.fill(create);
    } else if (expr instanceof Expr.Lambda lambda) {
      lambda.results().forEach(result -> state.store(state.of(lambda), state.of(result)));
      Nodes.walk(lambda.code(), node -> capture(lambda, node));
    } else if (expr instanceof Expr.Reference reference) {
      reference.parts().forEach(part -> state.store(state.of(reference), state.of(part)));
    } else if (expr instanceof Expr.Create create) {
      creation(create);
    } else if (expr instanceof Expr.Invoke call) {
      call(call);
    } else if (expr instanceof Expr.Opaque opaque) {
      opaque.parts().forEach(part -> state.escape(state.of(part)));
    }
  }

  private void capture(Expr.Lambda lambda, Node node) {
    if (node instanceof Expr.Local local) {
      state.store(state.of(lambda), state.of(local));
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
      if (target instanceof Expr.Field field
          && field.qualifier() instanceof Expr holder
          && !state.ownWhole(values)) {
        state.mix(state.of(holder));
      }
    }
  }

  private void bind(List<Variable> bindings, Expr operand) {
    Set<Region> reached = state.closure(state.of(operand));
    bindings.forEach(variable -> state.add(variable, reached));
  }

  private void creation(Expr.Create create) {
    Set<Region> created = state.of(create);
    boolean ofUser = create.constructor().origin() != Member.Origin.PLATFORM;
    if (ofUser && state.links(create.constructor())) {
      state.mix(created);
    }
    for (Expr argument : create.arguments()) {
      Set<Region> given = state.of(argument);
      boolean keeps =
          create.constructor().origin() != Member.Origin.PLATFORM
              && create.constructor().origin() != Member.Origin.IMPLICIT;
      if (keeps) {
        // The constructor may keep what it is given where others find it.
        state.escape(given);
        if (!given.isEmpty()) {
          state.publish(created);
        }
      }
      if (ofUser && !given.isEmpty() && !state.madeHere(given)) {
        state.mix(created);
      }
      state.store(created, given);
      state.store(created, state.closure(given));
      if (fromOutside(given) && create.constructor().origin() == Member.Origin.PLATFORM) {
        state.open(created);
      }
    }
    boolean plain =
        create.constructor().origin() == Member.Origin.PLATFORM
            || create.constructor().origin() == Member.Origin.IMPLICIT;
    if (!plain) {
      state.escape(created);
      state.open(created);
    }
    if (create.body() != null) {
      captured(create.body());
      Nodes.walk(create.body(), node -> holds(created, node));
      state.publish(created);
    }
  }

  private void holds(Set<Region> created, Node node) {
    if (node instanceof Expr.Local local) {
      state.store(created, state.of(local));
    }
  }

  private void call(Expr.Invoke call) {
    Set<Region> operands = Values.operands(call, state);
    Set<Region> reached = state.closure(operands);
    for (Expr argument : call.arguments()) {
      lambdaParameters(argument, reached);
    }
    boolean looked =
        call.method().origin() == Member.Origin.PLATFORM
            || call.method().origin() == Member.Origin.IMPLICIT;
    if (!looked && (!state.ownWhole(operands) || state.links(call.method()))) {
      // What the method is given it may store in each other.
      state.mix(operands);
    }
    if (state.made(call.method())) {
      // What it has made may hold what it was given.
      Set<Region> result = state.of(call);
      state.store(result, reached);
      state.open(result);
      if (!state.ownWhole(operands)) {
        state.mix(result);
      }
    }
    if (call.method().marks().concurrent() && keeps.test(call.method())) {
      state.escape(operands);
    }
    if (call.method().marks().concurrent() || call.method().origin() == Member.Origin.PLATFORM) {
      // A closure is handed objects as its parameters, and what it gives is stored with it.
      Set<Region> holders = new LinkedHashSet<>(operands);
      Set<Region> held = new LinkedHashSet<>(state.held(operands));
      if (operands.size() > 1 && operands.stream().anyMatch(state::shared)) {
        state.open(operands);
      }
      for (Expr argument : call.arguments()) {
        Expr bare = Nodes.bare(argument);
        if (bare instanceof Expr.Lambda || bare instanceof Expr.Reference) {
          holders.removeAll(state.of(bare));
          if (call.method().origin() == Member.Origin.PLATFORM
              && Library.runsClosures(call.method())) {
            held.removeAll(state.of(bare));
          }
        }
      }
      if (Library.keeps(call.method()) && made(state.of(call.receiver()))) {
        state.store(state.of(call.receiver()), given(call));
      } else {
        // Every operand may come to hold every other; a platform method keeps nothing else.
        state.store(holders, operands.size() == 1 ? withoutSelf(operands) : held);
      }
      boolean fills =
          call.method().marks().concurrent()
              || call.method().name().endsWith("All")
              || Library.kind(call.method()) == Library.Kind.DEEP;
      boolean more = call.method().marks().concurrent() || fromOutside(operands);
      if (fills && more) {
        state.open(operands);
      }
      if (call.method().origin() == Member.Origin.PLATFORM && !Library.ofThread(call.method())) {
        Set<Region> result = Set.of(state.site(call, call.type()));
        state.store(result, reached);
        if (fromOutside(operands)) {
          state.open(result);
        }
      }
    } else if (call.method().origin() != Member.Origin.IMPLICIT) {
      state.escape(operands);
    }
  }

  /** Whether objects that the body did not make can be reached. */
  private boolean fromOutside(Set<Region> regions) {
    return state.closure(regions).stream().anyMatch(Region.World.class::isInstance);
  }

  private static boolean made(Set<Region> regions) {
    return regions.stream().allMatch(Region.Fresh.class::isInstance);
  }

  private Set<Region> given(Expr.Invoke call) {
    Set<Region> given = new LinkedHashSet<>();
    call.arguments().forEach(argument -> given.addAll(state.of(argument)));
    return state.closure(given);
  }

  /** What an object may come to hold of what it reaches: only what is known, if it is open. */
  private Set<Region> withoutSelf(Set<Region> object) {
    Set<Region> others = new LinkedHashSet<>(state.held(object));
    others.removeAll(object);
    return others;
  }

  private void lambdaParameters(Expr argument, Set<Region> reached) {
    if (Nodes.bare(argument) instanceof Expr.Lambda lambda) {
      lambda.parameters().forEach(parameter -> state.add(parameter, reached));
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
