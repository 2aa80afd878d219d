package dev.deco.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes a program smaller as long as it still fails, by leaving draws out and by making them
 * smaller. It works on the draws and not on the source, so that each candidate is a program that
 * the generator could have written (the way of Hypothesis: MacIver and Donaldson, "Test-Case
 * Reduction via Test-Case Generation", ECOOP 2020).
 */
final class Shrinker {
  private static final int ATTEMPTS = Integer.getInteger("deco.shrink", 300);

  private final Predicate<RandomProgram> fails;
  private int attempts;

  Shrinker(Predicate<RandomProgram> fails) {
    this.fails = fails;
  }

  /** The smallest failing program that was found; {@code program} must fail. */
  RandomProgram shrink(RandomProgram program) {
    RandomProgram smallest = program;
    boolean smaller = true;
    while (smaller && attempts < ATTEMPTS) {
      RandomProgram before = smallest;
      for (int length = Math.max(1, smallest.draws().size() / 2); length > 0; length /= 2) {
        smallest = withoutRuns(smallest, length);
      }
      smallest = withZeros(smallest);
      smaller = smallest != before;
    }
    return smallest;
  }

  private RandomProgram withoutRuns(RandomProgram program, int length) {
    RandomProgram smallest = program;
    for (int from = smallest.draws().size() - length; from >= 0; from -= length) {
      if (from + length > smallest.draws().size()) {
        continue;
      }
      List<Integer> draws = new ArrayList<>(smallest.draws());
      draws.subList(from, from + length).clear();
      smallest = smaller(smallest, draws);
    }
    return smallest;
  }

  private RandomProgram withZeros(RandomProgram program) {
    RandomProgram smallest = program;
    for (int at = 0; at < smallest.draws().size(); at++) {
      if (smallest.draws().get(at) != 0) {
        List<Integer> draws = new ArrayList<>(smallest.draws());
        draws.set(at, 0);
        smallest = smaller(smallest, draws);
      }
    }
    return smallest;
  }

  /** The program of {@code draws} if it fails, {@code program} if not. */
  private RandomProgram smaller(RandomProgram program, List<Integer> draws) {
    if (attempts >= ATTEMPTS || draws.isEmpty()) {
      return program;
    }
    RandomProgram candidate = program.with(draws);
    if (candidate.sources().equals(program.sources())) {
      return candidate;
    }
    attempts++;
    return fails.test(candidate) ? candidate : program;
  }
}
