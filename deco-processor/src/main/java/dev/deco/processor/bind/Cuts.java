package dev.deco.processor.bind;

import dev.deco.processor.model.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Bodies that are left out of the texts that a {@link Shadow} compiles, so that javac need not
 * attribute them. White space takes their place: whatever else there is keeps its position, and no
 * body is needed to give anything outside of it a meaning.
 */
public final class Cuts {
  /** Leaves nothing out. */
  static final Cuts NONE = new Cuts(Map.of());

  private final Map<URI, List<Span>> bodies;

  private Cuts(Map<URI, List<Span>> bodies) {
    this.bodies = bodies;
  }

  /** Leaves out all methods of the files but those to keep. */
  static Cuts allBut(Set<Outline.Method> kept, Map<URI, Outline> files) {
    Map<URI, List<Span>> bodies = new HashMap<>();
    files.forEach(
        (file, outline) -> {
          List<Span> cut = new ArrayList<>();
          for (Outline.Method method : outline.methods()) {
            if (!kept.contains(method)) {
              cut.add(method.body());
            }
          }
          bodies.put(file, cut);
        });
    return new Cuts(bodies);
  }

  /** Whether the body at {@code start} was left out. */
  boolean contain(URI file, long start) {
    return bodies.getOrDefault(file, List.of()).stream().anyMatch(body -> body.start() == start);
  }

  /** The text without what is left out, as long as before. */
  CharSequence apply(URI file, CharSequence text) {
    List<Span> cut = bodies.getOrDefault(file, List.of());
    if (cut.isEmpty()) {
      return text;
    }
    char[] left = text.toString().toCharArray();
    for (Span body : cut) {
      for (int i = body.start(); i < body.end(); i++) {
        left[i] = left[i] == '\n' || left[i] == '\r' ? left[i] : ' ';
      }
      left[body.start()] = '{';
      left[body.end() - 1] = '}';
    }
    return new String(left);
  }

  /** A body is asked for that was left out. */
  public static final class Missed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missed(String method) {
      super(method, null, false, false);
    }
  }
}
