package dev.deco.processor.plan;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What to write instead of changing an object that calls share and that cannot be isolated. */
public final class SharedState {
  private static final String TEXT = "Return the text and let the caller append it.";
  private static final String RANDOM =
      "Make a generator in each call, seeded by what the call is about.";
  private static final String STATISTICS = "Return the value and let the caller count it.";
  private static final String FIELD =
      "Return what it computes and let the caller store it, or store it by index in a List, Map or"
          + " array.";
  private static final String OWN = "Make one in each call, or leave to the caller what needs it.";

  private static final Map<String, String> BY_CLASS =
      Map.ofEntries(
          Map.entry("java.lang.StringBuilder", TEXT),
          Map.entry("java.lang.StringBuffer", TEXT),
          Map.entry("java.lang.AbstractStringBuilder", TEXT),
          Map.entry("java.util.StringJoiner", TEXT),
          Map.entry("java.io.StringWriter", TEXT),
          Map.entry("java.io.PrintWriter", TEXT),
          Map.entry("java.io.Writer", TEXT),
          Map.entry("java.io.BufferedWriter", TEXT),
          Map.entry("java.util.Random", RANDOM),
          Map.entry("java.util.SplittableRandom", RANDOM),
          Map.entry("java.util.IntSummaryStatistics", STATISTICS),
          Map.entry("java.util.LongSummaryStatistics", STATISTICS),
          Map.entry("java.util.DoubleSummaryStatistics", STATISTICS));

  private SharedState() {}

  /**
   * As a sentence.
   *
   * @param type the qualified name of the object's class; null where a field is written
   */
  public static String instead(@Nullable String type) {
    return type == null ? FIELD : BY_CLASS.getOrDefault(type, OWN);
  }
}
