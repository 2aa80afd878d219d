package dev.deco.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FibTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 18})
  void bothWaysGiveTheSame(int n) {
    assertThat(DecoFib.fib(n)).isEqualTo(Fib.fib(n));
  }
}
