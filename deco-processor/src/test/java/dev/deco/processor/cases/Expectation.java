package dev.deco.processor.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * One diagnostic that a source says it wants, on the line where it wants it: {@code // expect:
 * ERROR DECO-102 a part of the text}. Several on one line are each begun by {@code // expect:}.
 */
record Expectation(String file, long line, String kind, String code, String fragment) {
  static final Pattern CODE = Pattern.compile("DECO-[A-Z]*\\d+");

  private static final Pattern COMMENT =
      Pattern.compile("// expect: (ERROR|WARNING|NOTE) (DECO-[A-Z]*\\d+) *((?:(?!// expect:).)*)");

  /** The expectations written in {@code sources}, given by path. */
  static List<Expectation> in(Map<String, String> sources) {
    List<Expectation> found = new ArrayList<>();
    sources.forEach(
        (file, text) -> {
          List<String> lines = text.lines().toList();
          for (int line = 0; line < lines.size(); line++) {
            Matcher comment = COMMENT.matcher(lines.get(line));
            while (comment.find()) {
              found.add(
                  new Expectation(
                      file,
                      line + 1,
                      comment.group(1),
                      comment.group(2),
                      comment.group(3).strip()));
            }
          }
        });
    return found;
  }

  boolean metBy(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(Locale.ROOT);
    JavaFileObject source = diagnostic.getSource();
    return source != null
        && ("/" + source.getName()).endsWith("/" + file)
        && diagnostic.getLineNumber() == line
        && kind.equals(kindOf(diagnostic))
        && code.equals(codeOf(diagnostic))
        && message.contains(fragment);
  }

  /** The stable code a diagnostic bears, or the empty string if it is not one of Deco's. */
  static String codeOf(Diagnostic<?> diagnostic) {
    Matcher code = CODE.matcher(diagnostic.getMessage(Locale.ROOT));
    return code.find() ? code.group() : "";
  }

  /** The kind, where javac's two kinds of warnings are one. */
  static String kindOf(Diagnostic<?> diagnostic) {
    return switch (diagnostic.getKind()) {
      case ERROR -> "ERROR";
      case WARNING, MANDATORY_WARNING -> "WARNING";
      case NOTE, OTHER -> "NOTE";
    };
  }

  @Override
  public String toString() {
    return "%s:%d expect: %s %s %s".formatted(file, line, kind, code, fragment).strip();
  }
}
