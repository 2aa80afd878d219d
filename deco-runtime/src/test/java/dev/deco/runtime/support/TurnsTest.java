package dev.deco.runtime.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many turns are left is what a loop would do. */
class TurnsTest {
  @Test
  void loopsThatCountUpHaveAsManyTurnsLeft() {
    for (int bound = -5; bound <= 12; bound++) {
      for (int stride = 1; stride <= 4; stride++) {
        for (int turn = -6; turn <= bound; turn++) {
          int below = 0;
          for (int i = turn; i < bound; i += stride) {
            below++;
          }
          int belowOrAt = 0;
          for (int i = turn; i <= bound; i += stride) {
            belowOrAt++;
          }
          if (turn < bound) {
            assertThat(Turns.below(turn, bound, stride)).isEqualTo(below);
          }
          assertThat(Turns.belowOrAt(turn, bound, stride)).isEqualTo(belowOrAt);
          if (stride == 1 && turn < bound) {
            assertThat(Turns.below(turn, bound)).isEqualTo(below);
          }
          if (stride == 1) {
            assertThat(Turns.belowOrAt(turn, bound)).isEqualTo(belowOrAt);
          }
        }
      }
    }
  }

  @Test
  void loopsThatCountDownHaveAsManyTurnsLeft() {
    for (int bound = -5; bound <= 12; bound++) {
      for (int stride = 1; stride <= 4; stride++) {
        for (int turn = bound; turn <= 14; turn++) {
          int above = 0;
          for (int i = turn; i > bound; i -= stride) {
            above++;
          }
          int aboveOrAt = 0;
          for (int i = turn; i >= bound; i -= stride) {
            aboveOrAt++;
          }
          if (turn > bound) {
            assertThat(Turns.above(turn, bound, stride)).isEqualTo(above);
          }
          assertThat(Turns.aboveOrAt(turn, bound, stride)).isEqualTo(aboveOrAt);
          if (stride == 1 && turn > bound) {
            assertThat(Turns.above(turn, bound)).isEqualTo(above);
          }
          if (stride == 1) {
            assertThat(Turns.aboveOrAt(turn, bound)).isEqualTo(aboveOrAt);
          }
        }
      }
    }
  }

  @Test
  void rangesThatAreTooLongForAnIntAreCountedInParts() {
    assertThat(Turns.below(Integer.MIN_VALUE, Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
    assertThat(Turns.belowOrAt(0, Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
    assertThat(Turns.above(Integer.MAX_VALUE, Integer.MIN_VALUE)).isEqualTo(Integer.MAX_VALUE);
    assertThat(Turns.aboveOrAt(0, Integer.MIN_VALUE)).isEqualTo(Integer.MAX_VALUE);
    assertThat(Turns.below(Integer.MIN_VALUE, Integer.MAX_VALUE, 3)).isEqualTo(1_431_655_765);
  }
}
