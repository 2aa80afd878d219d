package dev.deco.processor.random;

import java.util.List;

/** Writes random statements: simple ones, and blocks of them. */
final class Statements {
  private static final List<String> OPERATORS = List.of("+=", "-=", "^=", "|=");

  private final Choice choice;
  private final Expressions expressions;
  private final List<Callee> callees;
  private final boolean returns;
  private int fresh;

  /** {@code returns} methods may leave early, with what their locals x and y hold. */
  Statements(Choice choice, Expressions expressions, List<Callee> callees, boolean returns) {
    this.returns = returns;
    this.choice = choice;
    this.expressions = expressions;
    this.callees = callees;
  }

  /** A few statements, one behind the other, in a scope of their own. */
  void block(Source source, Names outer, int depth, boolean inLoop) {
    Names names = outer.copy();
    int count = 1 + choice.below(depth > 1 ? 5 : 3);
    for (int i = 0; i < count; i++) {
      any(source, names, depth, inLoop);
    }
  }

  private void any(Source source, Names names, int depth, boolean inLoop) {
    if (depth > 0 && choice.chance(45)) {
      compound(source, names, depth, inLoop);
    } else if (inLoop && choice.chance(8)) {
      source.line(
          "if (" + expressions.condition(names, 1) + ") " + choice.of("break;", "continue;"));
    } else if (depth > 0 && returns && choice.chance(3)) {
      source.line("if (" + expressions.condition(names, 1) + ") return x - y;");
    } else {
      simple(source, names);
    }
  }

  /** A statement without a block. */
  void simple(Source source, Names names) {
    String value = expressions.value(names, 2);
    switch (choice.below(14)) {
      case 0 -> {
        String name = "v" + fresh++;
        source.line("int " + name + " = " + value + ";");
        names.local(name);
      }
      case 1, 2 -> source.line(choice.of(names.assignable()) + " = " + value + ";");
      case 3 ->
          source.line(
              choice.of(names.assignable()) + " " + choice.of(OPERATORS) + " " + value + ";");
      case 4, 5 -> element(source, names, " = " + value + ";");
      case 6 -> element(source, names, " " + choice.of(OPERATORS) + " " + value + ";");
      case 7 -> list(source, names, value);
      case 8 -> map(source, names, value);
      case 9 -> alias(source, names);
      case 10 -> closure(source, names);
      case 11 ->
          source.line(
              choice.chance(50)
                  ? choice.of("++", "--") + choice.of(names.assignable()) + ";"
                  : expressions.element(names) + choice.of("++;", "--;"));
      default -> call(source, names, value);
    }
  }

  private void element(Source source, Names names, String rest) {
    source.line(expressions.element(names) + rest);
  }

  private void list(Source source, Names names, String value) {
    if (names.lists().isEmpty() && names.nested().isEmpty()) {
      element(source, names, " = " + value + ";");
      return;
    }
    String list = expressions.list(names);
    String index = expressions.index(names, list + ".size()");
    switch (choice.below(5)) {
      case 0, 1 -> source.line(list + ".set(" + index + ", " + value + ");");
      case 2, 3 -> source.line(list + ".add(" + value + ");");
      default -> source.line("if (" + list + ".size() > 3) " + list + ".remove(" + index + ");");
    }
  }

  private void map(Source source, Names names, String value) {
    if (names.maps().isEmpty()) {
      element(source, names, " = " + value + ";");
      return;
    }
    String map = choice.of(names.maps());
    String key = String.valueOf(choice.below(4));
    switch (choice.below(5)) {
      case 0, 1 -> source.line(map + ".put(" + key + ", " + value + ");");
      case 2, 3 -> source.line(map + ".merge(" + key + ", " + value + ", Integer::sum);");
      default -> source.line(map + ".remove(" + key + ");");
    }
  }

  /** Another name for an array that exists, or an array variable that turns to another one. */
  private void alias(Source source, Names names) {
    List<String> assignable = names.arrays().stream().filter(each -> !each.equals("h")).toList();
    if (assignable.size() > 1 && choice.chance(40)) {
      source.line(choice.of(assignable) + " = " + expressions.array(names) + ";");
      return;
    }
    String name = "r" + fresh++;
    if (!names.nested().isEmpty() && choice.chance(40)) {
      source.line("List<Integer> " + name + " = " + expressions.list(names) + ";");
      names.lists().add(name);
      return;
    }
    source.line("int[] " + name + " = " + expressions.array(names) + ";");
    names.arrays().add(name);
  }

