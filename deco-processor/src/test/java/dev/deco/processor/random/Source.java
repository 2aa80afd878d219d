package dev.deco.processor.random;

/** Source text that grows line by line, with its indentation. */
final class Source {
  private final StringBuilder text = new StringBuilder();
  private int depth;
  private int names;

  /** A number that no name in this source has in it yet. */
  int fresh() {
    return names++;
  }

  Source line(String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
    return this;
  }

  /** A line that opens a block, which lasts until {@link #close}. */
  Source open(String line) {
    line(line + " {");
    depth++;
    return this;
  }

  /** Closes the block and opens another in the same statement, as {@code else} does. */
  Source turn(String middle) {
    depth--;
    line("} " + middle + " {");
    depth++;
    return this;
  }

  Source close() {
    return close("}");
  }

  Source close(String line) {
    depth--;
    return line(line);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
