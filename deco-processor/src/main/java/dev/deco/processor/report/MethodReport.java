package dev.deco.processor.report;

/**
 * What became of an annotated method.
 *
 * @param name its simple name
 * @param line of its name, from 1
 * @param annotations as they are written, such as {@code @Concurrent}
 * @param verdict how much of it runs in parallel
 * @param why one or more sentences
 */
record MethodReport(String name, int line, String annotations, Verdict verdict, String why) {

  /** How much runs in parallel. */
  enum Verdict {
    /** All that could. */
    PARALLEL("parallel"),
    /** Something waits that need not, or stays serial. */
    PARTLY("partly parallel"),
    /** Nothing. */
    SERIAL("serial"),
    /** There is no wrapper. */
    REFUSED("refused");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /** As it stands in a sentence. */
    String words() {
      return words;
    }

    /** The class of its elements in the page. */
    String style() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
