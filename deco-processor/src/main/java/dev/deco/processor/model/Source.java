package dev.deco.processor.model;

/**
 * The text of a source file.
 *
 * @param file its name without folders
 * @param text exactly as on disk
 */
public record Source(String file, String text) {

  /** The text within {@code span}. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The line, from 1, on which {@code offset} lies. */
  public int line(int offset) {
    int line = 1;
    for (int i = 0; i < offset && i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        line++;
      }
    }
    return line;
  }

  /** The line on which {@code node} begins. */
  public int line(Node node) {
    return line(node.span().start());
  }
}
