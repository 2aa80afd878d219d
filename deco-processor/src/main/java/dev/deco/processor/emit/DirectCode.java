package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.plan.BodyPlan;
import dev.deco.processor.plan.Form;
import dev.deco.processor.plan.Slicing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements a second time, as the user wrote them: for calls that the runtime finds to be
 * faster where they stand.
 */
final class DirectCode {
  private final BodyPlan plan;
  private final Names names;
  private final SpawnCode spawns;
  private final ReplayCode replays;
  private Expr.@Nullable Invoke plain;

  DirectCode(BodyPlan plan, Names names, SpawnCode spawns, ReplayCode replays) {
    this.plan = plan;
    this.names = names;
    this.spawns = spawns;
    this.replays = replays;
  }

  /** Whether a call is being written as the user wrote it. */
  boolean plain(Expr.Invoke call) {
    return call == plain;
  }

  /** Whether the statement has one call, which it makes in any case, and which may run anywhere. */
  static boolean suits(Form form) {
    if (form.kind() == Form.Kind.HOIST || form.calls().size() != 1 || !simple(form.statement())) {
      return false;
    }
    if (form.calls().get(0).method().marks().placed()) {
      return false;
    }
    return form.items().stream()
        .allMatch(
            item ->
                item instanceof Form.Operand
                    || item instanceof Form.Call call && !call.waits() && call.guards().isEmpty());
  }

  private static boolean simple(Stmt statement) {
    return statement instanceof Stmt.Evaluate
        || statement instanceof Stmt.Declare declare && declare.declarators().size() == 1;
  }

  /** The statement, and further turns of its loop where that does nothing else. */
  private CodeBlock turns(Form form, CodeBlock direct, Renderer renderer, String margin) {
    Slicing slicing = plan.slices().get(form.statement());
    if (slicing == null) {
      return CodeBlock.of("$L;\n", direct);
    }
    String turns = names.fresh();
    String turn = slicing.turn().name();
    CodeBlock next =
        switch (slicing.step()) {
          case 1 -> CodeBlock.of("$L++", turn);
          case -1 -> CodeBlock.of("$L--", turn);
          default -> CodeBlock.of("$L += $L", turn, slicing.step());
        };
    return CodeBlock.builder()
        .add("int $L = $L.turns(", turns, names.run())
        .add(SliceCode.left(slicing, renderer))
        .add(");\n$Lfor (; ; $L) {\n$L  ", margin, next, margin)
        .add("$L;\n", direct)
        .add("$L  if (--$L <= 0) break;\n$L}\n", margin, turns, margin)
        .build();
  }

  /** Asks the runtime which way the statement is to run; {@code spawning} are the lines of one. */
  CodeBlock either(Form form, List<CodeBlock> spawning, Renderer renderer, String margin) {
    Expr.Invoke call = form.calls().get(0);
    String site = spawns.directSite(call, renderer);
    String failure = names.fresh();
    plain = call;
    CodeBlock direct = replays.rest(form, renderer);
    plain = null;
    return CodeBlock.builder()
        .add("if ($L.inPlace($L)) {\n", names.run(), site)
        .add("$L  try {\n$L    ", margin, margin)
        .add(turns(form, direct, renderer, margin + "    "))
        .add("$L  } catch ($T $L) {\n", margin, Throwable.class, failure)
        .add("$L    $L.failedInPlace($L, $L);\n", margin, names.run(), site, failure)
        .add("$L    throw $L;\n$L  }\n", margin, failure, margin)
        .add("$L} else {$>\n$L", margin, margin)
        .add(CodeBlock.join(spawning, "\n" + margin))
        .add("$<\n$L}", margin)
        .build();
  }
}
