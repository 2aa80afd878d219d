package dev.deco.processor.emit;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import java.util.Map;

/**
 * The source of a wrapper.
 *
 * @param lines the lines, from 1, of the comments on spawns and waits, by what they are about
 */
public record GeneratedSource(String text, Map<String, Integer> lines) {
  /** Copies the map. */
  public GeneratedSource {
    lines = Map.copyOf(lines);
  }

  /** What is spawned for {@code node}. */
  public static String spawn(Node node) {
    return "s" + at(node);
  }

  /** The wait at {@code node}. */
  public static String wait(Node node) {
    return "w" + at(node);
  }

  /** The wait for each turn of a loop. */
  public static String turn(Node loop) {
    return "e" + at(loop);
  }

  /** Chained calls begin at one place, and their names do not. */
  private static int at(Node node) {
    return node instanceof Expr.Invoke call ? call.name().start() : node.span().start();
  }
}
