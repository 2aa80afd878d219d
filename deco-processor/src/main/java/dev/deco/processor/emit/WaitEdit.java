package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.plan.BodyPlan;
import dev.deco.processor.plan.Question;
import dev.deco.processor.plan.Wait;
import java.util.Objects;
import java.util.stream.Collectors;
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
    boolean inBlock = positions.inBlock(statement);
    String newLine = inBlock ? renderer.ownLine(statement) : "";
    CodeBlock inner = inner(statement, renderer, next);
    CodeBlock code = inner == null ? next.render(statement) : inner;
    String margin = renderer.margin(statement);
    String brief = wait.reason().brief();
    String origin = Origins.of(GeneratedSource.wait(labelled));
    CodeBlock await =
        wait.asks()
            ? CodeBlock.of(
                "if ($L) $L.await(); // $L waits if they are one: $L\n$L",
                test(wait),
                names.run(),
                origin,
                brief,
                margin)
            : CodeBlock.of("$L.await(); // $L waits: $L\n$L", names.run(), origin, brief, margin);
    return inBlock
        ? CodeBlock.builder().add(newLine).add(await).add(code).build()
        : CodeBlock.of("{$>\n$L$L$L$<\n$L}", margin, await, code, margin);
  }

  private static Stmt labelledBody(Stmt statement) {
    return statement instanceof Stmt.Labelled labelled ? labelledBody(labelled.body()) : statement;
  }

  private @Nullable CodeBlock inner(Stmt statement, Renderer renderer, Next next) {
    if (statement instanceof Stmt.Loop loop) {
      return loop(loop, renderer, next);
    }
    Wait wait = statement instanceof Stmt.ForEach loop ? plan.inCondition().get(loop) : null;
    if (statement instanceof Stmt.ForEach loop && wait != null) {
      CodeBlock source = renderer.render(loop.source());
      String asks = asks(wait);
      renderer.substitute(
          loop.source(), CodeBlock.of("$L$L.awaiting($L)", names.run(), asks, source));
      CodeBlock code = next.render(loop);
      renderer.restore(loop.source());
      return eachTime(wait, "element", loop, code, renderer);
    }
    return null;
  }

  /** When the questions of a loop for its elements wait. */
  private static String asks(Wait wait) {
    String written = wait.questions().contains(new Question.SourceWritten()) ? ".ifWritten()" : "";
    return wait.questions().stream()
        .filter(Question.SourceForeign.class::isInstance)
        .map(q -> ((Question.SourceForeign) q).origin())
        .map(origin -> written + ".ifForeign(" + (origin.isEmpty() ? "null" : origin) + ")")
        .findFirst()
        .orElse(written);
  }

  /** Says above a loop why it waits inside its header. */
  private static CodeBlock eachTime(
      Wait wait, String what, Stmt loop, CodeBlock code, Renderer renderer) {
    boolean foreign = wait.questions().stream().anyMatch(Question.SourceForeign.class::isInstance);
    boolean written = wait.asks() && !(foreign && wait.questions().size() == 1);
    String only =
        (written ? " if they are one" : "")
            + (written && foreign ? " or" : "")
            + (foreign ? " if not of the JDK" : "");
    return CodeBlock.of(
        "// $L waits before each $L$L: $L\n$L$L",
        Origins.of(GeneratedSource.turn(loop)),
        what,
        only,
        wait.reason().brief(),
        renderer.margin(loop),
        code);
  }

  /** The test that tells at run time whether to wait. */
  private String test(Wait wait) {
    return wait.questions().stream().map(this::test).sorted().collect(Collectors.joining(" || "));
  }

  private String test(Question question) {
    if (question instanceof Question.Same same) {
      return same.first() + " == " + same.second();
    }
    if (question instanceof Question.Written written) {
      return names.run() + ".writes(" + written.object() + ")";
    }
    if (question instanceof Question.ElementWritten element) {
      return names.run() + ".writes(" + element.array() + ", " + element.index() + ")";
    }
    throw new IllegalArgumentException("asked by the loop: " + question);
  }

  private @Nullable CodeBlock loop(Stmt.Loop loop, Renderer renderer, Next next) {
    Expr condition = loop.condition();
    boolean tests = condition != null && plan.inCondition().containsKey(loop);
    boolean updates = !loop.update().isEmpty() && plan.inUpdate().containsKey(loop);
    if (tests && condition != null) {
      renderer.substitute(condition, test(condition, plan.inCondition().get(loop), renderer));
    }
    if (updates) {
      Stmt first = loop.update().get(0);
      CodeBlock code = renderer.render(first);
      Wait wait = Objects.requireNonNull(plan.inUpdate().get(loop));
      String await = wait.asks() ? ".awaitedIf(" + test(wait) + ")" : ".await()";
      renderer.substitute(first, CodeBlock.of("$L$L, $L", names.run(), await, code));
    }
    CodeBlock code = tests || updates ? next.render(loop) : null;
    if (tests && condition != null) {
      renderer.restore(condition);
    }
    if (updates) {
      renderer.restore(loop.update().get(0));
    }
    Wait wait = tests ? plan.inCondition().get(loop) : updates ? plan.inUpdate().get(loop) : null;
    String what = tests ? "test" : "step";
    return code == null || wait == null ? code : eachTime(wait, what, loop, code, renderer);
  }

  /** With {@code &} the condition is always evaluated, so what it assigns is assigned. */
  private static boolean binds(Expr condition) {
    boolean[] found = {false};
    Nodes.walkOwn(
        condition, node -> found[0] |= node instanceof Expr.Test t && !t.bindings().isEmpty());
    return found[0];
  }

  private CodeBlock test(Expr condition, @Nullable Wait wait, Renderer renderer) {
    boolean asks = wait != null && wait.asks();
    String awaited = asks ? "awaitedIf(" + test(Objects.requireNonNull(wait)) + ")" : "awaited()";
    boolean parenthesised =
        condition instanceof Expr.Operation operation
            && operation.kind() == Expr.Operation.Kind.PARENTHESES;
    CodeBlock code = renderer.render(condition);
    String and = binds(condition) ? "&&" : "&";
    return parenthesised
        ? CodeBlock.of("($L.$L $L $L)", names.run(), awaited, and, code)
        : CodeBlock.of("$L.$L $L ($L)", names.run(), awaited, and, code);
  }
}
