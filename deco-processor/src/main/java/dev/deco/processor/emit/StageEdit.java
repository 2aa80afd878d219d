package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Span;
import dev.deco.processor.plan.BodyPlan;
import dev.deco.processor.plan.Form;
import dev.deco.processor.plan.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rewrites the stages of streams that spawn the calls for all elements at once. */
final class StageEdit implements Edit {
  private final BodyPlan plan;
  private final Names names;
  private final SpawnCode spawns;

  StageEdit(BodyPlan plan, Names names, SpawnCode spawns) {
    this.plan = plan;
    this.names = names;
    this.spawns = spawns;
  }

  @Override
  public @Nullable CodeBlock apply(Node node, Renderer renderer, Next next) {
    Stage stage = node instanceof Expr.Invoke call ? plan.stages().get(call) : null;
    if (stage == null) {
      return null;
    }
    Expr upstream = Objects.requireNonNull(stage.stage().receiver());
    return CodeBlock.of(
        "$T.$L($L, $L, $L)",
        RuntimeNames.STAGES,
        stage.stage().method().name(),
        names.run(),
        renderer.render(upstream),
        stage.function() instanceof Expr.Lambda lambda
            ? lambda(stage, lambda, renderer)
            : reference(stage, renderer));
  }

  private CodeBlock reference(Stage stage, Renderer renderer) {
    Expr.Invoke call = stage.calls().get(0);
    String element = names.fresh();
    Expr operand = call.arguments().isEmpty() ? call.receiver() : call.arguments().get(0);
    Node local = Objects.requireNonNull(operand);
    renderer.substitute(local, CodeBlock.of("$L", element));
    CodeBlock code =
        CodeBlock.of(
            "$L -> $L::get /* $L spawns $L */",
            element,
            spawns.spawn(call, renderer),
            Origins.of(GeneratedSource.spawn(stage.stage())),
            call.method().name());
    renderer.restore(local);
    return code;
  }

  private CodeBlock lambda(Stage stage, Expr.Lambda lambda, Renderer renderer) {
    Span head = new Span(lambda.span().start(), lambda.code().span().start());
    CodeBlock parameters = renderer.splice(head, lambda.head(), false);
    boolean alone =
        stage.end() == null
            && stage.items().size() == 1
            && Nodes.bare(stage.value()) == stage.calls().get(0);
    if (alone) {
      Expr.Invoke call = stage.calls().get(0);
      return CodeBlock.of(
          "$L$L::get /* $L spawns $L */",
          parameters,
          spawns.spawn(call, renderer),
          Origins.of(GeneratedSource.spawn(stage.stage())),
          call.method().name());
    }
    String margin = renderer.margin(lambda);
    if (stage.end() != null) {
      // The return stands on a line of its own, so the block's own margin is right.
      renderer.substitute(stage.end(), lines(stage, renderer, renderer.margin(stage.end())));
      CodeBlock block = renderer.render(lambda.code().parts().get(0));
      renderer.restore(stage.end());
      return CodeBlock.of("$L$L", parameters, block);
    }
    String inner = margin + "  ";
    return CodeBlock.builder()
        .add("$L{\n$L", parameters, inner)
        .add(lines(stage, renderer, inner))
        .add("\n$L}", margin)
        .build();
  }

  private CodeBlock lines(Stage stage, Renderer renderer, String margin) {
    List<CodeBlock> lines = new ArrayList<>();
    List<Node> substituted = new ArrayList<>();
    List<String> called = stage.calls().stream().map(c -> c.method().name()).distinct().toList();
    lines.add(
        CodeBlock.of(
            "// $L spawns $L",
            Origins.of(GeneratedSource.spawn(stage.stage())),
            String.join(", ", called)));
    for (Form.Item item : stage.items()) {
      if (item instanceof Form.Operand operand && operand.kept()) {
        continue;
      }
      String name = names.fresh();
      CodeBlock use;
      if (item instanceof Form.Call call) {
        CodeBlock spawn = spawns.spawn(call, renderer);
        lines.add(SpawnEdit.deferred(call.expr().type(), name, spawn));
        use = Results.use(call.expr(), name);
      } else {
        CodeBlock value = renderer.render(item.expr());
        lines.add(SpawnEdit.operand(item, name, value));
        use = CodeBlock.of("$L", name);
      }
      renderer.substitute(item.expr(), use);
      substituted.add(item.expr());
    }
    lines.add(CodeBlock.of("return () -> $L;", renderer.render(stage.value())));
    substituted.forEach(renderer::restore);
    return CodeBlock.join(lines, "\n" + margin);
  }
}
