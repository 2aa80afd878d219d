package t;

import java.util.List;

/** Arrays.sort, fill, setAll, copyOf, asList and System.arraycopy on an array inside a call. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {5, 4, 3, 2};
    Integer[] boxes = {1, 3, 2};
    String[] texts = {"y", "x", "a"};
    long[] l = {2, 3, 4};
    return List.of(Sorting.run(a, boxes, texts, l), a, boxes, texts, l);
  }

  public static Object deco() throws Throwable {
    int[] a = {5, 4, 3, 2};
    Integer[] boxes = {1, 3, 2};
    String[] texts = {"y", "x", "a"};
    long[] l = {2, 3, 4};
    return List.of(DecoSorting.run(a, boxes, texts, l), a, boxes, texts, l);
  }
}
