package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Creation {
  private Creation() {}

  @Concurrent
  static int f(int x) {
    Work.take(10);
    return x + 1;
  }

  @Synchronized
  @SuppressWarnings({"unchecked", "rawtypes"})
  static List<Object> run() {
    List<Object> out = new ArrayList<>();
    int[] a = {f(1), 2, f(3)};
    int b[] = new int[f(1)], c[][] = new int[2][];
    c[0] = a;
    c[1] = new int[] {f(4)};
    b[0] = c[1][0] + c[0].length;
    int[][][] cube = new int[f(0)][f(1)][];
    cube[0][1] = b;
    List<String>[] lists = new List[f(1)];
    lists[0] = List.of("x");
    long[] longs = {f(5), b[0]};
    char[] chars = {'a', (char) f('b')};
    out.addAll(List.of(a, b, c, cube, lists, longs, chars));
    out.add(new Object[] {f(6), new int[] {f(7)}, "s"});
    out.add(new String[][] {{"" + f(8)}, {}});
    return out;
  }
}
