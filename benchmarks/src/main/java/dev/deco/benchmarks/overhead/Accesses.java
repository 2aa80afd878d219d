package dev.deco.benchmarks.overhead;

import dev.deco.benchmarks.ways.Problem;
import dev.deco.benchmarks.ways.Rows;
import dev.deco.benchmarks.ways.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Accesses that are recorded, and some that need not be; 200,000 of a kind. */
public enum Accesses {
  READ_ONLY("array reads, read-only argument"),
  READ("array reads, recorded"),
  WRITE("array writes, recorded"),
  UPDATE("array reads and writes, recorded"),
  LIST_GET("List.get, through a proxy");

  private static final int SIZE = 100_000;

  private final String label;

  Accesses(String label) {
    this.label = label;
  }

  /** What tables call it. */
  public String label() {
    return label;
  }

  Problem problem() {
    return problem(SIZE);
  }

  Problem problem(int size) {
    return switch (this) {
      case READ_ONLY -> new Totals(array(size, 7), array(size, 8));
      case READ -> arrays(size, ArrayCalls::read, DecoArrayCalls::read, ArrayCalls::totalled);
      case WRITE -> arrays(size, ArrayCalls::write, DecoArrayCalls::write, ArrayCalls::filled);
      case UPDATE -> arrays(size, ArrayCalls::update, DecoArrayCalls::update, ArrayCalls::damped);
      case LIST_GET ->
          new Pair<>(
              list(size, 7),
              list(size, 8),
              ListCalls::read,
              DecoListCalls::read,
              ListCalls::totalled);
    };
  }

  private static Problem arrays(
      int size,
      BiConsumer<double[], double[]> serial,
      BiConsumer<double[], double[]> deco,
      Consumer<double[]> one) {
    return new Pair<>(array(size, 7), array(size, 8), serial, deco, one);
  }

  static double[] array(int size, int seed) {
    return new Random(seed).doubles(size).toArray();
  }

  static List<Integer> list(int size, int seed) {
    return new Random(seed).ints(size).boxed().collect(Collectors.toCollection(ArrayList::new));
  }

  private record Totals(double[] a, double[] b) implements Problem {
    @Override
    public Object serial() {
      return ArrayCalls.totals(a, b);
    }

    @Override
    public Object deco() {
      return DecoArrayCalls.totals(a, b);
    }

    @Override
    public Object byHand(Way way) {
      double[] totals = new double[2];
      Rows.run(way, 2, 1, i -> totals[i] = ArrayCalls.total(i == 0 ? a : b));
      return totals[0] + totals[1];
    }
  }

  private record Pair<T>(
      T a, T b, BiConsumer<T, T> calls, BiConsumer<T, T> wrapped, Consumer<T> one)
      implements Problem {
    @Override
    public Object serial() {
      calls.accept(a, b);
      return List.of(a, b);
    }

    @Override
    public Object deco() {
      wrapped.accept(a, b);
      return List.of(a, b);
    }

    @Override
    public Object byHand(Way way) {
      Rows.run(way, 2, 1, i -> one.accept(i == 0 ? a : b));
      return List.of(a, b);
    }
  }
}
