package t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class Case {
  private Case() {}

  public static Object serial() {
    int[] given = new int[60];
    for (int i = 0; i < given.length; i++) {
      given[i] = i * 7919 % 101;
    }
    int[] merged = given.clone();
    Sorts.merge(merged);
    int[] within = given.clone();
    Sorts.within(within, new int[60], 0, 60);
    int[][] rows = new int[6][2];
    int sum = Sorts.rows(rows, 5);
    Sorts.Pair given2 = new Sorts.Pair(new int[6], new ArrayList<>());
    Sorts.Pair pair = Sorts.pair(given2, 5);
    Map<Integer, List<Integer>> counts = new HashMap<>();
    Sorts.counts(counts, 0, 40);
    return List.of(
        merged,
        within,
        rows,
        sum,
        given2.left(),
        given2.right(),
        pair.left(),
        pair.right(),
        counts);
  }

  public static Object deco() {
    int[] given = new int[60];
    for (int i = 0; i < given.length; i++) {
      given[i] = i * 7919 % 101;
    }
    int[] merged = given.clone();
    DecoSorts.merge(merged);
    int[] within = given.clone();
    DecoSorts.within(within, new int[60], 0, 60);
    int[][] rows = new int[6][2];
    int sum = DecoSorts.rows(rows, 5);
    Sorts.Pair given2 = new Sorts.Pair(new int[6], new ArrayList<>());
    Sorts.Pair pair = DecoSorts.pair(given2, 5);
    Map<Integer, List<Integer>> counts = new HashMap<>();
    DecoSorts.counts(counts, 0, 40);
    return List.of(
        merged,
        within,
        rows,
        sum,
        given2.left(),
        given2.right(),
        pair.left(),
        pair.right(),
        counts);
  }
}
