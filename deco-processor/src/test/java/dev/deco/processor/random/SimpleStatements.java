package dev.deco.processor.random;

import java.util.List;

/** Writes random statements without blocks. */
final class SimpleStatements {
  private static final List<String> OPERATORS = List.of("+=", "-=", "^=", "|=");

  private final Choice choice;
  private final Expressions expressions;
  private final List<Callee> callees;

  SimpleStatements(Choice choice, Expressions expressions, List<Callee> callees) {
    this.choice = choice;
    this.expressions = expressions;
    this.callees = callees;
  }

  /** Writes one statement, or two that belong together. */
  void write(Source source, Names names) {
    String value = expressions.value(names, 2);
    switch (choice.below(16)) {
      case 0 -> {
        String name = "v" + source.fresh();
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
      case 12 -> set(source, names, value);
      case 13 -> queue(source, names, value);
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
    if (names.of(Kind.LIST).isEmpty() && names.of(Kind.NESTED).isEmpty()) {
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
    if (names.of(Kind.MAP).isEmpty()) {
      element(source, names, " = " + value + ";");
      return;
    }
    String map = choice.of(names.of(Kind.MAP));
    String key = String.valueOf(choice.below(4));
    switch (choice.below(5)) {
      case 0, 1 -> source.line(map + ".put(" + key + ", " + value + ");");
      case 2, 3 -> source.line(map + ".merge(" + key + ", " + value + ", Integer::sum);");
      default -> source.line(map + ".remove(" + key + ");");
    }
  }

  private void set(Source source, Names names, String value) {
    if (names.of(Kind.SET).isEmpty()) {
      list(source, names, value);
      return;
    }
    String set = choice.of(names.of(Kind.SET));
    source.line(set + "." + choice.of("add", "remove") + "((" + value + ") % 5);");
  }

  private void queue(Source source, Names names, String value) {
    if (names.of(Kind.QUEUE).isEmpty()) {
      map(source, names, value);
      return;
    }
    String queue = choice.of(names.of(Kind.QUEUE));
    switch (choice.below(4)) {
      case 0, 1 -> source.line(queue + ".addLast(" + value + ");");
      case 2 -> source.line(queue + ".addFirst(" + value + ");");
      default ->
          source.line("if (!" + queue + ".isEmpty()) " + queue + ".add(" + queue + ".pop());");
    }
  }

  /** Another name for an array that exists, or an array variable that turns to another one. */
  private void alias(Source source, Names names) {
    List<String> assignable =
        names.of(Kind.ARRAY).stream().filter(each -> !each.equals(Names.FIELD_ARRAY)).toList();
    if (assignable.size() > 1 && choice.chance(40)) {
      source.line(choice.of(assignable) + " = " + expressions.array(names) + ";");
      return;
    }
    String name = "r" + source.fresh();
    if (!names.of(Kind.NESTED).isEmpty() && choice.chance(40)) {
      source.line("List<Integer> " + name + " = " + expressions.list(names) + ";");
      names.add(Kind.LIST, name);
      return;
    }
    source.line("int[] " + name + " = " + expressions.array(names) + ";");
    names.add(Kind.ARRAY, name);
  }

  /** A lambda that captures containers, to be run by a later statement, or the run of one. */
  private void closure(Source source, Names names) {
    Names captured = names.captured();
    if (!names.closures().isEmpty() && choice.chance(70)) {
      source.line(choice.of(names.closures()) + ".run();");
    } else if (captured.of(Kind.LIST).isEmpty() && captured.of(Kind.MAP).isEmpty()) {
      list(source, names, expressions.value(names, 1));
    } else {
      String name = "c" + source.fresh();
      String value = new Expressions(choice, List.of()).value(captured, 2);
      source.line(
          "Runnable "
              + name
              + " = () -> "
              + (captured.of(Kind.MAP).isEmpty()
                  ? choice.of(captured.of(Kind.LIST)) + ".add(" + value + ");"
                  : choice.of(captured.of(Kind.MAP))
                      + ".put("
                      + choice.below(4)
                      + ", "
                      + value
                      + ");"));
      names.closure(name);
    }
  }

  private void call(Source source, Names names, String value) {
    if (callees.isEmpty()) {
      element(source, names, " += " + value + ";");
    } else {
      source.line(choice.of(callees).call(expressions, names, 2) + ";");
    }
  }
}
