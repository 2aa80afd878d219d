package t;

import dev.deco.Concurrent;
import dev.deco.Range;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class Far<E extends Comparable<E>> {
  record Point(int x, int y, Colour colour) {}

  enum Colour {
    RED,
    GREEN
  }

  sealed interface Shape permits Circle, Box {}

  record Circle(Point centre, int radius) implements Shape {}

  record Box(Point corner, Map<String, int[]> sides) implements Shape {}

  private static final class Hidden {
    final List<Integer> seen = new ArrayList<>();
    private final int factor;

    Hidden(int factor) {
      this.factor = factor;
    }
  }

  private final List<E> elements;
  private final transient int level;

  Far(List<E> elements, int level) {
    this.elements = elements;
    this.level = level;
  }

  @Concurrent(on = "copy")
  static double area(Shape shape, Map<String, Double> areas) throws IOException {
    Work.take(5);
    double area = 0;
    if (shape instanceof Circle circle) {
      area = circle.radius() * circle.radius() * 3.0;
    } else if (shape instanceof Box box) {
      area = box.sides().get("a")[0] * box.sides().get("b")[0];
      box.sides().get("a")[0]++;
    }
    if (area < 0) {
      throw new IOException("a negative area");
    }
    areas.merge("all", area, Double::sum);
    return area;
  }

  @Concurrent(on = "copy", parallelism = 2)
  static <T, C extends List<? super T>> void fill(C list, T first, T... more) {
    Work.take(5);
    list.add(first);
    for (T each : more) {
      list.add(each);
    }
  }

  @Concurrent(on = "copy")
  private static int hidden(Hidden hidden, int isolation) {
    Work.take(5);
    hidden.seen.add(isolation * hidden.factor);
    return hidden.seen.size();
  }

  @Concurrent(on = "copy")
  E largest(List<? extends E> others) {
    Work.take(5);
    E largest = elements.get(0);
    for (E each : others) {
      largest = largest.compareTo(each) < 0 ? each : largest;
    }
    return largest;
  }

  @Concurrent(on = "copy")
  static int[] range(@Range(from = "from", to = "to") int[] values, int from, int to) {
    Work.take(5);
    for (int i = from; i < to; i++) {
      values[i] *= 2;
    }
    return new int[] {from, values[from]};
  }

  @Concurrent(on = "copy")
  @Synchronized
  static long fib(int n) {
    if (n < 2) {
      return n;
    }
    long left = fib(n - 1);
    long right = fib(n - 2);
    return left + right;
  }

  @Synchronized
  static List<Object> run(List<Shape> shapes, Map<String, Double> areas, int[] values)
      throws IOException {
    List<Object> all = new ArrayList<>();
    for (Shape shape : shapes) {
      all.add(area(shape, areas));
    }
    List<Object> filled = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      fill(filled, "f" + i, "g", "h");
    }
    all.add(filled);
    Hidden hidden = new Hidden(3);
    for (int i = 0; i < 5; i++) {
      all.add(hidden(hidden, i));
    }
    all.add(hidden.seen);
    for (int i = 0; i + 2 <= values.length; i += 2) {
      all.add(range(values, i, i + 2));
    }
    all.add(fib(6));
    return all;
  }

  @Synchronized
  List<E> best(List<List<E>> all) {
    List<E> best = new ArrayList<>();
    for (List<E> each : all) {
      best.add(largest(each));
    }
    best.sort(Comparator.naturalOrder());
    return best;
  }

  static Map<String, int[]> sides(int a, int b) {
    Map<String, int[]> sides = new TreeMap<>();
    sides.put("a", new int[] {a});
    sides.put("b", new int[] {b});
    return sides;
  }
}
