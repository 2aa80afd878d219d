package dev.deco.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {
  @Test
  void slicesItsText() {
    assertThat(new Source("A.java", "abcdef").slice(new Span(1, 4))).isEqualTo("bcd");
  }

  @Test
  void countsLinesFromOne() {
    Source source = new Source("A.java", "a\nb\n\nc");
    assertThat(source.line(0)).isEqualTo(1);
    assertThat(source.line(2)).isEqualTo(2);
    assertThat(source.line(5)).isEqualTo(4);
  }

  @Test
  void countsTheLineEndsOfEverySystem() {
    assertThat(new Source("A.java", "a\r\nb").line(3)).isEqualTo(2);
    assertThat(new Source("A.java", "a\rb").line(2)).isEqualTo(2);
  }

  @Test
  void anOffsetBehindTheEndIsOnTheLastLine() {
    assertThat(new Source("A.java", "a\nb").line(99)).isEqualTo(2);
  }
}
