package dev.deco.benchmarks;

import dev.deco.benchmarks.kernel.Kernels;
import dev.deco.benchmarks.overhead.Accesses;
import dev.deco.benchmarks.overhead.Costs;
import dev.deco.benchmarks.recursion.Recursions;
import dev.deco.benchmarks.report.Measurement;
import dev.deco.benchmarks.ways.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One fork: runs all ways of a group by JMH in this JVM, one after the other, so that their ratios
 * are of one JVM at one time. {@link Benchmarks} starts these, which JMH's own forks, of one way
 * each, would not allow.
 */
final class Fork {
  private Fork() {}

  /** Takes the key of the group, whether to be quick, and the file for the measurements. */
  public static void main(String[] args) throws RunnerException, IOException {
    Group group = Group.of(args[0]);
    boolean quick = Boolean.parseBoolean(args[1]);
    List<String> lines = new ArrayList<>();
    for (RunResult result : new Runner(options(group, quick).build()).run()) {
      lines.add(measurement(group, result).line());
    }
    if (lines.isEmpty()) {
      throw new IllegalStateException("JMH measured nothing of " + group.key());
    }
    Files.write(Path.of(args[2]), lines);
  }

  private static ChainedOptionsBuilder options(Group group, boolean quick) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + group.benchmark().getName().replace(".", "\\.") + "\\.")
            .forks(0)
            .warmupIterations(quick ? 1 : 2)
            .warmupTime(TimeValue.milliseconds(100))
            .measurementIterations(quick ? 2 : 3)
            .measurementTime(TimeValue.milliseconds(quick ? 50 : 100))
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    if (group.sweep()) {
      options.param("name", group.key());
    }
    if (group.sweep() || group == Group.KERNELS) {
      options.param("way", Way.available().stream().map(Way::name).toArray(String[]::new));
    }
    return options;
  }

  private static Measurement measurement(Group group, RunResult result) {
    String name = result.getParams().getParam("name");
    return new Measurement(
        group.sweep() ? result.getParams().getParam("at") : label(group, name),
        Way.valueOf(result.getParams().getParam("way")),
        result.getPrimaryResult().getStatistics().getPercentile(50),
        allocated(result));
  }

  private static double allocated(RunResult result) {
    Result<?> rate = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return rate == null ? Double.NaN : rate.getScore();
  }

  private static String label(Group group, String name) {
    return switch (group) {
      case RECURSION -> Recursions.valueOf(name).label();
      case KERNELS -> Kernels.valueOf(name).label();
      case ACCESSES -> Accesses.valueOf(name).label();
      case COSTS -> Costs.valueOf(name).label();
      default -> name;
    };
  }
}
