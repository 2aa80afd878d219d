package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that would never end, had nobody looked after them. */
@Timeout(60)
class StuckTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void aCallThatWaitsForAnEarlierOneOnStaleStateEnds(int parallelism) throws Exception {
    List<Integer> list = new ArrayList<>();
    long[] reruns = {0};
    int seen =
        Deco.withParallelism(
            parallelism,
            () -> {
              try (Run run = Run.open()) {
                for (int i = 0; i < 3; i++) {
                  int number = i;
                  Calls.spawn(run.at(Sites.first()), isolation -> isolation.view(list).add(number));
                }
                Deferred<Integer> last =
                    Calls.spawn(
                        run.at(Sites.second()),
                        isolation -> {
                          List<Integer> view = isolation.view(list);
                          while (view.size() < 3) {
                            Thread.onSpinWait();
                          }
                          return view.get(2);
                        });
                run.await();
                reruns[0] = run.at(Sites.first()).reruns();
                return last.get();
              }
            });
    assertThat(seen).isEqualTo(2);
    assertThat(list).containsExactly(0, 1, 2);
    assertThat(reruns[0]).isBetween(1L, 3L);
  }

  @Test
  void aCallThatWaitsForADeferredStatementEnds() throws Exception {
    int[] cells = {0, 0};
    try (Run run = Run.open()) {
      Deferred<Integer> first = Calls.spawn(run.at(Sites.first()), isolation -> 7);
      run.defer(cells, 0, () -> cells[0] = first.get());
      Calls.spawn(
          run.at(Sites.second()),
          isolation -> {
            while (isolation.get(cells, 0) == 0) {
              Thread.onSpinWait();
            }
            return isolation.set(cells, 1, isolation.get(cells, 0));
          });
    }
    assertThat(cells).containsExactly(7, 7);
  }

  @Test
  void aLongCallThatReadsWhatNobodyWritesIsLeftAlone() throws Exception {
    int[] cells = new int[4];
    Deco.withParallelism(
        2,
        () -> {
          try (Run run = Run.open()) {
            for (int i = 0; i < cells.length; i++) {
              int at = i;
              Deferred<Integer> next =
                  Calls.spawn(
                      run.at(Sites.first()),
                      isolation -> {
                        long end = System.nanoTime() + 300_000_000;
                        while (System.nanoTime() < end && isolation.get(cells, at) == 0) {
                          Thread.onSpinWait();
                        }
                        return at + 1;
                      });
              run.defer(cells, at, () -> cells[at] = next.get());
            }
            run.await();
            assertThat(run.at(Sites.first()).reruns()).isZero();
          }
          return null;
        });
    assertThat(cells).containsExactly(1, 2, 3, 4);
  }

  /** Waits for calls that need this class, while it is being initialised. */
  static final class Initialised {
    static int offset = 40;
    static final int RESULT = sum();

    private Initialised() {}

    private static int sum() {
      try (Run run = Run.open()) {
        Deferred<Integer> first = Calls.spawn(run.at(Sites.first()), isolation -> needsClass(1));
        Deferred<Integer> second = Calls.spawn(run.at(Sites.first()), isolation -> needsClass(2));
        // Long enough for a worker to begin.
        long end = System.nanoTime() + 50_000_000;
        while (System.nanoTime() < end) {
          Thread.onSpinWait();
        }
        run.await();
        return first.get() + second.get();
      }
    }

    static int needsClass(int number) {
      return offset + number;
    }
  }

  @Test
  void aScopeInAStaticInitialiserDoesNotWaitForWhatNeedsTheClass() {
    assertThat(Initialised.RESULT).isEqualTo(83);
  }

  /** The same without a scope. */
  static final class InitialisedAlone {
    static int offset = 40;
    static final int RESULT = sum();

    private InitialisedAlone() {}

    private static int sum() {
      Deferred<Integer> alone = Calls.spawnAlone(InitialisedAlone::needsClass);
      long end = System.nanoTime() + 50_000_000;
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      return alone.get();
    }

    static int needsClass(Isolation isolation) {
      return offset + (isolation == null ? 0 : 1);
    }
  }

  @Test
  void aCallThatIsAskedForInAStaticInitialiserMayNeedTheClass() {
    assertThat(InitialisedAlone.RESULT).isEqualTo(41);
  }
}
