package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Each {
  private Each() {}

  @Concurrent
  static int sum(int[] a) {
    Work.take(30);
    int sum = 0;
    int i = 0;
    for (int x : a) {
      sum = sum * 3 + x;
      if (i + 1 < a.length) {
        a[i + 1] += x;
      }
      i++;
    }
    return sum;
  }

  @Concurrent
  static int rows(int[][] grid) {
    int sum = 0;
    for (int[] row : grid) {
      row[0]++;
      for (int x : row) {
        sum += x;
      }
    }
    return sum;
  }

  @Concurrent
  static String texts(String[] texts, char[] chars) {
    String all = "";
    for (String text : texts) {
      all += text;
    }
    for (char each : chars) {
      all += each;
    }
    texts[0] = all;
    return all;
  }

  @Synchronized
  static List<Object> run(int[] a, int[][] grid, String[] texts, char[] chars) {
    List<Object> out = new ArrayList<>();
    out.add(sum(a));
    out.add(sum(a));
    out.add(rows(grid));
    out.add(rows(grid));
    out.add(texts(texts, chars));
    out.add(texts(texts, chars));
    return out;
  }
}
