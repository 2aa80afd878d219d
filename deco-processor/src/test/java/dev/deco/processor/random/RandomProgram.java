package dev.deco.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program that a sequence of draws determines: a few @Concurrent methods on numbers, arrays and
 * collections, and a @Synchronized one that calls them from all kinds of statements.
 *
 * <p>A failing program has methods that throw. Its caller catches outside and looks at nothing but
 * the exception, since the guarantee leaves open what the method's own statements have written by
 * then; what handlers inside the method see must be exact, and is compared.
 *
 * @param name the class, and part of the name of the one that runs it
 * @param failing whether its methods may throw
 * @param away whether its calls run on copies of what they are given, as in another JVM
 * @param draws what {@link Choice#replaying} is given
 */
record RandomProgram(String name, boolean failing, boolean away, List<Integer> draws) {
  private static final int BLOCKS = 4;

  /** The program that a seed determines. Those of even seeds are failing. */
  static RandomProgram of(long seed) {
    return of(seed, false);
  }

  /** The same; {@code away} says that calls run on copies of what they are given. */
  static RandomProgram of(long seed, boolean away) {
    boolean failing = seed % 2 == 0;
    Choice choice = Choice.seeded(seed);
    write("Any", failing, choice);
    return new RandomProgram("Program" + seed, failing, away, choice.drawn());
  }

  /** A program like this one, of other draws. */
  RandomProgram with(List<Integer> otherDraws) {
    return new RandomProgram(name, failing, away, otherDraws);
  }

  String caseName() {
    return "Case" + name;
  }

  /** The two files of the program, by path. */
  Map<String, String> sources() {
    return Map.of(
        "t/" + name + ".java",
        placed(write(name, failing, Choice.replaying(draws))),
        "t/" + caseName() + ".java",
        caseSource());
  }

  private String placed(String source) {
    return away ? source.replace("@Concurrent", "@Concurrent(on = \"copy\")") : source;
  }

  private static String write(String name, boolean failing, Choice choice) {
    List<Callee> callees = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      callees.add(new Callee("f" + i, choice));
    }
    Source source = new Source();
    source.line("package t;").line("");
    for (String type :
        List.of(
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.Deque",
            "java.util.HashMap",
            "java.util.List",
            "java.util.Map",
            "java.util.Set",
            "java.util.TreeSet",
            "dev.deco.Concurrent",
            "dev.deco.Range",
            "dev.deco.Synchronized")) {
      source.line("import " + type + ";");
    }
    source.line("import dev.deco.cases.Work;").line("");
    source.open("final class " + name);
    source.line("int t = 3;").line("final int[] h = {8, 9};");
    source.line("final List<Integer> q = new ArrayList<>(List.of(5));");
    for (Callee callee : callees) {
      source.line("");
      callee.write(source, choice, failing);
    }
    if (!failing) {
      for (int i = 0, ranged = choice.below(3); i < ranged; i++) {
        callees.add(Callee.writeRanged("r" + i, source, choice, choice.chance(30)));
      }
    }
    if (choice.chance(50)) {
      source.line("");
      Callee inner = new Callee("inner", choice);
      inner.writeNested(source, choice, callees);
      callees.add(inner);
    }
    if (choice.chance(40)) {
      source.line("");
      Callee recursive = new Callee("recursive", choice);
      recursive.writeRecursive(source, choice, List.copyOf(callees));
      callees.add(recursive);
    }
    source.line("").line("@Synchronized").line("@SuppressWarnings(\"deco\")");
    source.open(
        "int run(int n, int[] a, int[] b, int[][] g, List<Integer> l, List<Integer> k,"
            + " List<List<Integer>> w, Map<Integer, Integer> m, Set<Integer> s,"
            + " Deque<Integer> d)");
    Names names = new Names();
    names.local("n");
    List.of("a", "b", Names.FIELD_ARRAY).forEach(each -> names.add(Kind.ARRAY, each));
    names.add(Kind.GRID, "g");
    List.of("l", "k", Names.FIELD_LIST).forEach(each -> names.add(Kind.LIST, each));
    names.add(Kind.NESTED, "w");
    names.add(Kind.MAP, "m");
    names.add(Kind.SET, "s");
    names.add(Kind.QUEUE, "d");
    source.line("int x = 1;").line("int y = n;");
    names.local("x");
    names.local("y");
    names.local("t");
    Statements statements = new Statements(choice, new Expressions(choice, callees), callees, true);
    for (int i = 0; i < BLOCKS; i++) {
      statements.block(source, names, 3, false);
    }
    source.line("return x * 31 + y;").close().close();
    return source.toString();
  }

  private String caseSource() {
    Source source = new Source();
    source.line("package t;").line("").line("import dev.deco.cases.Input;");
    source.line("import java.util.ArrayList;").line("import java.util.List;").line("");
    source.open("public final class " + caseName());
    for (String[] form : new String[][] {{"serial", ""}, {"deco", "Deco"}}) {
      source.open("public static Object " + form[0] + "()");
      source.line("List<Object> results = new ArrayList<Object>();");
      source.open("for (int form = 0; form < Input.FORMS; form++)");
      source.line("Input in = new Input(form);");
      source.line(name + " p = new " + name + "();");
      source.open("try");
      String receiver = form[1].isEmpty() ? "p" : form[1] + name + ".of(p)";
      source.line(
          "results.add("
              + receiver
              + ".run(form, in.a, in.b, in.g, in.l, in.k, in.w, in.m, in.s, in.d));");
      source.line("results.add(in.seen(p.t, p.h, p.q));");
      source.turn("catch (IllegalStateException e)");
      source.line("results.add(e.getMessage());");
      source.close().close();
      source.line("return results;").close();
    }
    source.close();
    return source.toString();
  }
}
