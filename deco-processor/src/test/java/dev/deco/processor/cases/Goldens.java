package dev.deco.processor.cases;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.JavaFileObject;

/**
 * Holds what a compilation generates against the golden files of its case. With {@code
 * -Ddeco.golden=refresh} the golden files are written instead.
 */
final class Goldens {
  private static final String ROOT = "/SOURCE_OUTPUT/";

  private Goldens() {}

  /** Whether the case has no golden files, and none are to be written. */
  static boolean missing(CaseFolder folder) {
    return !Files.exists(folder.expected()) && !refreshing();
  }

  /** Fails, naming the first line that differs, where the generated text is not the golden one. */
  static void check(CaseFolder folder, Compilation compilation) {
    Map<String, String> generated = generated(compilation);
    if (refreshing()) {
      refresh(folder.expected(), generated);
      return;
    }
    Map<String, String> golden = CaseFolder.sources(folder.expected());
    List<String> differences = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(golden.keySet());
    names.addAll(generated.keySet());
    for (String name : names) {
      String wanted = golden.get(name);
      String found = generated.get(name);
      if (wanted == null) {
        differences.add(name + " is generated, but has no golden file");
      } else if (found == null) {
        differences.add(name + " has a golden file, but is not generated");
      } else if (!wanted.equals(found)) {
        differences.add(name + firstDifference(wanted, found));
      }
    }
    if (!differences.isEmpty()) {
      throw new AssertionError(
          "The generated sources differ from the golden files in "
              + folder.expected()
              + " (-Ddeco.golden=refresh rewrites them):\n"
              + String.join("\n", differences));
    }
  }

  /** The sources a compilation generated, by their path in the source tree. */
  static Map<String, String> generated(Compilation compilation) {
    Map<String, String> generated = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      try {
        generated.put(
            file.toUri().getPath().substring(ROOT.length()), file.getCharContent(true).toString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return generated;
  }

  private static boolean refreshing() {
    return "refresh".equals(System.getProperty("deco.golden"));
  }

  private static void refresh(Path expected, Map<String, String> generated) {
    try {
      for (String stale : CaseFolder.sources(expected).keySet()) {
        Files.delete(expected.resolve(stale));
      }
      for (Map.Entry<String, String> each : generated.entrySet()) {
        Path file = expected.resolve(each.getKey());
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, each.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The golden files cannot be written: " + expected, e);
    }
  }

  private static String firstDifference(String wanted, String found) {
    List<String> wantedLines = List.of(wanted.split("\n", -1));
    List<String> foundLines = List.of(found.split("\n", -1));
    int line = 0;
    while (line < wantedLines.size()
        && line < foundLines.size()
        && wantedLines.get(line).equals(foundLines.get(line))) {
      line++;
    }
    return ":%d\n  golden:    %s\n  generated: %s"
        .formatted(line + 1, at(wantedLines, line), at(foundLines, line));
  }

  private static String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "(end of file)";
  }
}
