package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

final class Odds {
  private Odds() {}

  /** A generic class with an inner one. */
  static final class Tray<T> {
    final List<T> items = new ArrayList<>();

    final class Slot {
      final int index;

      Slot(Tray<T> Tray.this, int index) {
        this.index = index;
      }

      T get(Tray<T>.Slot this) {
        return Tray.this.items.get(index);
      }
    }
  }

  static final class Gate implements AutoCloseable {
    private final List<Object> log;

    Gate(List<Object> log) {
      this.log = log;
    }

    @Override
    public void close() {
      log.add("closed after " + log.size());
    }
  }

  @Concurrent
  static int f(int x) {
    Work.take(10);
    return x + 1;
  }

  @Concurrent
  static strictfp double g(double x) {
    Work.take(10);
    return x / 3;
  }

  @SafeVarargs
  static <T> int count(T... items) {
    return items.length;
  }

  @Synchronized
  static List<Object> run(int n) {
    List<Object> out = new ArrayList<>();
    long bits = 0b1010_0101L;
    int octal = 0_17, hex = 0x7fff_ffff, wide = '\u0041' + '\101' + '\t';
    double exact = 0x1.8p3 + 1e-3d + .5f;
    for (int i = 0, j = n; i < j; i++, --j) {
      bits ^= (long) f(i) << 40 >>> 3;
      octal = octal * 8 + f(j) & hex;
      exact += g(i) * -1e2;
      wide += (char) f(wide % 100);
    }
    out.add(bits);
    out.add(octal + ~hex);
    out.add(wide);
    out.add(exact);

    // Types that no source can name.
    var counter =
        new Object() {
          int total = 0b11;

          int add(int by) {
            return total += by;
          }
        };
    for (int i = 0; i < n; i++) {
      counter.total += f(i);
    }
    out.add(counter.add(f(n)));
    var both = n > 2 ? Integer.valueOf(f(1)) : "none";
    out.add(both);
    out.add(both.compareTo(null == out ? null : cast(both)));

    // Lambdas of intersection types, in casts and conditionals.
    Runnable run = (Runnable & Serializable) () -> out.add("ran");
    run.run();
    out.add(run instanceof Serializable);
    int base = f(7);
    IntUnaryOperator op = n % 2 == 0 ? x -> x + base : (int x) -> x - base;
    out.add(op.applyAsInt(f(3)));
    Supplier<Supplier<String>> nested = () -> () -> "deep" + base;
    out.add(nested.get().get());
    BiFunction<Integer, Integer, Integer> sum = (final var a, @Deprecated var b) -> a + b + base;
    out.add(sum.apply(f(1), f(2)));
    IntFunction<int[][]> grids = int[][]::new;
    out.add(grids.apply(f(1)).length);
    ToIntFunction<List<?>> size = List::size;
    out.add(size.applyAsInt(out));
    out.add(Comparator.<Integer>naturalOrder().reversed().compare(f(1), f(2)));

    // Inner classes of generic classes, and receivers that are written down.
    Tray<String> tray = new Tray<>();
    tray.items.add("s" + f(8));
    Tray<String>.Slot slot = tray.new Slot(0);
    out.add(slot.get());

    // Resources that are variables, and several of them.
    Gate gate = new Gate(out);
    try (gate;
        Gate second = new Gate(out)) {
      out.add(f(5));
      out.add(second == gate);
    }
    if (out.get(0) instanceof final Long first && first > 0) {
      out.add(first + f(0));
    }
    out.add(count() + count(1, f(2)) + count((Object) null) + count(new Integer[] {1, 2, f(3)}));
    int[] row[] = {{1}, {f(2), 3}}, flat = {f(4)};
    row[0] = flat;
    out.add(row[0][0] + row[1][1]);
    out.add(((Supplier<?>) () -> f(6)).get());
    return out;
  }

  @SuppressWarnings("unchecked")
  private static <T> T cast(Object object) {
    return (T) object;
  }
}
