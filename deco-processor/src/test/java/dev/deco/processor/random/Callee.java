package dev.deco.processor.random;

import java.util.ArrayList;
import java.util.List;

/** A @Concurrent method of a random program: its name, what it takes, and its body. */
final class Callee {
  /** How deep a recursive method goes, at most; its first parameter says how deep it is. */
  private static final int LEVELS = 3;

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

  private Callee(String name, boolean isVoid, List<Kind> parameters) {
    this.name = name;
    this.isVoid = isVoid;
    this.isStatic = true;
    this.parameters.addAll(parameters);
  }

  /**
   * Writes a method that declares a range.
   *
   * @param halves whether it has both annotations and calls itself
   */
  static Callee writeRanged(String name, Source source, Choice choice, boolean halves) {
    Kind kind = choice.of(RangedBody.KINDS);
    List<Kind> tables = new ArrayList<>();
    for (int i = choice.below(2); i > 0; i--) {
      tables.add(choice.of(List.of(Kind.ARRAY, Kind.LIST)));
    }
    RangedBody body = new RangedBody(kind, tables);
    List<Kind> parameters = new ArrayList<>(List.of(Kind.INT, Kind.INT, Kind.INT, kind));
    parameters.addAll(tables);
    Callee callee = new Callee(name, choice.chance(35), parameters);
    source.line("").line("@Concurrent");
    if (halves) {
      source.line("@Synchronized").line("@SuppressWarnings(\"deco\")");
    }
    List<String> declared = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      String range = i == 3 ? "@Range(from = \"p1\", to = \"p2\") " : "";
      declared.add(range + parameters.get(i).type() + " p" + i);
    }
    String result = callee.isVoid ? "void " : "int ";
    source.open("static " + result + name + "(" + String.join(", ", declared) + ")");
    source.line("Work.take(" + choice.below(8) + ");");
    if (halves) {
      body.writeHalves(source, name, callee.isVoid);
    } else {
      body.write(source, callee.isVoid);
    }
    source.close();
    return callee;
  }

  boolean isVoid() {
    return isVoid;
  }

  /** A call of this method with arguments out of {@code names}. */
  String call(Expressions expressions, Names names, int depth) {
    return call(expressions, names, expressions.value(names, depth - 1), depth);
  }

  private String call(Expressions expressions, Names names, String first, int depth) {
    List<String> arguments = new ArrayList<>(List.of(first));
    for (Kind kind : parameters.subList(1, parameters.size())) {
      arguments.add(expressions.argument(kind, names, depth - 1));
    }
    return name + "(" + String.join(", ", arguments) + ")";
  }

  /** Writes the method; {@code failing} methods throw for some of their numbers. */
  void write(Source source, Choice choice, boolean failing) {
    Names names = new Names();
    source.line("@Concurrent");
    open(source, names, 0);
    source.line("Work.take(" + choice.below(8) + ");");
    if (failing && choice.chance(60)) {
      source
          .open("if (Math.floorMod(p0, 11) == " + choice.below(11) + ")")
          .line("throw new IllegalStateException(\"" + name + " \" + p0);")
          .close();
    }
    Expressions expressions = new Expressions(choice, List.of());
    SimpleStatements statements = new SimpleStatements(choice, expressions, List.of());
    int count = 1 + choice.below(4);
    for (int i = 0; i < count; i++) {
      statements.write(source, names);
    }
    if (choice.chance(30)) {
      source.line("Work.take(1);");
      statements.write(source, names);
    }
    if (choice.chance(30) && !names.of(Kind.ARRAY).isEmpty()) {
      String array = choice.of(names.of(Kind.ARRAY));
      source
          .open("for (int i = 1; i < " + array + ".length; i++)")
          .line(array + "[i] += " + array + "[i - 1] % 10;")
          .close();
    }
    end(source, names, expressions);
  }

  /**
   * Writes a method that is both @Concurrent and @Synchronized, and calls {@code callees} in
   * statements of all kinds.
   */
  void writeNested(Source source, Choice choice, List<Callee> callees) {
    Names names = new Names();
    openBoth(source, names, 0);
    List<Callee> callable = callable(callees);
    Expressions expressions = new Expressions(choice, callable);
    Statements statements = new Statements(choice, expressions, callable, false);
    statements.block(source, names, 2, false);
    statements.block(source, names, 1, false);
    end(source, names, expressions);
  }

  /** Writes a method that has both annotations, and calls itself and {@code callees}. */
  void writeRecursive(Source source, Choice choice, List<Callee> callees) {
    Names names = new Names();
    openBoth(source, names, 1);
    source.line("int d = Math.floorMod(p0, " + LEVELS + ");");
    source.open("if (d == 0)").line(isVoid ? "return;" : "return p0 + 1;").close();
    names.add(Kind.INT, "d");
    source.line("int e = p0;");
    names.local("e");
    List<Callee> callable = callable(callees);
    Expressions expressions = new Expressions(choice, callable);
    Statements statements = new Statements(choice, expressions, callable, false);
    int calls = 1 + choice.below(2);
    for (int i = 0; i < calls; i++) {
      String call = call(expressions, names, "d - 1", 2);
      if (isVoid) {
        source.line(call + ";");
      } else {
        source.line("int u" + i + " = " + call + ";");
        names.local("u" + i);
      }
      statements.block(source, names, 1, false);
    }
    end(source, names, expressions);
  }

  private void openBoth(Source source, Names names, int fixed) {
    source.line("@Concurrent").line("@Synchronized").line("@SuppressWarnings(\"deco\")");
    open(source, names, fixed);
  }

  /** The head of the method; the first {@code fixed} of its numbers are never assigned. */
  private void open(Source source, Names names, int fixed) {
    List<String> declared = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Kind kind = parameters.get(i);
      String parameter = "p" + i;
      declared.add(kind.type() + " " + parameter);
      if (kind == Kind.INT && i >= fixed) {
        names.local(parameter);
      } else {
        names.add(kind, parameter);
      }
    }
    if (!isStatic) {
      names.add(Kind.ARRAY, Names.FIELD_ARRAY);
      names.add(Kind.LIST, Names.FIELD_LIST);
    }
    source.open(
        (isStatic ? "static " : "")
            + (isVoid ? "void " : "int ")
            + name
            + "("
            + String.join(", ", declared)
            + ")");
  }

  private void end(Source source, Names names, Expressions expressions) {
    if (!isVoid) {
      source.line("return " + expressions.value(names, 2) + ";");
    }
    source.close();
  }

  /** Those of {@code callees} that this method can call. */
  private List<Callee> callable(List<Callee> callees) {
    return isStatic ? callees.stream().filter(each -> each.isStatic).toList() : callees;
  }
}
