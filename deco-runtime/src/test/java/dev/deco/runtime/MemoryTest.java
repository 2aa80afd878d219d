package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Loops that spawn far more calls than the heap of their JVM could hold at once, as wrappers spawn
 * them.
 */
class MemoryTest {
  private static final int CALLS = 10_000_000;

  /** Several logs full, whose calls would take more than the heap. */
  private static final int PENDING = 200_000;

  /** A sum, where the site of the calls learns how short they are. */
  static final class Sum {
    private Sum() {}

    public static void main(String[] args) {
      System.out.println(sum(Sites.fresh(), CALLS));
    }
  }

  /** Calls that are pending until the scope replays them: nothing is learnt without a site. */
  static final class Pending {
    private Pending() {}

    public static void main(String[] args) {
      int[] cells = new int[1024];
      try (Scope scope = Scope.open()) {
        for (int i = 0; i < PENDING; i++) {
          int number = i;
          Calls.spawn(scope, isolation -> isolation.set(cells, number % cells.length, number));
        }
      }
      System.out.println(cells[(PENDING - 1) % cells.length]);
    }
  }

  /** Calls that write much, into one array that is there once. */
  static final class LargeJournals {
    private LargeJournals() {}

    public static void main(String[] args) {
      double[] row = new double[100_000];
      Site site = Sites.fresh();
      try (Run run = Run.open()) {
        for (int i = 0; i < 300; i++) {
          int number = i;
          Calls.spawn(
              run.at(site),
              isolation -> {
                for (int j = 0; j < row.length; j++) {
                  isolation.set(row, j, number + j);
                }
                return null;
              });
        }
      }
      System.out.println((long) row[row.length - 1]);
    }
  }

  private static long sum(Site site, int calls) {
    long[] sum = {0};
    try (Run run = Run.open()) {
      for (int i = 0; i < calls; i++) {
        int number = i;
        Deferred<Integer> result = Calls.spawn(run.at(site), isolation -> number % 2);
        run.defer(() -> sum[0] += result.get());
      }
    }
    return sum[0];
  }

  @Test
  void tenMillionSpawnsOfATrivialCallNeedLittleHeap() throws Exception {
    assertThat(ForkedJvm.run(Sum.class, "-Xmx64m")).containsExactly("" + CALLS / 2);
  }

  @Test
  void callsThatArePendingForAWhileNeedLittleHeap() throws Exception {
    assertThat(ForkedJvm.run(Pending.class, "-Xmx64m")).containsExactly("" + (PENDING - 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void journalsArePutInPlaceBeforeThereAreTooMany(int parallelism) throws Exception {
    assertThat(ForkedJvm.run(LargeJournals.class, "-Xmx128m", "-Ddeco.parallelism=" + parallelism))
        .containsExactly("100298");
  }
}
