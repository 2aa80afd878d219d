package dev.deco.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks over nodes. */
public final class Nodes {
  private Nodes() {}

  /** Calls {@code visitor} for {@code root} and everything inside it, in source order. */
  public static void walk(Node root, Consumer<Node> visitor) {
    visitor.accept(root);
    for (Node part : root.parts()) {
      walk(part, visitor);
    }
  }

  /** Like {@link #walk}, but does not enter code that runs at another time. */
  public static void walkOwn(Node root, Consumer<Node> visitor) {
    visitor.accept(root);
    if (root instanceof Node.Code) {
      return;
    }
    for (Node part : root.parts()) {
      walkOwn(part, visitor);
    }
  }

  /** The expression without the parentheses around it. */
  public static Expr bare(Expr expr) {
    Expr inner = expr;
    while (inner instanceof Expr.Operation operation
        && operation.kind() == Expr.Operation.Kind.PARENTHESES) {
      inner = (Expr) operation.parts().get(0);
    }
    return inner;
  }

  static List<Node> list(@Nullable Node... nodes) {
    List<Node> present = new ArrayList<>(nodes.length);
    for (Node node : nodes) {
      if (node != null) {
        present.add(node);
      }
    }
    return List.copyOf(present);
  }

  @SafeVarargs
  static List<Node> join(List<? extends Node>... lists) {
    List<Node> all = new ArrayList<>();
    for (List<? extends Node> list : lists) {
      all.addAll(list);
    }
    return List.copyOf(all);
  }
}
