package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls of a loop that go into batches, written as the processor writes them. */
@Timeout(60)
class BatchTest {
  private static final int CALLS = 10_000;

  /** What is called. */
  private interface Function {
    int of(Isolation isolation, int argument) throws Exception;
  }

  /** {@code results[index] = function(argument);}. */
  private static final class Assignments extends Batch {
    private final int[] argument = new int[4096];
    private final int[] index = new int[4096];
    private final Function function;
    private int[] target = {};
    private int[] results = new int[4096];

    private Assignments(Site site, Function function) {
      super(site, 4096, true, true);
      this.function = function;
    }

    void add(int value, int at) {
      int slot = next();
      argument[slot] = value;
      index[slot] = at;
      added();
    }

    @Override
    protected void call(Isolation isolation, Progress progress) throws Throwable {
      int[] own = progress.again() ? new int[4096] : results;
      results = own;
      int slot = 0;
      try {
        while (slot < size()) {
          int end = progress.until(slot, size());
          for (; slot < end; slot++) {
            own[slot] = function.of(isolation, argument[slot]);
          }
        }
      } catch (Throwable failure) {
        progress.failed(slot);
        throw failure;
      }
    }

    @Override
    protected void replay(int end) {
      for (int slot = 0; slot < end; slot++) {
        target[index[slot]] = results[slot];
      }
    }
  }

  /** One run of a loop over the function. */
  private static final class Loop {
    private final Site site;
    private final Function function;
    private int batched;
    private int alone;
    private int filled;
    private int made;

    Loop(Site site, Function function) {
      this.site = site;
      this.function = function;
    }

    void assign(Run run, int[] target, int argument, int index) {
      if (run.filling() instanceof Assignments open && open.target == target) {
        batched++;
        open.add(argument, index);
        return;
      }
      int capacity = run.batchFor(site);
      if (capacity == 0) {
        alone++;
        Deferred<Integer> result =
            Calls.spawn(run.at(site), isolation -> function.of(isolation, argument));
        run.defer(target, index, () -> target[index] = result.get());
        return;
      }
      Assignments batch;
      if (run.used(site) instanceof Assignments used) {
        batch = used;
      } else {
        batch = new Assignments(site, function);
        made++;
      }
      filled++;
      batch.target = target;
      run.fill(batch, capacity, target);
      batched++;
      batch.add(argument, index);
    }
  }

  /** A place whose calls are known to take 100 nanoseconds. */
  private static Site shortCalls() {
    Site site = Sites.fresh();
    site.ranFor(1_000, 100_000);
    return site;
  }

