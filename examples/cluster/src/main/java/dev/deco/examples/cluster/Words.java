package dev.deco.examples.cluster;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often each word occurs in some files. Only names and counts travel: the workers read the
 * files themselves, so these have to be where the workers are.
 */
final class Words {
  private static final Pattern WORD = Pattern.compile("\\p{IsAlphabetic}+");

  private Words() {}

  /** How often each word occurs in a file. */
  @Concurrent(on = "cluster")
  static Map<String, Integer> count(Path file) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    Matcher words = WORD.matcher(Files.readString(file).toLowerCase(Locale.ROOT));
    while (words.find()) {
      counts.merge(words.group(), 1, Integer::sum);
    }
    return counts;
  }

  /** How often each word occurs in all files together. */
  @Synchronized
  static Map<String, Integer> countAll(List<Path> files) throws IOException {
    Map<String, Integer> totals = new HashMap<>();
    for (Path file : files) {
      merge(totals, count(file));
    }
    return totals;
  }

  private static void merge(Map<String, Integer> totals, Map<String, Integer> counts) {
    counts.forEach((word, count) -> totals.merge(word, count, Integer::sum));
  }
}
