package dev.deco.runtime.support;

/**
 * How many turns of a counting loop are left, the present one included, before its variable would
 * pass the end of its range.
 */
public final class Turns {
  private Turns() {}

  /**
   * For {@code turn < bound; turn++}.
   *
   * @param turn the variable, for which the condition holds
   * @param bound what it is compared with
   * @return at least 1
   */
  public static int below(int turn, int bound) {
    return limited((long) bound - turn);
  }

  /**
   * For {@code turn < bound; turn += stride}.
   *
   * @param turn the variable, for which the condition holds
   * @param bound what it is compared with
   * @param stride how far it goes, at least 1
   * @return at least 1
   */
  public static int below(int turn, int bound, int stride) {
    return limited(((long) bound - turn + stride - 1) / stride);
  }

  /**
   * For {@code turn <= bound; turn++}.
   *
   * @param turn the variable, for which the condition holds
   * @param bound what it is compared with
   * @return at least 1
   */
  public static int belowOrAt(int turn, int bound) {
    return limited((long) bound - turn + 1);
  }

  /**
   * For {@code turn <= bound; turn += stride}.
   *
   * @param turn the variable, for which the condition holds
   * @param bound what it is compared with
   * @param stride how far it goes, at least 1
   * @return at least 1
   */
  public static int belowOrAt(int turn, int bound, int stride) {
    return limited(((long) bound - turn) / stride + 1);
  }

  /**
   * For {@code turn > bound; turn--}.
   *
   * @param turn the variable, for which the condition holds
   * @param bound what it is compared with
   * @return at least 1
   */
  public static int above(int turn, int bound) {
    return limited((long) turn - bound);
  }

  /**
   * For {@code turn > bound; turn -= stride}.
   *
   * @param turn the variable, for which the condition holds
   * @param bound what it is compared with
   * @param stride how far it goes, at least 1
   * @return at least 1
   */
  public static int above(int turn, int bound, int stride) {
    return limited(((long) turn - bound + stride - 1) / stride);
  }

  /**
   * For {@code turn >= bound; turn--}.
   *
   * @param turn the variable, for which the condition holds
   * @param bound what it is compared with
   * @return at least 1
   */
  public static int aboveOrAt(int turn, int bound) {
    return limited((long) turn - bound + 1);
  }

  /**
   * For {@code turn >= bound; turn -= stride}.
   *
   * @param turn the variable, for which the condition holds
   * @param bound what it is compared with
   * @param stride how far it goes, at least 1
   * @return at least 1
   */
  public static int aboveOrAt(int turn, int bound, int stride) {
    return limited(((long) turn - bound) / stride + 1);
  }

  private static int limited(long turns) {
    return (int) Math.max(1, Math.min(Integer.MAX_VALUE, turns));
  }
}