  private static int[] squares(int calls) {
    int[] squares = new int[calls];
    Arrays.setAll(squares, i -> i * i);
    return squares;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void shortCallsGoIntoBatches(int parallelism) throws Exception {
    Loop loop = new Loop(shortCalls(), (isolation, i) -> i * i);
    for (int k = 0; k < 20; k++) {
      int[] out = new int[CALLS];
      Deco.withParallelism(
          parallelism,
          () -> {
            try (Run run = Run.open()) {
              for (int i = 0; i < CALLS; i++) {
                loop.assign(run, out, i, i);
              }
            }
            return null;
          });
      assertThat(out).isEqualTo(squares(CALLS));
    }
    // How many they are depends on the clock, and so on what else the machine does.
    assertThat(loop.batched).isPositive();
  }

  @Test
  void callsOfUnknownLengthAreSpawnedAlone() {
    Loop loop = new Loop(Sites.fresh(), (isolation, i) -> i * i);
    int[] out = new int[10];
    try (Run run = Run.open()) {
      for (int i = 0; i < out.length; i++) {
        loop.assign(run, out, i, i);
      }
    }
    assertThat(out).isEqualTo(squares(10));
    assertThat(loop.batched).isZero();
  }

  @Test
  void callsThatHaveBecomeLongRunBesideEachOther() throws Exception {
    Meeting meeting = new Meeting(2);
    Loop loop =
        new Loop(
            shortCalls(),
            (isolation, i) -> {
              meeting.meet();
              return i;
            });
    int[] out = new int[2];
    Deco.withParallelism(
        2,
        () -> {
          try (Run run = Run.open()) {
            loop.assign(run, out, 7, 0);
            loop.assign(run, out, 8, 1);
          }
          return null;
        });
    assertThat(out).containsExactly(7, 8);
  }

  @Test
  void aFailureComesAfterTheStatementsBeforeAndBeforeThoseAfter() throws Exception {
    for (long each = 0; each < 100; each++) {
      long seed = each;
      int failing = (int) (seed % 50);
      Loop loop =
          new Loop(
              Sites.fresh(),
              (isolation, i) -> {
                if (i >= failing) {
                  throw new IllegalStateException("call " + i);
                }
                return i + 1;
              });
      int[] out = new int[50];
      Throwable thrown =
          catchThrowable(
              () ->
                  Deco.disturbed(
                      seed,
                      () -> {
                        try (Run run = Run.open()) {
                          for (int i = 0; i < out.length; i++) {
                            loop.assign(run, out, i, i);
                          }
                        }
                        return null;
                      }));
      int[] expected = new int[50];
      for (int i = 0; i < failing; i++) {
        expected[i] = i + 1;
      }
      assertThat(thrown).isInstanceOf(IllegalStateException.class).hasMessage("call " + failing);
      assertThat(out).isEqualTo(expected);
    }
  }

  @Test
  void aStatementThatFailsComesFirstIfItIsBefore() throws Exception {
    for (long each = 0; each < 50; each++) {
      long seed = each;
      Loop loop =
          new Loop(
              Sites.fresh(),
              (isolation, i) -> {
                if (i == 30) {
                  throw new IllegalStateException();
                }
                return i;
              });
      int[] out = new int[20];
      Throwable thrown =
          catchThrowable(
              () ->
                  Deco.disturbed(
                      seed,
                      () -> {
                        try (Run run = Run.open()) {
                          for (int i = 0; i < 40; i++) {
                            loop.assign(run, out, i, i);
                          }
                        }
                        return null;
                      }));
      assertThat(thrown)
          .isInstanceOf(ArrayIndexOutOfBoundsException.class)
          .hasMessageContaining("20");
      assertThat(out[19]).isEqualTo(19);
    }
  }

  @Test
  void otherEntriesKeepTheirPlaces() throws Exception {
    for (long each = 0; each < 100; each++) {
      long seed = each;
      Loop loop = new Loop(Sites.fresh(), (isolation, i) -> i);
      int[] out = new int[1];
      List<Integer> seen = new ArrayList<>();
      Deco.disturbed(
          seed,
          () -> {
            try (Run run = Run.open()) {
              for (int i = 1; i <= 40; i++) {
                loop.assign(run, out, i, 0);
                if (i % 7 == 0) {
                  run.defer(() -> seen.add(out[0]));
                }
              }
            }
            return null;
          });
      assertThat(seen).containsExactly(7, 14, 21, 28, 35);
    }
  }

  @Test
  void callsThatReadWhatAnEarlierEntryWritesRunAgainTogether() throws Exception {
    for (long each = 0; each < 100; each++) {
      long seed = each;
      int[] state = {1};
      int[] out = new int[20];
      Site writer = Sites.fresh();
      Loop loop = new Loop(Sites.fresh(), (isolation, i) -> isolation.get(state, 0) + i);
      Deco.disturbed(
          seed,
          () -> {
            try (Run run = Run.open()) {
              Calls.spawn(run.at(writer), isolation -> isolation.set(state, 0, 100));
              for (int i = 0; i < out.length; i++) {
                loop.assign(run, out, i, i);
              }
            }
            return null;
          });
      int[] expected = new int[20];
      Arrays.setAll(expected, i -> 100 + i);
      assertThat(out).isEqualTo(expected);
    }
  }

  @Test
  void batchesThatAreDoneAreFilledAgain() {
    AtomicInteger calls = new AtomicInteger();
    Loop loop = new Loop(shortCalls(), (isolation, i) -> calls.incrementAndGet());
    int[] out = new int[1];
    try (Run run = Run.open()) {
      for (int k = 0; k < 1_000; k++) {
        for (int i = 0; i < 1_000; i++) {
          loop.assign(run, out, i, 0);
        }
        run.await();
      }
    }
    assertThat(calls.get()).isGreaterThanOrEqualTo(1_000_000);
    assertThat(loop.made).isLessThan(loop.filled);
  }

  @Test
  void theTraceOfAFailureShowsNoBatch() throws Exception {
    Loop loop =
        new Loop(
            Sites.fresh(),
            (isolation, i) -> {
              throw new IllegalStateException();
            });
    for (long each = 0; each < 20; each++) {
      long seed = each;
      Throwable thrown =
          catchThrowable(
              () ->
                  Deco.disturbed(
                      seed,
                      () -> {
                        try (Run run = Run.open()) {
                          loop.assign(run, new int[1], 0, 0);
                          loop.assign(run, new int[1], 0, 0);
                        }
                        return null;
                      }));
      assertThat(thrown.getStackTrace())
          .noneMatch(frame -> frame.getClassName().equals(Batch.class.getName()));
      assertThat(thrown.getStackTrace()).contains(loop.site.frame());
    }
  }
}
