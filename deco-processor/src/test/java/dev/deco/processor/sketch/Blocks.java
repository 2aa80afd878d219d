package dev.deco.processor.sketch;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Stmt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements with statements inside, for sketches. {@code try} is {@link Attempt}. */
public final class Blocks {
  private Blocks() {}

  /** A block. */
  public static Step block(Step... steps) {
    return text -> Step.block(text, steps);
  }

  /** {@code if (condition) {steps}}. */
  public static Step when(Exp condition, Step... steps) {
    return choice(condition, block(steps), null);
  }

  /** {@code if (condition) then else otherwise}. */
  public static Step choice(Exp condition, Step then, @Nullable Step otherwise) {
    return text -> {
      int start = text.position();
      text.write("if (");
      Expr test = condition.draw(text);
      text.write(") ");
      Stmt first = then.draw(text);
      Stmt second = null;
      if (otherwise != null) {
        text.write(" else ");
        second = otherwise.draw(text);
      }
      return new Stmt.If(text.since(start), test, first, second);
    };
  }

  /** {@code while (condition) {steps}}. */
  public static Step loop(Exp condition, Step... steps) {
    return text -> {
      int start = text.position();
      text.write("while (");
      Expr test = condition.draw(text);
      text.write(") ");
      Stmt body = Step.block(text, steps);
      return new Stmt.Loop(
          text.since(start), Stmt.Loop.Kind.WHILE, List.of(), test, List.of(), body);
    };
  }

  /** {@code do {steps} while (condition);}. */
  public static Step loopAtLeastOnce(Exp condition, Step... steps) {
    return text -> {
      int start = text.position();
      text.write("do ");
      Stmt body = Step.block(text, steps);
      text.write(" while (");
      Expr test = condition.draw(text);
      text.write(");");
      return new Stmt.Loop(text.since(start), Stmt.Loop.Kind.DO, List.of(), test, List.of(), body);
    };
  }

  /** {@code for (Type variable = first; condition; update) {steps}}. */
  public static Step count(Var variable, Exp first, Exp condition, Exp update, Step... steps) {
    return text -> {
      int start = text.position();
      text.write("for (");
      Stmt init = Steps.let(variable, first).draw(text);
      text.write(" ");
      Expr test = condition.draw(text);
      text.write("; ");
      int updateStart = text.position();
      Expr next = update.draw(text);
      Stmt step = new Stmt.Evaluate(text.since(updateStart), next);
      text.write(") ");
      Stmt body = Step.block(text, steps);
      return new Stmt.Loop(
          text.since(start), Stmt.Loop.Kind.FOR, List.of(init), test, List.of(step), body);
    };
  }

  /** {@code for (Type i = 0; i < limit; i++) {steps}}. */
  public static Step count(Var variable, Exp limit, Step... steps) {
    return count(
        variable, Exps.n(0), Exps.op(variable, "<", limit), Exps.increment(variable), steps);
  }

  /** {@code for (Type variable : source) {steps}}. */
  public static Step each(Var variable, Exp source, Step... steps) {
    return text -> {
      int start = text.position();
      text.write("for (");
      List<Node> head = List.of(Calls.use(text, variable.type()));
      text.write(" " + variable.variable().name() + " : ");
      Expr from = source.draw(text);
      text.write(") ");
      Stmt body = Step.block(text, steps);
      return new Stmt.ForEach(text.since(start), head, variable.variable(), from, body);
    };
  }

  /** {@code label: step}. */
  public static Step labelled(String label, Step step) {
    return text -> {
      int start = text.position();
      text.write(label + ": ");
      Stmt body = step.draw(text);
      return new Stmt.Labelled(text.since(start), label, body);
    };
  }

  /** {@code synchronized (lock) {steps}}. */
  public static Step monitor(Exp lock, Step... steps) {
    return text -> {
      int start = text.position();
      text.write("synchronized (");
      Expr object = lock.draw(text);
      text.write(") ");
      Stmt.Block body = Step.block(text, steps);
      return new Stmt.Monitor(text.since(start), object, body);
    };
  }

  /** One group of statements of a switch; {@code arrow} ones do not fall through. */
  public record Case(boolean arrow, Step... steps) {}

  /** {@code case n: steps}. */
  public static Case fallThrough(Step... steps) {
    return new Case(false, steps);
  }

  /** {@code case n -> {steps}}. */
  public static Case arrow(Step... steps) {
    return new Case(true, block(steps));
  }

  /** A switch; {@code total} ones have a default. */
  public static Step choose(Exp selector, boolean total, Case... cases) {
    return text -> {
      int start = text.position();
      text.write("switch (");
      Expr value = selector.draw(text);
      text.write(") {");
      List<Node.Case> drawn = new ArrayList<>();
      for (Case one : Arrays.asList(cases)) {
        text.write("\n");
        int at = text.position();
        text.write("case " + drawn.size() + (one.arrow() ? " -> " : ": "));
        List<Node> body = Step.all(text, one.steps());
        drawn.add(new Node.Case(text.since(at), List.of(), List.of(), body, one.arrow()));
      }
      text.write("\n}");
      return new Stmt.Switch(text.since(start), value, drawn, total);
    };
  }
}
