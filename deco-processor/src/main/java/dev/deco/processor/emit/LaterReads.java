package dev.deco.processor.emit;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.plan.Form;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which parts of statements read objects at the replay, besides the container that they are
 * known to write.
 */
final class LaterReads {
  private LaterReads() {}

  /** Whether what is left of a statement does. */
  static boolean in(Form form) {
    Set<Node> calls = Collections.newSetFromMap(new IdentityHashMap<>());
    form.calls().forEach(call -> Nodes.walk(call, calls::add));
    Expr written = form.target().container();
    @Nullable Node container = written == null ? null : Nodes.bare(written);
    boolean[] found = {false};
    form.walkReplayed(
        node -> found[0] |= node != container && !calls.contains(node) && reads(node));
    return found[0];
  }

  /** Whether an expression does. */
  static boolean in(Expr expr) {
    boolean[] found = {false};
    Nodes.walk(expr, node -> found[0] |= reads(node));
    return found[0];
  }

  private static boolean reads(Node node) {
    return node instanceof Expr expr
        && !expr.type().isVoid()
        && expr.type().sharing() != Sharing.IMMUTABLE;
  }
}
