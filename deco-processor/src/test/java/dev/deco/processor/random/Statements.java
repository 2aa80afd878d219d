package dev.deco.processor.random;

import java.util.List;

/** Writes blocks of random statements, and the statements that contain blocks. */
final class Statements {
  private final Choice choice;
  private final Expressions expressions;
  private final SimpleStatements simple;
  private final boolean returns;

  /** {@code returns} methods may leave early, with what their locals x and y hold. */
  Statements(Choice choice, Expressions expressions, List<Callee> callees, boolean returns) {
    this.returns = returns;
    this.choice = choice;
    this.expressions = expressions;
    this.simple = new SimpleStatements(choice, expressions, callees);
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
      simple.write(source, names);
    }
  }

  private void compound(Source source, Names names, int depth, boolean inLoop) {
    String i = "i" + source.fresh();
    Names inner = names.copy();
    switch (choice.below(12)) {
      case 0, 1 -> {
        source.open(
            "for (int " + i + " = 0; " + i + " < " + (2 + choice.below(3)) + "; " + i + "++)");
        inner.add(Kind.INT, i);
        block(source, inner, depth - 1, true);
        source.close();
      }
      case 2 -> {
        source.line("int " + i + " = 0;");
        source.open("while ((" + expressions.condition(names, 1) + ") && " + i + " < 4)");
        source.line(i + "++;");
        inner.add(Kind.INT, i);
        block(source, inner, depth - 1, true);
        source.close();
      }
      case 3 -> {
        source.open("for (int " + i + " : " + expressions.array(names) + ")");
        inner.add(Kind.INT, i);
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
        inner.add(Kind.INT, i);
        block(source, inner, depth - 1, false);
        source.close("} while (++" + i + " < " + (1 + choice.below(3)) + ");");
      }
      case 6 -> {
        source.open(
            names.of(Kind.LIST).contains(Names.FIELD_LIST) ? "synchronized (q)" : "if (true)");
        block(source, names, depth - 1, inLoop);
        source.close();
      }
      case 7 -> {
        source.line("outer" + i + ":");
        source.open("for (int " + i + " = 0; " + i + " < 3; " + i + "++)");
        inner.add(Kind.INT, i);
        Names innermost = inner.copy();
        source.open("for (int j" + i + " : " + expressions.array(names) + ")");
        innermost.add(Kind.INT, "j" + i);
        block(source, innermost, depth - 1, true);
        String jump = choice.of("break", "continue") + " outer" + i + ";";
        source.line("if (" + expressions.condition(innermost, 1) + ") " + jump);
        source.close();
        block(source, inner, 0, true);
        source.close();
      }
      case 8 -> {
        String list = expressions.list(names);
        // Of a copy, so that the list can change meanwhile; of little, so that it cannot explode.
        source.open("for (int " + i + " : " + list + ".stream().limit(2).toList())");
        inner.add(Kind.INT, i);
        block(source, inner, depth - 1, true);
        source.close();
      }
      case 9 -> {
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
