package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.plan.Form;
import dev.deco.processor.plan.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Writes what is left of a statement for the replay. */
final class ReplayCode {
  private final Names names;
  private final boolean ranges;

  /** {@code ranges} says that some calls of the body run on the objects themselves. */
  ReplayCode(Names names, boolean ranges) {
    this.names = names;
    this.ranges = ranges;
  }

  /** What has to stand before the calls are spawned. */
  void prepare(Form form, Renderer renderer, List<CodeBlock> lines) {
    if (form.kind() == Form.Kind.DEFER && form.statement() instanceof Stmt.Declare declare) {
      for (Stmt.Declarator declarator : declare.declarators()) {
        lines.add(CellEdit.declaration(declarator.variable(), CodeBlock.of("")));
      }
    }
  }

  void defer(Form form, Renderer renderer, List<CodeBlock> lines) {
    if (ranges && LaterReads.in(form)) {
      lines.add(CodeBlock.of("$L.readLater();", names.run()));
    }
    lines.add(deferred(form.target(), rest(form, renderer), renderer));
  }

  /** Defers a part of the statement; gives what stands for its value from then on. */
  CodeBlock step(Form.Step step, Renderer renderer, List<CodeBlock> lines) {
    String name = names.fresh();
    TypeRef type = step.expr().type();
    TypeName cell =
        switch (step.demand()) {
          case PRIMITIVE -> RuntimeNames.cellInBox(type);
          case TEXT -> RuntimeNames.TEXT;
          default -> RuntimeNames.cell(type);
        };
    CodeBlock code = renderer.render(step.expr());
    if (step.demand() == Form.Demand.TEXT) {
      code = CodeBlock.of("$T.valueOf(($T) $L)", String.class, Object.class, code);
    }
    CodeBlock value = CodeBlock.of("$L.value", name);
    CodeBlock compute = CodeBlock.of("$L = $L", value, code);
    lines.add(CodeBlock.of("final $T $L = new $T();", cell, name, cell));
    if (ranges && LaterReads.in(step.expr())) {
      lines.add(CodeBlock.of("$L.readLater();", names.run()));
    }
    lines.add(deferred(step.target(), compute, renderer));
    return value;
  }

  /** Looks at its turn whether a variable holds null. */
  CodeBlock probe(Form.Probe probe, Renderer renderer) {
    return CodeBlock.of(
        "$L.defer(() -> $T.requireNonNull($L));",
        names.run(),
        Objects.class,
        renderer.render(probe.expr()));
  }

  private CodeBlock deferred(Target target, CodeBlock step, Renderer renderer) {
    String run = names.run();
    if (target instanceof Target.Keyed keyed) {
      CodeBlock container = renderer.render(keyed.container());
      CodeBlock key = renderer.render(keyed.key());
      return CodeBlock.of("$L.defer($L, $L, () -> $L);", run, container, key, step);
    }
    if (target instanceof Target.Whole whole) {
      CodeBlock container = renderer.render(whole.container());
      return CodeBlock.of("$L.deferWhole($L, () -> $L);", run, container, step);
    }
    return target instanceof Target.Opaque
        ? CodeBlock.of("$L.deferOpaque(() -> $L);", run, step)
        : CodeBlock.of("$L.defer(() -> $L);", run, step);
  }

  /** What is left of the statement. */
  CodeBlock rest(Form form, Renderer renderer) {
    if (form.statement() instanceof Stmt.Declare declare) {
      return assignments(declare, renderer);
    }
    Expr expr = ((Stmt.Evaluate) form.statement()).expr();
    CodeBlock old =
        Nodes.bare(expr) instanceof Expr.Assign assign
            ? renderer.substituted(assign.target())
            : null;
    return old == null
        ? renderer.render(expr)
        : accumulate(form, (Expr.Assign) Nodes.bare(expr), old, renderer);
  }

  private static CodeBlock assignments(Stmt.Declare declare, Renderer renderer) {
    List<CodeBlock> assignments = new ArrayList<>();
    for (Stmt.Declarator declarator : declare.declarators()) {
      Expr value = declarator.value();
      if (value != null) {
        CodeBlock code =
            CellEdit.typed(declarator.variable().type(), value, renderer.render(value));
        assignments.add(CodeBlock.of("$L.value = $L", declarator.variable().name(), code));
      }
    }
    if (assignments.size() == 1) {
      return assignments.get(0);
    }
    String margin = renderer.margin(declare);
    return CodeBlock.builder()
        .add("{$>\n$L", margin)
        .add(CodeBlock.join(assignments, ";\n" + margin))
        .add(";$<\n$L}", margin)
        .build();
  }

  /** The old value of the element was taken by a step before the calls. */
  private static CodeBlock accumulate(
      Form form, Expr.Assign assign, CodeBlock old, Renderer renderer) {
    renderer.restore(assign.target());
    CodeBlock element = renderer.render(assign.target());
    CodeBlock value = renderer.render(assign.value());
    String margin = renderer.margin(form.statement());
    return CodeBlock.builder()
        .add("{$>\n$L$L $L= $L;\n", margin, old, assign.operator(), value)
        .add("$L$L = $L;$<\n$L}", margin, element, old, margin)
        .build();
  }

  /** The same where the value of the assignment is used. */
  static CodeBlock assigned(Expr.Assign assign, CodeBlock old, Renderer renderer) {
    renderer.restore(assign.target());
    CodeBlock element = renderer.render(assign.target());
    renderer.substitute(assign.target(), old);
    TypeName type = TypeNames.of(assign.target().type());
    return CodeBlock.of(
        "$L = ($T) ($L $L ($L))",
        element,
        type.isBoxedPrimitive() ? type.unbox() : type,
        old,
        assign.operator(),
        renderer.render(assign.value()));
  }

  /** The checked exceptions that what is replayed can throw, besides those of the calls. */
  static List<TypeRef> thrown(Form form) {
    List<TypeRef> thrown = new ArrayList<>();
    form.walkReplayed(
        node -> {
          if (node instanceof Expr.Invoke call) {
            thrown.addAll(call.thrown());
          }
        });
    return thrown;
  }
}
