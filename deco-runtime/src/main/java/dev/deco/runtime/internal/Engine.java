package dev.deco.runtime.internal;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.support.Body;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Site;
import org.jspecify.annotations.Nullable;

/** What generated code asks of the runtime outside a scope, about the thread that it runs on. */
public final class Engine {
  /** Others that take these calls leave time to spawn further ones. */
  private static final int ENOUGH = 3;

  private Engine() {}

  /** Spawns a call without a scope; its lane is null where its method says nothing of it. */
  public static <R extends @Nullable Object> Deferred<R> spawnAlone(
      @Nullable Lane lane, Body<R> body) {
    return Context.current().frame.alone().spawn(lane, body);
  }

  /** The body of a call with what it needs in another JVM, if it may go there. */
  public static <R extends @Nullable Object> Body<R> carrying(
      Lane lane, Body<R> body, @Nullable Object[] arguments) {
    Frame frame = Context.current().frame;
    boolean stays = frame.isolated() || frame.settings.serial();
    return stays || !lane.leaves() ? body : new CarriedBody<>(body, arguments);
  }

  /** Adds a call without a scope that runs in place when its result is asked for. */
  public static <R extends @Nullable Object> Deferred<R> orderAlone(
      @Nullable Lane lane, Body<R> body) {
    return Context.current().frame.alone().order(lane, body);
  }

  /**
   * Whether the call that runs here is to run as its serial elision does, subtree and all: the
   * thread has enough calls for others to take, or none of them is worth it.
   */
  public static boolean saturated() {
    Context context = Context.current();
    Frame frame = context.frame;
    EarlyCall<?> call = frame.call();
    Site site = call == null ? null : call.site();
    if (site != null) {
      site.recurses();
    }
    Disturbance disturbance = frame.settings.disturbance();
    if (disturbance != null) {
      return disturbance.oneIn(2);
    }
    if (site == null) {
      return context.offersMoreThan(ENOUGH);
    }
    int depth = frame.depth();
    if (site.large(depth) && context.expectsLarge()) {
      // Nobody could take a part of it, and at the end it would be all that is left.
      return false;
    }
    return site.small(depth) || context.offersMoreThan(ENOUGH);
  }

  /** Whether the current code is to run as its serial elision does: inside a call it never is. */
  public static boolean serial() {
    Frame frame = Context.current().frame;
    return frame.settings.serial() && !frame.isolated();
  }

  /** Through which the current code sees its objects. */
  public static Isolation isolation() {
    return Context.current().frame.isolation();
  }
}
