package dev.deco.processor.sketch;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Expressions for sketches: names, elements, assignments, operations. Calls are {@link Calls}. */
public final class Exps {
  private Exps() {}

  /** A literal. */
  public static Exp n(int value) {
    return literal(Types.INT, String.valueOf(value));
  }

  /** A literal of any type, as it is written. */
  public static Exp literal(TypeRef type, String written) {
    return Exp.of(
        type,
        text -> {
          int start = text.position();
          text.write(written);
          return new Expr.Constant(text.since(start), type, List.of(), null);
        });
  }

  /** {@code this}. */
  public static Exp self() {
    return Exp.of(
        Types.HOME,
        text -> {
          int start = text.position();
          text.write("this");
          return new Expr.Self(text.since(start), Types.HOME);
        });
  }

  /** A field by its simple name. */
  public static Exp field(Member.Field field) {
    return Exp.of(
        field.type(),
        text -> {
          int start = text.position();
          text.write(field.name());
          return new Expr.Field(text.since(start), field.type(), null, field);
        });
  }

  /** {@code object.field}. */
  public static Exp field(Exp object, Member.Field field) {
    return Exp.of(
        field.type(),
        text -> {
          int start = text.position();
          Expr qualifier = object.draw(text);
          text.write("." + field.name());
          return new Expr.Field(text.since(start), field.type(), qualifier, field);
        });
  }

  /** {@code array[index]}. */
  public static Exp at(Exp array, Exp index) {
    TypeRef component = ((TypeRef.Array) array.type()).component();
    return Exp.of(
        component,
        text -> {
          int start = text.position();
          Expr base = array.draw(text);
          text.write("[");
          Expr key = index.draw(text);
          text.write("]");
          return new Expr.Element(text.since(start), component, base, key);
        });
  }

  /** {@code array[index]} with a literal index. */
  public static Exp at(Exp array, int index) {
    return at(array, n(index));
  }

  /** {@code target = value}. */
  public static Exp set(Exp target, Exp value) {
    return update(target, "", value);
  }

  /** {@code target operator= value}. */
  public static Exp update(Exp target, String operator, Exp value) {
    return Exp.of(
        target.type(),
        text -> {
          int start = text.position();
          Expr left = target.draw(text);
          text.write(" " + operator + "= ");
          Expr right = value.draw(text);
          return new Expr.Assign(text.since(start), target.type(), left, operator, right);
        });
  }

  /** {@code target++}. */
  public static Exp increment(Exp target) {
    return Exp.of(
        target.type(),
        text -> {
          int start = text.position();
          Expr operand = target.draw(text);
          text.write("++");
          return new Expr.Increment(text.since(start), target.type(), operand, "+", false);
        });
  }

  /** An arithmetic operation or a comparison; its type is that of the left side. */
  public static Exp op(Exp left, String sign, Exp right) {
    TypeRef type = "<>==!=".contains(sign) ? Types.BOOLEAN : left.type();
    return operation(Expr.Operation.Kind.ARITHMETIC, type, left, sign, right);
  }

  /** String concatenation. */
  public static Exp concat(Exp left, Exp right) {
    return operation(Expr.Operation.Kind.CONCATENATION, Types.STRING, left, "+", right);
  }

  private static Exp operation(
      Expr.Operation.Kind kind, TypeRef type, Exp left, String sign, Exp right) {
    return Exp.of(
        type,
        text -> {
          int start = text.position();
          List<Node> parts = new ArrayList<>();
          parts.add(left.draw(text));
          text.write(" " + sign + " ");
          parts.add(right.draw(text));
          return new Expr.Operation(text.since(start), type, kind, parts);
        });
  }

  /** {@code (inner)}. */
  public static Exp paren(Exp inner) {
    return around(Expr.Operation.Kind.PARENTHESES, inner.type(), "(", inner, ")");
  }

  /** {@code (type) inner}. */
  public static Exp cast(TypeRef type, Exp inner) {
    return around(Expr.Operation.Kind.CAST, type, "(" + Types.written(type) + ") ", inner, "");
  }

  /** {@code array.length}. */
  public static Exp length(Exp array) {
    return around(Expr.Operation.Kind.LENGTH, Types.INT, "", array, ".length");
  }

  private static Exp around(
      Expr.Operation.Kind kind, TypeRef type, String before, Exp inner, String after) {
    return Exp.of(
        type,
        text -> {
          int start = text.position();
          text.write(before);
          Expr part = inner.draw(text);
          text.write(after);
          return new Expr.Operation(text.since(start), type, kind, List.of(part));
        });
  }

  /** {@code first && second}. */
  public static Exp both(Exp first, Exp second) {
    return Exp.of(
        Types.BOOLEAN,
        text -> {
          int start = text.position();
          Expr left = first.draw(text);
          text.write(" && ");
          Expr right = second.draw(text);
          return new Expr.Choice(text.since(start), Types.BOOLEAN, left, List.of(right));
        });
  }

  /** {@code condition ? yes : no}. */
  public static Exp either(Exp condition, Exp yes, Exp no) {
    return Exp.of(
        yes.type(),
        text -> {
          int start = text.position();
          Expr first = condition.draw(text);
          text.write(" ? ");
          Expr then = yes.draw(text);
          text.write(" : ");
          Expr otherwise = no.draw(text);
          List<Expr> rest = List.of(then, otherwise);
          return new Expr.Choice(text.since(start), yes.type(), first, rest);
        });
  }
}
