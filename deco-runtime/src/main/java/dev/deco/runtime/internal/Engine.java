package dev.deco.runtime.internal;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.support.Body;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Site;
import org.jspecify.annotations.Nullable;

/** What generated code asks of the runtime outside a scope, about the thread that it runs on. */
public final class Engine {
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

  /** Whether the current thread has enough calls for others to take. */
  public static boolean saturated() {
    Context context = Context.current();
    EarlyCall<?> call = context.frame.call();
    Site site = call == null ? null : call.site();
    if (site != null) {
      site.recurses();
    }
    int enough = site == null ? Site.LEAST_OFFERED : site.enough();
    Disturbance disturbance = context.frame.settings.disturbance();
    boolean elides = disturbance == null ? context.offersMoreThan(enough) : disturbance.oneIn(2);
    if (elides) {
      context.elided = call;
    }
    return elides;
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
