package dev.deco.processor.model;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The text of a source file. */
public final class Source {
  private final String file;
  private final String text;

  /** Where each line but the first begins. */
  private final int[] starts;

  private final @Nullable Source written;
  private final UnaryOperator<Span> origin;

  /**
   * Keeps a text.
   *
   * @param file its name without folders
   * @param text exactly as on disk
   */
  public Source(String file, String text) {
    this(file, text, null, UnaryOperator.identity());
  }

  private Source(String file, String text, @Nullable Source written, UnaryOperator<Span> origin) {
    this.file = file;
    this.text = text;
    this.starts = starts(text);
    this.written = written;
    this.origin = origin;
  }

  /**
   * What another processor has made of this text, in the same lines.
   *
   * @param origin where a piece of the new text comes from in this one
   */
  public Source changed(String newText, UnaryOperator<Span> origin) {
    return new Source(file, newText, this, origin);
  }

  /** The text exactly as on disk. */
  public Source written() {
    return written == null ? this : written;
  }

  /** Where in the text on disk the piece comes from. */
  public Span origin(Span span) {
    return origin.apply(span);
  }

  /** Its name without folders. */
  public String file() {
    return file;
  }

  /** As on disk, but for what other processors have put in. */
  public String text() {
    return text;
  }

  /** The text within {@code span}. */
  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** The line, from 1, on which {@code offset} lies. */
  public int line(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 2 : -at;
  }

  /** The line on which {@code node} begins. */
  public int line(Node node) {
    return line(node.span().start());
  }

  private static int[] starts(String text) {
    int[] starts = new int[16];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
