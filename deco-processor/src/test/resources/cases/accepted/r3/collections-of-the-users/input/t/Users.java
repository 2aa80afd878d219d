package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class Users {
  private Users() {}

  @Concurrent
  static int f(int x) {
    Work.take(40);
    return x + 1;
  }

  private static int second(List<Integer> list) {
    return list.get(2);
  }

  @Synchronized
  static Object get(Scaled s, List<Integer> view) {
    s.scale = f(4);
    int a = view.get(1);
    s.scale = f(6);
    return a + view.get(2);
  }

  @Synchronized
  static Object size(Scaled s, Set<Integer> view) {
    s.scale = f(4);
    int a = view.size();
    return a;
  }

  @Synchronized
  static Object otherElements(Scaled s, List<String> view) {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      s.cells[i] = f(i);
      s.kept.add(f(i));
      out.add(view.get(i));
    }
    return out;
  }

  @Synchronized
  static Object loop(Scaled s, Iterable<Integer> view) {
    List<Integer> out = new ArrayList<>();
    for (int x : view) {
      s.scale = f(10 * x);
      out.add(x);
    }
    return out;
  }

  @Synchronized
  static Object condition(Scaled s, Iterator<Integer> it) {
    List<Integer> out = new ArrayList<>();
    while (it.hasNext() && it.next() < 300) {
      s.scale = f(100);
      out.add(f(1));
    }
    return out;
  }

  @Synchronized
  static Object map(Scaled s, Map<Integer, Integer> view) {
    s.scale = f(4);
    int a = view.get(0);
    s.scale = f(7);
    for (Map.Entry<Integer, Integer> e : view.entrySet()) {
      a = 10 * a + e.getKey();
    }
    return a;
  }

  @Synchronized
  static Object helper(Scaled s, List<Integer> view) {
    s.scale = f(4);
    int a = second(view);
    s.scale = f(5);
    int b = Collections.max(view);
    s.scale = f(6);
    List<Integer> copy = new ArrayList<>(view);
    s.scale = f(7);
    String text = "" + view;
    s.scale = f(8);
    copy.addAll(view);
    s.scale = f(9);
    int c = view.iterator().next() + view.stream().mapToInt(x -> x).sum();
    s.scale = f(10);
    copy.addAll(view.subList(1, 3));
    return List.of(a, b, copy, text, c);
  }

  @Synchronized
  static Object wrapped(Scaled s, List<Integer> view) {
    List<Integer> fixed = Collections.unmodifiableList(view);
    s.scale = f(4);
    int a = fixed.get(1);
    return a;
  }

  @Synchronized
  static Object chars(Scaled s, CharSequence view) {
    s.scale = f(4);
    int a = view.length();
    s.scale = f(5);
    return a + view.toString();
  }

  /** The method of the user's that is replayed writes a field. */
  @Synchronized
  static Object replayed(Scaled s, List<Integer> view) {
    view.add(f(3));
    int a = s.asked;
    return a;
  }

  /** The method of the user's that the caller runs writes a field. */
  @Synchronized
  static Object counted(Scaled s, List<Integer> view) {
    int[] out = new int[3];
    for (int i = 0; i < 3; i++) {
      out[i] = view.get(i) + f(s.asked);
      s.asked = f(20 + i);
    }
    return List.of(out, s.asked);
  }

  @Synchronized
  static Object nested(Scaled s, List<List<Integer>> views) {
    s.scale = f(4);
    int a = views.get(0).get(1);
    return a;
  }

  /** What the user's method reads is written after the statement that is to call it. */
  @Synchronized
  static Object readLater(Scaled s, List<Integer> view) {
    List<Integer> out = new ArrayList<>();
    out.add(view.get(f(0)));
    s.scale = 7;
    out.add(f(1) + second(view));
    s.scale = 8;
    out.add(f(second(view)) + view.get(f(0)));
    s.scale = 9;
    return out;
  }

  @Concurrent
  static int meet(int x) {
    Meeting.here();
    return x;
  }

  /** Ordinary collections are not waited for. */
  @Synchronized
  static int[] ordinary(Scaled s, List<List<Integer>> rows, Map<Integer, Integer> map) {
    for (List<Integer> row : rows) {
      for (int x : row) {
        s.scale = meet(map.get(x) + row.get(0) + s.cells[0]);
      }
    }
    return s.cells;
  }
}
