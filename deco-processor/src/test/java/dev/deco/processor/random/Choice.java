package dev.deco.processor.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Decisions that are drawn at random, and recorded: the draws of one program, replayed, give the
 * same program, and fewer or smaller draws give one that is like it but simpler. What is drawn
 * after the end of a replay is zero, which stands for the simplest decision.
 */
final class Choice {
  private final Random random;
  private final List<Integer> replayed;
  private final List<Integer> drawn = new ArrayList<>();

  private Choice(Random random, List<Integer> replayed) {
    this.random = random;
    this.replayed = replayed;
  }

  /** Decisions that the seed alone determines. */
  static Choice seeded(long seed) {
    return new Choice(new Random(seed), List.of());
  }

  /** The decisions that {@code draws} stand for. */
  static Choice replaying(List<Integer> draws) {
    return new Choice(new Random(0), draws);
  }

  /** What has been drawn so far. */
  List<Integer> drawn() {
    return List.copyOf(drawn);
  }

  /** A number from 0 to {@code bound - 1}. */
  int below(int bound) {
    int draw;
    if (replayed.isEmpty()) {
      draw = random.nextInt(bound);
    } else {
      draw = drawn.size() < replayed.size() ? replayed.get(drawn.size()) % bound : 0;
    }
    drawn.add(draw);
    return draw;
  }

  /** True {@code percent} times out of a hundred. */
  boolean chance(int percent) {
    return below(100) >= 100 - percent;
  }

  <T> T of(List<T> options) {
    return options.get(below(options.size()));
  }

  String of(String... options) {
    return options[below(options.length)];
  }
}
