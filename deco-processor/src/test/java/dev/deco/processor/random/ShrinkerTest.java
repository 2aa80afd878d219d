package dev.deco.processor.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What the shrinker leaves still fails, and is small. */
class ShrinkerTest {

  @Test
  void leavesLittleMoreThanWhatFails() {
    Predicate<RandomProgram> fails = program -> text(program).contains("synchronized (q)");
    RandomProgram program = RandomProgram.of(1);
    for (long seed = 3; !fails.test(program); seed += 2) {
      program = RandomProgram.of(seed);
    }
    RandomProgram small = new Shrinker(fails).shrink(program);
    assertThat(fails).accepts(small);
    assertThat(text(small).length()).isLessThan(text(program).length() / 2);
  }

  @Test
  void replayedDrawsGiveTheSameProgram() {
    RandomProgram program = RandomProgram.of(7);
    Choice choice = Choice.replaying(program.draws());
    program.draws().forEach(draw -> assertThat(choice.below(draw + 1)).isEqualTo(draw));
    assertThat(program.with(program.draws()).sources()).isEqualTo(program.sources());
  }

  private static String text(RandomProgram program) {
    return program.sources().get("t/" + program.name() + ".java");
  }
}
