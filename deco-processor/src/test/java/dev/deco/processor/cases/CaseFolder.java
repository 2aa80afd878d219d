package dev.deco.processor.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One case of the corpus: a folder with the sources to compile in {@code input}, and beside it,
 * where the case wants them, sources that were compiled earlier as a library in {@code earlier} and
 * the golden files in {@code expected}.
 */
record CaseFolder(String name, Path root) {
  private static final String INPUT = "input";

  /** Where the corpus lies: the module's own folder unless {@code -Ddeco.cases} names another. */
  static Path corpus() {
    return Path.of(System.getProperty("deco.cases", "src/test/resources/cases"));
  }

  /**
   * The cases of one kind ({@code accepted} or {@code refused}), in the order of their names.
   * {@code -Ddeco.case=a,b} keeps those whose name contains one of these words.
   */
  static List<CaseFolder> all(String kind) {
    Path start = corpus().resolve(kind);
    try (Stream<Path> folders = Files.walk(start)) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve(INPUT)))
          .map(folder -> new CaseFolder(slashed(start.relativize(folder)), folder))
          .filter(CaseFolder::wanted)
          .sorted((a, b) -> a.name.compareTo(b.name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The corpus cannot be read: " + start.toAbsolutePath(), e);
    }
  }

  /** The sources to compile, by their path in the source tree ({@code t/Case.java}). */
  Map<String, String> input() {
    return sources(root.resolve(INPUT));
  }

  /** The sources of the library compiled before, empty for most cases. */
  Map<String, String> earlier() {
    return sources(root.resolve("earlier"));
  }

  Path expected() {
    return root.resolve("expected");
  }

  /** The Java release the sources need: the highest {@code // since: N} in them, or 17. */
  int since() {
    return input().values().stream()
        .flatMap(String::lines)
        .filter(line -> line.startsWith("// since: "))
        .mapToInt(line -> Integer.parseInt(line.substring("// since: ".length()).strip()))
        .max()
        .orElse(17);
  }

  static Map<String, String> sources(Path folder) {
    Map<String, String> sources = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return sources;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        sources.put(slashed(folder.relativize(file)), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The sources cannot be read: " + folder, e);
    }
    return sources;
  }

  private static boolean wanted(CaseFolder folder) {
    String words = System.getProperty("deco.case", "");
    return words.isBlank()
        || Stream.of(words.split(",")).map(String::strip).anyMatch(folder.name::contains);
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  @Override
  public String toString() {
    return name;
  }
}
