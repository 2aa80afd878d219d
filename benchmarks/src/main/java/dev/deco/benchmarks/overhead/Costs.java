package dev.deco.benchmarks.overhead;

import dev.deco.benchmarks.grain.Calibration;
import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Way;
import java.util.function.IntFunction;

/** What costs time besides the calls themselves, with calls of 1 µs. */
public enum Costs {
  CHAIN("2,000 calls, each reads what the one before wrote"),
  IN_PLACE("2,000 calls, values[i] = next(values, i)"),
  SCATTERED("2,000 calls, each writes an element"),
  ONE_CALL("a scope with one call of 1 µs"),
  SLEEPERS("1,280 calls that sleep for 1 ms, 64 workers; serial is the ideal");

  private static final int CALLS = 2_000;
  private static final int GRAIN = 1_000;

  private final String label;

  Costs(String label) {
    this.label = label;
  }

  /** What tables call it. */
  public String label() {
    return label;
  }

  Problem problem() {
    return problem(CALLS, 20);
  }

  Problem problem(int calls, int naps) {
    return switch (this) {
      case CHAIN ->
          new Loop(
              rounds -> Chains.chain(calls, rounds), rounds -> DecoChains.chain(calls, rounds));
      case IN_PLACE ->
          new Loop(
              rounds -> Chains.inPlace(calls, rounds), rounds -> DecoChains.inPlace(calls, rounds));
      case SCATTERED ->
          new Loop(
              rounds -> Chains.scattered(calls, rounds),
              rounds -> DecoChains.scattered(calls, rounds));
      case ONE_CALL -> new Loop(Chains::one, DecoChains::one);
      case SLEEPERS -> new Sleepers(naps);
    };
  }

  private record Loop(IntFunction<Object> loop, IntFunction<Object> wrapped) implements Problem {
    private static final int ROUNDS = Calibration.rounds(GRAIN);

    @Override
    public Object serial() {
      return loop.apply(ROUNDS);
    }

    @Override
    public Object deco() {
      return wrapped.apply(ROUNDS);
    }

    @Override
    public Object byHand(Way way) {
      throw new UnsupportedOperationException(way.label());
    }
  }
}
