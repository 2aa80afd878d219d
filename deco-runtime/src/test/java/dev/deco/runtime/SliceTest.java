package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How many turns of a loop go into one slice, written as the processor writes them. */
@Timeout(60)
class SliceTest {
  private static final int TURNS = 20_000;
  private static final int WORKERS = 2;

  /** Calls of a microsecond, never less: batches have 40 at most. */
  private static final int CALL_NANOS = 1_000;

  private static final int BATCH = 40;

  private record Slice(int left, int size) {}

  private static int square(int i) {
    long end = System.nanoTime() + CALL_NANOS;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    return i * i;
  }

  /** {@code target[i] = square(i);}. */
  private static final class Squares extends Batch {
    private int first;
    private int[] target = {};
    private int[] results = {};

    Squares(Site site, int room) {
      super(site, room, true, true);
    }

    void seal() {
      addAll();
    }

    @Override
    protected void call(Isolation isolation, Progress progress) {
      results = IntStream.range(first, first + size()).map(SliceTest::square).toArray();
    }

    @Override
    protected void replay(int end) {
      System.arraycopy(results, 0, target, first, end);
    }
  }

  private static List<Slice> slices(int[] target) {
    Site site = Sites.fresh();
    site.ranFor(1_000, 1_000L * CALL_NANOS);
    List<Slice> slices = new ArrayList<>();
    try (Run run = Run.open()) {
      for (int i = 0; i < target.length; i++) {
        int left = target.length - i;
        int size = run.slice(site, left);
        if (size == 0) {
          int at = i;
          Deferred<Integer> square = Calls.spawn(run.at(site), isolation -> square(at));
          run.defer(target, at, () -> target[at] = square.get());
          continue;
        }
        Squares slice =
            run.used(site) instanceof Squares used ? used : new Squares(site, Batch.room(size));
        slice.first = i;
        slice.target = target;
        run.fill(slice, size, target);
        slice.seal();
        slices.add(new Slice(left, size));
        i += size - 1;
      }
    }
    return slices;
  }

  @Test
  void aLongLoopHasSlicesLongerThanBatchesAndStillManyForEachWorker() throws Exception {
    int[] target = new int[TURNS];
    List<Slice> slices = Deco.withParallelism(WORKERS, () -> slices(target));
    assertThat(target).isEqualTo(IntStream.range(0, TURNS).map(i -> i * i).toArray());
    assertThat(slices)
        .anyMatch(slice -> slice.size > BATCH)
        .allMatch(slice -> slice.size <= 5 * BATCH)
        .allMatch(slice -> slice.size <= Math.max(BATCH, slice.left / (4 * WORKERS)));
  }
}
