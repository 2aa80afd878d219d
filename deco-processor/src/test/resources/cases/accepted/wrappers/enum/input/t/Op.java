package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.EnumMap;
import java.util.Map;

enum Op {
  PLUS {
    @Override
    int apply(int a, int b) {
      return a + b;
    }
  },
  TIMES {
    @Override
    int apply(int a, int b) {
      return a * b;
    }
  };

  abstract int apply(int a, int b);

  @Concurrent
  int slow(int a, int b) {
    Work.take(20);
    return apply(a, b) + ordinal();
  }

  @Synchronized
  int[] table(int n) {
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      out[i] = slow(i, n);
    }
    return out;
  }

  @Synchronized
  static Map<Op, Integer> all(int a, int b) {
    Map<Op, Integer> out = new EnumMap<>(Op.class);
    for (Op op : values()) {
      out.put(op, op.slow(a, b));
    }
    out.merge(valueOf("PLUS"), PLUS.slow(0, 0), Integer::sum);
    return out;
  }
}
