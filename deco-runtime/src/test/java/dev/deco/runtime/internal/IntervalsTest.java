package dev.deco.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalsTest {
  @Test
  void isTheSetOfWhatWasAdded() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      Intervals intervals = new Intervals();
      BitSet expected = new BitSet();
      for (int k = 0; k < 40; k++) {
        int from = random.nextInt(60);
        int to = from + random.nextInt(5);
        BitSet asked = expected.get(from, to);
        assertThat(intervals.overlaps(from, to)).isEqualTo(!asked.isEmpty());
        assertThat(intervals.covers(from, to)).isEqualTo(asked.cardinality() == to - from);
        intervals.add(from, to);
        expected.set(from, to);
      }
    }
  }

  @Test
  void takesTheWholeOfWhatThereIs() {
    Intervals intervals = new Intervals();
    intervals.add(Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
    intervals.add(Integer.MIN_VALUE, 0);
    assertThat(intervals.overlaps(0, Integer.MAX_VALUE - 1)).isFalse();
    intervals.add(Integer.MIN_VALUE, Integer.MAX_VALUE);
    assertThat(intervals.covers(Integer.MIN_VALUE, Integer.MAX_VALUE)).isTrue();
    assertThat(intervals.overlaps(5, 6)).isTrue();
    assertThat(intervals.overlaps(6, 6)).isFalse();
  }
}
