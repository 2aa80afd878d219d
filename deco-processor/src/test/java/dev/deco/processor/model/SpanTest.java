package dev.deco.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void containsItselfAndWhatLiesInside() {
    Span span = new Span(3, 9);
    assertThat(span.contains(span)).isTrue();
    assertThat(span.contains(new Span(4, 4))).isTrue();
  }

  @Test
  void doesNotContainWhatReachesOverItsEnds() {
    Span span = new Span(3, 9);
    assertThat(span.contains(new Span(2, 5))).isFalse();
    assertThat(span.contains(new Span(5, 10))).isFalse();
  }

  @Test
  void cannotBeInverted() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
  }
}
