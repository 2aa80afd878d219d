package dev.deco.runtime.support;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.internal.Engine;
import dev.deco.runtime.internal.Lane;
import dev.deco.runtime.internal.ScopeLog;
import org.jspecify.annotations.Nullable;

/**
 * Spawns calls of one method that says where they run or how many of them at once: what {@link
 * Calls} does for all others. Thread-safe, within {@link Scope}.
 */
public final class Execution {
  private final Lane lane;

  /**
   * How calls of a method run.
   *
   * @param type the class that declares the method
   * @param method its name
   * @param on where its calls run: {@code pool}, {@code threads} or the name of an executor
   * @param parallelism how many of them run at once, at least 1; the largest int for any number
   */
  public Execution(Class<?> type, String method, String on, int parallelism) {
    this.lane = new Lane(type, method, on, parallelism, null);
  }

  /**
   * How calls of a method run that may do so in another JVM.
   *
   * @param type the class that declares the method
   * @param method its name
   * @param on the name of an executor
   * @param parallelism how many of its calls run at once; the largest int for any number
   * @param portable what calls in another JVM need
   */
  public Execution(Class<?> type, String method, String on, int parallelism, Portable portable) {
    this.lane = new Lane(type, method, on, parallelism, portable);
  }

  /**
   * What {@link #spawn} and its kin are to be given where calls may leave this JVM: they need the
   * arguments, too.
   *
   * @param body what the call does here
   * @param arguments those of the method, the object first if it is not static; kept
   * @param <R> the type of its result
   * @return the body, with the arguments if the executor may send them elsewhere
   * @throws IllegalStateException if there is no executor of that name
   */
  public <R extends @Nullable Object> Body<R> carrying(Body<R> body, @Nullable Object[] arguments) {
    return Engine.carrying(lane, body, arguments);
  }

  /**
   * Spawns a call into a scope.
   *
   * @param scope the scope
   * @param body what the call does
   * @param <R> the type of its result
   * @return its result, once the scope has waited
   * @throws IllegalStateException if the scope is closed or another thread's, or if there is no
   *     executor of that name
   */
  public <R extends @Nullable Object> Deferred<R> spawn(Scope scope, Body<R> body) {
    return ((ScopeLog) scope).spawn(lane, body);
  }

  /**
   * Spawns a call of a method that declares what it touches into a scope, as {@link
   * Calls#spawnRanged} does.
   *
   * @param scope the scope
   * @param ranges what the call touches
   * @param isolated what the call does where it is isolated
   * @param onObjects what it does on the objects themselves
   * @param <R> the type of its result
   * @return its result, once the scope has waited
   * @throws IllegalStateException if the scope is closed or another thread's, or if there is no
   *     executor of that name
   */
  public <R extends @Nullable Object> Deferred<R> spawnRanged(
      Scope scope, Ranges ranges, Body<R> isolated, Body<R> onObjects) {
    return ((ScopeLog) scope).spawnRanged(lane, ranges.touches, isolated, onObjects);
  }

  /**
   * Spawns a call without a scope.
   *
   * @param body what the call does
   * @param <R> the type of its result
   * @return its result; asking for it replays the call
   * @throws IllegalStateException if there is no executor of that name
   */
  public <R extends @Nullable Object> Deferred<R> spawnAlone(Body<R> body) {
    return Engine.spawnAlone(lane, body);
  }

  /**
   * Adds to a scope a call that runs at its replay, in place.
   *
   * @param scope the scope
   * @param body what the call does
   * @param <R> the type of its result
   * @return its result, once the scope has waited
   * @throws IllegalStateException if the scope is closed or another thread's
   */
  public <R extends @Nullable Object> Deferred<R> order(Scope scope, Body<R> body) {
    return ((ScopeLog) scope).order(lane, body, false);
  }

  /**
   * Adds to a scope a call that runs at its replay, in place, and writes no List, Map or array.
   *
   * @param scope the scope
   * @param body what the call does
   * @param <R> the type of its result
   * @return its result, once the scope has waited
   * @throws IllegalStateException if the scope is closed or another thread's
   */
  public <R extends @Nullable Object> Deferred<R> orderFields(Scope scope, Body<R> body) {
    return ((ScopeLog) scope).order(lane, body, true);
  }

  /**
   * Makes a call without a scope that runs in place when its result is asked for.
   *
   * @param body what the call does
   * @param <R> the type of its result
   * @return its result; asking for it runs the call
   */
  public <R extends @Nullable Object> Deferred<R> orderAlone(Body<R> body) {
    return Engine.orderAlone(lane, body);
  }

  /**
   * The same for a call that writes no List, Map or array.
   *
   * @param body what the call does
   * @param <R> the type of its result
   * @return its result; asking for it runs the call
   */
  public <R extends @Nullable Object> Deferred<R> orderFieldsAlone(Body<R> body) {
    return Engine.orderAlone(lane, body);
  }
}
