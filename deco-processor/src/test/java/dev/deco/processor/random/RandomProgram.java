package dev.deco.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program that its seed determines: a few @Concurrent methods on numbers, arrays, lists and maps,
 * and a @Synchronized one that calls them from all kinds of statements.
 *
 * <p>A failing program has methods that throw. Its caller catches outside and looks at nothing but
 * the exception, since the guarantee leaves open what the method's own statements have written by
 * then; what handlers inside the method see must be exact, and is compared.
 */
record RandomProgram(long seed, boolean failing) {
  private static final int BLOCKS = 4;

  String className() {
    return "Program" + seed + (failing ? "F" : "");
  }

  String caseName() {
    return "Case" + seed + (failing ? "F" : "");
  }

  /** The two files of the program, by path. */
  Map<String, String> sources() {
    return Map.of(
        "t/" + className() + ".java", program(), "t/" + caseName() + ".java", caseSource());
  }

  private String program() {
    Choice choice = new Choice(seed * 2 + (failing ? 1 : 0));
    List<Callee> callees = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      callees.add(new Callee("f" + i, choice));
    }
    Source source = new Source();
    source.line("package t;").line("");
    for (String type :
        List.of(
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.List",
            "java.util.Map",
            "dev.deco.Concurrent",
            "dev.deco.Synchronized")) {
      source.line("import " + type + ";");
    }
    source.line("import dev.deco.cases.Work;").line("");
    source.open("final class " + className());
    source.line("int t = 3;").line("final int[] h = {8, 9};");
    source.line("final List<Integer> q = new ArrayList<>(List.of(5));");
    for (Callee callee : callees) {
      source.line("");
      callee.write(source, choice, failing);
    }
    if (choice.chance(50)) {
      source.line("");
      Callee inner = new Callee("inner", choice);
      inner.writeNested(source, choice, callees);
      callees.add(inner);
    }
    source.line("").line("@Synchronized").line("@SuppressWarnings(\"deco\")");
    source.open(
        "int run(int n, int[] a, int[] b, int[][] g, List<Integer> l, List<Integer> k,"
            + " List<List<Integer>> w, Map<Integer, Integer> m)");
    Names names = Names.none();
    names.local("n");
    names.arrays().addAll(List.of("a", "b", "h"));
    names.grids().add("g");
    names.lists().addAll(List.of("l", "k", "q"));
    names.nested().add("w");
    names.maps().add("m");
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
    source.line("package t;").line("").line("import java.util.ArrayList;");
    source.line("import java.util.HashMap;").line("import java.util.List;");
    source.line("import java.util.Map;").line("");
    source.open("public final class " + caseName());
    for (String[] form : new String[][] {{"serial", ""}, {"deco", "Deco"}}) {
      source.open("public static Object " + form[0] + "()");
      source.line("List<Object> results = new ArrayList<>();");
      source.open("for (int form = 0; form < 4; form++)");
      source.line("int[] a = {1, 2, 3, 4};");
      source.line("int[] b = form % 2 == 0 ? new int[] {5, 6, 7} : a;");
      source.line("int[][] g = {{1, 2}, form < 2 ? new int[] {3, 4, 5} : a};");
      source.line("List<Integer> l = new ArrayList<>(List.of(1, 2, 3));");
      source.line("List<Integer> k = form % 2 == 0 ? new ArrayList<>(List.of(4)) : l;");
      source.line("Map<Integer, Integer> m = new HashMap<>(Map.of(0, 1, 1, 2));");
      source.line("List<List<Integer>> w = new ArrayList<>();");
      source.line("w.add(new ArrayList<>(List.of(6)));").line("w.add(k);");
      source.line(className() + " p = new " + className() + "();");
      source.open("try");
      String receiver = form[1].isEmpty() ? "p" : form[1] + className() + ".of(p)";
      source.line("results.add(" + receiver + ".run(form, a, b, g, l, k, w, m));");
      source.line("results.add(List.of(a, b, g, l, k, w, m, p.t, p.h, p.q));");
      source.turn("catch (IllegalStateException e)");
      source.line("results.add(e.getMessage());");
      source.close().close();
      source.line("return results;").close();
    }
    source.close();
    return source.toString();
  }
}
