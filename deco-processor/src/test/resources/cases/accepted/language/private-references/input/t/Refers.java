package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.Supplier;

final class Refers {
  private final int size;

  private Refers(int size) {
    this.size = size;
  }

  static Refers of(int size) {
    return new Refers(size);
  }

  private int size() {
    return size;
  }

  private static int add(int a, int b) {
    return a + b;
  }

  private int count(Object... items) {
    return items.length;
  }

  private String read() throws IOException {
    throw new IOException("read");
  }

  @Concurrent
  private int f(int x) {
    Work.take(10);
    return x + size;
  }

  @Synchronized
  List<Object> run() {
    List<Object> out = new ArrayList<>();
    out.add(f(1));
    IntFunction<Refers> maker = Refers::new;
    Function<Refers, Integer> getter = Refers::size;
    Supplier<Integer> own = this::size;
    IntBinaryOperator adder = Refers::add;
    Refers other = maker.apply(9);
    Supplier<Integer> bound = other::size;
    out.add(getter.apply(other) + own.get() + adder.applyAsInt(1, 2) + bound.get());
    Function<Object, Integer> one = this::count;
    Function<Object[], Integer> several = this::count;
    Supplier<Integer> none = this::count;
    out.add(one.apply("a") + several.apply(new Object[] {1, 2, 3}) * 10 + none.get());
    Callable<String> reads = this::read;
    try {
      out.add(reads.call());
    } catch (Exception e) {
      out.add(e.getMessage());
    }
    try {
      out.add(read());
    } catch (IOException e) {
      out.add(e.toString());
    }
    return out;
  }
}
