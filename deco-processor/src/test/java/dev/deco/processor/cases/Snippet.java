package dev.deco.processor.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code block of the documentation and, from the HTML comment before it, what it stands in:
 *
 * <pre>
 * &lt;!-- snippet types of Rows: compare Rows.sum(20)
 * code around the block, in which a line "..." stands for it
 * --&gt;
 * </pre>
 *
 * <p>Without "types" all of it is members of a class {@code Snippet}. What is to be compared is run
 * with the class named and with its wrapper. {@code run Use.all() gives [1, 2]} instead runs code
 * as it stands; without {@code gives} it has no value. {@code <!-- not compiled: why -->} leaves a
 * block out.
 *
 * @param place the page and the line in which the block begins
 * @param number sets its package apart from others
 * @param source a whole source file; empty if it is not to be compiled
 * @param comparison the source of a class that compares; empty if nothing is to be run
 * @param expected the codes of messages that its comments name, by their lines of the source
 */
record Snippet(
    String place, int number, String source, String comparison, Map<Integer, String> expected) {
  private static final Pattern MARKER =
      Pattern.compile(
          "(?s)snippet( types)?(?: of (\\w+))?(?:: (compare|run) ([^\n]*))?\\s*(?:\n(.*))?");
  private static final Pattern GIVES = Pattern.compile("(.*) gives (.*)");
  private static final Pattern CODE = Pattern.compile("// .*?(DECO-\\d+)");
  private static final String IMPORTS =
      "import dev.deco.*; import dev.deco.runtime.*; import java.io.*; import java.net.URI; import"
          + " java.nio.file.*; import java.time.Duration; import java.util.*; import"
          + " java.util.concurrent.*; import java.util.function.*; import java.util.stream.*;";

  /** Its package, and that of its sources. */
  String name() {
    return "snippet" + number;
  }

  /** The file in which the source is to stand. */
  String path() {
    return name() + "/Snippet.java";
  }

  /** Whether it is run. */
  boolean compared() {
    return !comparison.isEmpty();
  }

  /** Whether its comments name errors, so that nothing can be run. */
  boolean refused() {
    return expected.values().stream().anyMatch(code -> code.matches("DECO-[12]\\d\\d"));
  }

  /** All Java blocks of the page. */
  static List<Snippet> of(Path page, int from) throws IOException {
    List<String> lines = Files.readAllLines(page);
    List<Snippet> found = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).equals("```java")) {
        int end = lines.subList(i, lines.size()).indexOf("```") + i;
        String place = page.getFileName() + ":" + (i + 1);
        String marker = markerBefore(lines, i);
        found.add(of(place, from + found.size(), marker, lines.subList(i + 1, end)));
        i = end;
      }
    }
    return found;
  }

  /** The comment right before line {@code at}, without its signs; empty where there is none. */
  private static String markerBefore(List<String> lines, int at) {
    int last = at - 1;
    while (last >= 0 && lines.get(last).isBlank()) {
      last--;
    }
    if (last < 0 || !lines.get(last).endsWith("-->")) {
      return "";
    }
    int first = last;
    while (!lines.get(first).startsWith("<!--")) {
      first--;
    }
    String text = String.join("\n", lines.subList(first, last + 1));
    return text.substring("<!--".length(), text.length() - "-->".length()).strip();
  }

  private static Snippet of(String place, int number, String marker, List<String> block) {
    if (marker.matches("(?s)not compiled: .{10,}")) {
      return new Snippet(place, number, "", "", Map.of());
    }
    Matcher parts = MARKER.matcher(marker);
    if (!marker.isEmpty() && !parts.matches()) {
      throw new AssertionError(place + ": not understood: " + marker);
    }
    boolean types = !marker.isEmpty() && parts.group(1) != null;
    String subject = marker.isEmpty() || parts.group(2) == null ? "Snippet" : parts.group(2);
    String run = marker.isEmpty() ? null : parts.group(4);
    boolean compares = run != null && parts.group(3).equals("compare");
    String around = marker.isEmpty() || parts.group(5) == null ? "..." : parts.group(5);
    List<String> template = new ArrayList<>(around.lines().toList());
    if (template.stream().noneMatch(line -> line.strip().equals("..."))) {
      template.add("...");
    }
    List<String> source = new ArrayList<>();
    source.add("package snippet" + number + "; " + IMPORTS);
    source.add(types ? "" : "@SuppressWarnings(\"unused\") class Snippet {");
    int first = 0;
    for (String line : template) {
      if (line.strip().equals("...")) {
        first = source.size() + 1;
        block.forEach(each -> source.add(filled(each)));
      } else {
        source.add(line);
      }
    }
    if (!types) {
      source.add("}");
    }
    Map<Integer, String> expected = new TreeMap<>();
    for (int i = 0; i < block.size(); i++) {
      Matcher code = CODE.matcher(block.get(i));
      if (code.find()) {
        expected.put(first + i, code.group(1));
      }
    }
    String text = String.join("\n", source) + "\n";
    String comparison = "";
    if (run != null) {
      comparison = compares ? comparison(place, number, subject, run) : running(number, run);
    }
    return new Snippet(place, number, text, comparison, expected);
  }

  /** A class that runs {@code what} with the class and with its wrapper. */
  private static String comparison(String place, int number, String subject, String what) {
    String wrapped = what.replaceAll("\\b" + subject + "(\\.|::)", "Deco" + subject + "$1");
    if (wrapped.equals(what)) {
      throw new AssertionError(place + ": nothing of " + subject + " is compared");
    }
    return comparing(number, "return " + what + ";", "return " + wrapped + ";");
  }

  /** A class that runs {@code what}, and says what is to come of it. */
  private static String running(int number, String what) {
    Matcher gives = GIVES.matcher(what);
    if (!gives.matches()) {
      return comparing(number, "return null;", what + "; return null;");
    }
    String expected = "return \"" + gives.group(2).replace("\"", "\\\"") + "\";";
    return comparing(number, expected, "return String.valueOf(" + gives.group(1) + ");");
  }

  private static String comparing(int number, String serial, String deco) {
    return """
    package snippet%d; %s
    public class Comparison {
      public static Object serial() throws Exception { %s }
      public static Object deco() throws Exception { %s }
    }
    """
        .formatted(number, IMPORTS, serial, deco);
  }

  /** Whether the documentation leaves something out, so that it cannot be run. */
  boolean elided() {
    return source.contains("throw new UnsupportedOperationException();");
  }

  /** Whether it is part of the guide, and not of a page about one message. */
  boolean guides() {
    return !place.startsWith("DECO-");
  }

  /** What the documentation leaves out. */
  private static String filled(String line) {
    String missing = "throw new UnsupportedOperationException();";
    return line.strip().equals("...") ? missing : line.replace("{ ... }", "{ " + missing + " }");
  }

  /** The sources of {@code snippets}, by path. */
  static Map<String, String> sources(List<Snippet> snippets) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (Snippet snippet : snippets) {
      sources.put(snippet.path(), snippet.source());
      if (snippet.compared()) {
        sources.put(snippet.name() + "/Comparison.java", snippet.comparison());
      }
    }
    return sources;
  }
}
