package dev.deco.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.TypeDecl;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How calls run of the methods of a wrapper that say so, each a constant. */
final class Executions {
  /** What methods are called that run calls for another JVM, before a number. */
  static final String REMOTE = "$remote_";

  private final CodeBlock type;
  private final ClassName wrapper;
  private final ClassName self;
  private final List<FieldSpec> fields = new ArrayList<>();

  /**
   * None yet.
   *
   * @param type the class object of the type with the methods
   */
  Executions(TypeDecl declaration, CodeBlock type) {
    this.type = type;
    this.wrapper = TypeNames.raw(declaration.wrapper());
    this.self = TypeNames.raw(declaration.type());
  }

  /** What the calls of a method are spawned through. */
  CodeBlock add(WrapperPlan.Item item) {
    MethodDecl method = item.method();
    MethodDecl.Execution execution = method.execution();
    if (execution == null) {
      return CodeBlock.of("$T", RuntimeNames.CALLS);
    }
    int number = fields.size() + 1;
    String name = "$EXECUTION_" + number;
    CodeBlock portable =
        item.portable() == null ? CodeBlock.of("") : portable(item.portable(), item, number);
    CodeBlock most =
        execution.parallelism() == Integer.MAX_VALUE
            ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
            : CodeBlock.of("$L", execution.parallelism());
    fields.add(
        FieldSpec.builder(
                RuntimeNames.EXECUTION, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(
                CodeBlock.of(
                    "new $T($L, $S, $S, $L$L)",
                    RuntimeNames.EXECUTION,
                    type,
                    method.method().name(),
                    execution.on(),
                    most,
                    portable))
            .build());
    return CodeBlock.of("$L", name);
  }

  /** What calls in another JVM need, as a further argument. */
  private CodeBlock portable(WrapperPlan.Portable portable, WrapperPlan.Item item, int number) {
    String called = REMOTE + number;
    // The object comes first among the arguments.
    CodeBlock body =
        item.method().method().isStatic()
            ? CodeBlock.of("$T::$L", wrapper, called)
            : CodeBlock.of(
                "(isolation, given) -> new $T(($T) given[0]).$L(isolation, given)",
                wrapper,
                self,
                called);
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                ",\n    new $T($T.class, $S,\n        $S,\n        $L",
                RuntimeNames.PORTABLE,
                wrapper,
                portable.descriptor(),
                portable.hash(),
                body);
    portable.types().forEach(type -> code.add(",\n        $S", type));
    return code.add(")").build();
  }

  /** The number of the method that {@link #add} was last asked for. */
  int last() {
    return fields.size();
  }

  List<FieldSpec> fields() {
    return List.copyOf(fields);
  }
}
