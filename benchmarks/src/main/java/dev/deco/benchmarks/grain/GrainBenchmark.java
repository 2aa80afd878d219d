package dev.deco.benchmarks.grain;

import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Warmth;
import dev.deco.benchmarks.ways.Way;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The grain sweep. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GrainBenchmark {
  @Param({"fill", "sum", "uneven"})
  public String name = "";

  @Param({"5", "20", "50", "100", "1000", "10000", "100000"})
  public int at;

  @Param public Way way = Way.SERIAL;

  private Problem problem = new Loop("fill", 5, 0);

  @Setup
  public void prepare() {
    problem = new Loop(name, at);
    Warmth.of(problem, way);
  }

  @Benchmark
  public Object run() {
    return problem.run(way);
  }
}
