package dev.deco.processor.model;

import java.util.List;

/**
 * A piece of a method body. The parts of a node lie within its span, in source order and without
 * overlap; what stands between them is the user's own text.
 */
public sealed interface Node permits Expr, Stmt, Node.TypeUse, Node.Code, Node.Case, Node.Handler {

  /** Where it stands in the source file. */
  Span span();

  /** The nodes directly inside it, in source order. */
  List<? extends Node> parts();

  /** A type's name in the source. */
  record TypeUse(Span span, TypeRef type) implements Node {
    @Override
    public List<Node> parts() {
      return List.of();
    }
  }

  /**
   * The body of a lambda or of a local or anonymous class: code that runs at another time, perhaps
   * never, perhaps often.
   */
  record Code(Span span, List<Node> parts) implements Node {
    /** Copies the list. */
    public Code {
      parts = List.copyOf(parts);
    }
  }

  /**
   * One case of a switch.
   *
   * @param labels the nodes in its labels and its guard
   * @param bindings the pattern variables it declares
   * @param body its statements; for an arrow with an expression, one expression statement or yield
   */
  record Case(Span span, List<Node> labels, List<Variable> bindings, List<Node> body, boolean arrow)
      implements Node {
    /** Copies the lists. */
    public Case {
      labels = List.copyOf(labels);
      bindings = List.copyOf(bindings);
      body = List.copyOf(body);
    }

    @Override
    public List<Node> parts() {
      return Nodes.join(labels, body);
    }
  }

  /** One {@code catch} clause. */
  record Handler(Span span, Variable variable, List<Node> types, Stmt.Block body) implements Node {
    /** Copies the list. */
    public Handler {
      types = List.copyOf(types);
    }

    @Override
    public List<Node> parts() {
      return Nodes.join(types, List.of(body));
    }
  }
}
