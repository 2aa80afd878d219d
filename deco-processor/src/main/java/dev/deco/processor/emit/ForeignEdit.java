package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Node;
import dev.deco.processor.plan.BodyPlan;
import org.jspecify.annotations.Nullable;

/** Asks of containers whether their class is the platform's, and waits if not. */
final class ForeignEdit implements Edit {
  private final BodyPlan plan;
  private final Names names;

  ForeignEdit(BodyPlan plan, Names names) {
    this.plan = plan;
    this.names = names;
  }

  @Override
  public @Nullable CodeBlock apply(Node node, Renderer renderer, Next next) {
    return plan.foreign().contains(node) ? asked(names, node, next.render(node)) : null;
  }

  /** The container, once nothing is pending that its methods could touch. */
  static CodeBlock asked(Names names, Node node, CodeBlock container) {
    return CodeBlock.of(
        "$L.known($L /* $L waits if not of the JDK */)",
        names.run(),
        container,
        Origins.of(GeneratedSource.wait(node)));
  }
}
