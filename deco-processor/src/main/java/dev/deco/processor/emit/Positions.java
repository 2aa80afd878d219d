package dev.deco.processor.emit;

import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Where the statements of a body stand: in a block, or where only one statement may. */
final class Positions {
  private final Set<Node> members = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> labelled = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> evaluated = Collections.newSetFromMap(new IdentityHashMap<>());

  Positions(Node body) {
    Nodes.walk(
        body,
        node -> {
          if (node instanceof Stmt.Block block) {
            members.addAll(block.parts());
          } else if (node instanceof Node.Case c && !c.arrow()) {
            members.addAll(c.body());
          } else if (node instanceof Stmt.Labelled label) {
            labelled.add(label.body());
          } else if (node instanceof Stmt.Evaluate evaluate) {
            evaluated.add(evaluate.expr());
          }
        });
  }

  /** Whether more statements may stand beside {@code statement}. */
  boolean inBlock(Stmt statement) {
    return members.contains(statement);
  }

  /** Whether the value of {@code expr} is thrown away, so that it must stay a statement. */
  boolean evaluated(Node expr) {
    return evaluated.contains(expr);
  }

  boolean labelled(Stmt statement) {
    return labelled.contains(statement);
  }
}
