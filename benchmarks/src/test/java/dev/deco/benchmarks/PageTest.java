package dev.deco.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class PageTest {
  @Test
  void onlyWhatIsBetweenTheCommentsIsReplaced() {
    assertThat(
            Page.inserted(
                "before\n<!-- figures: begin -->\nold\n<!-- figures: end -->\nafter\n", "new\n"))
        .isEqualTo("before\n<!-- figures: begin -->\nnew\n\n<!-- figures: end -->\nafter\n");
  }

  @Test
  void aPageWithoutThemIsRefused() {
    assertThatThrownBy(() -> Page.inserted("nothing", "new"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no place");
  }

  @Test
  void anUnknownGroupIsToldWithThoseThatThereAre() {
    assertThatThrownBy(() -> Group.of("graines"))
        .hasMessageContaining("graines")
        .hasMessageContaining("fill, sum");
  }
}
