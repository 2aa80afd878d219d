package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.MethodDecl;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Variable;
import dev.deco.processor.plan.Batching;
import dev.deco.processor.plan.BodyPlan;
import dev.deco.processor.plan.Form;
import dev.deco.processor.plan.Slicing;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes statements whose calls go into batches, where that is worth it. */
final class BatchCode {
  private final BodyPlan plan;
  private final Names names;
  private final SpawnCode spawns;
  private final ReplayCode replays;
  private final Batches batches;
  private final SliceCode slices;

  BatchCode(BodyPlan plan, Names names, SpawnCode spawns, ReplayCode replays, Batches batches) {
    this.plan = plan;
    this.names = names;
    this.spawns = spawns;
    this.replays = replays;
    this.batches = batches;
    this.slices = new SliceCode(names, batches);
  }

  /** How the calls of a statement go into batches; null if they do not. */
  @Nullable Batching batching(Form form) {
    Batching batching = plan.batches().get(form.statement());
    return batches.callee(batching) == null ? null : batching;
  }

  /** Adds the lines that put the statement's call into a batch, or else spawn it alone. */
  void write(Batching batching, Renderer renderer, List<CodeBlock> all) {
    Expr.Invoke call = batching.call();
    Form form = batching.form();
    List<BatchClass.Value> same = new ArrayList<>();
    List<BatchClass.Value> columns = new ArrayList<>();
    List<CodeBlock> values = new ArrayList<>();
    if (batching.self()) {
      same.add(new BatchClass.Value(MethodSpecs.SELF, batches.self()));
    }
    batching.same().forEach(variable -> same.add(same(variable)));
    List<BatchClass.Value> shared = List.copyOf(same);
    Slicing slicing = plan.slices().get(form.statement());
    List<CodeBlock> lines = new ArrayList<>();
    Map<Expr, String> operands = new IdentityHashMap<>();
    List<Node> substituted = operands(batching, renderer, lines, same, columns, values, operands);
    substituted.addAll(arguments(batching, renderer, lines));
    if (!call.arguments().isEmpty()) {
      values.add(0, SpawnCode.arguments(call, renderer));
    }
    for (Variable variable : batching.each()) {
      columns.add(new BatchClass.Value(variable.name(), TypeNames.of(variable.type())));
      values.add(CodeBlock.of("$L", variable.name()));
    }
    // The container that was evaluated here is the last among what is one for the batch.
    String written =
        batching.container() == null ? variable(form) : same.get(same.size() - 1).name();
    String site = spawns.site(call, renderer);
    List<CodeBlock> alone = alone(form, call, renderer);
    CodeBlock rest = null;
    if (form.kind() == Form.Kind.DEFER) {
      renderer.substitute(call, BatchClass.result(call.type(), names));
      rest = replays.rest(form, renderer);
      renderer.restore(call);
    }
    substituted.forEach(renderer::restore);
    String type = batches.next();
    WrapperPlan.Item callee = Objects.requireNonNull(batches.callee(batching));
    batches.add(new BatchClass(type, site, callee, same, written, columns, rest, names));
    String batch = names.fresh();
    CodeBlock.Builder at = CodeBlock.builder().add("$L.at($L", type, names.run());
    same.forEach(value -> at.add(", $L", value.name()));
    lines.add(CodeBlock.of("final $L $L = $L);", type, batch, at.build()));
    String margin = renderer.margin(form.statement());
    lines.add(
        CodeBlock.builder()
            .add("if ($L != null) {\n", batch)
            .add("$L  $L.add($L);\n", margin, batch, CodeBlock.join(values, ", "))
            .add("$L} else {\n$L  ", margin, margin)
            .add(CodeBlock.join(alone, "\n" + margin + "  "))
            .add("\n$L}", margin)
            .build());
    if (slicing == null) {
      all.addAll(lines);
    } else {
      all.add(
          slices.before(
              lines,
              slicing,
              new SliceCode.Batched(batching, callee, site, shared, operands, written, rest),
              renderer));
    }
  }

