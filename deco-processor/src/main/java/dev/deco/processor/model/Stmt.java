package dev.deco.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement of a method body. */
public sealed interface Stmt extends Node {

  /** A block. */
  record Block(Span span, List<Stmt> parts) implements Stmt {
    /** Copies the list. */
    public Block {
      parts = List.copyOf(parts);
    }
  }

  /** An expression used as a statement. */
  record Evaluate(Span span, Expr expr) implements Stmt {
    @Override
    public List<Node> parts() {
      return List.of(expr);
    }
  }

  /** A declaration of local variables. {@code head} holds annotations and the type's name. */
  record Declare(Span span, List<Node> head, List<Declarator> declarators) implements Stmt {
    /** Copies the lists. */
    public Declare {
      head = List.copyOf(head);
      declarators = List.copyOf(declarators);
    }

    @Override
    public List<Node> parts() {
      List<Node> values =
          declarators.stream()
              .<Node>mapMulti((d, out) -> Nodes.list(d.value()).forEach(out))
              .toList();
      return Nodes.join(head, values);
    }
  }

  /** One variable of a declaration, with its initial value if it has one. */
  record Declarator(Variable variable, @Nullable Expr value) {}

  /** An {@code if}. */
  record If(Span span, Expr condition, Stmt then, @Nullable Stmt otherwise) implements Stmt {
    @Override
    public List<Node> parts() {
      return Nodes.list(condition, then, otherwise);
    }
  }

  /** A {@code while}, {@code do} or basic {@code for}. */
  record Loop(
      Span span, Kind kind, List<Stmt> init, @Nullable Expr condition, List<Stmt> update, Stmt body)
      implements Stmt {
    /** Copies the lists. */
    public Loop {
      init = List.copyOf(init);
      update = List.copyOf(update);
    }

    @Override
    public List<Node> parts() {
      return kind == Kind.DO
          ? Nodes.list(body, condition)
          : Nodes.join(init, Nodes.list(condition), update, List.of(body));
    }

    /** Which loop it is. */
    public enum Kind {
      /** Tested before each iteration. */
      WHILE,
      /** Tested after each iteration. */
      DO,
      /** With a header. */
      FOR
    }
  }

  /** An enhanced {@code for}. */
  record ForEach(Span span, List<Node> head, Variable variable, Expr source, Stmt body)
      implements Stmt {
    /** Copies the list. */
    public ForEach {
      head = List.copyOf(head);
    }

    @Override
    public List<Node> parts() {
      return Nodes.join(head, List.of(source, body));
    }
  }

  /** A switch statement; {@code total} says that one of its cases always runs. */
  record Switch(Span span, Expr selector, List<Case> cases, boolean total) implements Stmt {
    /** Copies the list. */
    public Switch {
      cases = List.copyOf(cases);
    }

    @Override
    public List<Node> parts() {
      return Nodes.join(List.of(selector), cases);
    }
  }

  /** A {@code try}. */
  record Try(
      Span span, List<Node> resources, Block body, List<Handler> handlers, @Nullable Block last)
      implements Stmt {
    /** Copies the lists. */
    public Try {
      resources = List.copyOf(resources);
      handlers = List.copyOf(handlers);
    }

    @Override
    public List<Node> parts() {
      return Nodes.join(resources, List.of(body), handlers, Nodes.list(last));
    }
  }

  /** A {@code synchronized} block. */
  record Monitor(Span span, Expr lock, Block body) implements Stmt {
    @Override
    public List<Node> parts() {
      return List.of(lock, body);
    }
  }

  /** A labelled statement. */
  record Labelled(Span span, String label, Stmt body) implements Stmt {
    @Override
    public List<Node> parts() {
      return List.of(body);
    }
  }

  /** A {@code break} or {@code continue}. */
  record Jump(Span span, boolean again, @Nullable String label) implements Stmt {
    @Override
    public List<Node> parts() {
      return List.of();
    }
  }

  /** A {@code return}, {@code throw} or {@code yield}. */
  record Leave(Span span, Kind kind, @Nullable Expr value) implements Stmt {
    @Override
    public List<Node> parts() {
      return Nodes.list(value);
    }

    /** How it leaves. */
    public enum Kind {
      /** The method. */
      RETURN,
      /** With an exception. */
      THROW,
      /** A switch expression. */
      YIELD
    }
  }

  /** A local class, record, enum or interface. */
  record LocalType(Span span, Code code) implements Stmt {
    @Override
    public List<Node> parts() {
      return List.of(code);
    }
  }

  /** An assertion: its parts are evaluated only where assertions are enabled. */
  record Assertion(Span span, List<Node> parts) implements Stmt {
    /** Copies the list. */
    public Assertion {
      parts = List.copyOf(parts);
    }
  }

  /** {@code ;} */
  record Empty(Span span) implements Stmt {
    @Override
    public List<Node> parts() {
      return List.of();
    }
  }
}