  /** A lambda that captures containers, to be run by a later statement, or the run of one. */
  private void closure(Source source, Names names) {
    Names captured = names.captured();
    if (!names.closures().isEmpty() && choice.chance(70)) {
      source.line(choice.of(names.closures()) + ".run();");
    } else if (captured.lists().isEmpty() && captured.maps().isEmpty()) {
      list(source, names, expressions.value(names, 1));
    } else {
      String name = "c" + fresh++;
      String value = new Expressions(choice, List.of()).value(captured, 2);
      source.line(
          "Runnable "
              + name
              + " = () -> "
              + (captured.maps().isEmpty()
                  ? choice.of(captured.lists()) + ".add(" + value + ");"
                  : choice.of(captured.maps()) + ".put(" + choice.below(4) + ", " + value + ");"));
      names.closures().add(name);
    }
  }

  private void call(Source source, Names names, String value) {
    if (callees.isEmpty()) {
      element(source, names, " += " + value + ";");
    } else {
      source.line(choice.of(callees).call(expressions, names, choice, 2) + ";");
    }
  }

  private void compound(Source source, Names names, int depth, boolean inLoop) {
    String i = "i" + fresh++;
    Names inner = names.copy();
    switch (choice.below(11)) {
      case 0, 1 -> {
        source.open(
            "for (int " + i + " = 0; " + i + " < " + (2 + choice.below(3)) + "; " + i + "++)");
        inner.ints().add(i);
        block(source, inner, depth - 1, true);
        source.close();
      }
      case 2 -> {
        source.line("int " + i + " = 0;");
        source.open("while ((" + expressions.condition(names, 1) + ") && " + i + " < 4)");
        source.line(i + "++;");
        inner.ints().add(i);
        block(source, inner, depth - 1, true);
        source.close();
      }
      case 3 -> {
        source.open("for (int " + i + " : " + expressions.array(names) + ")");
        inner.ints().add(i);
        block(source, inner, depth - 1, true);
        source.close();
      }
      case 4 -> {
        source.open("try");
        block(source, names, depth - 1, inLoop);
        source.turn("catch (IllegalStateException e" + i + ")");
        source.line(choice.of(names.assignable()) + " += e" + i + ".getMessage().length();");
        block(source, names, depth - 1, inLoop);
        if (choice.chance(40)) {
          source.turn("finally");
          block(source, names, depth - 1, false);
        }
        source.close();
      }
      case 5 -> {
        source.line("int " + i + " = 0;");
        source.open("do");
        inner.ints().add(i);
        block(source, inner, depth - 1, false);
        source.close("} while (++" + i + " < " + (1 + choice.below(3)) + ");");
      }
      case 6 -> {
        source.open(names.lists().contains("q") ? "synchronized (q)" : "if (true)");
        block(source, names, depth - 1, inLoop);
        source.close();
      }
      case 7 -> {
        source.line("outer" + i + ":");
        source.open("for (int " + i + " = 0; " + i + " < 3; " + i + "++)");
        inner.ints().add(i);
        Names innermost = inner.copy();
        source.open("for (int j" + i + " : " + expressions.array(names) + ")");
        innermost.ints().add("j" + i);
        block(source, innermost, depth - 1, true);
        String jump = choice.of("break", "continue") + " outer" + i + ";";
        source.line("if (" + expressions.condition(innermost, 1) + ") " + jump);
        source.close();
        block(source, inner, 0, true);
        source.close();
      }
      case 8 -> {
        source.open("switch (Math.floorMod(" + expressions.value(names, 1) + ", 3))");
        source.open("case 0 ->");
        block(source, names, depth - 1, false);
        source.close();
        source.open("default ->");
        block(source, names, depth - 1, false);
        source.close();
        source.close();
      }
      default -> {
        source.open("if (" + expressions.condition(names, 2) + ")");
        block(source, names, depth - 1, inLoop);
        if (choice.chance(50)) {
          source.turn("else");
          block(source, names, depth - 1, inLoop);
        }
        source.close();
      }
    }
  }
}
