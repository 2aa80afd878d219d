package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.plan.BodyPlan;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles the calls that were spawned in a block before the block is left. */
final class GuardEdit implements Edit {
  private final BodyPlan plan;
  private final Names names;
  private final Set<Node> blocks = Collections.newSetFromMap(new IdentityHashMap<>());

  GuardEdit(BodyPlan plan, Names names) {
    this.plan = plan;
    this.names = names;
    for (Stmt statement : plan.guarded()) {
      if (statement instanceof Stmt.Try attempt) {
        add(attempt.body());
        if (attempt.last() != null) {
          attempt.handlers().forEach(handler -> add(handler.body()));
        }
      } else if (statement instanceof Stmt.Monitor monitor) {
        add(monitor.body());
      }
    }
  }

  /**
   * At the start of the block nothing is pending: the caller has waited before the statement, or at
   * the end of the block before this one. So there is something to settle only if it spawns.
   */
  private void add(Stmt.Block block) {
    boolean[] spawns = {false};
    Nodes.walkOwn(block, node -> spawns[0] |= spawns(node));
    if (spawns[0]) {
      blocks.add(block);
    }
  }

  private boolean spawns(Node node) {
    return node instanceof Stmt statement && plan.forms().containsKey(statement)
        || node instanceof Expr.Invoke call
            && (plan.inline().contains(call) || plan.stages().containsKey(call));
  }

  @Override
  public @Nullable CodeBlock apply(Node node, Renderer renderer, Next next) {
    if (!blocks.contains(node)) {
      return null;
    }
    String margin = renderer.margin(node);
    return CodeBlock.builder()
        .add("{$>\n$L// deco: calls spawned in here are settled before the block is left\n", margin)
        .add("$Ltry ", margin)
        .add(next.render(node))
        .add(" catch ($T $L) {\n", Throwable.class, names.thrown())
        .add("$L  $L.settle($L);\n", margin, names.run(), names.thrown())
        .add("$L  throw $L;\n$L} finally {\n", margin, names.thrown(), margin)
        .add("$L  $L.await();\n$L}$<\n$L}", margin, names.run(), margin, margin)
        .build();
  }
}
