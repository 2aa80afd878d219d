package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

class Odd extends Above {
  /** Keeps what it is given, where others find it. */
  static final class Keeper {
    static final Keeper ONLY = new Keeper();
    private int[][] kept = new int[0][];
    private Object[] rest = {};

    void all(int[]... arrays) {
      kept = arrays;
    }

    void rest(Object... objects) {
      rest = objects;
    }
  }

  interface Named {
    List<Integer> values();

    default int last() {
      return values().get(values().size() - 1);
    }

    static int size(Named named) {
      return named.values().size();
    }
  }

  record Values(List<Integer> values) implements Named {
    Values {
      values = values == null ? new ArrayList<>() : values;
    }

    int first() {
      return values.get(0);
    }
  }

  enum Step {
    UP {
      @Override
      int[] cells(Odd odd) {
        return odd.state;
      }
    },
    DOWN {
      @Override
      int[] cells(Odd odd) {
        return new int[3];
      }
    };

    int used;

    abstract int[] cells(Odd odd);
  }

  static class Node<T extends Comparable<T>> {
    T value;
    Node<T> next;
    T[] array;

    @SafeVarargs
    Node(T... array) {
      this.array = array;
      this.value = array[0];
    }
  }

  class Inner {
    class Deeper {
      int read() {
        return state[0] + secret();
      }

      void write(int x) {
        Odd.this.state[1] = x;
      }
    }
  }

  @Concurrent
  static int f(int x) {
    Work.take(30);
    return x + 1;
  }

  @Concurrent
  static void put(List<Integer> l, int x) {
    Work.take(30);
    l.add(x);
  }

  @Concurrent
  static int count(List<Integer> l) {
    Work.take(30);
    return l.size();
  }

  /** A list that counts what is done to it. */
  static final class Counting extends ArrayList<Integer> {
    private static final long serialVersionUID = 1;
    int adds;

    @Override
    public boolean add(Integer x) {
      adds++;
      return super.add(x);
    }

    @Override
    public Integer get(int i) {
      adds += 100;
      return super.get(i);
    }
  }

  @Synchronized
  Object listThatCounts() {
    Counting c = new Counting();
    c.add(f(1));
    int a = c.adds;
    put(c, 3);
    int b = c.adds;
    List<Integer> l = c;
    put(l, 5);
    int d = c.adds;
    c.set(0, f(9));
    return List.of(a, b, d, c.get(0), c.adds);
  }

  @Synchronized
  Object ofThisThread() {
    ThreadLocal<int[]> own = ThreadLocal.withInitial(() -> state);
    own.get()[0] = f(3);
    int a = state[0];
    state[1] = f(4);
    return List.of(a, own.get()[1]);
  }

  @Synchronized
  Object varargsKept() {
    int[] a = new int[2];
    int[] b = new int[2];
    Keeper.ONLY.all(a, b);
    a[0] = f(1);
    int x = Keeper.ONLY.kept[0][0];
    Keeper.ONLY.kept[1][1] = f(2);
    return 10 * x + b[1];
  }

  @Synchronized
  Object objectsKept() {
    int[] a = new int[2];
    List<Integer> l = new ArrayList<>();
    Keeper.ONLY.rest("text", a, l);
    l.add(f(1));
    a[1] = f(2);
    Object[] all = Keeper.ONLY.rest;
    return ((List<?>) all[2]).size() + ((int[]) all[1])[1];
  }

  @Synchronized
  Object defaultAndStaticMethods() {
    Values v = new Values(null);
    v.values().add(f(1));
    int a = v.last();
    put(v.values(), 5);
    int b = Named.size(v);
    Named n = v;
    n.values().add(f(7));
    return List.of(a, b, v.first(), n.last());
  }

  @Synchronized
  Object constantsWithBodies() {
    Step.UP.used = 0;
    int sum = 0;
    for (Step step : Step.values()) {
      state[0] = f(sum);
      sum = 10 * sum + step.cells(this)[0];
      step.used = f(sum);
      sum += Step.valueOf("UP").used;
    }
    return sum;
  }

  @Synchronized
  Object inheritedPrivateState() {
    secret(f(3));
    int a = secret();
    state[0] = f(a);
    Above above = this;
    return above.state[0] + super.state[0] + ((Above) this).secret();
  }

  @Synchronized
  Object innerOfInner() {
    Inner.Deeper deeper = new Inner().new Deeper();
    state[0] = f(4);
    int a = deeper.read();
    state[1] = f(5);
    deeper.write(f(6));
    return List.of(a, state[1], state[0]);
  }

