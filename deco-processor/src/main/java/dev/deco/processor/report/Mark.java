package dev.deco.processor.report;

import dev.deco.processor.model.Reason;
import dev.deco.processor.model.Span;
import java.util.List;

/**
 * Something that the report shows in the margin of a line.
 *
 * @param line from 1
 * @param span what it is about
 * @param what one sentence
 * @param steps the chain of reasons; empty where the sentence says all
 * @param more what else there is to say, a sentence each
 * @param place what the wrapper says of it, by its key in the generated source; empty if nothing
 */
record Mark(
    Kind kind,
    int line,
    Span span,
    String what,
    List<Reason.Step> steps,
    List<String> more,
    String place) {
  /** Copies the lists. */
  Mark {
    steps = List.copyOf(steps);
    more = List.copyOf(more);
  }

  /** The same elsewhere in its line. */
  Mark at(Span place) {
    return new Mark(kind, line, place, what, steps, more, this.place);
  }

  /** What marks are of, each with a colour and letters of its own. */
  enum Kind {
    /** An annotated method. */
    METHOD("M", "annotated method"),
    /** A call that is spawned. */
    SPAWN("S", "spawn"),
    /** A statement of which something is replayed. */
    DEFERRED("D", "deferred statement"),
    /** A place where the caller waits. */
    WAIT("W", "wait point"),
    /** A place where the caller asks at run time, and waits if it must. */
    ASK("W?", "wait point that asks first"),
    /** A message of the compiler. */
    MESSAGE("!", "message of the compiler");

    private final String letters;
    private final String title;

    Kind(String letters, String title) {
      this.letters = letters;
      this.title = title;
    }

    /** What stands in the margin. */
    String letters() {
      return letters;
    }

    /** What it is called. */
    String title() {
      return title;
    }

    /** The class of its elements in the page. */
    String style() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
