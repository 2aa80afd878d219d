package dev.deco.runtime.support;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a stage has spawned, one entry for each element, when all of it is replayed. Entries are
 * taken once, in order; those before a failure have their values.
 *
 * @param <L> what is asked for a value later
 */
final class Spawned<L> {
  private final Queue<L> entries = new ArrayDeque<>();
  private @Nullable Throwable failure;

  private Spawned() {}

  /** Lets {@code source} spawn, and waits for what it has spawned. */
  static <L> Spawned<L> of(Run run, Consumer<Consumer<L>> source) {
    Spawned<L> spawned = new Spawned<>();
    try {
      source.accept(spawned.entries::add);
      run.await();
    } catch (Throwable thrown) {
      spawned.failure = first(run, thrown);
    }
    return spawned;
  }

  /** Of what is still pending, a failure comes earlier in program order. */
  private static Throwable first(Run run, Throwable thrown) {
    try {
      run.settle(thrown);
      return thrown;
    } catch (Throwable earlier) {
      return earlier;
    }
  }

  /** Whether there is a further element; throws where the failure's element would come. */
  boolean hasNext() {
    if (entries.isEmpty() && failure != null) {
      throw Access.<RuntimeException>sneaky(failure);
    }
    return !entries.isEmpty();
  }

  /** The value of the next element. */
  <V extends @Nullable Object> V next(Function<L, V> value) {
    try {
      return value.apply(entries.remove());
    } catch (CancellationException cancelled) {
      // A call after the failing one: the failure is an operand's, or that of an earlier call.
      throw Access.<RuntimeException>sneaky(failure == null ? cancelled : failure);
    }
  }
}
