package t;

/** What is only read is read as it is, also by helpers; what is written is not. */
public final class Case {
  private static double[][] grid() {
    double[][] grid = new double[6][5];
    for (int y = 0; y < 6; y++) {
      for (int x = 0; x < 5; x++) {
        grid[y][x] = y * 7 + x * x;
      }
    }
    return grid;
  }

  public static Object serial() {
    double[][] both = grid();
    Filter.inPlace(both);
    return new Object[] {Filter.all(grid()), both, Filter.chains(new int[] {3})};
  }

  public static Object deco() {
    double[][] both = grid();
    DecoFilter.inPlace(both);
    return new Object[] {DecoFilter.all(grid()), both, DecoFilter.chains(new int[] {3})};
  }
}
