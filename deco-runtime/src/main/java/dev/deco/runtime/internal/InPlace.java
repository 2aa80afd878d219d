package dev.deco.runtime.internal;

import dev.deco.runtime.CallRun;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.RunListener;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Body;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Step;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls where they are spawned, when nothing is pending: as the serial program does, with no
 * isolation and no record. Looks at the clock now and then, in case the calls get longer.
 */
final class InPlace {
  private static final int SELDOM = 32;

  /** Who is told of the calls; known for as long as the scope is there, since these are short. */
  private final @Nullable RunListener listener;

  private int interval = 1;
  private int untimed;

  InPlace(@Nullable RunListener listener) {
    this.listener = listener;
  }

  <R extends @Nullable Object> Deferred<R> run(Site site, Body<R> body) {
    try {
      if (++untimed >= interval) {
        return timed(site, body);
      }
      return new Known<>(
          listener == null ? Call.invoke(body, Isolation.none()) : told(listener, site, body));
    } catch (Throwable failure) {
      Traces.complete(failure, site);
      throw Access.<RuntimeException>sneaky(failure);
    }
  }

  /** Runs a call that is always run in place. */
  <R extends @Nullable Object> Deferred<R> now(Site site, Body<R> body) {
    try {
      return new Known<>(
          listener == null ? Call.invoke(body, Isolation.none()) : told(listener, site, body));
    } catch (Throwable failure) {
      Traces.complete(failure, site);
      throw Access.<RuntimeException>sneaky(failure);
    }
  }

  private static <R extends @Nullable Object> R told(RunListener listener, Site site, Body<R> body)
      throws Throwable {
    CallRun run = new CallRun(site.frame(), CallRun.Kind.IN_PLACE, System.nanoTime());
    listener.callSpawned(run.site());
    listener.callStarted(run);
    try {
      R value = Call.invoke(body, Isolation.none());
      listener.callEnded(run, null);
      return value;
    } catch (Throwable failure) {
      listener.callEnded(run, failure);
      throw failure;
    }
  }

  /** Runs a step whose turn it is. */
  static void run(Site site, Step step) {
    try {
      DeferredStep.invoke(step);
    } catch (Throwable failure) {
      Traces.complete(failure, site);
      throw Access.<RuntimeException>sneaky(failure);
    }
  }

  private <R extends @Nullable Object> Deferred<R> timed(Site site, Body<R> body) throws Throwable {
    untimed = 0;
    long start = System.nanoTime();
    R value = listener == null ? Call.invoke(body, Isolation.none()) : told(listener, site, body);
    site.ranInPlaceFor(System.nanoTime() - start);
    interval = site.tiny() ? Math.min(SELDOM, 2 * interval) : 1;
    return new Known<>(value);
  }
}
