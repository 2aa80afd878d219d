package shop;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import lombok.Builder;
import lombok.With;

@Builder
@With
record Pair(int left, int right) {
  @Concurrent
  static Pair turned(Pair pair) {
    return new Pair(pair.right, pair.left).withLeft(pair.right * 2);
  }

  @Synchronized
  long chain(int n) {
    Pair[] pairs = new Pair[n];
    for (int i = 0; i < n; i++) {
      pairs[i] = turned(withRight(i));
    }
    long sum = 0;
    for (Pair pair : pairs) {
      sum = sum * 31 + Pair.builder().left(pair.left()).right(pair.right()).build().hashCode();
    }
    return sum;
  }
}
