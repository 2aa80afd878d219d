package dev.deco.benchmarks.ways;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RecursiveAction;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Runs a body for each index, in the ways that people write by hand. */
public final class Rows {
  private Rows() {}

  /**
   * Runs it for 0 to {@code count}.
   *
   * @param cutOff the hand-picked number of indices that a ForkJoin task does not split
   */
  public static void run(Way way, int count, int cutOff, IntConsumer body) {
    switch (way) {
      case STREAM -> IntStream.range(0, count).parallel().forEach(body);
      case FORK_JOIN -> Pools.FORK_JOIN.invoke(new Part(0, count, cutOff, body));
      case FUTURES -> futures(count, body);
      case INVOKE_ALL -> invokeAll(Pools.FIXED, count, body);
      case VIRTUAL -> {
        ExecutorService threads = Pools.virtual();
        invokeAll(threads, count, body);
        threads.shutdown();
      }
      default -> throw new UnsupportedOperationException(way.label());
    }
  }

  private static void futures(int count, IntConsumer body) {
    CompletableFuture<?>[] futures = new CompletableFuture<?>[count];
    for (int i = 0; i < count; i++) {
      int index = i;
      futures[i] = CompletableFuture.runAsync(() -> body.accept(index), Pools.FORK_JOIN);
    }
    for (CompletableFuture<?> future : futures) {
      future.join();
    }
  }

  private static void invokeAll(ExecutorService executor, int count, IntConsumer body) {
    List<Callable<Boolean>> tasks = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int index = i;
      tasks.add(
          () -> {
            body.accept(index);
            return true;
          });
    }
    try {
      for (Future<Boolean> future : executor.invokeAll(tasks)) {
        future.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("serial")
  private static final class Part extends RecursiveAction {
    private final int from;
    private final int to;
    private final int cutOff;
    private final IntConsumer body;

    Part(int from, int to, int cutOff, IntConsumer body) {
      this.from = from;
      this.to = to;
      this.cutOff = cutOff;
      this.body = body;
    }

    @Override
    protected void compute() {
      if (to - from <= cutOff) {
        for (int i = from; i < to; i++) {
          body.accept(i);
        }
      } else {
        int middle = (from + to) >>> 1;
        invokeAll(new Part(from, middle, cutOff, body), new Part(middle, to, cutOff, body));
      }
    }
  }
}
