package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.MethodDecl;
import java.util.List;

/** Writes what a call touches, as its arguments say it. */
final class RangeCode {
  private RangeCode() {}

  /** An expression for the ranges of a call; the arguments have the names of the parameters. */
  static CodeBlock of(MethodDecl method, List<WrapperPlan.Touch> touches) {
    CodeBlock.Builder code = CodeBlock.builder().add("new $T()", RuntimeNames.RANGES);
    for (WrapperPlan.Touch touch : touches) {
      MethodDecl.Parameter parameter = method.parameters().get(touch.index());
      String verb = (touch.write() ? "writes" : "reads") + (touch.nested() ? "Nested" : "");
      MethodDecl.Range range = parameter.range();
      if (range == null) {
        code.add(".$L($L)", verb, parameter.name());
      } else {
        code.add(
            ".$L($L, $L, $L)", verb, parameter.name(), range.from().strip(), range.to().strip());
      }
    }
    return code.build();
  }
}
