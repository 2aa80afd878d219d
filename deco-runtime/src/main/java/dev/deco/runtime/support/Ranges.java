package dev.deco.runtime.support;

import dev.deco.runtime.internal.Touches;
import org.jspecify.annotations.Nullable;

/**
 * What a call touches, as the parameters of its method declare with {@link dev.deco.Range}. Made
 * for one call, by the thread that spawns it.
 */
public final class Ranges {
  final Touches touches = new Touches();

  /** Nothing yet. */
  public Ranges() {}

  /**
   * Adds elements that the call may write.
   *
   * @param container an array or List of values that cannot change; null is nothing
   * @param from the first index
   * @param to the first index after
   * @return this
   */
  public Ranges writes(@Nullable Object container, int from, int to) {
    touches.add(container, from, to, true, false);
    return this;
  }

  /**
   * Adds elements that the call may write, with all that is in them.
   *
   * @param container an array or List; null is nothing
   * @param from the first index
   * @param to the first index after
   * @return this
   */
  public Ranges writesNested(@Nullable Object container, int from, int to) {
    touches.add(container, from, to, true, true);
    return this;
  }

  /**
   * Adds elements that the call only reads.
   *
   * @param container an array or List of values that cannot change; null is nothing
   * @param from the first index
   * @param to the first index after
   * @return this
   */
  public Ranges reads(@Nullable Object container, int from, int to) {
    touches.add(container, from, to, false, false);
    return this;
  }

  /**
   * Adds elements that the call only reads, with all that is in them.
   *
   * @param container an array or List; null is nothing
   * @param from the first index
   * @param to the first index after
   * @return this
   */
  public Ranges readsNested(@Nullable Object container, int from, int to) {
    touches.add(container, from, to, false, true);
    return this;
  }

  /**
   * Adds a container that the call only reads.
   *
   * @param container an array, List, Map or other collection of values that cannot change; null is
   *     nothing
   * @return this
   */
  public Ranges reads(@Nullable Object container) {
    return reads(container, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /**
   * Adds a container that the call only reads, with all that is in it.
   *
   * @param container an array, List, Map or other collection; null is nothing
   * @return this
   */
  public Ranges readsNested(@Nullable Object container) {
    return readsNested(container, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }
}
