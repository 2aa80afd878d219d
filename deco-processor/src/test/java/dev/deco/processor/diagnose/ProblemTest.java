package dev.deco.processor.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {
  @Test
  void onlyAnErrorForbidsTheWrapper() {
    assertThat(problem(Code.NO_BODY).fatal()).isTrue();
    assertThat(problem(Code.NOTHING_SPAWNED).fatal()).isFalse();
    assertThat(problem(Code.NEEDED_AT_ONCE).fatal()).isFalse();
  }

  @Test
  void itsMessageIsThatOfItsCode() {
    assertThat(problem(Code.NO_BODY).message()).isEqualTo(Code.NO_BODY.format("run", "why"));
  }

  private static Problem problem(Code code) {
    return new Problem(code, "t.Home", new Span(0, 1), List.of("run", "why"));
  }
}
