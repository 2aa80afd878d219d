package dev.deco.benchmarks.overhead;

import dev.deco.runtime.Deco;
import dev.deco.runtime.Scope;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What an access costs that is recorded and replayed, where a scope spawns the calls, which never
 * run in place then. On one thread: two calls, each on 100,000 elements of its own.
 */
public final class RecordedAccesses {
  private static final int SIZE = 100_000;
  private static final int WARM_UP = 700;
  private static final int ROUNDS = 800;

  private RecordedAccesses() {}

  /**
   * Prints the figures.
   *
   * @throws Exception if a call fails
   */
  public static void print() throws Exception {
    double[] a = Accesses.array(SIZE, 7);
    double[] b = Accesses.array(SIZE, 8);
    print("array reads", a, b, ArrayCalls::totalled, DecoArrayCalls::totalled);
    print("array writes", a, b, ArrayCalls::filled, DecoArrayCalls::filled);
    print("array reads and writes", a, b, ArrayCalls::damped, DecoArrayCalls::damped);
    print(
        "List.get",
        Accesses.list(SIZE, 7),
        Accesses.list(SIZE, 8),
        ListCalls::totalled,
        DecoListCalls::totalled);
  }

  private static <T> void print(
      String what, T a, T b, Consumer<T> plain, BiConsumer<Scope, T> spawn) throws Exception {
    double[] direct = new double[ROUNDS];
    double[] recorded = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      plain.accept(a);
      plain.accept(b);
      long middle = System.nanoTime();
      Deco.withParallelism(
          1,
          () -> {
            try (Scope scope = Scope.open()) {
              spawn.accept(scope, a);
              spawn.accept(scope, b);
            }
            return null;
          });
      long end = System.nanoTime();
      if (round >= 0) {
        direct[round] = (middle - begin) / 2.0 / SIZE;
        recorded[round] = (end - middle) / 2.0 / SIZE;
      }
    }
    double one = median(direct);
    double other = median(recorded);
    System.out.printf(
        "%-24s plain %.2f ns, recorded and replayed %.2f ns each, %.1f times as long%n",
        what, one, other, other / one);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
