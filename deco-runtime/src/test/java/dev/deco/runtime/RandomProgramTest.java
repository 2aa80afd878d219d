package dev.deco.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random programs end as their serial elision does. {@code -Ddeco.programs=N} tries as many, {@code
 * -Ddeco.seed=S} begins with another.
 */
class RandomProgramTest {
  private static final int PROGRAMS = Integer.getInteger("deco.programs", 300);
  private static final long FIRST = Long.getLong("deco.seed", 1);

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void endAsTheirSerialElision(int parallelism) throws Exception {
    Deco.withParallelism(
        parallelism,
        () -> {
          for (long seed = FIRST; seed < FIRST + PROGRAMS; seed++) {
            compare(seed);
          }
          return null;
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void endAsTheirSerialElisionUnderRandomSchedules(int parallelism) throws Exception {
    Deco.withParallelism(
        parallelism,
        () -> {
          for (long seed = FIRST; seed < FIRST + PROGRAMS; seed++) {
            long current = seed;
            Deco.disturbed(
                current,
                () -> {
                  compare(current);
                  return null;
                });
          }
          return null;
        });
  }

  @Test
  void endAsTheirSerialElisionWhenManyThreadsRunThemAtOnce() throws Exception {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      long first = FIRST + i * (PROGRAMS / 30L);
      Thread thread =
          new Thread(
              () -> {
                for (long seed = first; seed < first + PROGRAMS / 30; seed++) {
                  compare(seed);
                }
              });
      thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failure).hasNullValue();
  }

  @Test
  void endAsTheirSerialElisionInCheckModeAndSerialMode() throws Exception {
    for (long seed = FIRST; seed < FIRST + PROGRAMS / 10; seed++) {
      long current = seed;
      Callable<Void> comparison =
          () -> {
            compare(current);
            return null;
          };
      Deco.checked(comparison, report -> assertThat(report.toString()).startsWith("DECO-R0"));
      Deco.serially(comparison);
    }
  }

  private static void compare(long seed) {
    RandomProgram program = new RandomProgram(seed);
    int[] cells = new Random(seed).ints(RandomProgram.CELLS, 0, 20).toArray();
    List<Integer> list = List.of(1, 2);

    assertThat(outcome(program::runParallel, cells, list))
        .as("program %s", seed)
        .isEqualTo(outcome(program::runSerially, cells, list));
  }

  private interface Way {
    int run(int[] cells, List<Integer> list);
  }

  private static String outcome(Way way, int[] cells, List<Integer> list) {
    int[] ownCells = cells.clone();
    List<Integer> ownList = new ArrayList<>(list);
    String end;
    try {
      end = "returned " + way.run(ownCells, ownList);
    } catch (RandomProgram.Failure e) {
      end = "threw " + e.getMessage();
    }
    return end + " " + Arrays.toString(ownCells) + " " + ownList;
  }
}
