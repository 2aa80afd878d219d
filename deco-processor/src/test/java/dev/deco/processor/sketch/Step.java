package dev.deco.processor.sketch;

import dev.deco.processor.model.Node;
import dev.deco.processor.model.Stmt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A statement that is not written yet. */
@FunctionalInterface
public interface Step {

  /** Writes it and gives its node. */
  Stmt draw(Text text);

  /** Draws {@code steps} as a block, each on lines of its own. */
  static Stmt.Block block(Text text, Step... steps) {
    int start = text.position();
    text.write("{\n");
    List<Stmt> drawn = new ArrayList<>();
    for (Step step : steps) {
      drawn.add(step.draw(text));
      text.write("\n");
    }
    text.write("}");
    return new Stmt.Block(text.since(start), drawn);
  }

  /** Draws {@code steps} one after the other. */
  static List<Node> all(Text text, Step... steps) {
    return text.join(Arrays.asList(steps), "\n", step -> (Node) step.draw(text));
  }
}
