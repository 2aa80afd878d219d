package dev.deco.cases;

import dev.deco.runtime.CallExecutor;
import dev.deco.runtime.SpawnedCall;
import dev.deco.runtime.remote.RemoteCall;
import dev.deco.runtime.remote.RemoteFunction;
import dev.deco.runtime.remote.RemoteFunctions;
import dev.deco.runtime.remote.RemoteOutcome;
import dev.deco.runtime.remote.RemotePlace;
import dev.deco.runtime.remote.RemoteRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Runs calls as another JVM would: on copies of what they are given, with the outcome copied back.
 * It is as bad as a network: calls are collected and sent late, are lost and given back, and their
 * outcomes come twice. What has no copy is given back.
 */
public final class CopyExecutor implements CallExecutor {
  /** How many calls have come back from a run on copies. */
  public static final AtomicLong TRAVELLED = new AtomicLong();

  private static final ExecutorService THREADS =
      Executors.newFixedThreadPool(
          3,
          body -> {
            Thread thread = new Thread(body, "copy");
            thread.setDaemon(true);
            return thread;
          });

  /** A call, and who knows its class. */
  private record Offer(RemoteCall call, ClassLoader loader) {}

  private final List<Offer> collected = new ArrayList<>();

  @Override
  public String name() {
    return "copy";
  }

  @Override
  public boolean remote() {
    return true;
  }

  @Override
  public void execute(SpawnedCall call) {
    RemoteCall remote = call.remote();
    if (remote == null) {
      THREADS.execute(call);
      return;
    }
    Offer offer = new Offer(remote, call.type().getClassLoader());
    switch (ThreadLocalRandom.current().nextInt(8)) {
      case 0 -> THREADS.execute(() -> claimAndRun(offer));
      case 1 -> {
        // Lost: whoever waits runs it.
      }
      case 2, 3 -> {
        if (remote.claim()) {
          THREADS.execute(() -> run(offer));
        }
      }
      default -> {
        synchronized (collected) {
          collected.add(offer);
        }
      }
    }
  }

  @Override
  public void awaited() {
    List<Offer> all;
    synchronized (collected) {
      all = List.copyOf(collected);
      collected.clear();
    }
    for (Offer offer : all) {
      if (offer.call().claim()) {
        THREADS.execute(() -> run(offer));
      }
    }
  }

  private static void claimAndRun(Offer offer) {
    if (offer.call().claim()) {
      run(offer);
    }
  }

  private static void run(Offer offer) {
    RemoteCall call = offer.call();
    try {
      runOnCopies(call, offer.loader());
    } catch (Copies.Refused refused) {
      call.release();
    } catch (RuntimeException | Error fault) {
      // What comes of a fault of this class is seen by the test, and not waited for.
      call.fail(new IllegalStateException("the copying executor has failed", fault));
    }
  }

  private static void runOnCopies(RemoteCall call, ClassLoader loader) {
    RemoteFunction here = call.function();
    Copies there = new Copies();
    @Nullable Object[] arguments = there.all(call.arguments());
    if (call.settled()) {
      return;
    }
    Set<Object> made = there.made();
    RemoteFunction function = RemoteFunctions.find(here.id(), loader);
    RemoteRun run = function.prepare(arguments, call.hints(), made::contains);
    call.onCancel(run::cancel);
    RemoteOutcome outcome = run.run();
    int luck = ThreadLocalRandom.current().nextInt(16);
    if (luck == 0) {
      call.release();
      return;
    }
    @Nullable Object[] parts =
        there.back().all(new @Nullable Object[] {outcome.value(), outcome.images()});
    RemoteOutcome returned =
        new RemoteOutcome(
            outcome.status(),
            parts[0],
            outcome.failure(),
            outcome.reason(),
            (@Nullable Object[]) parts[1]);
    RemotePlace place = new RemotePlace("copy", 1, 2, 3);
    TRAVELLED.incrementAndGet();
    call.complete(returned, place);
    if (luck == 1) {
      call.complete(returned, place);
      call.release();
    }
  }
}
