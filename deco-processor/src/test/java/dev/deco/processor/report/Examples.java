package dev.deco.processor.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sources of the examples, which pictures of the documentation are made from. */
final class Examples {
  private static final Path FOLDER = Path.of("..", "examples", "src", "main", "java");

  /** The one that needs a library which these tests do not have, and nobody here asks for. */
  private static final String BAR = "dev/deco/examples/Bar.java";

  private static final String NO_BAR =
      """
      package dev.deco.examples;

      final class Bar implements AutoCloseable {
        static Bar show(String name) {
          return new Bar();
        }

        @Override
        public void close() {}
      }
      """;

  private Examples() {}

  /** All of them, by path. */
  static Map<String, String> sources() {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".java")).toList();
      for (Path file : all) {
        sources.put(FOLDER.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sources.put(BAR, NO_BAR);
    return sources;
  }
}
