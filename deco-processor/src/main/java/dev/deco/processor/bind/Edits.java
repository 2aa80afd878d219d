package dev.deco.processor.bind;

import dev.deco.processor.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pieces of a text, each with what is to stand in its place, and where everything else goes. */
final class Edits {
  /** Changes nothing. */
  static final Edits NONE = new Edits(List.of());

  /** In the order of the text, none of them within another. */
  private final List<Edit> edits;

  private record Edit(Span span, String text) {
    int growth() {
      return text.length() - (span.end() - span.start());
    }
  }

  private Edits(List<Edit> edits) {
    this.edits = edits;
  }

  boolean isEmpty() {
    return edits.isEmpty();
  }

  /** The text with all changes made. */
  String apply(CharSequence text) {
    StringBuilder changed = new StringBuilder();
    int at = 0;
    for (Edit edit : edits) {
      changed.append(text, at, edit.span().start()).append(edit.text());
      at = edit.span().end();
    }
    return changed.append(text, at, text.length()).toString();
  }

  /** Where the character at {@code position} of the text is once all changes are made. */
  int moved(int position) {
    int moved = position;
    for (Edit edit : edits) {
      if (edit.span().start() > position) {
        break;
      }
      // What is put in before a character moves it; of what is replaced the start stays.
      moved += edit.span().end() <= position ? edit.growth() : edit.span().start() - position;
    }
    return moved;
  }

  /** Where in the text the character comes from that is at {@code position} in the changed one. */
  int origin(int position) {
    int growth = 0;
    for (Edit edit : edits) {
      int start = edit.span().start() + growth;
      if (start > position) {
        break;
      }
      if (position < start + edit.text().length()) {
        return edit.span().start();
      }
      growth += edit.growth();
    }
    return position - growth;
  }

  /** The piece of the text that {@code span} of the changed one comes from. */
  Span origin(Span span) {
    int start = origin(span.start());
    return new Span(start, Math.max(start, span.isEmpty() ? start : origin(span.end() - 1) + 1));
  }

  /** Collects edits in any order. */
  static final class Builder {
    private final List<Edit> edits = new ArrayList<>();

    boolean isEmpty() {
      return edits.isEmpty();
    }

    /** What is put in at one place comes in the order of these calls. */
    void insert(int position, String text) {
      edits.add(new Edit(new Span(position, position), text));
    }

    void addAll(Builder others) {
      edits.addAll(others.edits);
    }

    void replace(Span span, String text) {
      edits.add(new Edit(span, text));
    }

    Edits build() {
      List<Edit> ordered = new ArrayList<>();
      edits.sort(
          Comparator.comparingInt((Edit edit) -> edit.span().start())
              .thenComparingInt(edit -> edit.span().end()));
      int end = 0;
      for (Edit edit : edits) {
        if (edit.span().start() >= end) {
          ordered.add(edit);
          end = edit.span().end();
        }
      }
      return ordered.isEmpty() ? NONE : new Edits(List.copyOf(ordered));
    }
  }
}
