package dev.deco.processor.emit;

import com.palantir.javapoet.MethodSpec;

/**
 * The loop in which a batch runs its calls: an inner one that does nothing else, so that the JIT
 * compiler can make of it what it makes of the user's, and an outer one that looks at the clock.
 */
record CallLoop(Names names) {
  void begin(MethodSpec.Builder builder) {
    String slot = names.slot();
    builder.addStatement("int $L = 0", slot);
    builder.beginControlFlow("try");
    builder.beginControlFlow("while ($L < this.size())", slot);
    builder.addStatement(
        "final int $L = $L.until($L, this.size())", names.end(), names.progress(), slot);
    builder.beginControlFlow("for (; $1L < $2L; $1L++)", slot, names.end());
  }

  /** Ends it; a call that fails is reported. */
  void end(MethodSpec.Builder builder) {
    builder.endControlFlow().endControlFlow();
    builder.nextControlFlow("catch ($T $L)", Throwable.class, names.thrown());
    builder.addStatement("$L.failed($L)", names.progress(), names.slot());
    builder.addStatement("throw $L", names.thrown());
    builder.endControlFlow();
  }
}
