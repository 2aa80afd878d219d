package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.analyse.KnownBody;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.plan.BodyPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks of objects whether code is known that their methods run, and waits if not. */
final class ForeignEdit implements Edit {
  private final BodyPlan plan;
  private final Names names;
  private final BodyConstants bodies;

  ForeignEdit(BodyPlan plan, Names names, BodyConstants bodies) {
    this.plan = plan;
    this.names = names;
    this.bodies = bodies;
  }

  @Override
  public @Nullable CodeBlock apply(Node node, Renderer renderer, Next next) {
    return plan.foreign().contains(node) ? asked((Expr) node, next.render(node)) : null;
  }

  /** The object, once nothing is pending that its methods could touch. */
  CodeBlock asked(Expr object, CodeBlock code) {
    String origin = Origins.of(GeneratedSource.wait(object));
    List<KnownBody> known = plan.asked().get(object);
    return known == null
        ? CodeBlock.of("$L.known($L /* $L waits if not of the JDK */)", names.run(), code, origin)
        : CodeBlock.of(
            "$L.known($L, $L /* $L waits if of an unknown class */)",
            names.run(),
            code,
            bodies.of(known),
            origin);
  }
}
