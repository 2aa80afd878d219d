package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes names mean in the wrapper what they mean in the user's class: types by import, members by
 * qualification, {@code this} by the wrapped object.
 */
final class NameEdit implements Edit {
  private final String self;

  /** {@code self} is an expression for the object whose method is rewritten. */
  NameEdit(String self) {
    this.self = self;
  }

  @Override
  public @Nullable CodeBlock apply(Node node, Renderer renderer, Next next) {
    if (node instanceof Node.TypeUse use) {
      return CodeBlock.of("$T", TypeNames.of(use.type()));
    }
    if (node instanceof Expr.Self object) {
      return object.above()
          ? CodeBlock.of("(($T) $L)", TypeNames.of(object.type()), self)
          : CodeBlock.of("$L", self);
    }
    if (node instanceof Expr.Constant constant && constant.replacement() != null) {
      return CodeBlock.of("$L", constant.replacement());
    }
    if (node instanceof Expr.Field field && simple(field, renderer)) {
      return CodeBlock.builder()
          .add(qualifier(field.field()))
          .add("$L", renderer.source().slice(field.span()))
          .build();
    }
    if (node instanceof Expr.Invoke call && call.qualifier() == null) {
      return CodeBlock.builder()
          .add(qualifier(call.method()))
          .add(renderer.splice(call, call.parts()))
          .build();
    }
    Node implied = implied(node);
    return implied == null
        ? null
        : CodeBlock.of("$L.$L", renderer.render(implied), renderer.splice(node, written(node)));
  }

  /** Whether only the field's name is written; before a local type's stands the type, as it is. */
  private static boolean simple(Expr.Field field, Renderer renderer) {
    return field.qualifier() == null
        && renderer.source().slice(field.span()).equals(field.field().name());
  }

  /** The first part of a node where the user left it out and the wrapper may not. */
  private static @Nullable Node implied(Node node) {
    boolean qualified =
        node instanceof Expr.Field || node instanceof Expr.Invoke || node instanceof Expr.Create;
    if (!qualified || node.span().isEmpty() || node.parts().isEmpty()) {
      return null;
    }
    Node first = node.parts().get(0);
    return first instanceof Expr && first.span().isEmpty() ? first : null;
  }

  private static List<? extends Node> written(Node node) {
    return node.parts().subList(1, node.parts().size());
  }

  private CodeBlock qualifier(Member member) {
    return member.isStatic()
        ? CodeBlock.of("$T.", TypeNames.raw(member.owner()))
        : CodeBlock.of("$L.", self);
  }
}
