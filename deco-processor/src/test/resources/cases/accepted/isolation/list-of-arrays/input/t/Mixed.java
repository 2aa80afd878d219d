package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class Mixed {
  private Mixed() {}

  @Concurrent
  static int use(List<int[]> rows, Map<String, double[]> named, List<Integer>[] buckets, int i) {
    Work.take(40);
    rows.get(i % 2)[0] += i;
    named.get("k")[1] += 0.5;
    buckets[i % 2].add(rows.get(0)[0]);
    int[] row = rows.get(1);
    row[1] = row[0] + 1;
    rows.add(new int[] {i});
    return rows.size() + row[1];
  }

  @Synchronized
  static List<Integer> run(
      List<int[]> rows, Map<String, double[]> named, List<Integer>[] buckets) {
    List<Integer> out = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      out.add(use(rows, named, buckets, i));
    }
    return out;
  }
}
