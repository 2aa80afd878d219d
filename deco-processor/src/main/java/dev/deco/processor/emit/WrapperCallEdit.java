package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sends calls of {@code @Synchronized} methods to their wrappers. */
final class WrapperCallEdit implements Edit {
  private final SpawnCode spawns;
  private final Predicate<Member.Method> wrapped;
  private final DirectCode direct;

  WrapperCallEdit(SpawnCode spawns, Predicate<Member.Method> wrapped, DirectCode direct) {
    this.spawns = spawns;
    this.wrapped = wrapped;
    this.direct = direct;
  }

  @Override
  public @Nullable CodeBlock apply(Node node, Renderer renderer, Next next) {
    if (!(node instanceof Expr.Invoke call)
        || !call.method().marks().synchronised()
        || direct.plain(call)
        || !wrapped.test(call.method())) {
      return null;
    }
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(spawns.wrapper(call, renderer)).add(".");
    code.add(SpawnCode.typeArguments(call, renderer));
    code.add("$L(", call.method().name());
    if (!call.arguments().isEmpty()) {
      code.add(SpawnCode.arguments(call, renderer));
    }
    return code.add(")").build();
  }
}
