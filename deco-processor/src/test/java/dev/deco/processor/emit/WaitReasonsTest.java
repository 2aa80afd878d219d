package dev.deco.processor.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WaitReasonsTest {
  @Test
  void tellsTheReasonOfEachLineThatWaits() {
    String source =
        """
        class DecoX {
          $deco.await(); // deco: waits: reads v, which the statement of line 37 may write
          if ($deco.writes(a)) $deco.await(); // deco: waits if they are one: reads a
          // deco: waits before each test: reads sum
          while ($deco.awaited() & (sum.value < 3)) {
            f(); // the user's own: waits: never
          }
          $deco.close(); // deco: waits at the end
        }
        """;
    assertThat(WaitReasons.in(source).lines())
        .containsExactly(
            "2 reads v, which the statement of line 37 may write",
            "3 if they are one: reads a",
            "5 before each test: reads sum",
            "8 at the end");
  }

  @Test
  void tellsNothingWhereNothingWaits() {
    assertThat(WaitReasons.in("class DecoX {}\n")).isEmpty();
  }
}
