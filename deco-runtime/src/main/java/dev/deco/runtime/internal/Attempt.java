package dev.deco.runtime.internal;

import dev.deco.runtime.internal.Frame.Fate;
import dev.deco.runtime.support.Body;
import dev.deco.runtime.support.Isolation;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One run of a call's body, and what came of it. Written by the thread that runs it. */
final class Attempt<R extends @Nullable Object> {
  private @Nullable TrackingIsolation isolation;
  private @Nullable R value;
  private @Nullable R foretold;
  private @Nullable Throwable failure;
  private Fate fate = Fate.COUNTS;

  private Attempt() {}

  /** Runs a call isolated. Whatever is thrown is the attempt's failure. */
  static <R extends @Nullable Object> Attempt<R> isolated(Call<R> call, Body<R> body) {
    Attempt<R> attempt = new Attempt<>();
    Context context = Context.current();
    Frame before = context.frame;
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    try {
      TrackingIsolation isolation = TrackingIsolation.under(call.home.frame.isolation());
      Frame frame = Frame.of(call, isolation);
      attempt.isolation = isolation;
      use(thread, call.loader);
      context.frame = frame;
      try {
        attempt.value = Call.invoke(body, isolation);
      } catch (Throwable thrown) {
        attempt.failure = thrown;
      }
      context.frame = before;
      frame.end();
      isolation.finish(attempt.failure == null ? attempt.value : attempt.failure);
      attempt.fate = frame.fate();
    } catch (Throwable noRoom) {
      attempt.failure = noRoom;
    } finally {
      context.frame = before;
      use(thread, loader);
    }
    if (attempt.fate == Fate.COUNTS) {
      attempt.fate = attempt.blame(call.home);
    }
    if (attempt.fate == Fate.COUNTS && call.home.promisesEarly()) {
      // Here and now: by the time somebody asks for it, another thread may be at the replay.
      attempt.foretold = attempt.bareValue();
    }
    return attempt;
  }

  /**
   * Runs a call in the frame that waits for it, on the objects themselves.
   *
   * @param serially whether the call's own spawns run in place too
   */
  static <R extends @Nullable Object> Attempt<R> inPlace(
      Call<R> call, Body<R> body, boolean serially) {
    Attempt<R> attempt = new Attempt<>();
    Frame frame = Context.current().frame;
    Settings settings = frame.settings;
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    try {
      use(thread, call.loader);
      frame.settings = serially ? settings.serially() : settings;
      attempt.value = Call.invoke(body, Isolation.none());
    } catch (Throwable thrown) {
      attempt.failure = thrown;
    } finally {
      frame.settings = settings;
      use(thread, loader);
    }
    return attempt;
  }

  /** What is to be made of the run. */
  Fate fate() {
    return fate;
  }

  /** Why the isolation gave up, where it did. */
  @Nullable String reason() {
    return isolation == null ? null : isolation.abortReason();
  }

  @Nullable Throwable failure() {
    return failure;
  }

  /** The result with no proxy around it. */
  @Nullable R bareValue() {
    return isolation == null || value == null ? value : isolation.unwrapResult(value);
  }

  /**
   * Whether later entries of the epoch are not worth starting: the run has failed, or it takes the
   * run that it is part of with it.
   */
  boolean endsEpoch(Frame home) {
    return switch (fate) {
      case COUNTS -> failure != null;
      case MOOT, NO_ROOM -> true;
      case IN_PLACE -> home.isolated();
    };
  }

  /** Completes a future with the outcome as it was foretold. */
  @SuppressWarnings("NullAway") // null is then a value of R
  void complete(CompletableFuture<R> future) {
    if (failure == null) {
      future.complete(foretold);
    } else {
      future.completeExceptionally(failure);
    }
  }

  /** What the run has read that was written since. */
  @Nullable Conflict conflictWith(Epoch since) {
    return isolation == null ? null : since.conflictWith(isolation);
  }

  /** Applies the journal, also of a failed run: what it wrote before it failed, it wrote. */
  void replayInto(WriteSet written, Object writer) {
    if (isolation != null) {
      isolation.replayInto(written, writer);
    }
  }

  /** Lets go of the isolation: proxies that leaked stand for their bases from now on. */
  void release() {
    if (isolation != null) {
      isolation.release();
    }
  }

  /**
   * Whether the failure may be the isolation's own doing: a cast that holds for the object and not
   * for its proxy, or a stack or heap that speculation has filled. The latter is tried again
   * outside all calls only, or recursion without end would double at each level.
   */
  private Fate blame(Home home) {
    if (failure instanceof VirtualMachineError) {
      return home.frame.isolated() ? Fate.COUNTS : Fate.NO_ROOM;
    }
    boolean misled =
        isolation == null
            || ((failure instanceof ClassCastException || failure instanceof ArrayStoreException)
                && isolation.madeProxy());
    return misled ? Fate.IN_PLACE : Fate.COUNTS;
  }

  private static void use(Thread thread, @Nullable ClassLoader loader) {
    if (thread.getContextClassLoader() != loader) {
      try {
        thread.setContextClassLoader(loader);
      } catch (SecurityException e) {
        // Workers of the common pool may refuse; its user has chosen that pool.
        return;
      }
    }
  }
}
