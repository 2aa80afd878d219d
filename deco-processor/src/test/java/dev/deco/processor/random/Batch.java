package dev.deco.processor.random;

import dev.deco.processor.cases.CompiledSources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Programs of neighbouring seeds, compiled together, since most of that time is the compiler's
 * start.
 */
final class Batch {
  static final int SIZE = 100;

  private static final int REPETITIONS = Integer.getInteger("deco.repetitions", 1);

  private final List<RandomProgram> programs;

  Batch(long seed, long count, boolean away) {
    programs =
        LongStream.range(seed, seed + count).mapToObj(s -> RandomProgram.of(s, away)).toList();
  }

  /** What went wrong, for each program that does not end as its serial elision does. */
  List<String> failures() {
    Map<String, String> sources = new TreeMap<>();
    programs.forEach(program -> sources.putAll(program.sources()));
    List<RandomProgram> failing = new ArrayList<>();
    try (CompiledSources compiled = CompiledSources.of("random programs", sources)) {
      for (RandomProgram program : programs) {
        if (fails(program, compiled)) {
          failing.add(program);
        }
      }
    } catch (AssertionError e) {
      // Which of them was not compiled shows when each is compiled alone.
      failing.addAll(programs);
    }
    return failing.stream().flatMap(program -> Failure.of(program).stream()).toList();
  }

  private static boolean fails(RandomProgram program, CompiledSources compiled) {
    try {
      compiled.equalsItsSerialElision("t." + program.caseName(), REPETITIONS);
      return false;
    } catch (AssertionError e) {
      return true;
    }
  }
}
