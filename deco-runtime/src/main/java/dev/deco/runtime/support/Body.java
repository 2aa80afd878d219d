package dev.deco.runtime.support;

import org.jspecify.annotations.Nullable;

/**
 * What a spawned call does. It may be run more than once, each time on an isolation of its own;
 * only the last run counts.
 *
 * @param <R> the type of the result
 */
@FunctionalInterface
public interface Body<R extends @Nullable Object> {
  /**
   * Runs the call.
   *
   * @param isolation through which the call sees its arguments
   * @return the result, possibly a proxy of the isolation; null where the method returns null, and
   *     for a void method
   * @throws Throwable whatever the method throws
   */
  R run(Isolation isolation) throws Throwable;
}
