package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns local variables that are assigned at the replay into cells. */
final class CellEdit implements Edit {
  private final Set<Variable> cells;

  CellEdit(Set<Variable> cells) {
    this.cells = cells;
  }

  @Override
  public @Nullable CodeBlock apply(Node node, Renderer renderer, Next next) {
    if (node instanceof Expr.Local local && cells.contains(local.variable())) {
      return CodeBlock.of("$L.value", local.variable().name());
    }
    if (node instanceof Stmt.Declare declare
        && declare.declarators().size() == 1
        && cells.contains(declare.declarators().get(0).variable())) {
      Stmt.Declarator declarator = declare.declarators().get(0);
      Expr value = declarator.value();
      CodeBlock initial =
          value == null
              ? CodeBlock.of("")
              : converted(declarator.variable().type(), value, renderer.render(value));
      return declaration(declarator.variable(), initial);
    }
    return null;
  }

  static CodeBlock declaration(Variable variable, CodeBlock initial) {
    TypeName cell = RuntimeNames.cell(variable.type());
    return CodeBlock.of("final $T $L = new $T($L);", cell, variable.name(), cell, initial);
  }

  /** A constructor's argument is not converted as the initial value of a variable is. */
  private static CodeBlock converted(TypeRef type, Expr value, CodeBlock code) {
    if (value instanceof Expr.CreateArray create
        && create.listed()
        && create.head().isEmpty()
        && !create.type().hidden()) {
      return CodeBlock.of("new $T $L", TypeNames.of(type), code);
    }
    boolean narrow =
        TypeNames.of(type).isBoxedPrimitive()
            || type instanceof TypeRef.Primitive primitive
                && !primitive.keyword().equals("int")
                && !primitive.keyword().equals("boolean");
    boolean same = value.type().equals(type);
    if (!narrow || same) {
      return code;
    }
    TypeName target = TypeNames.of(type);
    return target.isBoxedPrimitive() && value.type().primitive()
        ? CodeBlock.of("($T) ($L)", target.unbox(), code)
        : CodeBlock.of("($T) ($L)", target, code);
  }
}
