package t;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** list.set(i, f(x)) and a[i] = f(x) with an index that is too large. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Integer> list = new ArrayList<>(Collections.nCopies(3, -1));
    int[] a = new int[3];
    List<Integer> inserted = new ArrayList<>();
    List<Object> results = new ArrayList<>(List.of(list, a, inserted));
    for (int form = 0; form < 3; form++) {
      try {
        if (form == 0) {
          Beyond.list(list);
        } else if (form == 1) {
          Beyond.array(a);
        } else {
          Beyond.insert(inserted);
        }
      } catch (IndexOutOfBoundsException e) {
        results.add(e.getMessage());
      }
    }
    return results;
  }

  public static Object deco() throws Throwable {
    List<Integer> list = new ArrayList<>(Collections.nCopies(3, -1));
    int[] a = new int[3];
    List<Integer> inserted = new ArrayList<>();
    List<Object> results = new ArrayList<>(List.of(list, a, inserted));
    for (int form = 0; form < 3; form++) {
      try {
        if (form == 0) {
          DecoBeyond.list(list);
        } else if (form == 1) {
          DecoBeyond.array(a);
        } else {
          DecoBeyond.insert(inserted);
        }
      } catch (IndexOutOfBoundsException e) {
        results.add(e.getMessage());
      }
    }
    return results;
  }
}
