package dev.deco.cases;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a random program is given: containers, which are partly the same, in several forms. */
public final class Input {
  /** How many forms there are. */
  public static final int FORMS = 4;

  public final int[] a = {1, 2, 3, 4};
  public final int[] b;
  public final int[][] g;
  public final List<Integer> l = new ArrayList<>(List.of(1, 2, 3));
  public final List<Integer> k;
  public final List<List<Integer>> w = new ArrayList<>();
  public final Map<Integer, Integer> m = new HashMap<>(Map.of(0, 1, 1, 2));
  public final Set<Integer> s = new TreeSet<>(List.of(4, 0, 2));
  public final Deque<Integer> d = new ArrayDeque<>(l);

  /** Makes all of them anew. */
  public Input(int form) {
    b = form % 2 == 0 ? new int[] {5, 6, 7} : a;
    g = new int[][] {{1, 2}, form < 2 ? new int[] {3, 4, 5} : a};
    k = form % 2 == 0 ? new ArrayList<>(List.of(4)) : l;
    w.add(new ArrayList<>(List.of(6)));
    w.add(k);
  }

  /** All content, and what else the program has. */
  public List<Object> seen(Object... others) {
    return Arrays.asList(a, b, g, l, k, w, m, s, new ArrayList<>(d), others);
  }
}
