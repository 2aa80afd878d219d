package dev.deco.processor.sketch;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.concurrent.atomic.AtomicInteger;

/** A variable, and the expression that names it. */
public record Var(Variable variable) implements Exp {
  private static final AtomicInteger IDS = new AtomicInteger();

  /** A parameter of the method. */
  public static Var parameter(String name, TypeRef type) {
    return of(name, type, Variable.Kind.PARAMETER);
  }

  /** A local variable that a statement of a block declares. */
  public static Var local(String name, TypeRef type) {
    return of(name, type, Variable.Kind.LOCAL);
  }

  /** A variable of a {@code for} header or of several declarators. */
  public static Var confined(String name, TypeRef type) {
    return of(name, type, Variable.Kind.CONFINED);
  }

  /** A variable of an enhanced {@code for}, a lambda, a handler or a pattern. */
  public static Var bound(String name, TypeRef type) {
    return of(name, type, Variable.Kind.BOUND);
  }

  private static Var of(String name, TypeRef type, Variable.Kind kind) {
    return new Var(new Variable(IDS.getAndIncrement(), name, type, kind));
  }

  @Override
  public TypeRef type() {
    return variable.type();
  }

  @Override
  public Expr draw(Text text) {
    int start = text.position();
    text.write(variable.name());
    return new Expr.Local(text.since(start), type(), variable);
  }
}
