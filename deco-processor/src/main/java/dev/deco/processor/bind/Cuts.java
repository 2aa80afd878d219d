package dev.deco.processor.bind;

import dev.deco.processor.model.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Bodies that are left out of the texts that a {@link Shadow} compiles, so that javac need not
 * attribute them. White space takes their place: whatever else there is keeps its position, and no
 * body is needed to give anything outside of it a meaning. The Javadoc of what has no body left is
 * made a plain comment: nobody asks for it.
 */
public final class Cuts {
  /** Leaves nothing out. */
  static final Cuts NONE = new Cuts(Map.of(), Map.of());

  private final Map<URI, List<Span>> bodies;
  private final Map<URI, List<Span>> documented;

  private Cuts(Map<URI, List<Span>> bodies, Map<URI, List<Span>> documented) {
    this.bodies = bodies;
    this.documented = documented;
  }

  /** Leaves out all methods of the files but those to keep. */
  static Cuts allBut(Set<Outline.Method> kept, Map<URI, Outline> files) {
    Map<URI, List<Span>> bodies = new HashMap<>();
    Map<URI, List<Span>> documented = new HashMap<>();
    files.forEach(
        (file, outline) -> {
          List<Span> cut = new ArrayList<>();
          List<Span> asides = new ArrayList<>(outline.asides());
          for (Outline.Method method : outline.methods()) {
            if (!kept.contains(method)) {
              cut.add(method.body());
              asides.add(method.before());
            }
          }
          bodies.put(file, cut);
          documented.put(file, asides);
        });
    return new Cuts(bodies, documented);
  }

  /** Whether the body at {@code start} was left out. */
  boolean contain(URI file, long start) {
    return bodies.getOrDefault(file, List.of()).stream().anyMatch(body -> body.start() == start);
  }

  /**
   * The text without what is left out, as long as before. Its characters are not where they are in
   * the file, but where {@code moved} says.
   */
  CharSequence apply(URI file, CharSequence text, IntUnaryOperator moved) {
    List<Span> cut = bodies.getOrDefault(file, List.of());
    List<Span> asides = documented.getOrDefault(file, List.of());
    if (cut.isEmpty() && asides.isEmpty()) {
      return text;
    }
    char[] left = text.toString().toCharArray();
    asides.forEach(aside -> hideJavadoc(left, moved(aside, moved)));
    for (Span each : cut) {
      Span body = moved(each, moved);
      // A method that another processor put into the tree claims to stand elsewhere: its braces,
      // which may be written as escapes, are not there.
      if (left[body.start()] != '{' && left[body.start()] != '\\') {
        continue;
      }
      for (int i = body.start(); i < body.end(); i++) {
        left[i] = left[i] == '\n' || left[i] == '\r' ? left[i] : ' ';
      }
      left[body.start()] = '{';
      left[body.end() - 1] = '}';
    }
    return new String(left);
  }

  private static Span moved(Span span, IntUnaryOperator moved) {
    int start = moved.applyAsInt(span.start());
    return new Span(start, span.isEmpty() ? start : moved.applyAsInt(span.end() - 1) + 1);
  }

  /** Makes Javadoc, which javac would take apart, a comment like others. */
  private static void hideJavadoc(char[] text, Span span) {
    for (int i = span.start(); i + 3 < span.end(); i++) {
      boolean starts = text[i] == '/' && text[i + 1] == '*' && text[i + 2] == '*';
      if (starts && text[i + 3] != '/' && text[i + 3] != '\\') {
        text[i + 2] = ' ';
      }
    }
  }

  /** A body is asked for that was left out. */
  public static final class Missed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missed(String method) {
      super(method, null, false, false);
    }
  }
}
