package dev.deco.proof;

import dev.deco.processor.DecoProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Annotates every method of a library, and compiles it. Each body is made to spawn, first a call
 * that does nothing, then whatever calls of the library's own methods on values it contains, so
 * that none is left as it is. Methods that are refused lose their annotation, until nothing is.
 */
final class Rewriting {
  private static final Pattern CODE = Pattern.compile("DECO-(\\d+)");

  /** What each method is made to spawn. Compiled with the library, so that it is known. */
  private static final String PROBE =
      """
      package dev.deco.proof;

      public final class Probe {
        private Probe() {}

        @dev.deco.Concurrent
        public static void touch() {}
      }
      """;

  private final Library library;
  private final Compiler compiler;
  private final Map<Method, String> refused = new LinkedHashMap<>();
  private final List<String> failures = new ArrayList<>();
  private int rounds;

  Rewriting(Library library, Path folder) {
    this.library = library;
    this.compiler = new Compiler(folder);
  }

  /**
   * What came of it.
   *
   * @param methods all that have a body
   * @param refused the message for each that was refused
   * @param failures errors that were no refusals: javac's in generated code, and internal ones
   * @param rewritten how many rewritten bodies the generated sources hold
   */
  record Outcome(
      List<Method> methods,
      Map<Method, String> refused,
      List<String> failures,
      int rewritten,
      Compiler.Outcome last) {
    /** The methods that a processor is shown: all but those of local and anonymous classes. */
    List<Method> shown() {
      return methods.stream().filter(method -> method.home() != Method.Home.LOCAL).toList();
    }

    /** How many methods were refused with each code. */
    Map<String, Integer> codes() {
      Map<String, Integer> codes = new TreeMap<>();
      refused.values().forEach(message -> codes.merge(code(message), 1, Integer::sum));
      return codes;
    }

    static String code(String message) {
      Matcher matcher = CODE.matcher(message);
      return matcher.find() ? matcher.group() : message;
    }
  }

  Outcome run() throws IOException {
    List<Method> methods = Methods.of(library);
    while (true) {
      Set<Method> marked = new LinkedHashSet<>(methods);
      marked.removeAll(refused.keySet());
      Marking marking = mark(marked);
      Compiler.Outcome outcome =
          compiler.compile("round-" + ++rounds, files(marking), List.of(new DecoProcessor()));
      failures.clear();
      int before = refused.size();
      outcome.errors().forEach(error -> sort(error, marking, marked));
      if (refused.size() == before) {
        return new Outcome(methods, refused, failures, rewritten(outcome), outcome);
      }
    }
  }

  private static List<TextFile> files(Marking marking) {
    List<TextFile> files = new ArrayList<>(marking.files());
    files.add(probe());
    return files;
  }

  static TextFile probe() {
    return new TextFile("dev/deco/proof/Probe.java", PROBE);
  }

  static Marking mark(Library library, Set<Method> marked) {
    return new Marking(library)
        .before(marked, Rewriting::annotations)
        .inside(marked, method -> " dev.deco.proof.Probe.touch();");
  }

  private Marking mark(Set<Method> marked) {
    return mark(library, marked);
  }

  static String annotations(Method method) {
    boolean spawned =
        method.isStatic() && !method.isPrivate() && method.values() && !method.isVoid();
    return (spawned ? "@dev.deco.Concurrent " : "") + "@dev.deco.Synchronized ";
  }

  private void sort(
      Diagnostic<? extends JavaFileObject> error, Marking marking, Set<Method> marked) {
    String message = error.getMessage(null);
    if (error.getSource() != null && message.startsWith("DECO-")) {
      String path = TextFile.path(error.getSource());
      int at = marking.original(path, error.getPosition());
      Method method =
          marked.stream()
              .filter(m -> m.file().equals(path) && m.start() <= at && at < m.end())
              .reduce((a, b) -> a.start() > b.start() ? a : b)
              .orElse(null);
      if (method != null && !message.startsWith("DECO-999")) {
        refused.put(method, message);
        return;
      }
    }
    String where = error.getSource() == null ? "" : error.getSource().getName();
    failures.add(where + ":" + error.getLineNumber() + ": " + message);
  }

  private static int rewritten(Compiler.Outcome outcome) {
    int count = 0;
    for (String text : outcome.generated().values()) {
      Matcher matcher = Pattern.compile("= Run\\.open\\(\\);").matcher(text);
      while (matcher.find()) {
        count++;
      }
    }
    return count;
  }
}
