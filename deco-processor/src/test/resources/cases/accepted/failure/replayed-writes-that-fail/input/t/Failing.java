package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class Failing {
  List<Object> state = new ArrayList<>();

  @Concurrent
  static int f(int x) {
    Work.take(30);
    return x + 1;
  }

  @Concurrent
  static <T> T same(T x) {
    return x;
  }

  @Concurrent
  static int log(List<Object> l, int x) {
    Work.take(30);
    l.add("f" + x);
    if (x > 90) {
      throw new IllegalArgumentException("failed " + x);
    }
    return x;
  }

  @Concurrent
  static int deep(int x) {
    return x < 0 ? 0 : 1 + deep(x + 1);
  }

  @Synchronized
  Object arrayStore() {
    Object[] a = new String[3];
    a[0] = same("x");
    state.add(log(state, 1));
    a[1] = same((Object) Integer.valueOf(1));
    state.add(log(state, 2));
    return a;
  }

  @Synchronized
  Object unsupported() {
    List<Integer> l = List.of(1, 2);
    state.add(log(state, 1));
    l.set(0, f(1));
    state.add(log(state, 2));
    return l;
  }

  @Synchronized
  Object fixedSize() {
    List<Integer> l = Arrays.asList(1, 2);
    l.set(1, f(3));
    try {
      l.add(f(4));
      state.add("not here");
    } catch (UnsupportedOperationException e) {
      state.add(l.get(1));
    }
    return l;
  }

  @Synchronized
  Object wrongKey() {
    Map<Object, Integer> m = new TreeMap<>(Map.of("a", 1));
    m.put("b", f(1));
    try {
      m.put(5, log(state, 2));
    } catch (ClassCastException e) {
      state.add(m.get("b"));
    }
    return m.size();
  }

  @Synchronized
  Object outOfBounds() {
    int[] a = new int[2];
    for (int i = 0; i < 4; i++) {
      a[i] = log(state, i);
    }
    return a;
  }

  @Synchronized
  Object outOfBoundsCaught() {
    int[] a = new int[2];
    int i = 0;
    try {
      for (; i < 4; i++) {
        a[i] = log(state, i);
      }
    } catch (ArrayIndexOutOfBoundsException e) {
      state.add(i);
      state.add(a[1]);
    } finally {
      state.add(f(i));
    }
    return a;
  }

  @Synchronized
  Object firstOfTwo() {
    List<Integer> l = Collections.unmodifiableList(new ArrayList<>());
    l.add(f(1));
    state.add(log(state, 91));
    return l;
  }

  @Synchronized
  Object nestedHandlers() {
    int[] a = new int[1];
    try {
      try {
        a[0] = log(state, 1);
        a[0] += log(state, 91);
      } catch (IllegalArgumentException e) {
        state.add(a[0]);
        a[0] = log(state, 92);
      } finally {
        state.add("finally" + a[0]);
        a[0] += f(10);
      }
    } catch (IllegalArgumentException e) {
      state.add(e.getMessage());
      state.add(a[0]);
    }
    return a;
  }

  @Synchronized
  Object changedWhileIterated() {
    List<Integer> l = new ArrayList<>(List.of(1, 2, 3));
    for (Iterator<Integer> it = l.iterator(); it.hasNext(); ) {
      int x = it.next();
      state.add(log(state, x));
      if (x == 2) {
        l.add(f(x));
      }
    }
    return l;
  }

  @Synchronized
  Object overflow() {
    try {
      state.add(log(state, 1));
      state.add(deep(1));
    } catch (StackOverflowError e) {
      state.add("overflow");
    }
    return f(1);
  }

  @Synchronized
  Object returnsFromFinally() {
    for (int i = 0; ; i++) {
      try {
        state.add(log(state, 90 + i));
        if (i == 5) {
          return "never";
        }
      } finally {
        if (i == 2) {
          break;
        }
        if (i < 2) {
          state.add(i);
          continue;
        }
      }
    }
    return f(3);
  }

  @Synchronized
  Object resources() throws Exception {
    class Door implements AutoCloseable {
      final int[] a;

      Door(int[] a) {
        this.a = a;
      }

      @Override
      public void close() {
        state.add("closed" + a[0]);
        a[0] = 9;
      }
    }

    int[] a = new int[1];
    try (Door door = new Door(a)) {
      a[0] = f(4);
      state.add(log(state, 91));
    } catch (IllegalArgumentException e) {
      state.add(a[0]);
    }
    return a;
  }

  @Synchronized
  Object divided() {
    int zero = 0;
    state.add(log(state, 5) / zero + log(state, 91));
    return zero;
  }
}
