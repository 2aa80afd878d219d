package dev.deco.examples;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How often each word occurs in the text files under a folder.
 *
 * <p>Shows a call of the caller's own method with a concurrent call as its argument: each file is
 * counted on its own, and the counts are merged into one map, file by file, when all are there.
 */
final class Words {
  private static final Pattern WORD = Pattern.compile("\\p{IsAlphabetic}+");

  private Words() {}

  /** How often each word occurs in a file. */
  @Concurrent
  static Map<String, Integer> count(Path file) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
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

  /** The words that occur most often. */
  static List<String> mostFrequent(Map<String, Integer> totals, int limit) {
    return totals.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableList());
  }

  static Example<?> example(Setting setting) throws IOException {
    Path folder = setting.input().orElse(Path.of(System.getProperty("java.home")));
    List<Path> files = Folder.textFiles(folder, setting.size(16 << 20, 16 << 10));
    return new Example<>(
        "words",
        () -> countAll(files),
        () -> DecoWords.countAll(files),
        totals -> files.size() + " files under " + folder + ", mostly " + mostFrequent(totals, 5));
  }

  /**
   * Runs this example.
   *
   * @param args nothing, or a folder
   * @throws Exception if it fails
   */
  public static void main(String[] args) throws Exception {
    Harness.main(args, Words::example);
  }
}
