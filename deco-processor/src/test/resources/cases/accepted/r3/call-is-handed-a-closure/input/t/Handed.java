package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;

final class Handed {
  private Handed() {}

  @Concurrent
  static int ask(IntSupplier s) {
    return s.getAsInt();
  }

  @Concurrent
  static void increase(int[] a) {
    Work.take(40);
    a[0]++;
  }

  @Concurrent
  static int apply(IntUnaryOperator f, int x) {
    return f.applyAsInt(x);
  }

  @Synchronized
  static int[] reads(int[] a) {
    int[] out = new int[2];
    IntSupplier s = () -> a[0];
    increase(a);
    out[0] = ask(s);
    increase(a);
    out[1] = ask(() -> a[0] + 1);
    return out;
  }

  @Synchronized
  static List<Integer> readsList(List<Integer> l) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      l.add(ask(() -> 5));
      out.add(ask(l::size));
    }
    return out;
  }

  /** Reads what nobody writes: all calls run side by side. */
  @Synchronized
  static int[] integrate(int[] weights) {
    int[] out = new int[4];
    for (int i = 0; i < out.length; i++) {
      out[i] = apply(x -> weights[0] * x, i);
    }
    return out;
  }
}
