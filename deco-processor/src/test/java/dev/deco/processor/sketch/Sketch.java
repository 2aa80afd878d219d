package dev.deco.processor.sketch;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A drawn body, whose nodes are found by their text. */
public record Sketch(Body body) {

  /** A body of a method without parameters. */
  public static Sketch of(Step... steps) {
    return of(List.of(), steps);
  }

  /** A body of a method with the given parameters. */
  public static Sketch of(List<Var> parameters, Step... steps) {
    Text text = new Text();
    Stmt.Block block = Step.block(text, steps);
    List<Variable> variables = parameters.stream().map(Var::variable).toList();
    return new Sketch(new Body(new Source("Home.java", text.toString()), block, variables));
  }

  /** A body that looks at what its method is given, in a way that is not known to read only. */
  public static Sketch looking() {
    Var given = Var.parameter("given", Types.INTS);
    return of(
        List.of(given),
        Steps.let(Var.local("first", Types.INT), Exps.at(given, 0)),
        Steps.let(Var.local("same", Types.BOOLEAN), Exps.op(given, "==", given)));
  }

  /** A body that writes what its method is given. */
  public static Sketch writing() {
    Var given = Var.parameter("given", Types.INTS);
    return of(List.of(given), Steps.run(Exps.set(Exps.at(given, 0), Exps.n(1))));
  }

  /** The source text of {@code node}; of a statement of several lines the first one. */
  public String text(Node node) {
    return body.source().slice(node.span()).lines().findFirst().orElse("");
  }

  /** The texts of {@code nodes} in source order. */
  public List<String> texts(Collection<? extends Node> nodes) {
    return nodes.stream()
        .sorted(Comparator.comparingInt((Node node) -> node.span().start()))
        .map(this::text)
        .toList();
  }

  /** The statement whose text begins so; there must be one only. */
  public Stmt statement(String text) {
    return only(Stmt.class, text);
  }

  /** The expression with the given text; of several the first one. */
  public Expr expression(String text) {
    return all(Expr.class, text).get(0);
  }

  private <N extends Node> N only(Class<N> type, String text) {
    List<N> found = all(type, text);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " nodes with the text " + text + " in " + body);
    }
    return found.get(0);
  }

  private <N extends Node> List<N> all(Class<N> type, String text) {
    return nodes(type).stream().filter(node -> text(node).equals(text)).toList();
  }

  /** The last statement of the body. */
  public Stmt last() {
    List<Stmt> steps = body.block().parts();
    return steps.get(steps.size() - 1);
  }

  /** All nodes of the given sort, in source order. */
  public <N extends Node> List<N> nodes(Class<N> type) {
    List<N> found = new ArrayList<>();
    Nodes.walk(
        body.block(),
        node -> {
          if (type.isInstance(node)) {
            found.add(type.cast(node));
          }
        });
    return found;
  }
}
