package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.deco.runtime.support.Body;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Execution;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Ranges;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that declare what they touch, and run on the objects themselves. */
class RangesTest {
  private static final Execution THREADS =
      new Execution(RangesTest.class, "fill", "threads", Integer.MAX_VALUE);

  private final Site site = Sites.fresh();
  private final int[] cells = new int[100];

  private static <R> Deferred<R> spawn(Run run, Site site, Ranges ranges, Body<R> body) {
    return Calls.spawnRanged(run.at(site), ranges, body, body);
  }

  private Deferred<Integer> fill(Run run, int from, int to, int value) {
    return spawn(
        run,
        site,
        new Ranges().writes(cells, from, to),
        isolation -> {
          int sum = 0;
          for (int i = from; i < to; i++) {
            int old = isolation.get(cells, i);
            isolation.set(cells, i, 3 * old + value);
            sum += old;
          }
          return sum;
        });
  }

  @Test
  void disjointCallsRunBesideEachOtherOnTheArrayItself() throws Exception {
    Meeting both = new Meeting(2);
    List<Isolation> seen = new CopyOnWriteArrayList<>();
    Deco.withParallelism(
        2,
        () -> {
          try (Run run = Run.open()) {
            for (int half : new int[] {0, 50}) {
              spawn(
                  run,
                  site,
                  new Ranges().writes(cells, half, half + 50),
                  isolation -> {
                    both.meet();
                    seen.add(isolation);
                    cells[half] = 7;
                    return null;
                  });
            }
          }
          return null;
        });

    assertThat(seen).containsExactly(Isolation.none(), Isolation.none());
    assertThat(cells[0] + cells[50]).isEqualTo(14);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void overlappingCallsRunInProgramOrder(int parallelism) throws Exception {
    int[] expected = new int[100];
    int[] sums = new int[300];
    int[] expectedSums = new int[300];
    Random random = new Random(parallelism);
    Deco.withParallelism(
        parallelism,
        () -> {
          try (Run run = Run.open()) {
            for (int k = 0; k < sums.length; k++) {
              int at = k;
              int from = random.nextInt(100);
              int to = Math.min(100, from + random.nextInt(6));
              Deferred<Integer> sum = fill(run, from, to, k);
              run.defer(sums, at, () -> sums[at] = sum.get());
              for (int i = from; i < to; i++) {
                expectedSums[k] += expected[i];
                expected[i] = 3 * expected[i] + k;
              }
            }
          }
          return null;
        });

    assertThat(cells).containsExactly(expected);
    assertThat(sums).containsExactly(expectedSums);
  }

  @Test
  void randomSchedulesGiveTheSame() throws Exception {
    for (int seed = 0; seed < 40; seed++) {
      Arrays.fill(cells, 1);
      int at = seed;
      Deco.withParallelism(1 + seed % 3, () -> Deco.disturbed(at, () -> mixed(at)));
      int[] found = cells.clone();
      Arrays.fill(cells, 1);
      Deco.serially(() -> mixed(at));
      assertThat(found).describedAs("seed %s", seed).containsExactly(cells);
    }
  }

  /** Ranged and isolated calls, deferred statements of both sorts, and a recursion. */
  private @Nullable Void mixed(int seed) {
    Random random = new Random(seed);
    try (Run run = Run.open()) {
      for (int k = 0; k < 40; k++) {
        int from = random.nextInt(95);
        int value = k;
        switch (random.nextInt(5)) {
          case 0 ->
              Calls.spawn(
                  run.at(Sites.first()),
                  isolation -> isolation.set(cells, from, isolation.get(cells, from + 1) + 1));
          case 1 -> {
            Deferred<Integer> sum = fill(run, from, from + 5, value);
            run.defer(cells, 7, () -> cells[7] = sum.get());
          }
          case 2 -> {
            int[] old = new int[1];
            run.readLater();
            run.defer(() -> old[0] = cells[from]);
            Deferred<Integer> sum = fill(run, from, from + 2, value);
            run.defer(cells, from, () -> cells[from] = old[0] + sum.get());
          }
          case 3 ->
              spawn(
                  run,
                  Sites.second(),
                  new Ranges().writes(cells, from, from + 4),
                  isolation -> {
                    try (Run inner = Run.open()) {
                      fill(inner, from, from + 2, value);
                      fill(inner, from + 2, from + 4, value);
                      fill(inner, from + 1, from + 3, value);
                    }
                    return null;
                  });
          default -> fill(run, from, from + 1, value);
        }
      }
    }
    return null;
  }

  @Test
  void callsThatOnlyReadShareWhatTheyRead() throws Exception {
    Meeting both = new Meeting(2);
    int[] out = new int[2];
    Deco.withParallelism(
        2,
        () -> {
          try (Run run = Run.open()) {
            for (int i = 0; i < 2; i++) {
              int at = i;
              spawn(
                  run,
                  site,
                  new Ranges().reads(cells).reads(cells, 0, 10).writes(out, at, at + 1),
                  isolation -> {
                    both.meet();
                    return out[at] = cells[5] + 1;
                  });
            }
            // A write of what they read waits for them, and so does a read of what they write.
            fill(run, 5, 6, 9);
            spawn(run, site, new Ranges().reads(cells), isolation -> out[0] = cells[5]);
          }
          return null;
        });

    assertThat(out).containsExactly(9, 1);
  }

  @Test
  void rowsAreThoseOfOneObjectWhateverTheirNames() throws Exception {
    int[] shared = {1};
    int[][] grid = {shared, {2}, {3}};
    int[][] other = {{4}, shared};
    List<Integer> order = new CopyOnWriteArrayList<>();
    Deco.withParallelism(
        2,
        () -> {
          try (Run run = Run.open()) {
            for (int y = 0; y < 3; y++) {
              int at = y;
              spawn(
                  run,
                  site,
                  new Ranges().writesNested(grid, at, at + 1),
                  isolation -> ++grid[at][0]);
            }
            spawn(
                run,
                site,
                new Ranges().writesNested(other, 1, 2),
                isolation -> {
                  order.add(shared[0]);
                  return other[1][0] *= 10;
                });
            spawn(run, site, new Ranges().reads(shared), isolation -> order.add(shared[0]));
          }
          return null;
        });

    assertThat(order).containsExactly(2, 20);
    assertThat(grid).isEqualTo(new int[][] {{20}, {3}, {4}});
  }

  @Test
  void aStatementThatWritesARowComesBeforeCallsThatReadTheRows() throws Exception {
    for (int seed = 0; seed < 30; seed++) {
      int[][] grid = {{1}, {2}, {3}};
      int[] out = new int[4];
      int at = seed;
      Deco.disturbed(
          at,
          () -> {
            try (Run run = Run.open()) {
              for (int y = 0; y < 3; y++) {
                int row = y;
                Deferred<Integer> sum =
                    spawn(
                        run,
                        site,
                        new Ranges().readsNested(grid).writes(out, row, row + 1),
                        isolation -> out[row] = grid[0][0] + grid[1][0] + grid[2][0]);
                run.defer(grid[row], 0, () -> grid[row][0] = sum.get());
              }
            }
            return null;
          });
      assertThat(out).describedAs("seed %s", seed).containsExactly(6, 11, 20, 0);
    }
  }

  @Test
  void listsAreThoseThatHoldTheirElements() throws Exception {
    List<Integer> list = new ArrayList<>(Collections.nCopies(100, 0));
    List<Integer> view = list.subList(0, 50);
    Deco.withParallelism(
        2,
        () -> {
          try (Run run = Run.open()) {
            for (int i = 0; i < 100; i++) {
              int at = i;
              spawn(
                  run,
                  site,
                  new Ranges().writes(list, at, at + 1),
                  isolation -> list.set(at, list.get(at) + at));
            }
            // What is behind a view cannot be told, so such a call has its turn alone.
            for (int i = 0; i < 50; i++) {
              int at = i;
              spawn(
                  run,
                  site,
                  new Ranges().writes(view, at, at + 1),
                  isolation -> view.set(at, 2 * view.get(at)));
            }
            spawn(run, site, new Ranges().writes(list, 3, 4), isolation -> list.set(3, -1));
          }
          return null;
        });

    assertThat(list)
        .isEqualTo(
            IntStream.range(0, 100).mapToObj(i -> i == 3 ? -1 : i < 50 ? 2 * i : i).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void recursionInPlace(int parallelism) throws Exception {
    int[] numbers = new Random(5).ints(30_000).toArray();
    int[] sorted = numbers.clone();
    Arrays.sort(sorted);
    AtomicInteger isolated = new AtomicInteger();
    Deco.withParallelism(
        parallelism,
        () -> {
          sort(numbers, 0, numbers.length, isolated);
          return null;
        });

    assertThat(numbers).containsExactly(sorted);
    assertThat(isolated).hasValue(0);
  }

  private void sort(int[] a, int from, int to, AtomicInteger isolated) {
    if (to - from < 2) {
      return;
    }
    int smaller = from;
    for (int i = from; i < to - 1; i++) {
      if (a[i] < a[to - 1]) {
        swap(a, i, smaller++);
      }
    }
    swap(a, smaller, to - 1);
    int middle = smaller;
    if (Run.serial()) {
      sort(a, from, middle, isolated);
      sort(a, middle + 1, to, isolated);
      return;
    }
    try (Run run = Run.open()) {
      half(run, a, from, middle, isolated);
      half(run, a, middle + 1, to, isolated);
    }
  }

  private void half(Run run, int[] a, int from, int to, AtomicInteger isolated) {
    spawn(
        run,
        site,
        new Ranges().writes(a, from, to),
        isolation -> {
          if (isolation != Isolation.none()) {
            isolated.incrementAndGet();
          }
          sort(a, from, to, isolated);
          return null;
        });
  }

  private static void swap(int[] a, int i, int j) {
    int swapped = a[i];
    a[i] = a[j];
    a[j] = swapped;
  }

  @Test
  void deepRecursionNeedsNoMoreStackThanTheSerialProgram() throws Exception {
    int[] ascending = IntStream.range(0, 3_000).toArray();
    sort(ascending, 0, ascending.length, new AtomicInteger());
    assertThat(ascending).isSorted();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void theFirstFailureInProgramOrderIsThrown(int parallelism) throws Exception {
    for (int round = 0; round < 50; round++) {
      Arrays.fill(cells, 0);
      Throwable thrown =
          catchThrowable(
              () -> Deco.withParallelism(parallelism, () -> failing(new AtomicInteger())));
      assertThat(thrown).hasMessage("at 3");
      // What comes before is there; what comes after may be.
      assertThat(Arrays.copyOf(cells, 4)).containsExactly(1, 1, 1, 1);
    }
  }

  private @Nullable Void failing(AtomicInteger begun) {
    try (Run run = Run.open()) {
      for (int i = 0; i < 50; i++) {
        int at = i;
        spawn(
            run,
            site,
            new Ranges().writes(cells, at, at + 1),
            isolation -> {
              begun.incrementAndGet();
              cells[at]++;
              if (at == 3 || at == 20) {
                throw new IllegalStateException("at " + at);
              }
              return null;
            });
      }
    }
    return null;
  }

  @Test
  void callsAfterAFailureThatNobodyHasBegunDoNotBegin() throws Exception {
    AtomicInteger begun = new AtomicInteger();
    assertThatThrownBy(
            () ->
                Deco.withParallelism(
                    1,
                    () -> {
                      try (Run run = Run.open()) {
                        Deferred<Integer> first =
                            spawn(
                                run,
                                site,
                                new Ranges().writes(cells, 0, 1),
                                isolation -> {
                                  throw new IllegalStateException("first");
                                });
                        while (!first.isDone()) {
                          Thread.onSpinWait();
                        }
                        for (int i = 1; i < 50; i++) {
                          spawn(
                              run,
                              site,
                              new Ranges().writes(cells, i, i + 1),
                              isolation -> begun.incrementAndGet());
                        }
                      }
                      return null;
                    }))
        .hasMessage("first");
    assertThat(begun).hasValue(0);
  }

  @Test
  void aCallRunsOnceThoughItFailsForWantOfStack() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    assertThatThrownBy(
            () -> {
              try (Run run = Run.open()) {
                for (int half : new int[] {0, 50}) {
                  spawn(
                      run,
                      site,
                      new Ranges().writes(cells, half, half + 50),
                      isolation -> {
                        runs.incrementAndGet();
                        return half == 0 ? endless(1) : 0;
                      });
                }
              }
            })
        .isInstanceOf(StackOverflowError.class);
    assertThat(runs.get()).isBetween(1, 2);
  }

  private static int endless(int depth) {
    return endless(depth + 1) + 1;
  }

  @Test
  void aCancelledScopeEndsItsCalls() throws Exception {
    Meeting begun = new Meeting(2);
    Throwable thrown =
        catchThrowable(
            () ->
                Deco.withParallelism(
                    2,
                    () -> {
                      try (Scope scope = Scope.open()) {
                        for (int half : new int[] {0, 50}) {
                          Body<Integer> body =
                              isolation -> {
                                begun.meet();
                                Thread.sleep(60_000);
                                return 0;
                              };
                          Calls.spawnRanged(
                              scope, new Ranges().writes(cells, half, half + 50), body, body);
                        }
                        Thread other =
                            new Thread(
                                () -> {
                                  begun.waitFor();
                                  scope.cancel();
                                });
                        other.start();
                        scope.await();
                      }
                      return null;
                    }));
    assertThat(thrown).isInstanceOf(ScopeCancelledException.class);
  }

  @Test
  void insideAnIsolatedCallTheyAreIsolated() {
    try (Run run = Run.open()) {
      Deferred<Integer> outer =
          Calls.spawn(
              run.at(Sites.first()),
              isolation -> {
                try (Run inner = Run.open()) {
                  fill(inner, 0, 50, 1);
                  fill(inner, 50, 100, 2);
                }
                return cells[0] + isolation.get(cells, 0) + isolation.get(cells, 99);
              });
      Calls.spawn(run.at(Sites.second()), isolation -> isolation.set(cells, 1, 5));
      run.await();
      assertThat(outer.get()).isIn(3, 4); // run in place, it sees its own write twice
    }
    assertThat(cells[1]).isEqualTo(5);
    assertThat(cells[99]).isEqualTo(2);
  }

  @Test
  void anExecutorOfTheMethodsOwnRunsThemInPlace() {
    Meeting both = new Meeting(2);
    try (Run run = Run.open()) {
      for (int half : new int[] {0, 50}) {
        Body<Integer> body =
            isolation -> {
              both.meet();
              return cells[half] = Thread.currentThread().isDaemon() ? 1 : 2;
            };
        THREADS.spawnRanged(run.at(site), new Ranges().writes(cells, half, half + 50), body, body);
      }
    }
    assertThat(cells[0] * cells[50]).isPositive();
  }

  @Test
  void checkModeReportsWhatIsTouchedOutsideOfARange() throws Exception {
    List<CheckReport> reports = new ArrayList<>();
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    int[] table = {1, 2, 3};
    Deco.checked(
        () -> {
          try (Run run = Run.open()) {
            // Keeps to it.
            fill(run, 0, 5, 1);
            spawn(
                run,
                site,
                new Ranges().writes(cells, 5, 10).reads(table),
                isolation -> isolation.set(cells, 9, isolation.get(table, 2)));
            // Reads and writes beyond it.
            spawn(
                run,
                Sites.FIRST,
                new Ranges().writes(cells, 10, 15),
                isolation -> isolation.get(cells, 15));
            spawn(
                run,
                Sites.SECOND,
                new Ranges().writes(cells, 20, 25),
                isolation -> isolation.set(cells, 19, 1));
            spawn(
                run,
                site,
                new Ranges().writes(list, 0, 1),
                isolation -> isolation.view(list).get(2));
            spawn(
                run,
                site,
                new Ranges().writes(list, 0, 1),
                isolation -> isolation.view(list).add(4));
          }
          return null;
        },
        reports::add);

    assertThat(reports)
        .containsExactly(
            outOfRange("element 15 of an int[]", 15, Sites.FIRST),
            outOfRange("element 19 of an int[]", 19, Sites.SECOND),
            outOfRange("element 2 of an ArrayList", 2, site),
            outOfRange("the size of an ArrayList", null, site));
    assertThat(reports.get(0).toString())
        .startsWith("DECO-R07: the call spawned at " + Sites.FIRST)
        .contains("touched element 15 of an int[], outside the range");
    assertThat(list).containsExactly(1, 2, 3, 4);
  }

  private static CheckReport outOfRange(String what, @Nullable Object key, Site site) {
    return new CheckReport(CheckReport.Kind.OUT_OF_RANGE, what, key, site.frame(), null);
  }
}
