package t;

import java.util.List;

/** Arrays of two and three dimensions: elements, rows put in, rows swapped, ragged rows. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[][][] cube = {{{1, 2}, {3}}, {{4}, {5, 6}, {}}};
    double[][] grid = new double[3][];
    Cube.run(cube, grid);
    return List.of(cube, grid);
  }

  public static Object deco() throws Throwable {
    int[][][] cube = {{{1, 2}, {3}}, {{4}, {5, 6}, {}}};
    double[][] grid = new double[3][];
    DecoCube.run(cube, grid);
    return List.of(cube, grid);
  }
}
