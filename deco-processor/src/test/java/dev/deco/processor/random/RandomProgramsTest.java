package dev.deco.processor.random;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.deco.processor.cases.CompiledSources;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Random programs end as their serial elision does. {@code -Ddeco.programs=N} makes more of them,
 * {@code -Ddeco.seed=S} begins elsewhere; a failure names the seed and shows the program.
 */
class RandomProgramsTest {
  private static final int PROGRAMS = Integer.getInteger("deco.programs", 12);
  private static final int REPETITIONS = Integer.getInteger("deco.repetitions", 2);
  private static final long SEED = Long.getLong("deco.seed", 1);

  @TestFactory
  Stream<DynamicTest> programs() {
    return LongStream.range(SEED, SEED + PROGRAMS)
        .mapToObj(seed -> new RandomProgram(seed, seed % 2 == 0))
        .map(program -> dynamicTest(program.className(), () -> check(program)));
  }

  static void check(RandomProgram program) {
    Map<String, String> sources = new TreeMap<>(program.sources());
    try (CompiledSources compiled = CompiledSources.of(program.className(), sources)) {
      compiled.equalsItsSerialElision("t." + program.caseName(), REPETITIONS);
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + "\n" + sources, e);
    }
  }
}
