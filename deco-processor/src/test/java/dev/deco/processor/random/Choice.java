package dev.deco.processor.random;

import java.util.List;
import java.util.Random;

/** Random decisions that the seed alone determines. */
final class Choice {
  private final Random random;

  Choice(long seed) {
    this.random = new Random(seed);
  }

  /** A number from 0 to {@code bound - 1}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True {@code percent} times out of a hundred. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T of(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  String of(String... options) {
    return options[random.nextInt(options.length)];
  }
}
