package dev.deco.processor.cases;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Judges the diagnostics of a compilation by what the sources of its case expect. */
final class Diagnosis {
  private final Compilation compilation;
  private static final String SERIAL_LOOP = "DECO-305";

  private final Map<String, String> sources;
  private final List<String> faults = new ArrayList<>();

  private Diagnosis(Compilation compilation, Map<String, String> sources) {
    this.compilation = compilation;
    this.sources = sources;
  }

  /** A refused case: every expectation met, and no diagnostic of Deco or error beside them. */
  static void ofRefused(Compilation compilation, Map<String, String> sources) {
    List<Expectation> expectations = Expectation.in(sources);
    if (expectations.isEmpty()) {
      throw new AssertionError("A refused case says what it expects: // expect: ERROR DECO-...");
    }
    new Diagnosis(compilation, sources).judge(expectations);
  }

  /**
   * An accepted case: no error, no warning of Deco, no warning in what is generated. Notes, and the
   * warning that a loop leaves nothing parallel, are judged only where the case expects any.
   */
  static void ofAccepted(Compilation compilation, Map<String, String> sources) {
    new Diagnosis(compilation, sources).judge(Expectation.in(sources));
  }

  private void judge(List<Expectation> expectations) {
    List<Expectation> open = new ArrayList<>(expectations);
    for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
      if (!removeFirst(open, diagnostic) && isFault(diagnostic, !expectations.isEmpty())) {
        faults.add("not expected: " + describe(diagnostic));
      }
    }
    open.forEach(expectation -> faults.add("not reported: " + expectation));
    if (!faults.isEmpty()) {
      throw new AssertionError(String.join("\n", faults));
    }
  }

  private static boolean removeFirst(
      List<Expectation> open, Diagnostic<? extends JavaFileObject> diagnostic) {
    return open.stream()
        .filter(expectation -> expectation.metBy(diagnostic))
        .findFirst()
        .map(open::remove)
        .orElse(false);
  }

  private boolean isFault(Diagnostic<? extends JavaFileObject> diagnostic, boolean notesToo) {
    boolean ours = !Expectation.codeOf(diagnostic).isEmpty();
    return switch (Expectation.kindOf(diagnostic)) {
      case "ERROR" -> true;
      case "WARNING" ->
          isGenerated(diagnostic.getSource())
              || ours && (notesToo || !Expectation.codeOf(diagnostic).equals(SERIAL_LOOP));
      default -> ours && notesToo;
    };
  }

  private boolean isGenerated(JavaFileObject source) {
    return source != null && sources.keySet().stream().noneMatch(source.getName()::endsWith);
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    String place = source == null ? "(nowhere)" : source.getName();
    return "%s:%d %s %s%s"
        .formatted(
            place,
            diagnostic.getLineNumber(),
            Expectation.kindOf(diagnostic),
            diagnostic.getMessage(Locale.ROOT),
            lineOf(source, diagnostic.getLineNumber()));
  }

  private static String lineOf(JavaFileObject source, long line) {
    if (source == null || line < 1) {
      return "";
    }
    try {
      return source
          .getCharContent(true)
          .toString()
          .lines()
          .skip(line - 1)
          .findFirst()
          .map(text -> "\n    " + text.strip())
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
