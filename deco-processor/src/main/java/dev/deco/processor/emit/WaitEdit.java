package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.plan.BodyPlan;
import dev.deco.processor.plan.Wait;
import org.jspecify.annotations.Nullable;

/** Puts in the wait points. */
final class WaitEdit implements Edit {
  private final BodyPlan plan;
  private final Names names;
  private final Positions positions;

  WaitEdit(BodyPlan plan, Names names, Positions positions) {
    this.plan = plan;
    this.names = names;
    this.positions = positions;
  }

  @Override
  public @Nullable CodeBlock apply(Node node, Renderer renderer, Next next) {
    if (!(node instanceof Stmt statement)) {
      return null;
    }
    Stmt labelled = labelledBody(statement);
    Wait wait = plan.before().get(labelled);
    if (wait == null || positions.labelled(statement)) {
      return inner(statement, renderer, next);
    }
    CodeBlock inner = inner(statement, renderer, next);
    CodeBlock code = inner == null ? next.render(statement) : inner;
    String margin = renderer.margin(statement);
    CodeBlock await =
        wait.condition() == null
            ? CodeBlock.of(
                "$L.await(); // deco: waits: $L\n$L", names.run(), wait.reason().brief(), margin)
            : CodeBlock.of(
                "if ($L) $L.await(); // deco: waits if they are one: $L\n$L",
                wait.condition(),
                names.run(),
                wait.reason().brief(),
                margin);
    return positions.inBlock(statement)
        ? CodeBlock.builder().add(await).add(code).build()
        : CodeBlock.of("{$>\n$L$L$L$<\n$L}", margin, await, code, margin);
  }

  private static Stmt labelledBody(Stmt statement) {
    return statement instanceof Stmt.Labelled labelled ? labelledBody(labelled.body()) : statement;
  }

  private @Nullable CodeBlock inner(Stmt statement, Renderer renderer, Next next) {
    if (statement instanceof Stmt.Loop loop) {
      return loop(loop, renderer, next);
    }
    if (statement instanceof Stmt.ForEach loop && plan.inCondition().containsKey(loop)) {
      CodeBlock source = renderer.render(loop.source());
      renderer.substitute(loop.source(), CodeBlock.of("$L.awaiting($L)", names.run(), source));
      CodeBlock code = next.render(loop);
      renderer.restore(loop.source());
      return code;
    }
    return null;
  }

  private @Nullable CodeBlock loop(Stmt.Loop loop, Renderer renderer, Next next) {
    Expr condition = loop.condition();
    boolean tests = condition != null && plan.inCondition().containsKey(loop);
    boolean updates = !loop.update().isEmpty() && plan.inUpdate().containsKey(loop);
    if (tests && condition != null) {
      renderer.substitute(condition, test(condition, renderer));
    }
    if (updates) {
      Stmt first = loop.update().get(0);
      CodeBlock code = renderer.render(first);
      renderer.substitute(first, CodeBlock.of("$L.await(), $L", names.run(), code));
    }
    CodeBlock code = tests || updates ? next.render(loop) : null;
    if (tests && condition != null) {
      renderer.restore(condition);
    }
    if (updates) {
      renderer.restore(loop.update().get(0));
    }
    return code;
  }

  /** With {@code &} the condition is always evaluated, so what it assigns is assigned. */
  private static boolean binds(Expr condition) {
    boolean[] found = {false};
    Nodes.walkOwn(
        condition, node -> found[0] |= node instanceof Expr.Test t && !t.bindings().isEmpty());
    return found[0];
  }

  private CodeBlock test(Expr condition, Renderer renderer) {
    boolean parenthesised =
        condition instanceof Expr.Operation operation
            && operation.kind() == Expr.Operation.Kind.PARENTHESES;
    CodeBlock code = renderer.render(condition);
    String and = binds(condition) ? "&&" : "&";
    return parenthesised
        ? CodeBlock.of("($L.awaited() $L $L)", names.run(), and, code)
        : CodeBlock.of("$L.awaited() $L ($L)", names.run(), and, code);
  }
}
