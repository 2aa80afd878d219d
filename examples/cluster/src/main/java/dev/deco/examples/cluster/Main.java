package dev.deco.examples.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the examples serially and on the workers that {@code -Ddeco.cluster} names. */
final class Main {
  private Main() {}

  private interface Body<T> {
    T run() throws IOException;
  }

  private static <T> T timed(String what, Body<T> body) throws IOException {
    long begin = System.nanoTime();
    T result = body.run();
    System.out.printf("%s: %.0f ms%n", what, (System.nanoTime() - begin) / 1e6);
    return result;
  }

  /**
   * Runs both.
   *
   * @param args a folder with text files
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    Mandelbrot set = new Mandelbrot(560, 360, 3000);
    int[][] serial = timed("mandelbrot, serially", set::image);
    // The first run connects.
    timed("mandelbrot, on the cluster, first", DecoMandelbrot.of(set)::image);
    int[][] image = timed("mandelbrot, on the cluster", DecoMandelbrot.of(set)::image);
    boolean same = Arrays.deepEquals(serial, image);
    System.out.println("mandelbrot: " + (same ? "equal" : "NOT EQUAL"));

    List<Path> files;
    try (Stream<Path> found = Files.walk(Path.of(args.length > 0 ? args[0] : ".").toRealPath())) {
      files = found.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    Map<String, Integer> expected = timed("words, serially", () -> Words.countAll(files));
    Map<String, Integer> counts = timed("words, on the cluster", () -> DecoWords.countAll(files));
    boolean alike = expected.equals(counts);
    System.out.println("words: " + files.size() + " files, " + (alike ? "equal" : "NOT EQUAL"));
    if (!same || !alike) {
      System.exit(1);
    }
  }
}