  @Synchronized
  Object genericNodes() {
    Integer[] values = {1, 2};
    Node<Integer> node = new Node<>(values);
    node.next = node;
    values[0] = f(8);
    int a = node.next.array[0];
    node.next.value = f(9);
    return 100 * a + node.value;
  }

  private static <T> Supplier<T> later(T value) {
    return () -> value;
  }

  @Synchronized
  Object closuresOfHelpers() {
    int[] a = new int[1];
    Supplier<int[]> s = later(a);
    Function<Integer, Integer> g = i -> s.get()[0] + i;
    Function<Integer, Integer> h = g.andThen(x -> x * a[0]);
    a[0] = f(2);
    int x = h.apply(1);
    Consumer<Integer> set = i -> a[0] = i;
    set.accept(f(9));
    return 100 * x + s.get()[0];
  }

  @Synchronized
  Object lazyIterator() {
    List<Integer> l = new ArrayList<>(List.of(1, 2, 3));
    Iterable<Integer> odd = () -> l.stream().filter(x -> x % 2 == 1).iterator();
    l.set(1, f(6));
    int sum = 0;
    for (int x : odd) {
      sum += x;
    }
    Iterator<Integer> it = odd.iterator();
    l.set(2, f(7));
    return 100 * sum + it.next();
  }

  @Synchronized
  Object sortedByPending() {
    int[] weight = {3, 2, 1};
    List<Integer> l = new ArrayList<>(List.of(0, 1, 2));
    Comparator<Integer> byWeight = Comparator.comparing(i -> weight[i]);
    weight[0] = f(-1);
    l.sort(byWeight);
    weight[2] = f(-5);
    l.sort(byWeight.reversed());
    return l;
  }

  @Synchronized
  Object keysThatChange() {
    List<Integer> key = new ArrayList<>(List.of(1));
    Map<List<Integer>, Integer> m = new HashMap<>();
    m.put(key, 1);
    key.add(f(1));
    Integer a = m.get(key);
    m.put(key, f(2));
    put(key, 3);
    return Arrays.asList(a, m.get(key), m.size(), m.containsKey(key));
  }

  @Synchronized
  Object switches() {
    int sum = 0;
    for (int i = 0; i < 4; i++) {
      state[i % 3] = f(i);
      sum +=
          switch (state[0] % 3) {
            case 0 -> state[1];
            case 1 -> {
              state[1] = f(sum);
              int y = state[1];
              yield y + 1;
            }
            default -> {
              if (state[2] > 2) {
                yield f(state[2]);
              }
              yield -1;
            }
          };
      String s = "s" + state[i % 3];
      switch (s) {
        case "s1":
          sum += 1000;
        case "s2":
          state[0] = f(sum);
          break;
        default:
          sum += state[0];
      }
    }
    return sum;
  }

  @Synchronized
  Object jumps() {
    List<String> log = new ArrayList<>();
    outer:
    for (int i = 0; i < 3; i++) {
      try {
        state[0] = f(i);
        for (int j = 0; j < 3; j++) {
          try {
            log.add("a" + f(j));
            if (j == i) {
              continue outer;
            }
            if (i == 2 && j == 1) {
              break outer;
            }
          } finally {
            log.add("b" + state[0]);
            state[0] += f(j);
          }
        }
      } finally {
        log.add("c" + state[0]);
      }
    }
    return log;
  }

  @Synchronized
  Object iteratedWhilePending() {
    List<Integer> l = new ArrayList<>(List.of(1, 2, 3));
    Map<Integer, List<Integer>> m = new HashMap<>(Map.of(1, l));
    List<Integer> out = new ArrayList<>();
    for (List<Integer> each : m.values()) {
      put(l, 4);
      for (int x : each) {
        out.add(f(x));
      }
      each.replaceAll(x -> x * 2);
      out.add(count(each));
    }
    return List.of(out, l, m);
  }

  @Synchronized
  Object rawAndWild() {
    @SuppressWarnings("rawtypes")
    List raw = new ArrayList<>(List.of(1));
    @SuppressWarnings("unchecked")
    List<Integer> typed = raw;
    List<? extends Number> wild = typed;
    typed.set(0, f(41));
    int a = wild.get(0).intValue();
    typed.add(f(1));
    return a + raw.size() + String.valueOf(raw);
  }

  @Synchronized
  Object arraysOfArrays() {
    Object[] o = {state, new int[][] {state, state}};
    int[][] g = (int[][]) o[1];
    g[1][2] = f(5);
    int a = state[2];
    int[][][] deep = {{state}, g};
    deep[1][0][0] = f(6);
    int b = deep[0][0][0];
    g[0] = new int[] {f(7)};
    return List.of(a, b, g[0].length, state[0]);
  }
}
