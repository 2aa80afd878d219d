package dev.deco.processor.model;

/** A half-open range of characters {@code [start, end)} in one source file. */
public record Span(int start, int end) {

  /** Checks that the range is not inverted. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("bad span " + start + ".." + end);
    }
  }

  /** Whether no character is in it: a place rather than a piece of the source. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether {@code other} lies wholly within this range. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }
}
