package dev.deco.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sources of a library: the text of each file by its path below {@code root}. */
record Library(Path root, Map<String, String> files) {
  /** The library whose folders the build names in the given system property. */
  static Library ofProperty(String property) throws IOException {
    String folder = System.getProperty(property);
    if (folder == null) {
      throw new IllegalStateException("-D" + property + " names no folder of sources");
    }
    return read(Path.of(folder));
  }

  private static Library read(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : (Iterable<Path>) paths.filter(Library::isSource)::iterator) {
        String name = root.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path));
      }
    }
    if (files.isEmpty()) {
      throw new IllegalStateException(root + " holds no sources");
    }
    return new Library(root, files);
  }

  private static boolean isSource(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(".java") && !name.equals("module-info.java");
  }
}
