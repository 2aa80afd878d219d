package t;

import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;
import t.lib.Store;

final class User {
  private User() {}

  @Synchronized
  static void fill(int[] a) {
    for (int i = 0; i < a.length; i++) {
      Store.write(a, i, i * 3);
    }
  }

  @Synchronized
  static List<Integer> run(Store store, List<Integer> from, int[] a) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      out.add(store.read(from, i));
    }
    out.add(Store.total(a));
    return out;
  }
}
