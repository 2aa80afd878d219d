package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Node;
import org.jspecify.annotations.Nullable;

/** One concern of the rewriting. */
interface Edit {

  /**
   * The code that stands for {@code node}, or null to leave it to the other edits. {@code renderer}
   * renders parts of the node; {@code next} is the rest of the edits for the node itself.
   */
  @Nullable CodeBlock apply(Node node, Renderer renderer, Next next);

  /** Renders a node by the edits that come after the one that asks. */
  interface Next {
    CodeBlock render(Node node);
  }
}
