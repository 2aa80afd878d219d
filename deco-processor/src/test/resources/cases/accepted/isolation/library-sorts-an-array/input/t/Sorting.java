package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

final class Sorting {
  private Sorting() {}

  @Concurrent
  static String sort(int[] a, Integer[] boxes, String[] texts) {
    Work.take(30);
    Arrays.sort(a);
    a[0]++;
    Arrays.sort(boxes, Comparator.reverseOrder());
    Arrays.sort(texts, 0, 2);
    Collections.swap(Arrays.asList(texts), 0, texts.length - 1);
    return Arrays.toString(a) + Arrays.hashCode(boxes) + String.join(",", texts);
  }

  @Concurrent
  static int[] copy(int[] a) {
    int[] longer = Arrays.copyOf(a, a.length + 2);
    longer[a.length] = Arrays.stream(a).sum();
    System.arraycopy(longer, 1, a, 0, a.length);
    Arrays.fill(a, 1, 2, 7);
    return longer;
  }

  @Concurrent
  static void square(long[] l) {
    Arrays.setAll(l, i -> l[i] * l[i]);
    l[0] = Arrays.stream(l).max().getAsLong();
  }

  @Synchronized
  static List<Object> run(int[] a, Integer[] boxes, String[] texts, long[] l) {
    List<Object> out = new ArrayList<>();
    a[1] = 50;
    out.add(sort(a, boxes, texts));
    out.add(copy(a));
    out.add(sort(a, boxes, texts));
    out.add(copy(a));
    square(l);
    square(l);
    return out;
  }
}
