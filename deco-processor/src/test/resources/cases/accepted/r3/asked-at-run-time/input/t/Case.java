package t;

import dev.deco.cases.Meeting;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether two containers are one is asked at run time: of lists, maps, arrays, rows and views. */
public final class Case {
  private Case() {}

  /** Its methods look into a list. */
  private static final class Running extends TreeSet<Integer> {
    private final transient List<Integer> seen;

    Running(List<Integer> seen) {
      this.seen = seen;
    }

    @Override
    public boolean remove(Object o) {
      add(seen.get(1));
      return super.remove(o);
    }
  }

  private interface Pair<T> {
    void run(T in, T out);
  }

  public static Object serial() throws Throwable {
    List<Object> all = new ArrayList<>();
    lists(all, Asked::copy);
    each(all, Asked::each);
    arrays(all, Asked::eachOfArray);
    arrays(all, Asked::chosen);
    maps(all, Asked::maps);
    grids(all, Asked::rows);
    grids(all, Asked::backwards);
    Integer[] array = {1, 2, 3, 4};
    Asked.listOfArray(array, Arrays.asList(array));
    Asked.arrayOfList(array, Arrays.asList(array));
    Asked.listOfArray(array, List.of(5, 6, 7));
    all.add(array);
    Set<Integer> running = new Running(Arrays.asList(array));
    Asked.namesOfAnotherBlock(array, list(), running);
    Asked.namesOfAnotherBlock(array, Arrays.asList(array), running);
    all.add(running);
    return all;
  }

  public static Object deco() throws Throwable {
    List<Object> all = new ArrayList<>();
    lists(all, DecoAsked::copy);
    each(all, DecoAsked::each);
    arrays(all, DecoAsked::eachOfArray);
    arrays(all, DecoAsked::chosen);
    maps(all, DecoAsked::maps);
    grids(all, DecoAsked::rows);
    grids(all, DecoAsked::backwards);
    Integer[] array = {1, 2, 3, 4};
    DecoAsked.listOfArray(array, Arrays.asList(array));
    DecoAsked.arrayOfList(array, Arrays.asList(array));
    DecoAsked.listOfArray(array, List.of(5, 6, 7));
    all.add(array);
    Set<Integer> running = new Running(Arrays.asList(array));
    DecoAsked.namesOfAnotherBlock(array, list(), running);
    DecoAsked.namesOfAnotherBlock(array, Arrays.asList(array), running);
    all.add(running);
    return all;
  }

  private static List<Integer> list() {
    return new ArrayList<>(List.of(1, 2, 3, 4, 5));
  }

  private static void lists(List<Object> all, Pair<List<Integer>> pair) {
    List<Integer> one = list();
    pair.run(one, one);
    List<Integer> two = list();
    pair.run(list(), two);
    List<Integer> base = list();
    pair.run(base.subList(0, 4), base);
    List<Integer> behind = list();
    pair.run(Collections.unmodifiableList(behind), behind);
    List<Integer> locked = list();
    pair.run(Collections.synchronizedList(locked), locked);
    List<Integer> shown = list();
    pair.run(view(shown), shown);
    List<Integer> under = list();
    pair.run(under, Collections.checkedList(under, Integer.class));
    all.add(List.of(one, two, base, behind, locked, shown, under));
  }

  private static List<Integer> view(List<Integer> list) {
    return new AbstractList<>() {
      @Override
      public Integer get(int index) {
        return list.get(index);
      }

      @Override
      public int size() {
        return list.size();
      }
    };
  }

  private static void each(List<Object> all, Pair<List<Integer>> pair) {
    List<Integer> two = list();
    pair.run(list(), two);
    List<Integer> one = list();
    try {
      pair.run(one, one);
    } catch (ConcurrentModificationException e) {
      all.add("modified");
    }
    List<Integer> base = list();
    try {
      pair.run(base.subList(0, 2), base);
    } catch (ConcurrentModificationException e) {
      all.add("modified");
    }
    all.add(List.of(one, two, base));
  }

  private static void arrays(List<Object> all, Pair<int[]> pair) {
    int[] one = {1, 2, 3, 4, 5, 6};
    pair.run(one, one);
    int[] two = {1, 2, 3, 4, 5, 6};
    int[] three = {1, 2, 3, 4, 5, 6};
    pair.run(two, three);
    all.add(List.of(one, two, three));
  }

  private static void maps(List<Object> all, Pair<Map<Integer, Integer>> pair) {
    Map<Integer, Integer> one = new TreeMap<>();
    pair.run(one, one);
    Map<Integer, Integer> two = new LinkedHashMap<>(Map.of(2, 9));
    pair.run(Map.of(1, 2), two);
    TreeMap<Integer, Integer> base = new TreeMap<>(Map.of(1, 5));
    pair.run(base.descendingMap(), base);
    Map<Integer, Integer> behind = new TreeMap<>();
    pair.run(Collections.unmodifiableMap(behind), behind);
    all.add(List.of(one, two, base, behind));
  }

  private static void grids(List<Object> all, Pair<int[][]> pair) {
    int[][] one = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
    pair.run(one, one);
    int[][] two = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
    pair.run(two, new int[][] {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}});
    int[] row = {1, 2, 3};
    int[][] rows = {row, {4, 5, 6}, row};
    pair.run(rows, new int[][] {{4, 5, 6}, row, row});
    all.add(List.of(one, two, rows));
    try {
      pair.run(one, new int[][] {{1, 2, 3}});
    } catch (ArrayIndexOutOfBoundsException e) {
      all.add(e.getMessage());
    }
    try {
      pair.run(two, new int[][] {{1, 2, 3}, null, null});
    } catch (NullPointerException e) {
      all.add("null");
    }
  }

  public static Object parallel() throws Throwable {
    boolean met =
        meet(() -> DecoAsked.copy(List.of(1, 2, 3), list()))
            && meet(() -> DecoAsked.each(List.of(1, 2), list()))
            && meet(() -> DecoAsked.eachOfArray(new int[] {1, 2}, new int[2]))
            && meet(() -> DecoAsked.chosen(new int[2], new int[2]), 1)
            && meet(() -> DecoAsked.rows(new int[2][2], new int[2][2]))
            && meet(() -> DecoAsked.backwards(new int[2][1], new int[2][1]))
            && meet(() -> DecoAsked.listOfArray(new Integer[3], List.of(1, 2)));
    if (!met) {
      throw new AssertionError("one after the other");
    }
    return true;
  }

  private static boolean meet(Meeting.Body body) throws Throwable {
    return meet(body, 2);
  }

  private static boolean meet(Meeting.Body body, int calls) throws Throwable {
    return Meeting.of(calls, body).equals(true);
  }
}
