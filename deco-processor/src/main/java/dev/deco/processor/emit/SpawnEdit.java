package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.plan.Batching;
import dev.deco.processor.plan.BodyPlan;
import dev.deco.processor.plan.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rewrites the statements that spawn, each in its form. */
final class SpawnEdit implements Edit {
  private final BodyPlan plan;
  private final Names names;
  private final Positions positions;
  private final SpawnCode spawns;
  private final ReplayCode replays;
  private final BatchCode batches;
  private final DirectCode direct;
  private final ForeignEdit foreign;
  private final boolean checks;

  /** {@code checks} says that handlers need to be told which checked exceptions calls throw. */
  SpawnEdit(
      BodyPlan plan,
      Names names,
      Positions positions,
      SpawnCode spawns,
      ReplayCode replays,
      DirectCode direct,
      ForeignEdit foreign,
      Batches batches,
      boolean checks) {
    this.plan = plan;
    this.names = names;
    this.positions = positions;
    this.spawns = spawns;
    this.replays = replays;
    this.direct = direct;
    this.foreign = foreign;
    this.batches = new BatchCode(plan, names, spawns, replays, batches);
    this.checks = checks;
  }

  @Override
  public @Nullable CodeBlock apply(Node node, Renderer renderer, Next next) {
    if (node instanceof Expr.Invoke call && plan.inline().contains(call)) {
      List<TypeRef> thrown = checks ? nameable(call.thrown()) : List.of();
      CodeBlock spawn = spawns.spawn(call, thrown, renderer);
      boolean inferred = call.method().marks().inferred() && call.typeArguments().isEmpty();
      CodeBlock value =
          inferred && !call.type().primitive() && !positions.evaluated(call)
              ? CodeBlock.of("$T.value($L)", RuntimeNames.CALLS, spawn)
              : CodeBlock.of("$L.get()", spawn);
      return call.type().primitive() && !positions.evaluated(call)
          ? CodeBlock.of("(($T) $L)", TypeNames.of(call.type()), value)
          : value;
    }
    if (node instanceof Expr.Assign assign && assign.compound()) {
      CodeBlock old = renderer.substituted(assign.target());
      return old == null ? null : ReplayCode.assigned(assign, old, renderer);
    }
    Form form = node instanceof Stmt statement ? plan.forms().get(statement) : null;
    return form == null ? null : rewrite(form, renderer, next);
  }

  private CodeBlock rewrite(Form form, Renderer renderer, Next next) {
    boolean inBlock = positions.inBlock(form.statement());
    String newLine = inBlock ? renderer.ownLine(form.statement()) : "";
    String margin = renderer.margin(form.statement());
    List<CodeBlock> lines = new ArrayList<>();
    lines.add(
        CodeBlock.of(
            "// $L $L", Origins.of(GeneratedSource.spawn(form.statement())), comment(form)));
    if (checks) {
      checked(form, lines);
    }
    replays.prepare(form, renderer, lines);
    List<CodeBlock> spawning = new ArrayList<>();
    Batching batching = batches.batching(form);
    if (batching != null) {
      batches.write(batching, renderer, spawning);
    } else {
      write(form, renderer, next, spawning);
    }
    if (DirectCode.suits(form)) {
      lines.add(direct.either(form, spawning, renderer, margin));
    } else {
      lines.addAll(spawning);
    }
    return inBlock
        ? CodeBlock.of("$L$L", newLine, CodeBlock.join(lines, "\n" + margin))
        : CodeBlock.builder()
            .add("{$>\n$L", margin)
            .add(CodeBlock.join(lines, "\n" + margin))
            .add("$<\n$L}", margin)
            .build();
  }

  private void write(Form form, Renderer renderer, Next next, List<CodeBlock> lines) {
    List<Node> substituted = evaluate(form, renderer, lines);
    switch (form.kind()) {
      case DISCARD -> {}
      case DEFER -> {
        replays.defer(form, renderer, lines);
        for (Expr container : plan.replayedForeign().getOrDefault(form.statement(), List.of())) {
          lines.add(CodeBlock.of("$L;", foreign.asked(container, renderer.render(container))));
        }
      }
      case HOIST -> {
        lines.add(CodeBlock.of("$L.await();", names.run()));
        lines.add(next.render(form.statement()));
      }
    }
    substituted.forEach(renderer::restore);
  }

