package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

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

  @Concurrent
  static int meet(IntUnaryOperator f, int x) {
    Meeting.here();
    return f.applyAsInt(x);
  }

  @Synchronized
  static int[] sideBySide(int[] weights) {
    int[] out = new int[2];
    for (int i = 0; i < out.length; i++) {
      out[i] = meet(x -> weights[0] * x, i);
    }
    return out;
  }

  @Concurrent
  static int grow(Supplier<List<Integer>> s) {
    s.get().add(1);
    return s.get().size();
  }

  /** The closure hands the list itself out, past the isolation: such calls run in the caller. */
  @Synchronized
  static int[] handsOut(List<Integer> l) {
    int[] out = new int[30];
    for (int i = 0; i < out.length; i++) {
      out[i] = grow(() -> l);
    }
    return out;
  }

  private static int bump(List<Integer> l) {
    l.add(7);
    return l.size();
  }

  /** The closure writes by a static method. */
  @Synchronized
  static int[] calls(List<Integer> l) {
    int[] out = new int[30];
    for (int i = 0; i < out.length; i++) {
      out[i] = ask(() -> bump(l));
    }
    return out;
  }

  @Concurrent
  static int first(List<IntSupplier> s) {
    return s.get(0).getAsInt();
  }

  /** The closure is inside of what the call is handed. */
  @Synchronized
  static int[] insideAList(int[] a) {
    int[] out = new int[30];
    List<IntSupplier> suppliers = List.of(() -> a[0]++);
    for (int i = 0; i < out.length; i++) {
      out[i] = first(suppliers);
    }
    return out;
  }

  @Concurrent
  static int fail(int x) {
    Work.take(40);
    throw new IllegalStateException("failed " + x);
  }

  @Concurrent
  static void accept(IntConsumer c) {
    c.accept(1);
  }

  /** A call that runs in the caller does not run behind one that fails. */
  @Synchronized
  static void behindAFailure(int[] a) {
    a[1] = fail(2);
    accept(i -> a[0] += i);
  }
}
