package dev.deco.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends uses of members that the wrapper cannot name through their accessors. */
final class AccessEdit implements Edit {
  private final Accessors accessors;
  private final String self;
  private final Positions positions;

  AccessEdit(Accessors accessors, String self, Positions positions) {
    this.accessors = accessors;
    this.self = self;
    this.positions = positions;
  }

  @Override
  public @Nullable CodeBlock apply(Node node, Renderer renderer, Next next) {
    if (node instanceof Expr.Assign assign && hidden(assign.target()) != null) {
      return assign(assign, renderer);
    }
    if (node instanceof Expr.Increment increment && hidden(increment.target()) != null) {
      return increment(increment, renderer);
    }
    if (node instanceof Expr.Field field && !field.field().accessible()) {
      CodeBlock value = accessors.get(field.field(), receiver(field, renderer));
      return cast(field.type(), field.field().type(), value);
    }
    if (node instanceof Expr.Invoke call && !call.method().accessible()) {
      return call(call, renderer);
    }
    if (node instanceof Expr.Create create
        && !create.constructor().accessible()
        && create.body() == null) {
      return create(create, renderer);
    }
    if (node instanceof Expr.Reference reference
        && reference.method() != null
        && !reference.method().accessible()) {
      return reference(reference, reference.method(), renderer);
    }
    return null;
  }

  private CodeBlock call(Expr.Invoke call, Renderer renderer) {
    CodeBlock arguments = arguments(call.arguments(), renderer);
    CodeBlock result =
        call.qualifier() instanceof Expr.Self above && above.above()
            ? accessors.above(call.method(), above(above), CodeBlock.of("$L", self), arguments)
            : accessors.call(call.method(), receiver(call, renderer), arguments);
    return positions.evaluated(call) ? result : cast(call.type(), call.method().result(), result);
  }

  private static TypeRef.Declared above(Expr.Self above) {
    return (TypeRef.Declared) above.type();
  }

  private CodeBlock create(Expr.Create create, Renderer renderer) {
    CodeBlock outer =
        create.around() == null ? CodeBlock.of("") : renderer.render(create.head().get(0));
    CodeBlock made =
        accessors.create(
            create.constructor(), create.around(), outer, arguments(create.arguments(), renderer));
    return create.type().equals(create.constructor().owner()) || positions.evaluated(create)
        ? made
        : cast(create.type(), create.constructor().owner(), made);
  }

  /** A lambda, since there is no handle that a method reference could name. */
  private CodeBlock reference(Expr.Reference reference, Member.Method method, Renderer renderer) {
    List<CodeBlock> names = new ArrayList<>();
    for (int i = 0; i < reference.arity(); i++) {
      names.add(CodeBlock.of("$$$$$L", i));
    }
    CodeBlock parameters = CodeBlock.join(names, ", ");
    CodeBlock call;
    Node bound = reference.parts().isEmpty() ? null : reference.parts().get(0);
    if (method.creates()) {
      call = accessors.create(method, null, CodeBlock.of(""), parameters);
    } else if (bound instanceof Expr.Self of && of.above()) {
      call = accessors.above(method, above(of), CodeBlock.of("$L", self), parameters);
    } else if (bound instanceof Expr && !method.isStatic()) {
      call = accessors.call(method, renderer.render(bound), parameters);
    } else {
      call = accessors.call(method, CodeBlock.of(""), parameters);
    }
    return CodeBlock.of("($L) -> $L", parameters, call);
  }

  private static Member.@Nullable Field hidden(Expr target) {
    return Nodes.bare(target) instanceof Expr.Field field && !field.field().accessible()
        ? field.field()
        : null;
  }

  private CodeBlock assign(Expr.Assign assign, Renderer renderer) {
    Expr.Field target = (Expr.Field) Nodes.bare(assign.target());
    CodeBlock receiver = receiver(target, renderer);
    CodeBlock value = renderer.render(assign.value());
    if (assign.compound()) {
      CodeBlock old = accessors.get(target.field(), receiver);
      TypeName type = TypeNames.of(target.type());
      value = CodeBlock.of("($T) ($L $L ($L))", type, old, assign.operator(), value);
    } else if (target.field().type().primitive()) {
      value = CodeBlock.of("($T) ($L)", TypeNames.of(target.field().type()), value);
    }
    return accessors.set(target.field(), receiver, value);
  }

  private CodeBlock increment(Expr.Increment increment, Renderer renderer) {
    Expr.Field target = (Expr.Field) Nodes.bare(increment.target());
    CodeBlock receiver = receiver(target, renderer);
    TypeName type = TypeNames.of(target.field().type());
    TypeName unboxed = type.isBoxedPrimitive() ? type.unbox() : type;
    CodeBlock old = accessors.get(target.field(), receiver);
    CodeBlock set =
        accessors.set(
            target.field(),
            receiver,
            CodeBlock.of("($T) ($L $L 1)", unboxed, old, increment.sign()));
    String back = increment.sign().equals("+") ? "-" : "+";
    return increment.prefix() || positions.evaluated(increment)
        ? set
        : CodeBlock.of("(($T) ($L $L 1))", unboxed, set, back);
  }

  private CodeBlock receiver(Expr.Field field, Renderer renderer) {
    return receiver(field.qualifier(), field.field(), renderer);
  }

  private CodeBlock receiver(Expr.Invoke call, Renderer renderer) {
    return receiver(call.qualifier(), call.method(), renderer);
  }

  private CodeBlock receiver(@Nullable Node qualifier, Member member, Renderer renderer) {
    if (member.isStatic()) {
      return CodeBlock.of("");
    }
    return qualifier == null ? CodeBlock.of("$L", self) : renderer.render(qualifier);
  }

  private static CodeBlock arguments(List<Expr> arguments, Renderer renderer) {
    List<CodeBlock> code = new ArrayList<>();
    arguments.forEach(argument -> code.add(argument(argument, renderer.render(argument))));
    return CodeBlock.join(code, ", ");
  }

  /** A closure takes its type from where it stands, and the accessor's parameters are erased. */
  private static CodeBlock argument(Expr argument, CodeBlock code) {
    Expr bare = Nodes.bare(argument);
    boolean closure = bare instanceof Expr.Lambda || bare instanceof Expr.Reference;
    return closure && argument.type().speakable() && !argument.type().hidden()
        ? CodeBlock.of("($T) $L", TypeNames.of(argument.type()), code)
        : code;
  }

  /** The accessor's types are erased. */
  private static CodeBlock cast(TypeRef type, TypeRef erased, CodeBlock code) {
    if (!type.speakable()
        && erased instanceof TypeRef.Declared object
        && object.isClass("java.lang.Object")) {
      // The compiler has inferred a type that has no name, and does so again.
      return CodeBlock.of("$T.cast($L)", RuntimeNames.ACCESS, code);
    }
    boolean same = type.primitive() || type.equals(erased) || !type.speakable();
    return same ? code : CodeBlock.of("(($T) $L)", TypeNames.of(type), code);
  }
}
