package dev.deco.examples;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs every example, and prints for each how long the method takes as it is written, how long its
 * wrapper takes, and whether both give the same. Each is a program of its own and runs as one: what
 * the JVM has learnt from one, or holds in memory for it, does not bear on the times of the next.
 *
 * <p>The argument, if there is one, is the folder that {@link Hash} and {@link Words} read. With
 * {@code -Ddeco.examples.quick=true} the inputs are small; images go to the folder {@code
 * -Ddeco.examples.output}; with {@code -Ddeco.examples.bar=true} a bar shows how far the calls are.
 */
final class RunAll {
  private static final List<Class<?>> EXAMPLES =
      List.of(
          Climate.class,
          NBody.class,
          Mandelbrot.class,
          Hash.class,
          Words.class,
          Blur.class,
          Fib.class);

  private RunAll() {}

  /**
   * Runs the examples. Ends the JVM with status 1 where one fails, or gives a wrong result.
   *
   * @param args nothing, or a folder
   * @throws Exception if an example cannot be started
   */
  public static void main(String[] args) throws Exception {
    if (!run(EXAMPLES, args)) {
      System.exit(1);
    }
  }

  /** Runs programs one after the other; returns whether all ended well. */
  static boolean run(List<Class<?>> programs, String... args) throws Exception {
    Harness.head();
    List<String> remarks = new ArrayList<>();
    boolean well = true;
    for (Class<?> program : programs) {
      well &= run(program, List.of(args), remarks);
    }
    System.out.println();
    remarks.forEach(System.out::println);
    return well;
  }

  /** Prints the row of a program, and keeps what it says after the empty line. */
  private static boolean run(Class<?> program, List<String> args, List<String> remarks)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command(program, args))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader output = process.inputReader()) {
      boolean row = true;
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        if (line.isEmpty()) {
          row = false;
        } else if (row) {
          System.out.println(line);
        } else {
          remarks.add(line);
        }
      }
      return process.waitFor() == 0;
    } finally {
      process.destroy();
    }
  }

  /** This JVM's own command line, but for the class that is run. */
  private static List<String> command(Class<?> program, List<String> args) {
    List<String> command = new ArrayList<>();
    command.add(String.join(File.separator, System.getProperty("java.home"), "bin", "java"));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-D" + Setting.ROWS_ONLY + "=true");
    command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    command.add(program.getName());
    command.addAll(args);
    return command;
  }
}
