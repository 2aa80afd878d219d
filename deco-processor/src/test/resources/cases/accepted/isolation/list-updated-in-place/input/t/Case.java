package t;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Vector;

/**
 * set, add at an index, remove, addAll, removeIf, replaceAll, sort, clear of a list in a call.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Integer> array = new ArrayList<>(List.of(1, 2, 3, 4));
    List<Integer> linked = new LinkedList<>(List.of(9, 8, 7));
    List<Integer> vector = new Vector<>(List.of(5, 5, 5));
    return List.of(
        Updates.run(array), Updates.run(linked), Updates.run(vector), array, linked, vector);
  }

  public static Object deco() throws Throwable {
    List<Integer> array = new ArrayList<>(List.of(1, 2, 3, 4));
    List<Integer> linked = new LinkedList<>(List.of(9, 8, 7));
    List<Integer> vector = new Vector<>(List.of(5, 5, 5));
    return List.of(
        DecoUpdates.run(array), DecoUpdates.run(linked), DecoUpdates.run(vector), array, linked, vector);
  }
}
