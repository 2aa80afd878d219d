package dev.deco.runtime.support;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.internal.Engine;
import dev.deco.runtime.internal.ScopeLog;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Spawns calls: what the wrappers of concurrent methods do. Thread-safe, within {@link Scope}. */
public final class Calls {
  private Calls() {}

  /**
   * Spawns a call into a scope. It runs isolated, on any thread, once or more often.
   *
   * @param scope the scope
   * @param body what the call does
   * @param <R> the type of its result
   * @return its result, once the scope has waited
   * @throws IllegalStateException if the scope is closed or another thread's
   */
  public static <R extends @Nullable Object> Deferred<R> spawn(Scope scope, Body<R> body) {
    return log(scope).spawn(null, body);
  }

  /**
   * Spawns a call of a method that declares what it touches into a scope: it runs once, on the
   * objects themselves, on any thread, beside calls that touch nothing in common with it; or
   * isolated, as {@link #spawn} has it, where that is not possible.
   *
   * @param scope the scope
   * @param ranges what the call touches
   * @param isolated what the call does where it is isolated
   * @param onObjects what it does on the objects themselves
   * @param <R> the type of its result
   * @return its result, once the scope has waited
   * @throws IllegalStateException if the scope is closed or another thread's
   */
  public static <R extends @Nullable Object> Deferred<R> spawnRanged(
      Scope scope, Ranges ranges, Body<R> isolated, Body<R> onObjects) {
    return log(scope).spawnRanged(null, ranges.touches, isolated, onObjects);
  }

  /**
   * Spawns a call without a scope. It runs isolated, on any thread, once or more often.
   *
   * @param body what the call does
   * @param <R> the type of its result
   * @return its result; asking for it replays the call
   */
  public static <R extends @Nullable Object> Deferred<R> spawnAlone(Body<R> body) {
    return Engine.spawnAlone(null, body);
  }

  /**
   * Adds to a scope a call that cannot be isolated: it runs at its replay, in place, on the thread
   * that waits.
   *
   * @param scope the scope
   * @param body what the call does
   * @param <R> the type of its result
   * @return its result, once the scope has waited
   * @throws IllegalStateException if the scope is closed or another thread's
   */
  public static <R extends @Nullable Object> Deferred<R> order(Scope scope, Body<R> body) {
    return log(scope).order(null, body, false);
  }

  /**
   * Adds to a scope a call that writes fields, and no List, Map or array: like {@link #order}, but
   * calls after it that have run early need not run again for its sake.
   *
   * @param scope the scope
   * @param body what the call does
   * @param <R> the type of its result
   * @return its result, once the scope has waited
   * @throws IllegalStateException if the scope is closed or another thread's
   */
  public static <R extends @Nullable Object> Deferred<R> orderFields(Scope scope, Body<R> body) {
    return log(scope).order(null, body, true);
  }

  /**
   * Makes a call that writes fields, and no List, Map or array, without a scope: like {@link
   * #orderAlone}.
   *
   * @param body what the call does
   * @param <R> the type of its result
   * @return its result; asking for it runs the call
   */
  public static <R extends @Nullable Object> Deferred<R> orderFieldsAlone(Body<R> body) {
    return Engine.orderAlone(null, body);
  }

  /**
   * Makes a call that cannot be isolated, without a scope: it runs when its result is asked for, in
   * place, on the thread that asks.
   *
   * @param body what the call does
   * @param <R> the type of its result
   * @return its result; asking for it runs the call
   */
  public static <R extends @Nullable Object> Deferred<R> orderAlone(Body<R> body) {
    return Engine.orderAlone(null, body);
  }

  /**
   * Whether the current thread has spawned so many calls that nobody has begun that a further spawn
   * would not make anything faster: outside a tracked call the serial original may be run instead.
   *
   * @return true on a thread with enough calls for others to take
   */
  public static boolean saturated() {
    return Engine.saturated();
  }

  /**
   * What {@code deferred.get()} gives. As an argument, it lets the compiler infer the type
   * arguments of the spawned call from where that stands, which the receiver of a call does not.
   *
   * @param deferred a spawned call
   * @param <T> the type of its result
   * @return the result; may be null
   */
  @SuppressWarnings("NullAway") // the result may be null where T may be
  public static <T extends @Nullable Object> T value(Deferred<? extends T> deferred) {
    return deferred.get();
  }

  private static ScopeLog log(Scope scope) {
    return (ScopeLog) Objects.requireNonNull(scope, "scope");
  }
}
