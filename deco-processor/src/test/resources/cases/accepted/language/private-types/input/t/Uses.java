package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

final class Uses {
  private record Pair(int a, int b) {
    static Pair of(int a) {
      return new Pair(a, a);
    }

    int sum() {
      return a + b;
    }
  }

  private enum Color {
    RED,
    GREEN
  }

  private static class Cell<T> {
    static final int LIMIT = 9;
    static int made;
    T value;
    private int reads;

    Cell(T value) {
      this.value = value;
      made++;
    }

    T get() {
      reads++;
      return value;
    }
  }

  private static final class Counter implements Iterator<Integer>, Runnable {
    private int next;

    @Override
    public boolean hasNext() {
      return next < 3;
    }

    @Override
    public Integer next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return next++;
    }

    @Override
    public void run() {
      next = 0;
    }
  }

  private interface Lazy<T> extends Supplier<T>, java.io.Serializable {}

  private static final class Failure extends IllegalStateException {
    private static final long serialVersionUID = 1;
    private final int code;

    Failure(int code) {
      super("failure " + code);
      this.code = code;
    }
  }

  private static <T> T force(Lazy<T> lazy) {
    return lazy.get();
  }

  private static Pair swap(Pair pair) {
    return new Pair(pair.b(), pair.a());
  }

  static List<Pair> pairs(Pair... items) {
    return new ArrayList<>(Arrays.asList(items));
  }

  private Uses() {}

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x * x;
  }

  @Concurrent
  private static Pair g(Pair pair) {
    Work.take(20);
    return new Pair(pair.a + 1, pair.b + 1);
  }

  @Synchronized
  static List<Object> run(Object given) {
    List<Object> out = new ArrayList<>();
    int v = f(3);
    Pair pair = new Pair(1, 2);
    Pair later = g(pair);
    final Pair swapped = swap(Pair.of(4));
    out.add(pair.a() + pair.b + swapped.sum() + v);
    out.add(later.sum());
    Pair[] array = {pair, swap(pair)};
    Pair[][] grid = new Pair[2][];
    grid[0] = new Pair[] {pair};
    array[1] = grid[0][0];
    out.add(array[1].a + array.length + grid.length);
    List<Pair> list = pairs(array);
    list.add(new Pair(0, 9));
    list.sort(Comparator.comparing(Pair::sum));
    Map<String, Pair> map = new HashMap<>();
    for (Pair each : list) {
      map.put("k" + each.a(), each);
    }
    for (Map.Entry<String, Pair> entry : map.entrySet()) {
      out.add(entry.getKey() + entry.getValue().b);
    }
    out.add(list.stream().mapToInt(each -> each.a).sum());
    Function<Integer, Pair> maker = Pair::of;
    BiFunction<Integer, Integer, Pair> creator = Pair::new;
    out.add(maker.apply(6).sum() + creator.apply(1, 2).sum());
    Object some = pair;
    if (some instanceof Pair && ((Pair) some).a == 1) {
      out.add("pair");
    }
    if (!(some instanceof Pair same)) {
      throw new AssertionError();
    }
    same = same.a == 1 ? same : pair;
    out.add(same.equals(pair) && same == pair);
    try {
      out.add(((Pair) given).a());
    } catch (ClassCastException e) {
      out.add("no pair");
    }
    Color color = v > 5 ? Color.GREEN : Color.RED;
    switch (color) {
      case RED:
        out.add("red");
        break;
      case GREEN:
        out.add("green");
        break;
    }
    out.add(
        switch (color) {
          case RED -> 1;
          default -> color.ordinal() + 10;
        });
    out.add(Color.values().length + color.name() + (color == Color.GREEN) + Color.valueOf("RED"));
    Cell<String> cell = new Cell<>("text");
    var other = new Cell<>(List.of(1));
    out.add(cell.get().length() + other.get().size() + Cell.LIMIT);
    cell.value += "!";
    cell.reads++;
    Cell.made--;
    out.add(cell.value + cell.reads + Cell.made);
    Cell.made = 0;
    Counter counter = new Counter();
    Iterator<Integer> iterator = counter;
    while (counter.hasNext()) {
      out.add(iterator.next());
    }
    new Thread(counter).run();
    out.add(counter.next);
    out.add(force(() -> "lazy " + v));
    Lazy<Integer> lazy = () -> 7;
    out.add(lazy.get());
    out.add(Pair.class.getSimpleName() + Pair[].class.getSimpleName());
    try {
      throw new Failure(5);
    } catch (IllegalStateException e) {
      out.add(((Failure) e).code + e.getMessage());
    }
    Comparator<Pair> comparator =
        new Comparator<>() {
          @Override
          public int compare(Pair x, Pair y) {
            return Integer.compare(y.a, x.a);
          }
        };
    out.add(comparator.compare(pair, swapped));
    return out;
  }
}
