package dev.deco.examples;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the user asks for.
 *
 * @param quick whether small inputs are enough
 * @param input the folder that the examples on files read; each has its own default
 * @param output the folder that images are written to
 * @param rowsOnly whether somebody else prints what stands above the rows
 * @param bar whether a bar shows how far the calls are
 */
record Setting(boolean quick, Optional<Path> input, Path output, boolean rowsOnly, boolean bar) {
  /** The system property that asks for rows only. */
  static final String ROWS_ONLY = "deco.examples.rowsOnly";

  /**
   * Reads a command line, and the system properties {@code deco.examples.quick}, {@code
   * deco.examples.output} and {@code deco.examples.bar}.
   *
   * @param args nothing, or the input folder
   */
  static Setting of(String... args) {
    return new Setting(
        Boolean.getBoolean("deco.examples.quick"),
        args.length == 0 ? Optional.empty() : Optional.of(Path.of(args[0])),
        // Maven's folder for what is built: cleaned with it, and never committed.
        Path.of(System.getProperty("deco.examples.output", "target/images")),
        Boolean.getBoolean(ROWS_ONLY),
        Boolean.getBoolean("deco.examples.bar"));
  }

  /** One of two sizes of an input. */
  int size(int full, int small) {
    return quick ? small : full;
  }

  /** How often both ways run before they are timed: the JVM compiles what is hot first. */
  int warmUps() {
    return quick ? 1 : 6;
  }

  /** How often both ways are timed; odd, for the median. */
  int runs() {
    return quick ? 3 : 9;
  }
}
