package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.Variable;
import dev.deco.processor.plan.Batching;
import dev.deco.processor.plan.Slicing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes how the turns of a loop are spawned in slices, where that is worth it. */
final class SliceCode {
  private final Names names;
  private final Batches batches;

  SliceCode(Names names, Batches batches) {
    this.names = names;
    this.batches = batches;
  }

  /** How many turns of the loop are left, the present one included. */
  static CodeBlock left(Slicing slicing, Renderer renderer) {
    String until = (slicing.step() > 0 ? "below" : "above") + (slicing.inclusive() ? "OrAt" : "");
    CodeBlock bound = renderer.render(slicing.bound());
    int stride = Math.abs(slicing.step());
    String turn = slicing.turn().name();
    return stride == 1
        ? CodeBlock.of("$T.$L($L, $L)", RuntimeNames.TURNS, until, turn, bound)
        : CodeBlock.of("$T.$L($L, $L, $L)", RuntimeNames.TURNS, until, turn, bound, stride);
  }

  /**
   * What is known of a statement whose call goes into a batch.
   *
   * @param same what is one for that batch: the object, and the variables that {@link
   *     Batching#same} has
   * @param operands the names by which the rest of the statement knows its operands
   * @param written what the statement writes of what is one for a batch; null if no container
   * @param rest what is left of the statement; null if nothing is
   */
  record Batched(
      Batching batching,
      WrapperPlan.Item callee,
      String site,
      List<BatchClass.Value> same,
      Map<Expr, String> operands,
      @Nullable String written,
      @Nullable CodeBlock rest) {
    /** The value that an operand has for the rest of the statement. */
    private BatchClass.Value value(Expr operand) {
      String name = Objects.requireNonNull(operands.get(operand));
      return new BatchClass.Value(name, TypeNames.of(operand.type()));
    }
  }

  /** Puts a slice before the lines that spawn a call otherwise. */
  CodeBlock before(List<CodeBlock> lines, Slicing slicing, Batched batched, Renderer renderer) {
    Batching batch = batched.batching();
    WrapperPlan.Item callee = batched.callee();
    List<BatchClass.Value> same = batched.same();
    List<BatchClass.Value> kept = new ArrayList<>(same);
    List<CodeBlock> values = new ArrayList<>();
    same.forEach(value -> values.add(CodeBlock.of("$L", value.name())));
    for (Variable variable : slicing.kept()) {
      BatchClass.Value value = new BatchClass.Value(variable.name(), TypeNames.of(variable.type()));
      if (!kept.contains(value)) {
        kept.add(value);
        values.add(CodeBlock.of("$L", variable.name()));
      }
    }
    List<SliceClass.Operand> computed = new ArrayList<>();
    for (Expr operand : batch.form().operands()) {
      BatchClass.Value value = batched.value(operand);
      if (slicing.once().contains(operand)) {
        kept.add(value);
        values.add(renderer.render(operand));
      } else {
        computed.add(new SliceClass.Operand(value, renderer.render(operand)));
      }
    }
    List<CodeBlock> arguments = new ArrayList<>();
    List<MethodDecl.Parameter> parameters = callee.method().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      Expr argument = batch.call().arguments().get(i);
      if (slicing.once().contains(argument)) {
        String name = names.fresh();
        kept.add(new BatchClass.Value(name, TypeNames.of(parameters.get(i).type())));
        values.add(renderer.render(argument));
        arguments.add(CodeBlock.of("$L", name));
      } else {
        arguments.add(renderer.render(argument));
      }
    }
    String type = batches.nextSlice();
    batches.add(
        new SliceClass(
            type,
            batched.site(),
            callee,
            kept,
            batched.written(),
            slicing.turn().name(),
            slicing.step(),
            arguments,
            computed,
            batched.rest(),
            names));
    return spawned(type, lines, slicing, values, renderer, batch);
  }

  private CodeBlock spawned(
      String type,
      List<CodeBlock> lines,
      Slicing slicing,
      List<CodeBlock> values,
      Renderer renderer,
      Batching batch) {
    String turns = names.fresh();
    String turn = slicing.turn().name();
    String margin = renderer.margin(batch.form().statement());
    CodeBlock.Builder spawn =
        CodeBlock.builder()
            .add("$L.spawn($L, $L, $L", type, names.run(), left(slicing, renderer), turn);
    values.forEach(value -> spawn.add(", $L", value));
    CodeBlock others =
        switch (slicing.step()) {
          case 1 -> CodeBlock.of("$L += $L - 1", turn, turns);
          case -1 -> CodeBlock.of("$L -= $L - 1", turn, turns);
          default -> CodeBlock.of("$L += ($L - 1) * $L", turn, turns, slicing.step());
        };
    return CodeBlock.builder()
        .add("final int $L = $L);\n", turns, spawn.build())
        .add("$Lif ($L > 0) {\n$L  $L;\n", margin, turns, margin, others)
        .add("$L} else {$>\n$L", margin, margin)
        .add(CodeBlock.join(lines, "\n" + margin))
        .add("$<\n$L}", margin)
        .build();
  }
}
