package dev.deco.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds files. */
final class Folder {
  /** So much of a file tells whether it is text. */
  private static final int START = 8 << 10;

  private Folder() {}

  /**
   * All files under a folder that can be read.
   *
   * @param folder where to look
   * @param limit larger files are left out
   * @return the largest first: a long call that starts last keeps everybody waiting
   * @throws IOException if the folder cannot be read
   */
  static List<Path> files(Path folder, long limit) throws IOException {
    record Sized(Path file, long size) {}
    List<Sized> found = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(folder.toRealPath())) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        if (Files.isRegularFile(path) && Files.isReadable(path) && Files.size(path) <= limit) {
          found.add(new Sized(path, Files.size(path)));
        }
      }
    }
    found.sort(Comparator.comparingLong(Sized::size).reversed().thenComparing(Sized::file));
    return found.stream().map(Sized::file).toList();
  }

  /** Those files that hold text: no byte near their start is zero. */
  static List<Path> textFiles(Path folder, long limit) throws IOException {
    List<Path> texts = new ArrayList<>();
    for (Path file : files(folder, limit)) {
      if (isText(file)) {
        texts.add(file);
      }
    }
    return texts;
  }

  private static boolean isText(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      for (byte b : in.readNBytes(START)) {
        if (b == 0) {
          return false;
        }
      }
      return true;
    }
  }
}
