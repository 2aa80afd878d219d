package dev.deco.processor.sketch;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.TypeRef;
import java.util.List;
import java.util.function.Function;

/** An expression that is not written yet. Each use of it makes a node of its own. */
public interface Exp {

  /** Its static type. */
  TypeRef type();

  /** Writes it and gives its node. */
  Expr draw(Text text);

  /** An expression of {@code type} that {@code form} writes. */
  static Exp of(TypeRef type, Function<Text, Expr> form) {
    return new Exp() {
      @Override
      public TypeRef type() {
        return type;
      }

      @Override
      public Expr draw(Text text) {
        return form.apply(text);
      }
    };
  }

  /** Draws {@code all}, separated by commas. */
  static List<Expr> drawAll(Text text, List<Exp> all) {
    return text.join(all, ", ", e -> e.draw(text));
  }
}
