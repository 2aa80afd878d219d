package dev.deco.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs examples, and prints a table of their times. */
final class Harness {
  private Harness() {}

  /**
   * Runs the examples that a command line asks for. Ends the JVM with status 1 where a parallel
   * result differs from the serial one.
   *
   * @param args the arguments of {@code main}, see {@link Setting#of}
   * @param factories the examples
   */
  static void main(String[] args, Example.Factory... factories) throws Exception {
    if (!run(Setting.of(args), factories)) {
      System.exit(1);
    }
  }

  /** Prints what stands above the rows of the table. */
  static void head() {
    System.out.printf(
        "Java %s, %d processors%n%n",
        Runtime.version().feature(), Runtime.getRuntime().availableProcessors());
    System.out.println("example      serial ms  parallel ms  speed-up  results");
  }

  /** Runs examples; returns whether all results were equal. */
  static boolean run(Setting setting, Example.Factory... factories) throws Exception {
    if (!setting.rowsOnly()) {
      head();
    }
    boolean equal = true;
    List<String> remarks = new ArrayList<>();
    for (Example.Factory factory : factories) {
      Example.Outcome outcome = run(factory.create(setting), setting);
      System.out.println(row(outcome));
      equal &= outcome.equal();
      remarks.add(outcome.name() + ": " + outcome.remark());
    }
    System.out.println();
    remarks.forEach(System.out::println);
    return equal;
  }

  private static Example.Outcome run(Example<?> example, Setting setting) throws Exception {
    if (!setting.bar()) {
      return example.run(setting);
    }
    try (Bar bar = Bar.show(example.name())) {
      return example.run(setting);
    }
  }

  private static String row(Example.Outcome outcome) {
    return String.format(
        Locale.ROOT,
        "%-10s %11.1f  %11.1f  %8.2f  %s",
        outcome.name(),
        outcome.serialNanos() / 1e6,
        outcome.parallelNanos() / 1e6,
        outcome.speedUp(),
        outcome.equal() ? "equal" : "DIFFERENT");
  }
}
