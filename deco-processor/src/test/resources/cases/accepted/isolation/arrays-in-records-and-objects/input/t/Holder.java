package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Holder {
  record Pair(int[] left, List<Integer> right) {}

  static final int[] TABLE = {1, 2, 3};

  final double[] values = new double[2];
  final Map<String, int[]> byName = new HashMap<>();

  @Concurrent
  static int use(Pair pair, Holder holder, int i) {
    Work.take(40);
    pair.left()[0] += i;
    pair.right().add(pair.left()[0]);
    holder.values[i % 2] += TABLE[i % 3];
    holder.byName.get("k")[0] = i;
    return pair.right().size();
  }

  @Synchronized
  static List<Integer> run(Pair pair, Holder holder) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      out.add(use(pair, holder, i));
    }
    return out;
  }
}
