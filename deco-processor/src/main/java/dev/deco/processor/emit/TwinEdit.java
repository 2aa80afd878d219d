package dev.deco.processor.emit;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.plan.TwinPlan;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Sends the array accesses of an isolated twin through the isolation. */
final class TwinEdit implements Edit {
  private static final String SUFFIX = "$isolated";

  private final TwinPlan plan;
  private final String isolation;

  TwinEdit(TwinPlan plan, Names names) {
    this.plan = plan;
    this.isolation = names.isolation();
  }

  @Override
  public @Nullable CodeBlock apply(Node node, Renderer renderer, Next next) {
    TwinPlan.Helper helper = plan.helpers().get(node);
    CodeBlock code =
        helper == null ? act(node, renderer, next) : helper((Expr.Invoke) node, helper, renderer);
    boolean owned = plan.owned().contains(node);
    if (!owned && !plan.exact().contains(node)) {
      return code;
    }
    return wrap(owned ? "own" : "exact", code == null ? next.render(node) : code);
  }

  private @Nullable CodeBlock act(Node node, Renderer renderer, Next next) {
    TwinPlan.Action action = plan.actions().get(node);
    if (action == null) {
      return null;
    }
    return switch (action) {
      case READ -> read((Expr.Element) node, renderer);
      case WRITE -> write((Expr.Assign) node, renderer);
      case STEP -> step((Expr.Increment) node, renderer);
      case EACH -> each((Stmt.ForEach) node, renderer, next);
      case CLONE -> wrap("clone", renderer.render(((Expr.Invoke) node).parts().get(0)));
      case COPY ->
          CodeBlock.of(
              "$L.arraycopy($L)", isolation, SpawnCode.arguments((Expr.Invoke) node, renderer));
      case COPY_OUT ->
          CodeBlock.of(
              "$L.copyOut($L)", isolation, SpawnCode.arguments((Expr.Invoke) node, renderer));
      case VIEW -> wrap("view", next.render(node));
    };
  }

  /** The name of the twin that reads its parameters {@code plain} as they are. */
  static String name(Member.Method method, Collection<Integer> plain) {
    String indexes = plain.stream().sorted().map(String::valueOf).collect(joining("_"));
    return method.name() + SUFFIX + indexes;
  }

  private CodeBlock wrap(String method, CodeBlock code) {
    return CodeBlock.of("$L.$L($L)", isolation, method, code);
  }

  private CodeBlock read(Expr.Element element, Renderer renderer) {
    return CodeBlock.of(
        "$L.get($L, $L)",
        isolation,
        renderer.render(element.array()),
        renderer.render(element.index()));
  }

  private CodeBlock write(Expr.Assign assign, Renderer renderer) {
    Expr.Element element = (Expr.Element) Nodes.bare(assign.target());
    CodeBlock array = renderer.render(element.array());
    CodeBlock index = renderer.render(element.index());
    CodeBlock value = renderer.render(assign.value());
    if (assign.compound()) {
      CodeBlock old = CodeBlock.of("$L.get($L, $L)", isolation, array, index);
      value = CodeBlock.of("$L $L ($L)", old, assign.operator(), value);
    }
    boolean converts = assign.compound() || !assign.value().type().equals(element.type());
    return CodeBlock.of(
        "$L.set($L, $L, $L)",
        isolation,
        array,
        index,
        converts ? converted(element.type(), value) : value);
  }

  /** An argument is not converted as an assigned value is. */
  private static CodeBlock converted(TypeRef type, CodeBlock value) {
    if (!type.speakable()) {
      return value;
    }
    TypeName name = TypeNames.of(type);
    return type.primitive()
        ? CodeBlock.of("($T) ($L)", name, value)
        : name.isBoxedPrimitive() ? CodeBlock.of("($T) ($L)", name.unbox(), value) : value;
  }

  private CodeBlock step(Expr.Increment increment, Renderer renderer) {
    Expr.Element element = (Expr.Element) Nodes.bare(increment.target());
    return CodeBlock.of(
        "$L.$L($L, $L, $L1)",
        isolation,
        increment.prefix() ? "addAndGet" : "getAndAdd",
        renderer.render(element.array()),
        renderer.render(element.index()),
        increment.sign().equals("-") ? "-" : "");
  }

  private CodeBlock each(Stmt.ForEach loop, Renderer renderer, Next next) {
    renderer.substitute(loop.source(), wrap("each", renderer.render(loop.source())));
    CodeBlock code = next.render(loop);
    renderer.restore(loop.source());
    return code;
  }

  private CodeBlock helper(Expr.Invoke call, TwinPlan.Helper helper, Renderer renderer) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (call.receiver() != null && !call.method().isStatic()) {
      // The twin is a method of the wrapper of its receiver.
      code.add(
          "$T.of($L).", TypeNames.raw(call.method().wrapper()), renderer.render(call.receiver()));
    }
    code.add(SpawnCode.typeArguments(call, renderer));
    code.add("$L($L", name(call.method(), helper.plain()), isolation);
    if (!call.arguments().isEmpty()) {
      code.add(", ").add(SpawnCode.arguments(call, renderer));
    }
    return code.add(")").build();
  }
}
