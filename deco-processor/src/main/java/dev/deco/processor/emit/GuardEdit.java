package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.plan.BodyPlan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles the calls that were spawned in a block before the block is left. */
final class GuardEdit implements Edit {
  private final Names names;
  private final Set<Stmt.Block> blocks;

  GuardEdit(BodyPlan plan, Names names) {
    this.names = names;
    this.blocks = plan.settled();
  }

  @Override
  public @Nullable CodeBlock apply(Node node, Renderer renderer, Next next) {
    if (!(node instanceof Stmt.Block block) || !blocks.contains(block)) {
      return null;
    }
    String margin = renderer.margin(node);
    return CodeBlock.builder()
        .add("{$>\n$L// $L", margin, Origins.of(GeneratedSource.wait(node)))
        .add(" calls spawned in here are settled before the block is left\n")
        .add("$Ltry ", margin)
        .add(next.render(node))
        .add(" catch ($T $L) {\n", Throwable.class, names.thrown())
        .add("$L  $L.settle($L);\n", margin, names.run(), names.thrown())
        .add("$L  throw $L;\n$L} finally {\n", margin, names.thrown(), margin)
        .add("$L  $L.await();\n$L}$<\n$L}", margin, names.run(), margin, margin)
        .build();
  }
}
