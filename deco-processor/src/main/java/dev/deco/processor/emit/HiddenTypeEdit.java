package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Does without the names of types that the wrapper cannot write. */
final class HiddenTypeEdit implements Edit {
  private final HiddenTypes types;
  private final Positions positions;
  private final Set<Variable> matched = new HashSet<>();

  HiddenTypeEdit(HiddenTypes types, Node body, Positions positions) {
    this.types = types;
    this.positions = positions;
    Nodes.walk(
        body,
        node -> {
          if (node instanceof Expr.Test test && tested(test) != null) {
            matched.addAll(test.bindings());
          }
        });
  }

  @Override
  public @Nullable CodeBlock apply(Node node, Renderer renderer, Next next) {
    TypeRef.Declared tested = node instanceof Expr.Test test ? tested(test) : null;
    if (tested != null) {
      return test((Expr.Test) node, tested, renderer);
    }
    Expr closure = node instanceof Expr.Operation operation ? closure(operation) : null;
    if (closure != null) {
      TypeRef.Declared type = (TypeRef.Declared) ((Expr.Operation) node).type();
      return types.function(type, closure.type(), renderer.render(closure));
    }
    if (node instanceof Stmt.Switch choice && hidden(Nodes.bare(choice.selector()))) {
      return choice(Nodes.bare(choice.selector()), node, renderer, next);
    }
    if (node instanceof Expr.Switch choice && hidden(Nodes.bare(choice.selector()))) {
      return choice(Nodes.bare(choice.selector()), node, renderer, next);
    }
    if (node instanceof Expr.Operation cast
        && cast.kind() == Expr.Operation.Kind.CAST
        && checked(cast.type())) {
      return types.cast(cast.type(), renderer.render(last(cast.parts())));
    }
    if (node instanceof Expr.CreateArray create && checked(create.type())) {
      return types.array(create, create.items().stream().map(renderer::render).toList());
    }
    if (node instanceof Expr.Constant constant
        && constant.replacement() == null
        && !constant.parts().isEmpty()
        && constant.type() instanceof TypeRef.Declared of
        && of.hidden()
        && of.arguments().size() == 1) {
      return types.of(of.arguments().get(0));
    }
    CodeBlock target = node instanceof Expr.Assign assign ? plain(assign.target()) : null;
    if (target != null) {
      Expr.Assign assign = (Expr.Assign) node;
      return CodeBlock.of("$L = $L", target, renderer.render(assign.value()));
    }
    if (node instanceof Expr.Invoke call && face(call) != null) {
      return on(call, face(call), renderer, next);
    }
    return value(node, renderer, next);
  }

  /** A call of what one of the faces of its receiver declares: on the receiver as that face. */
  private CodeBlock on(Expr.Invoke call, @Nullable TypeRef face, Renderer renderer, Next next) {
    Expr receiver = Objects.requireNonNull(call.receiver());
    CodeBlock plain =
        receiver instanceof Expr.Local local && matched.contains(local.variable())
            ? CodeBlock.of("$L[0]", local.variable().name())
            : next.render(receiver);
    CodeBlock type = CodeBlock.of("$T", TypeNames.of(Objects.requireNonNull(face)));
    renderer.substitute(receiver, CodeBlock.of("(($L) $L)", type, plain));
    CodeBlock code = value(call, renderer, next);
    CodeBlock rendered = code == null ? next.render(call) : code;
    renderer.restore(receiver);
    return rendered;
  }

  private static @Nullable TypeRef face(Expr.Invoke call) {
    if (call.receiver() == null
        || !call.method().accessible()
        || !(call.receiver().type() instanceof TypeRef.Declared type)
        || type.accessible()
        || type.faces().size() < 2) {
      return null;
    }
    return type.faces().stream()
        .filter(face -> face.isClass(call.method().owner().qualifiedName()))
        .findFirst()
        .orElse(null);
  }

  /** A value that several types stand in for is seen as all of them where it is used. */
  private @Nullable CodeBlock value(Node node, Renderer renderer, Next next) {
    boolean matches = node instanceof Expr.Local local && matched.contains(local.variable());
    boolean faced =
        node instanceof Expr.Local
            || node instanceof Expr.Field
            || node instanceof Expr.Invoke
            || node instanceof Expr.Create
            || node instanceof Expr.Element
            || node instanceof Expr.Self;
    if (!faced || positions.evaluated(node)) {
      return null;
    }
    Expr expr = (Expr) node;
    boolean several =
        expr.type() instanceof TypeRef.Declared type
            && !type.accessible()
            && type.faces().size() > 1;
    if (!matches && !several) {
      return null;
    }
    CodeBlock code =
        matches ? CodeBlock.of("$L[0]", ((Expr.Local) expr).variable().name()) : next.render(node);
    return types.faced(expr.type(), code);
  }

  /** The target of an assignment where its value would not be rendered as a variable. */
  private @Nullable CodeBlock plain(Expr target) {
    Expr bare = Nodes.bare(target);
    if (!(bare.type() instanceof TypeRef.Declared type) || type.accessible()) {
      return null;
    }
    if (bare instanceof Expr.Local local) {
      return matched.contains(local.variable())
          ? CodeBlock.of("$L[0]", local.variable().name())
          : null;
    }
    return null;
  }

  /** A switch over the constants of a hidden enum, by their names. */
  private static CodeBlock choice(Expr selector, Node node, Renderer renderer, Next next) {
    CodeBlock name = CodeBlock.of("($L).name()", renderer.render(selector));
    renderer.substitute(selector, name);
    CodeBlock code = next.render(node);
    renderer.restore(selector);
    return code;
  }

  private static boolean hidden(Expr expr) {
    return expr.type() instanceof TypeRef.Declared type && !type.accessible();
  }

  private static @Nullable Expr closure(Expr.Operation operation) {
    return operation.kind() == Expr.Operation.Kind.PARENTHESES
            && hidden(operation)
            && (operation.parts().get(0) instanceof Expr.Lambda
                || operation.parts().get(0) instanceof Expr.Reference)
        ? (Expr) operation.parts().get(0)
        : null;
  }

  private CodeBlock test(Expr.Test test, TypeRef.Declared type, Renderer renderer) {
    CodeBlock value = renderer.render(test.operand());
    return test.bindings().isEmpty()
        ? types.test(type, value)
        : types.match(type, value, test.bindings().get(0).name());
  }

  private static TypeRef.@Nullable Declared tested(Expr.Test test) {
    return !test.pattern().isEmpty()
            && test.pattern().get(0) instanceof Node.TypeUse use
            && use.type() instanceof TypeRef.Declared type
            && !type.accessible()
        ? type
        : null;
  }

  /** Whether a cast to {@code type} must be made by its class object. */
  private static boolean checked(TypeRef type) {
    return type instanceof TypeRef.Array array
        ? checked(array.component())
        : type instanceof TypeRef.Declared declared && !declared.accessible();
  }

  private static Node last(List<Node> nodes) {
    return nodes.get(nodes.size() - 1);
  }
}
