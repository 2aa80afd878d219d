package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Methods with both annotations, whose calls work on arrays and collections that callers made. */
final class Sorts {
  private Sorts() {}

  record Pair(int[] left, List<Integer> right) {}

  @Concurrent
  @Synchronized
  static void merge(int[] a) {
    if (a.length < 2) {
      return;
    }
    int[] left = Arrays.copyOf(a, a.length / 2);
    int[] right = Arrays.copyOfRange(a, a.length / 2, a.length);
    merge(left);
    merge(right);
    int l = 0;
    int r = 0;
    for (int i = 0; i < a.length; i++) {
      a[i] = r == right.length || l < left.length && left[l] <= right[r] ? left[l++] : right[r++];
    }
  }

  @Concurrent
  @Synchronized
  static void within(int[] a, int[] spare, int lo, int hi) {
    if (hi - lo < 2) {
      return;
    }
    int mid = (lo + hi) >>> 1;
    within(a, spare, lo, mid);
    within(a, spare, mid, hi);
    System.arraycopy(a, lo, spare, lo, hi - lo);
    int l = lo;
    int r = mid;
    for (int i = lo; i < hi; i++) {
      a[i] = r == hi || l < mid && spare[l] <= spare[r] ? spare[l++] : spare[r++];
    }
  }

  /** The second call reads what the first one wrote. */
  @Concurrent
  @Synchronized
  static int rows(int[][] rows, int depth) {
    int[] own = rows[depth].clone();
    own[0] += depth;
    if (depth > 0) {
      int[][] copy = rows.clone();
      copy[depth - 1] = own;
      int sum = rows(copy, depth - 1);
      rows[depth - 1] = own;
      sum += rows(rows, depth - 1);
      own[1]++;
      return sum + own[0];
    }
    rows[0][0]++;
    return own[0] + rows[rows.length - 1][0];
  }

  @Concurrent
  @Synchronized
  static Pair pair(Pair given, int depth) {
    given.left()[depth]++;
    given.right().add(depth);
    if (depth == 0) {
      return new Pair(given.left().clone(), new ArrayList<>(given.right()));
    }
    Pair a = pair(new Pair(given.left(), new ArrayList<>(given.right())), depth - 1);
    Pair b = pair(given, depth - 1);
    given.left()[0] += b.left()[0];
    a.right().addAll(b.right().subList(0, 2));
    return new Pair(a.left(), given.right());
  }

  @Concurrent
  @Synchronized
  static void counts(Map<Integer, List<Integer>> all, int from, int to) {
    if (to - from == 1) {
      all.computeIfAbsent(from % 5, k -> new ArrayList<>()).add(from);
      return;
    }
    int mid = (from + to) / 2;
    Map<Integer, List<Integer>> mine = new HashMap<>();
    counts(mine, from, mid);
    counts(all, mid, to);
    mine.forEach(
        (k, v) ->
            all.merge(
                k,
                v,
                (x, y) -> {
                  List<Integer> both = new ArrayList<>(x);
                  both.addAll(y);
                  return both;
                }));
  }
}
