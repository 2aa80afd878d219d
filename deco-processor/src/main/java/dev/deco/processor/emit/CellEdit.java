package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns local variables that are assigned at the replay into cells. */
final class CellEdit implements Edit {
  /** Types to which a declaration narrows a constant. */
  private static final Set<String> NARROW = Set.of("byte", "short", "char");

  private final Set<Variable> cells;
  private final Names names;

  CellEdit(Set<Variable> cells, Names names) {
    this.cells = cells;
    this.names = names;
  }

  @Override
  public @Nullable CodeBlock apply(Node node, Renderer renderer, Next next) {
    if (node instanceof Expr.Local local && cells.contains(local.variable())) {
      return CodeBlock.of("$L.value", names.cell(local.variable()));
    }
    if (node instanceof Stmt.Declare declare
        && declare.declarators().stream().anyMatch(d -> cells.contains(d.variable()))) {
      List<CodeBlock> lines = new ArrayList<>();
      for (Stmt.Declarator declarator : declare.declarators()) {
        lines.add(declaration(declarator, renderer));
      }
      return CodeBlock.join(lines, "\n" + renderer.margin(declare));
    }
    return null;
  }

  private CodeBlock declaration(Stmt.Declarator declarator, Renderer renderer) {
    Variable variable = declarator.variable();
    Expr value = declarator.value();
    if (cells.contains(variable)) {
      CodeBlock initial =
          value == null
              ? CodeBlock.of("")
              : converted(variable.type(), value, renderer.render(value));
      return declaration(variable, initial);
    }
    TypeName type = TypeNames.of(variable.type());
    return value == null
        ? CodeBlock.of("$T $L;", type, variable.name())
        : CodeBlock.of("$T $L = $L;", type, variable.name(), renderer.render(value));
  }

  /** The cells of parameters, which take over their values before the body begins. */
  CodeBlock parameters(List<Variable> parameters) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Variable parameter : parameters) {
      if (cells.contains(parameter)) {
        TypeName cell = RuntimeNames.cell(parameter.type());
        code.addStatement(
            "final $T $L = new $T($L)", cell, names.cell(parameter), cell, parameter.name());
      }
    }
    return code.build();
  }

  static CodeBlock declaration(Variable variable, CodeBlock initial) {
    TypeName cell = RuntimeNames.cell(variable.type());
    return CodeBlock.of("final $T $L = new $T($L);", cell, variable.name(), cell, initial);
  }

  /** An array's initialiser alone is a value in a declaration only. */
  static CodeBlock typed(TypeRef type, Expr value, CodeBlock code) {
    boolean bare =
        value instanceof Expr.CreateArray create
            && create.listed()
            && create.head().isEmpty()
            && !create.type().hidden()
            && code.toString().startsWith("{");
    return bare ? CodeBlock.of("new $T $L", TypeNames.of(type), code) : code;
  }

  /** A constructor's argument is not converted as the initial value of a variable is. */
  private static CodeBlock converted(TypeRef type, Expr value, CodeBlock code) {
    if (value instanceof Expr.CreateArray) {
      return typed(type, value, code);
    }
    boolean narrow =
        TypeNames.of(type).isBoxedPrimitive()
            || type instanceof TypeRef.Primitive primitive && NARROW.contains(primitive.keyword());
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
