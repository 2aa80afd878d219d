package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import dev.deco.processor.plan.Form;
import dev.deco.processor.plan.Target;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Writes what is left of a statement for the replay. */
final class ReplayCode {
  private final Names names;
  private final Set<Variable> cells;

  ReplayCode(Names names, Set<Variable> cells) {
    this.names = names;
    this.cells = cells;
  }

  /** What has to stand before the calls are spawned. */
  void prepare(Form form, Renderer renderer, List<CodeBlock> lines) {
    if (form.kind() == Form.Kind.DEFER && form.statement() instanceof Stmt.Declare declare) {
      lines.add(CellEdit.declaration(declare.declarators().get(0).variable(), CodeBlock.of("")));
    }
  }

  void defer(Form form, Renderer renderer, List<CodeBlock> lines) {
    Target target = Target.of(form, cells);
    String run = names.run();
    CodeBlock step = step(form, renderer, lines);
    if (target instanceof Target.Keyed keyed) {
      lines.add(
          CodeBlock.of(
              "$L.defer($L, $L, () -> $L);",
              run,
              renderer.render(keyed.container()),
              renderer.render(keyed.key()),
              step));
    } else if (target instanceof Target.Whole whole) {
      lines.add(
          CodeBlock.of(
              "$L.deferWhole($L, () -> $L);", run, renderer.render(whole.container()), step));
    } else if (target instanceof Target.Opaque) {
      lines.add(CodeBlock.of("$L.deferOpaque(() -> $L);", run, step));
    } else {
      lines.add(CodeBlock.of("$L.defer(() -> $L);", run, step));
    }
  }

  private CodeBlock step(Form form, Renderer renderer, List<CodeBlock> lines) {
    if (form.statement() instanceof Stmt.Declare declare) {
      Stmt.Declarator declarator = declare.declarators().get(0);
      return CodeBlock.of(
          "$L.value = $L",
          declarator.variable().name(),
          renderer.render(Objects.requireNonNull(declarator.value())));
    }
    Expr expr = ((Stmt.Evaluate) form.statement()).expr();
    Expr bare = Nodes.bare(expr);
    boolean accumulates =
        bare instanceof Expr.Assign assign
            && assign.compound()
            && Nodes.bare(assign.target()) instanceof Expr.Element;
    return accumulates
        ? accumulate(form, (Expr.Assign) bare, renderer, lines)
        : renderer.render(expr);
  }

  /** Java takes the element's old value before the calls' effects, so a step before them does. */
  private CodeBlock accumulate(
      Form form, Expr.Assign assign, Renderer renderer, List<CodeBlock> lines) {
    String old = names.fresh();
    CodeBlock element = renderer.render(assign.target());
    TypeName cell = RuntimeNames.cell(assign.type());
    int at = firstSpawn(form, lines);
    lines.add(at, CodeBlock.of("final $T $L = new $T();", cell, old, cell));
    lines.add(at + 1, CodeBlock.of("$L.defer(() -> $L.value = $L);", names.run(), old, element));
    CodeBlock value = renderer.render(assign.value());
    String margin = renderer.margin(form.statement());
    return CodeBlock.builder()
        .add("{$>\n$L$L.value $L= $L;\n", margin, old, assign.operator(), value)
        .add("$L$L = $L.value;$<\n$L}", margin, element, old, margin)
        .build();
  }

  /** The line before the first spawn; the operands of the left side come first in any case. */
  private static int firstSpawn(Form form, List<CodeBlock> lines) {
    int operands = 0;
    for (Form.Item item : form.items()) {
      if (item instanceof Form.Call) {
        break;
      }
      if (item instanceof Form.Operand operand && !operand.kept()) {
        operands++;
      }
    }
    int spawns = form.items().size();
    for (Form.Item item : form.items()) {
      if (item instanceof Form.Operand operand && operand.kept()) {
        spawns--;
      }
    }
    return lines.size() - spawns + operands;
  }

  /** The checked exceptions that the deferred call itself can throw. */
  static List<TypeRef> thrown(Form form) {
    return form.statement() instanceof Stmt.Evaluate evaluate
            && Nodes.bare(evaluate.expr()) instanceof Expr.Invoke call
        ? call.thrown()
        : List.of();
  }
}