  private List<Node> operands(
      Batching batching,
      Renderer renderer,
      List<CodeBlock> lines,
      List<BatchClass.Value> same,
      List<BatchClass.Value> columns,
      List<CodeBlock> values,
      Map<Expr, String> known) {
    List<Node> substituted = new ArrayList<>();
    for (Expr operand : batching.form().operands()) {
      String name = names.fresh();
      known.put(operand, name);
      lines.add(SpawnEdit.variable(operand.type(), name, renderer.render(operand)));
      BatchClass.Value value = new BatchClass.Value(name, TypeNames.of(operand.type()));
      if (operand == batching.container()) {
        same.add(value);
      } else {
        columns.add(value);
        values.add(CodeBlock.of("$L", name));
      }
      renderer.substitute(operand, CodeBlock.of("$L", name));
      substituted.add(operand);
    }
    return substituted;
  }

  /** Evaluates the arguments: they may wait, which ends the batch that is being filled. */
  private List<Node> arguments(Batching batching, Renderer renderer, List<CodeBlock> lines) {
    List<Node> substituted = new ArrayList<>();
    List<Expr> arguments = batching.call().arguments();
    List<MethodDecl.Parameter> parameters =
        Objects.requireNonNull(batches.callee(batching)).method().parameters();
    for (int i = 0; i < arguments.size(); i++) {
      Expr argument = arguments.get(i);
      if (!plain(argument, arguments.subList(i + 1, arguments.size()))) {
        String name = names.fresh();
        CodeBlock value = renderer.render(argument);
        lines.add(SpawnEdit.variable(parameters.get(i).type(), name, value));
        renderer.substitute(argument, CodeBlock.of("$L", name));
        substituted.add(argument);
      }
    }
    return substituted;
  }

  /** Whether an argument has the same value after those behind it have been evaluated. */
  private boolean plain(Expr argument, List<Expr> behind) {
    return argument instanceof Expr.Constant
        || argument instanceof Expr.Local local
            && !plan.cells().contains(local.variable())
            && behind.stream().noneMatch(expr -> assigns(expr, local.variable()));
  }

  private static boolean assigns(Expr expr, Variable variable) {
    boolean[] found = {false};
    Nodes.walk(expr, node -> found[0] |= variable.equals(assigned(node)));
    return found[0];
  }

  private static @Nullable Variable assigned(Node node) {
    Expr target =
        node instanceof Expr.Assign assign
            ? assign.target()
            : node instanceof Expr.Increment increment ? increment.target() : null;
    return target != null && Nodes.bare(target) instanceof Expr.Local local
        ? local.variable()
        : null;
  }

  private List<CodeBlock> alone(Form form, Expr.Invoke call, Renderer renderer) {
    List<CodeBlock> alone = new ArrayList<>();
    CodeBlock spawn = spawns.spawn(call, renderer);
    if (form.kind() == Form.Kind.DISCARD) {
      alone.add(CodeBlock.of("$L;", spawn));
      return alone;
    }
    String name = names.fresh();
    alone.add(SpawnEdit.deferred(call.type(), name, spawn));
    renderer.substitute(call, Results.use(form, call, name));
    replays.defer(form, renderer, alone);
    renderer.restore(call);
    return alone;
  }

  private BatchClass.Value same(Variable variable) {
    boolean cell = plan.cells().contains(variable);
    TypeName type = cell ? RuntimeNames.cell(variable.type()) : TypeNames.of(variable.type());
    return new BatchClass.Value(cell ? names.cell(variable) : variable.name(), type);
  }

  private static @Nullable String variable(Form form) {
    Expr container = form.target().container();
    return container != null && Nodes.bare(container) instanceof Expr.Local local
        ? local.variable().name()
        : null;
  }
}
