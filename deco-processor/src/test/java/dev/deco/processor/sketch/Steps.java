package dev.deco.processor.sketch;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Stmt;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Simple statements for sketches. Those with statements inside are {@link Blocks}. */
public final class Steps {
  private Steps() {}

  /** {@code expression;}. */
  public static Step run(Exp expression) {
    return text -> {
      int start = text.position();
      Expr expr = expression.draw(text);
      text.write(";");
      return new Stmt.Evaluate(text.since(start), expr);
    };
  }

  /** {@code Type variable = value;}. */
  public static Step let(Var variable, Exp value) {
    return declare(variable, value);
  }

  /** {@code Type variable;}. */
  public static Step let(Var variable) {
    return declare(variable, null);
  }

  private static Step declare(Var variable, @Nullable Exp value) {
    return text -> {
      int start = text.position();
      List<Node> head = List.of(Calls.use(text, variable.type()));
      text.write(" " + variable.variable().name());
      Expr drawn = null;
      if (value != null) {
        text.write(" = ");
        drawn = value.draw(text);
      }
      text.write(";");
      List<Stmt.Declarator> one = List.of(new Stmt.Declarator(variable.variable(), drawn));
      return new Stmt.Declare(text.since(start), head, one);
    };
  }

  /** {@code return value;}. */
  public static Step give(Exp value) {
    return leave(Stmt.Leave.Kind.RETURN, "return ", value);
  }

  /** {@code return;}. */
  public static Step leave() {
    return leave(Stmt.Leave.Kind.RETURN, "return", null);
  }

  /** {@code throw value;}. */
  public static Step fail(Exp value) {
    return leave(Stmt.Leave.Kind.THROW, "throw ", value);
  }

  private static Step leave(Stmt.Leave.Kind kind, String keyword, @Nullable Exp value) {
    return text -> {
      int start = text.position();
      text.write(keyword);
      Expr drawn = value == null ? null : value.draw(text);
      text.write(";");
      return new Stmt.Leave(text.since(start), kind, drawn);
    };
  }

  /** {@code break;}. */
  public static Step leaveLoop() {
    return jump(false, null);
  }

  /** {@code break label;}. */
  public static Step leaveLoop(String label) {
    return jump(false, label);
  }

  /** {@code continue;}. */
  public static Step again() {
    return jump(true, null);
  }

  /** {@code continue label;}. */
  public static Step again(String label) {
    return jump(true, label);
  }

  private static Step jump(boolean again, @Nullable String label) {
    return text -> {
      int start = text.position();
      text.write((again ? "continue" : "break") + (label == null ? "" : " " + label) + ";");
      return new Stmt.Jump(text.since(start), again, label);
    };
  }
}
