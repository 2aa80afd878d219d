package dev.deco.processor.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.deco.cases.CopyExecutor;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Random programs end as their serial elision does. {@code -Ddeco.programs=N} makes more of them,
 * {@code -Ddeco.seed=S} begins elsewhere. One that does not is made smaller, shown, and left in
 * {@code target/random-programs} as a folder that the corpus of accepted cases can take as it is.
 */
class RandomProgramsTest {
  private static final int PROGRAMS = Integer.getInteger("deco.programs", 200);
  private static final long SEED = Long.getLong("deco.seed", 1);

  @TestFactory
  Stream<DynamicTest> programs() {
    return programs(PROGRAMS, false);
  }

  /** The same on copies of what calls are given, which takes longer. */
  @TestFactory
  Stream<DynamicTest> programsOnCopies() {
    return programs(PROGRAMS / 2, true);
  }

  private static Stream<DynamicTest> programs(int programs, boolean away) {
    return LongStream.iterate(SEED, seed -> seed < SEED + programs, seed -> seed + Batch.SIZE)
        .mapToObj(seed -> batch(seed, Math.min(Batch.SIZE, SEED + programs - seed), away));
  }

  private static DynamicTest batch(long seed, long count, boolean away) {
    return dynamicTest(
        "seeds " + seed + " to " + (seed + count - 1),
        () -> {
          long before = CopyExecutor.TRAVELLED.get();
          List<String> failures = new Batch(seed, count, away).failures();
          if (!failures.isEmpty()) {
            throw new AssertionError(String.join("\n\n", failures));
          }
          long travelled = CopyExecutor.TRAVELLED.get() - before;
          assertThat(travelled)
              .as("calls that ran on copies")
              .matches(n -> !away || n > 10 * count);
        });
  }
}
