package dev.deco.benchmarks.ways;

/** Something that can be computed in several ways, with equal results. */
public interface Problem {
  /** The method as it is written. */
  Object serial();

  /** Its wrapper. */
  Object deco();

  /**
   * By hand.
   *
   * @throws UnsupportedOperationException if nobody has written it that way
   */
  Object byHand(Way way);

  /** Any of these. */
  default Object run(Way way) {
    return switch (way) {
      case SERIAL -> serial();
      case DECO -> deco();
      default -> byHand(way);
    };
  }
}
