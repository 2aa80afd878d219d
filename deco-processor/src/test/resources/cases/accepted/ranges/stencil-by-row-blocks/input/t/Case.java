package t;

import dev.deco.cases.Meeting;
import java.util.List;
import java.util.Random;

/** A stencil by blocks of rows, from one grid into another and back. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    double[][] a = grid(1);
    double[][] b = grid(2);
    double[][] last = Heat.spread(a, b, 5);
    double[][] c = grid(3);
    Heat.sweep(c);
    double[][] d = grid(4);
    double[][] e = grid(5);
    Heat.shared(d, e);
    return List.of(last == a, a, b, c, d, e);
  }

  public static Object deco() throws Throwable {
    double[][] a = grid(1);
    double[][] b = grid(2);
    double[][] last = DecoHeat.spread(a, b, 5);
    double[][] c = grid(3);
    DecoHeat.sweep(c);
    double[][] d = grid(4);
    double[][] e = grid(5);
    DecoHeat.shared(d, e);
    return List.of(last == a, a, b, c, d, e);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoHeat.spread(new double[4][3], new double[4][3], 2));
  }

  private static double[][] grid(int seed) {
    double[][] grid = new double[9][];
    Random random = new Random(seed);
    for (int y = 0; y < grid.length; y++) {
      grid[y] = random.doubles(7).toArray();
    }
    return grid;
  }
}
