package t;

import java.util.ArrayList;
import java.util.List;

/** A cast around a call and a store into an array of another type fail at the replay. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Integer> list = new ArrayList<>();
    Object[] array = new Integer[3];
    List<Object> results = new ArrayList<>(List.of(list, array));
    try {
      Casting.cast(list);
    } catch (ClassCastException e) {
      results.add("cast");
    }
    try {
      Casting.store(array);
    } catch (ArrayStoreException e) {
      results.add(e.getMessage());
    }
    return results;
  }

  public static Object deco() throws Throwable {
    List<Integer> list = new ArrayList<>();
    Object[] array = new Integer[3];
    List<Object> results = new ArrayList<>(List.of(list, array));
    try {
      DecoCasting.cast(list);
    } catch (ClassCastException e) {
      results.add("cast");
    }
    try {
      DecoCasting.store(array);
    } catch (ArrayStoreException e) {
      results.add(e.getMessage());
    }
    return results;
  }
}
