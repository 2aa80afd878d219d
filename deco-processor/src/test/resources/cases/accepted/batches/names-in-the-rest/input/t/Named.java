package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

class Named {
  static int last;

  int sum;
  int[] own = new int[12];

  @Concurrent
  static int f(int argument1) {
    return argument1 + 1;
  }

  int[] own() {
    return own;
  }

  void keep(int value) {
    sum += value;
  }

  /** What belongs to the object is written under a simple name. */
  @Synchronized
  int[] members(int n) {
    for (int i = 0; i < n; i++) {
      sum = f(i);
    }
    for (int i = 0; i < n; i++) {
      own[i] = f(i);
    }
    for (int i = 0; i < n; i++) {
      own()[i] += f(i);
    }
    for (int i = 0; i < n; i++) {
      keep(f(i));
    }
    for (int i = 0; i < n; i++) {
      last = f(i);
    }
    return own;
  }

  /** Variables with the names that a batch has for its own. */
  @Synchronized
  static int[] variables(int[] same1, int n) {
    for (int operand1 = 0; operand1 < n; operand1++) {
      same1[operand1] = operand1 * f(operand1);
    }
    int[] results = new int[n];
    for (int size = 0; size < n; size++) {
      int room = size * 2;
      results[size] = room + f(size);
    }
    return results;
  }

  /** Types that are known in the method alone. */
  @Synchronized
  @SuppressWarnings("unchecked")
  static <T> List<Object> types(T first, int n) {
    record Pair(int left, int right) {}

    List<Object> out = new ArrayList<>();
    List<T> values = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      values.add((T) Integer.valueOf(f(i)));
    }
    for (int i = 0; i < n; i++) {
      out.add((T) Integer.valueOf(f(i)));
    }
    for (int i = 0; i < n; i++) {
      out.add(new Pair(i, f(i)).toString());
    }
    out.addAll(values);
    out.add(first);
    return out;
  }
}
