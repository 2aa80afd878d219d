package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.deco.processor.model.MethodDecl;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How calls run of the methods of a wrapper that say so, each a constant. */
final class Executions {
  private final CodeBlock type;
  private final List<FieldSpec> fields = new ArrayList<>();

  Executions(CodeBlock type) {
    this.type = type;
  }

  /** What the calls of a method are spawned through. */
  CodeBlock add(MethodDecl method) {
    MethodDecl.Execution execution = method.execution();
    if (execution == null) {
      return CodeBlock.of("$T", RuntimeNames.CALLS);
    }
    String name = "$EXECUTION_" + (fields.size() + 1);
    CodeBlock most =
        execution.parallelism() == Integer.MAX_VALUE
            ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
            : CodeBlock.of("$L", execution.parallelism());
    fields.add(
        FieldSpec.builder(
                RuntimeNames.EXECUTION, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(
                CodeBlock.of(
                    "new $T($L, $S, $S, $L)",
                    RuntimeNames.EXECUTION,
                    type,
                    method.method().name(),
                    execution.on(),
                    most))
            .build());
    return CodeBlock.of("$L", name);
  }

  List<FieldSpec> fields() {
    return List.copyOf(fields);
  }
}
