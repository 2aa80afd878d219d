package dev.deco.hazelcast.internal.wire;

import org.jspecify.annotations.Nullable;

/** Decides which objects travel once and for all, while a stream is written. */
@FunctionalInterface
public interface Sharing {
  /**
   * Looks for an object among those that travel on their own.
   *
   * @param object about to be written in place
   * @return the stream that has it; null if it is to be written in place
   */
  @Nullable Segment find(Object object);
}