  /** Writes what comes before the rest, in order; gives what stands for each part of it there. */
  private List<Node> evaluate(Form form, Renderer renderer, List<CodeBlock> lines) {
    List<Node> substituted = new ArrayList<>();
    for (Form.Item item : form.items()) {
      if (item instanceof Form.Operand operand && operand.kept()) {
        continue;
      }
      if (item instanceof Form.Probe probe) {
        lines.add(replays.probe(probe, renderer));
        continue;
      }
      CodeBlock use;
      if (item instanceof Form.Call call) {
        if (call.waits()) {
          lines.add(
              CodeBlock.of(
                  "$L.await(); // $L waits: $L",
                  names.run(),
                  Origins.of(GeneratedSource.wait(call.expr())),
                  argumentOf(call.expr())));
        }
        CodeBlock spawn = spawns.spawn(call, renderer);
        if (form.kind() == Form.Kind.DISCARD && item == last(form)) {
          lines.add(CodeBlock.of("$L;", spawn));
          continue;
        }
        String name = names.fresh();
        lines.add(deferred(call.expr().type(), name, spawn));
        use = Results.use(form, call.expr(), name);
      } else if (item instanceof Form.Step step) {
        use = replays.step(step, renderer, lines);
      } else {
        String name = names.fresh();
        lines.add(operand(item, name, renderer.render(item.expr())));
        use = CodeBlock.of("$L", name);
      }
      // What comes later may have it inside.
      renderer.substitute(item.expr(), use);
      substituted.add(item.expr());
    }
    return substituted;
  }

  private static Form.Item last(Form form) {
    return form.items().get(form.items().size() - 1);
  }

  private static String argumentOf(Expr.Invoke call) {
    return call.method().name() + " needs the values";
  }

  static CodeBlock operand(Form.Item item, String name, CodeBlock value) {
    TypeRef type = item.expr().type();
    Form.Demand demand = item instanceof Form.Operand o ? o.demand() : Form.Demand.NONE;
    return switch (demand) {
      case NONE, TEXT -> variable(type, name, value);
      case PRIMITIVE -> CodeBlock.of("final $T $L = $L;", TypeNames.of(type).unbox(), name, value);
      case OBJECT ->
          variable(type, name, CodeBlock.of("$T.requireNonNull($L)", Objects.class, value));
    };
  }

  static CodeBlock variable(TypeRef type, String name, CodeBlock value) {
    return type.speakable()
        ? CodeBlock.of("final $T $L = $L;", TypeNames.of(type), name, value)
        : CodeBlock.of("final var $L = $L;", name, value);
  }

  static CodeBlock deferred(TypeRef type, String name, CodeBlock spawn) {
    return type.speakable()
        ? CodeBlock.of("final $T $L = $L;", RuntimeNames.deferred(type), name, spawn)
        : CodeBlock.of("final var $L = $L;", name, spawn);
  }

  private static String comment(Form form) {
    List<String> called = form.calls().stream().map(c -> c.method().name()).distinct().toList();
    String spawned = "spawns " + String.join(", ", called);
    return switch (form.kind()) {
      case DISCARD -> spawned;
      case DEFER -> spawned + "; the rest is replayed at the next wait point";
      case HOIST -> spawned + " side by side; the statement needs the values";
    };
  }

  /** javac must see that handlers around here can be reached. */
  private void checked(Form form, List<CodeBlock> lines) {
    List<TypeRef> thrown = new ArrayList<>();
    form.calls().forEach(call -> thrown.addAll(call.thrown()));
    if (form.kind() == Form.Kind.DEFER) {
      thrown.addAll(ReplayCode.thrown(form));
    }
    nameable(thrown)
        .forEach(
            type ->
                lines.add(
                    CodeBlock.of("$T.<$T>mayThrow();", RuntimeNames.CHECKED, TypeNames.of(type))));
  }

  private static List<TypeRef> nameable(List<TypeRef> thrown) {
    return thrown.stream().distinct().filter(TypeRef::speakable).toList();
  }
}
