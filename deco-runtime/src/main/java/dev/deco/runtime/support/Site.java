package dev.deco.runtime.support;

import java.util.Objects;

/**
 * A place in the user's source that spawns: what traces and reports name, and where the runtime
 * keeps whether calls spawned there are worth running before their turn.
 *
 * <p>Thread-safe. What it has learnt is a hint: updates of several threads at once may be lost.
 */
public final class Site {
  /** Certainty, in the fixed point of the two averages. */
  private static final int ONE = 1 << 10;

  private final Class<?> type;
  private final String method;
  private final String file;
  private final int line;
  private volatile int staleness;
  private volatile int futility;

  /**
   * A place in a source file.
   *
   * @param type the class that the user wrote
   * @param method the method that spawns
   * @param file the name of the source file, without folders
   * @param line the line of the call
   */
  public Site(Class<?> type, String method, String file, int line) {
    this.type = Objects.requireNonNull(type);
    this.method = Objects.requireNonNull(method);
    this.file = Objects.requireNonNull(file);
    this.line = line;
  }

  /**
   * This place as a line of a stack trace.
   *
   * @return the element, new at each call
   */
  public StackTraceElement frame() {
    return new StackTraceElement(type.getName(), method, file, line);
  }

  /**
   * Whether calls spawned here may run before their turn: most of the last ones read nothing that
   * an earlier entry of their epoch had still to write.
   *
   * @return false where running early has not paid of late
   */
  public boolean speculates() {
    return staleness <= ONE / 2;
  }

  /**
   * Whether calls spawned here may run isolated: most of the last ones could be.
   *
   * @return false where what they touched could not be proxied of late
   */
  public boolean isolates() {
    return futility <= ONE / 2;
  }

  /**
   * Learns from a call that ran isolated.
   *
   * @param stale whether the state that it read, or would have read had it run early, was out of
   *     date
   */
  public void ranIsolated(boolean stale) {
    staleness = average(staleness, stale, 3);
    futility = average(futility, false, 3);
  }

  /** Learns that a call ran isolated for nothing, since what it touched cannot be proxied. */
  public void ranInVain() {
    futility = average(futility, true, 3);
  }

  /** Learns that a call ran in place without having been tried: once in a while one is tried. */
  public void ranInPlace() {
    futility = average(futility, false, 8);
  }

  /** A running average in which one call weighs 2 to the minus {@code weight}. */
  private static int average(int before, boolean hit, int weight) {
    return before + (((hit ? ONE : 0) - before) >> weight);
  }

  @Override
  public String toString() {
    return frame().toString();
  }
}
