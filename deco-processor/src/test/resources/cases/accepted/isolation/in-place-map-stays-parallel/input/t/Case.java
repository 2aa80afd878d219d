package t;

import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** a[i] = f(a, i), where f reads a[i] only: no call reads what another statement writes. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    double[] cells = cells();
    InPlace.map(cells);
    List<Integer> list = list();
    InPlace.mapList(list);
    return List.of(cells, list);
  }

  public static Object deco() throws Throwable {
    double[] cells = cells();
    DecoInPlace.map(cells);
    List<Integer> list = list();
    DecoInPlace.mapList(list);
    return List.of(cells, list);
  }

  public static Object parallel() throws Throwable {
    // The first conflicts, of calls that are given all of the array, are what makes them look closer.
    DecoInPlace.map(cells());
    DecoInPlace.mapList(list());
    boolean arrays = (Boolean) Meeting.ofTwo(() -> DecoInPlace.map(new double[4]));
    List<Integer> four = new ArrayList<>(Collections.nCopies(4, 1));
    return arrays && (Boolean) Meeting.ofTwo(() -> DecoInPlace.mapList(four));
  }

  private static double[] cells() {
    double[] cells = new double[40];
    Arrays.setAll(cells, i -> i * 0.5);
    return cells;
  }

  private static List<Integer> list() {
    return new ArrayList<>(Collections.nCopies(40, 3));
  }
}
