package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.TypeRef;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells which expressions, their operands being evaluated, may fail or have effects. */
final class Acts implements Predicate<Expr> {
  private static final Set<String> BOXES =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Character",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Float",
          "java.lang.Double");
  private static final Set<String> CHAINED =
      Set.of(
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.lang.AbstractStringBuilder",
          "java.util.StringJoiner");
  private static final Set<String> LINKS = Set.of("append", "insert", "add");
  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|//[^\\r\\n]*", Pattern.DOTALL);

  private final Source source;

  Acts(Source source) {
    this.source = source;
  }

  /** Whether the type is that of a box. */
  static boolean box(TypeRef type) {
    return type instanceof TypeRef.Declared declared && BOXES.contains(declared.qualifiedName());
  }

  @Override
  public boolean test(Expr expr) {
    if (expr instanceof Expr.Operation operation) {
      return switch (operation.kind()) {
        case PARENTHESES, CONCATENATION -> false;
        case CAST -> !operation.type().primitive() || boxed(operation.parts());
        case ARITHMETIC -> divides(operation) || computes(operation) && boxed(operation.parts());
        case LENGTH, OTHER -> true;
      };
    }
    if (expr instanceof Expr.Create create) {
      return create.constructor().origin() != Member.Origin.IMPLICIT;
    }
    return !(expr instanceof Expr.Test);
  }

  /** Whether the call gives the object that it is made on, and changes only that. */
  static boolean chains(Expr.Invoke call) {
    return call.receiver() != null
        && call.method().origin() == Member.Origin.PLATFORM
        && CHAINED.contains(call.method().owner().qualifiedName())
        && LINKS.contains(call.method().name());
  }

  /** Which arguments of {@code method} are wanted as primitives. */
  static Predicate<Integer> opens(Member.Method method) {
    List<TypeRef> types = method.parameters();
    return i -> {
      if (types.isEmpty()) {
        return false;
      }
      TypeRef type = types.get(Math.min(i, types.size() - 1));
      boolean further = method.varargs() && i >= types.size() - 1;
      return further && type instanceof TypeRef.Array array
          ? array.component() instanceof TypeRef.Primitive
          : type instanceof TypeRef.Primitive;
    };
  }

  /** Whether the operation is one on primitive values, which opens the boxes of its operands. */
  boolean computes(Expr.Operation operation) {
    return operation.kind() == Expr.Operation.Kind.ARITHMETIC && !comparesReferences(operation);
  }

  private static boolean boxed(List<Node> parts) {
    return parts.stream().anyMatch(p -> p instanceof Expr e && !e.type().primitive());
  }

  /** Whether two objects are compared by {@code ==} or {@code !=}. */
  private boolean comparesReferences(Expr.Operation operation) {
    if (operation.parts().size() != 2
        || operation.parts().stream().anyMatch(p -> p instanceof Expr e && e.type().primitive())) {
      return false;
    }
    String sign = sign(operation);
    return sign.contains("==") || sign.contains("!=");
  }

  /** Whether a division by zero may fail. */
  private boolean divides(Expr.Operation operation) {
    boolean integral =
        operation.type() instanceof TypeRef.Primitive type
            && (type.keyword().equals("int") || type.keyword().equals("long"));
    if (!integral || operation.parts().size() < 2) {
      return false;
    }
    String sign = sign(operation);
    return sign.contains("/") || sign.contains("%");
  }

  /** Whether the second operand's turn comes where the first one is false. */
  boolean alternative(Expr.Choice choice) {
    return between(choice.first(), choice.rest().get(0)).contains("||");
  }

  private String sign(Expr.Operation operation) {
    return between(operation.parts().get(0), operation.parts().get(1));
  }

  private String between(Node first, Node second) {
    String text = source.text().substring(first.span().end(), second.span().start());
    return COMMENT.matcher(text).replaceAll("");
  }
}
