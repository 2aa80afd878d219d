package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.plan.Form;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements a second time, as the user wrote them: for calls that the runtime finds to be
 * faster where they stand.
 */
final class DirectCode {
  private final Names names;
  private final SpawnCode spawns;
  private final ReplayCode replays;
  private Expr.@Nullable Invoke plain;

  DirectCode(Names names, SpawnCode spawns, ReplayCode replays) {
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
        .add("$L  try {\n$L    $L;\n", margin, margin, direct)
        .add("$L  } catch ($T $L) {\n", margin, Throwable.class, failure)
        .add("$L    $L.failedInPlace($L, $L);\n", margin, names.run(), site, failure)
        .add("$L    throw $L;\n$L  }\n", margin, failure, margin)
        .add("$L} else {$>\n$L", margin, margin)
        .add(CodeBlock.join(spawning, "\n" + margin))
        .add("$<\n$L}", margin)
        .build();
  }
}
