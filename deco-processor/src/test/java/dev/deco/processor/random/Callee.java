package dev.deco.processor.random;

import java.util.ArrayList;
import java.util.List;

/** A @Concurrent method of a random program: its name, what it takes, and its body. */
final class Callee {
  private enum Kind {
    INT("int"),
    ARRAY("int[]"),
    GRID("int[][]"),
    LIST("List<Integer>"),
    NESTED("List<List<Integer>>"),
    MAP("Map<Integer, Integer>");

    final String type;

    Kind(String type) {
      this.type = type;
    }
  }

  private final String name;
  private final boolean isVoid;
  private final boolean isStatic;
  private final List<Kind> parameters = new ArrayList<>();

  Callee(String name, Choice choice) {
    this.name = name;
    this.isVoid = choice.chance(35);
    this.isStatic = choice.chance(60);
    parameters.add(Kind.INT);
    int more = choice.below(4);
    for (int i = 0; i < more; i++) {
      parameters.add(choice.of(List.of(Kind.values())));
    }
  }

  boolean isVoid() {
    return isVoid;
  }

  /** A call of this method with arguments out of {@code names}. */
  String call(Expressions expressions, Names names, Choice choice, int depth) {
    List<String> arguments = new ArrayList<>();
    for (Kind kind : parameters) {
      arguments.add(
          switch (kind) {
            case INT -> expressions.value(names, depth - 1);
            case ARRAY -> expressions.array(names);
            case GRID -> expressions.grid(names);
            case LIST -> expressions.list(names);
            case NESTED -> expressions.nested(names);
            case MAP -> expressions.map(names);
          });
    }
    return name + "(" + String.join(", ", arguments) + ")";
  }

  /** Writes the method; {@code failing} methods throw for some of their numbers. */
  void write(Source source, Choice choice, boolean failing) {
    List<String> declared = new ArrayList<>();
    Names names = declare(declared);
    source.line("@Concurrent");
    source.open(header(declared));
    if (choice.chance(50)) {
      source.line("Work.take(" + choice.below(20) + ");");
    }
    if (failing && choice.chance(60)) {
      source
          .open("if (Math.floorMod(p0, 11) == " + choice.below(11) + ")")
          .line("throw new IllegalStateException(\"" + name + " \" + p0);")
          .close();
    }
    Statements statements =
        new Statements(choice, new Expressions(choice, List.of()), List.of(), false);
    int count = 1 + choice.below(4);
    for (int i = 0; i < count; i++) {
      statements.simple(source, names);
    }
    if (choice.chance(30) && !names.arrays().isEmpty()) {
      String array = choice.of(names.arrays());
      source
          .open("for (int i = 1; i < " + array + ".length; i++)")
          .line(array + "[i] += " + array + "[i - 1] % 10;")
          .close();
    }
    if (!isVoid) {
      source.line("return " + new Expressions(choice, List.of()).value(names, 2) + ";");
    }
    source.close();
  }

  /**
   * Writes a method that is both @Concurrent and @Synchronized, and calls {@code callees} in
   * statements of all kinds.
   */
  void writeNested(Source source, Choice choice, List<Callee> callees) {
    List<String> declared = new ArrayList<>();
    Names names = declare(declared);
    source.line("@Concurrent").line("@Synchronized").line("@SuppressWarnings(\"deco\")");
    source.open(header(declared));
    Expressions expressions = new Expressions(choice, isStatic ? statics(callees) : callees);
    Statements statements =
        new Statements(choice, expressions, isStatic ? statics(callees) : callees, false);
    statements.block(source, names, 2, false);
    statements.block(source, names, 1, false);
    if (!isVoid) {
      source.line("return " + expressions.value(names, 2) + ";");
    }
    source.close();
  }

  private static List<Callee> statics(List<Callee> callees) {
    return callees.stream().filter(each -> each.isStatic).toList();
  }

  private String header(List<String> declared) {
    return (isStatic ? "static " : "")
        + (isVoid ? "void " : "int ")
        + name
        + "("
        + String.join(", ", declared)
        + ")";
  }

  private Names declare(List<String> declared) {
    Names names = Names.none();
    for (int i = 0; i < parameters.size(); i++) {
      String parameter = "p" + i;
      declared.add(parameters.get(i).type + " " + parameter);
      switch (parameters.get(i)) {
        case INT -> names.local(parameter);
        case ARRAY -> names.arrays().add(parameter);
        case GRID -> names.grids().add(parameter);
        case LIST -> names.lists().add(parameter);
        case NESTED -> names.nested().add(parameter);
        case MAP -> names.maps().add(parameter);
      }
    }
    if (!isStatic) {
      names.arrays().add("h");
      names.lists().add("q");
    }
    return names;
  }
}
