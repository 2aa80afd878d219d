package dev.deco.benchmarks.grain;

import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Way;

/** A loop of calls of one grain. */
public final class Loop implements Problem {
  private static final int NANOS = 10_000_000;
  private static final int TASK_NANOS = 50_000;

  private final String name;
  private final int calls;
  private final int rounds;
  private final int cutOff;

  /**
   * A loop that takes about 10 ms, or has 200,000 calls.
   *
   * @param name {@code fill}, {@code sum} or {@code uneven}
   * @param grain what a call takes, in nanoseconds
   */
  public Loop(String name, int grain) {
    this(name, grain, calls(grain));
  }

  Loop(String name, int grain, int calls) {
    this.name = name;
    this.calls = calls;
    this.rounds = Calibration.rounds(grain);
    this.cutOff = Math.max(1, TASK_NANOS / grain);
  }

  /** How many calls a loop of that grain makes. */
  public static int calls(int grain) {
    return Math.min(200_000, NANOS / grain);
  }

  @Override
  public Object serial() {
    return switch (name) {
      case "fill" -> Grains.fill(calls, rounds);
      case "sum" -> Grains.sum(calls, rounds);
      default -> Grains.uneven(calls, rounds);
    };
  }

  @Override
  public Object deco() {
    return switch (name) {
      case "fill" -> DecoGrains.fill(calls, rounds);
      case "sum" -> DecoGrains.sum(calls, rounds);
      default -> DecoGrains.uneven(calls, rounds);
    };
  }

  @Override
  public Object byHand(Way way) {
    return switch (name) {
      case "fill" -> FillByHand.run(way, calls, rounds, cutOff);
      case "sum" -> SumByHand.run(way, calls, rounds, cutOff, false);
      default -> SumByHand.run(way, calls, rounds, cutOff, true);
    };
  }
}
