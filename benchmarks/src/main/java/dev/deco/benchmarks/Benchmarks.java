package dev.deco.benchmarks;

import dev.deco.benchmarks.check.RegressionCheck;
import dev.deco.benchmarks.grain.Calibration;
import dev.deco.benchmarks.overhead.RecordedAccesses;
import dev.deco.benchmarks.report.Figures;
import dev.deco.benchmarks.report.Machine;
import dev.deco.benchmarks.report.Measurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Measures all groups, or those named as arguments, and writes figures, tables and plots. The forks
 * of the groups alternate: what else goes on on the machine for a while does not meet one group
 * alone. With the argument {@code check} only the {@linkplain RegressionCheck short check} is run,
 * with {@code recorded} only what {@link RecordedAccesses} tells.
 */
final class Benchmarks {
  private final Path output = Path.of(System.getProperty("deco.benchmarks.output", "docs"));
  private final boolean quick = Boolean.getBoolean("deco.benchmarks.quick");
  private final int forks;
  private final List<String> rounds = Calibration.options(5, 20, 50, 100, 1_000, 10_000, 100_000);

  private Benchmarks() {
    int given = Integer.getInteger("deco.benchmarks.forks", 0);
    forks = given > 0 ? given : quick ? 1 : 3;
  }

  public static void main(String[] args) throws Exception {
    if (Arrays.asList(args).contains("recorded")) {
      RecordedAccesses.print();
      return;
    }
    if (Arrays.asList(args).contains("check")) {
      RegressionCheck.main(args);
      return;
    }
    new Benchmarks()
        .run(
            args.length == 0
                ? List.of(Group.values())
                : Arrays.stream(args).map(Group::of).toList());
  }

  private void run(List<Group> groups) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Map<Group, Figures> figures = new EnumMap<>(Group.class);
    Map<Group, TreeSet<Double>> loads = new EnumMap<>(Group.class);
    for (int fork = 1; fork <= forks; fork++) {
      for (Group group : groups) {
        double load = Machine.load();
        System.out.printf(
            "%4d s  fork %d of %d  %-10s load %.1f%n",
            seconds(start), fork, forks, group.key(), load);
        TreeSet<Double> before = loads.computeIfAbsent(group, each -> new TreeSet<>());
        before.add(load);
        Figures soFar = figures.computeIfAbsent(group, each -> new Figures(""));
        soFar.add(fork, fork(group));
        // After each fork: who ends a long run early keeps what there is.
        soFar.describedAs(description(fork, before)).write(file(group));
      }
      new Page(output).write();
    }
    System.out.printf(
        "%4d s  done: %s%n", seconds(start), output.resolve("performance.md").normalize());
  }

  private static long seconds(long start) {
    return (System.nanoTime() - start) / 1_000_000_000;
  }

  private String description(int measured, TreeSet<Double> loads) {
    return Machine.description()
        + ". Forks: %d%s, load average before them %.1f to %.1f"
            .formatted(measured, quick ? ", in short form" : "", loads.first(), loads.last());
  }

  private Path file(Group group) throws IOException {
    return Files.createDirectories(output.resolve("performance")).resolve(group.key() + ".csv");
  }

  private List<Measurement> fork(Group group) throws IOException, InterruptedException {
    Path file = Files.createTempFile("deco-" + group.key(), ".csv");
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.add("-Xmx3g");
      command.add("-Djmh.ignoreLock=true");
      command.addAll(rounds);
      command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
      command.addAll(
          List.of(Fork.class.getName(), group.key(), String.valueOf(quick), file.toString()));
      Process process = new ProcessBuilder(command).inheritIO().start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("the fork of " + group.key() + " failed");
      }
      return Files.readAllLines(file).stream().map(Measurement::of).toList();
    } finally {
      Files.deleteIfExists(file);
    }
  }
}
