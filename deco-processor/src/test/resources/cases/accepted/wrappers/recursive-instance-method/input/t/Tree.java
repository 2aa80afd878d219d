package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.List;

final class Tree {
  record Node(int value, List<Node> children) {}

  private final int factor;

  Tree(int factor) {
    this.factor = factor;
  }

  @Concurrent
  @Synchronized
  int sum(Node node) {
    int sum = node.value() * factor;
    for (Node child : node.children()) {
      sum += sum(child);
    }
    return sum;
  }

  static Node node(int value, Node... children) {
    return new Node(value, List.of(children));
  }
}
