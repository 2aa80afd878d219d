package t;

import module java.base;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

// since: 25
final class Newest {
  private Newest() {}

  record Pair(int left, int right) {}

  static class Base {
    final int size;

    Base(int size) {
      this.size = size;
    }
  }

  @Concurrent
  static int f(int x) {
    Work.take(10);
    return x + 1;
  }

  @Synchronized
  static List<Object> run(int n) {
    class Checked extends Base {
      final int twice;

      Checked(int size) {
        if (size < 0) {
          throw new IllegalArgumentException();
        }
        int doubled = 2 * size;
        twice = doubled;
        super(doubled + 1);
      }
    }
    List<Object> out = new ArrayList<>();
    int turns = 0;
    for (var _ : List.of(1, 2, 3)) {
      out.add(f(turns++));
    }
    for (int i = 0, _ = f(40); i < n; i++) {
      out.add(f(i));
    }
    try {
      out.add(Integer.parseInt("x" + f(1)));
    } catch (NumberFormatException _) {
      out.add(f(2));
    }
    try (var _ = new StringReader("r")) {
      out.add(f(3));
    }
    int _ = f(4);
    BiFunction<Integer, Integer, Integer> first = (a, _) -> a;
    out.add(first.apply(f(5), f(6)));
    Object pair = new Pair(f(7), f(8));
    out.add(
        switch (pair) {
          case Pair(int left, _) when left > 100 -> "far";
          case Pair(_, var right) -> right + f(9);
          default -> "none";
        });
    if (pair instanceof Pair(int left, int _)) {
      out.add(left);
    }
    Checked checked = new Checked(f(10));
    out.add(checked.size + checked.twice);
    Map<String, Integer> sizes = new TreeMap<>();
    for (String word : "one two three".split(" ")) {
      sizes.merge(word, f(word.length()), Integer::sum);
    }
    out.add(sizes);
    out.add(Stream.of(3, 4).map(x -> f(x)).collect(Collectors.toList()));
    return out;
  }
}
