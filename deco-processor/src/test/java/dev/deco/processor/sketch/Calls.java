package dev.deco.processor.sketch;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Span;
import dev.deco.processor.model.TypeRef;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls, creations and closures for sketches. */
public final class Calls {
  private Calls() {}

  /** {@code method(arguments)}. */
  public static Exp call(Member.Method method, Exp... arguments) {
    return call(method.result(), method, arguments);
  }

  /** {@code method(arguments)}, whose result has the given type after inference. */
  public static Exp call(TypeRef result, Member.Method method, Exp... arguments) {
    return Exp.of(result, text -> invoke(text, text.position(), null, result, method, arguments));
  }

  /** {@code receiver.method(arguments)}. */
  public static Exp on(Exp receiver, Member.Method method, Exp... arguments) {
    return on(method.result(), receiver, method, arguments);
  }

  /** {@code receiver.method(arguments)}, whose result has the given type after inference. */
  public static Exp on(TypeRef result, Exp receiver, Member.Method method, Exp... arguments) {
    return Exp.of(
        result,
        text -> {
          int start = text.position();
          Expr object = receiver.draw(text);
          text.write(".");
          return invoke(text, start, object, result, method, arguments);
        });
  }

  /** {@code Owner.method(arguments)}. */
  public static Exp in(Member.Method method, Exp... arguments) {
    return in(method.result(), method, arguments);
  }

  /** {@code Owner.method(arguments)}, whose result has the given type after inference. */
  public static Exp in(TypeRef result, Member.Method method, Exp... arguments) {
    return Exp.of(
        result,
        text -> {
          int start = text.position();
          Node owner = use(text, method.owner());
          text.write(".");
          return invoke(text, start, owner, result, method, arguments);
        });
  }

  private static Expr invoke(
      Text text,
      int start,
      @Nullable Node qualifier,
      TypeRef result,
      Member.Method method,
      Exp... arguments) {
    int at = text.position();
    text.write(method.name());
    Span name = text.since(at);
    text.write("(");
    List<Expr> drawn = Exp.drawAll(text, Arrays.asList(arguments));
    text.write(")");
    return new Expr.Invoke(
        text.since(start), result, qualifier, List.of(), name, method, drawn, List.of());
  }

  static Node.TypeUse use(Text text, TypeRef type) {
    int start = text.position();
    text.write(Types.written(type));
    return new Node.TypeUse(text.since(start), type);
  }

  /** {@code new Type(arguments)} of a class of the platform. */
  public static Exp make(TypeRef.Declared type, Exp... arguments) {
    return create(type, Member.Origin.PLATFORM, arguments);
  }

  /** {@code new Type(arguments)} of a class whose constructor has the given origin. */
  public static Exp create(TypeRef.Declared type, Member.Origin origin, Exp... arguments) {
    return Exp.of(
        type,
        text -> {
          int start = text.position();
          text.write("new ");
          List<Node> head = List.of(use(text, type));
          text.write("(");
          List<Expr> drawn = Exp.drawAll(text, Arrays.asList(arguments));
          text.write(")");
          Member.Method constructor = Methods.constructor(type, origin);
          return new Expr.Create(text.since(start), type, head, constructor, drawn, false, null);
        });
  }

  /** {@code new Component[dimensions]...}. */
  public static Exp newArray(TypeRef type, Exp... dimensions) {
    return array(type, false, dimensions);
  }

  /** {@code new Component[] {items}}. */
  public static Exp listed(TypeRef type, Exp... items) {
    return array(type, true, items);
  }

  private static Exp array(TypeRef type, boolean listed, Exp... items) {
    return Exp.of(
        type,
        text -> {
          int start = text.position();
          text.write("new " + Types.written(type) + (listed ? " {" : " of ("));
          List<Expr> drawn = Exp.drawAll(text, Arrays.asList(items));
          text.write(listed ? "}" : ")");
          return new Expr.CreateArray(text.since(start), type, List.of(), drawn, listed);
        });
  }

  /** {@code (parameters) -> result}. */
  public static Exp lambda(TypeRef type, Exp result, Var... parameters) {
    return Exp.of(
        type,
        text -> {
          int start = text.position();
          text.write("() -> ");
          int body = text.position();
          Expr value = result.draw(text);
          Node.Code code = new Node.Code(text.since(body), List.of(value));
          return new Expr.Lambda(
              text.since(start),
              type,
              List.of(),
              Arrays.stream(parameters).map(Var::variable).toList(),
              code,
              List.of(value));
        });
  }

  /** {@code Owner::method}. */
  public static Exp reference(TypeRef type, Member.Method method) {
    return Exp.of(
        type,
        text -> {
          int start = text.position();
          Node owner = use(text, method.owner());
          text.write("::" + method.name());
          return new Expr.Reference(text.since(start), type, List.of(owner), method);
        });
  }

  /** {@code object::method}. */
  public static Exp reference(TypeRef type, Exp object, Member.Method method) {
    return Exp.of(
        type,
        text -> {
          int start = text.position();
          Expr part = object.draw(text);
          text.write("::" + method.name());
          return new Expr.Reference(text.since(start), type, List.of(part), method);
        });
  }

  /** A call of which nothing is known but its operands. */
  public static Exp opaque(TypeRef type, Exp... operands) {
    return Exp.of(
        type,
        text -> {
          int start = text.position();
          text.write("opaque(");
          List<Expr> drawn = Exp.drawAll(text, Arrays.asList(operands));
          text.write(")");
          return new Expr.Opaque(text.since(start), type, List.copyOf(drawn));
        });
  }
}
