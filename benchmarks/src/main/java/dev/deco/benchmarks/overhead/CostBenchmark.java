package dev.deco.benchmarks.overhead;

import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Warmth;
import dev.deco.benchmarks.ways.Way;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What replays, re-runs, scopes and waiting calls cost. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CostBenchmark {
  @Param public Costs name = Costs.CHAIN;

  @Param({"SERIAL", "DECO"})
  public Way way = Way.SERIAL;

  private Problem problem = name.problem();

  /** Makes the problem, and sees to it that this way gives what the serial one does. */
  @Setup
  public void prepare() {
    problem = name.problem();
    Warmth.of(problem, way);
    if (!Objects.deepEquals(problem.serial(), problem.run(way))) {
      throw new IllegalStateException(name + ": not the serial result, " + way.label());
    }
  }

  @Benchmark
  public Object run() {
    return problem.run(way);
  }
}
