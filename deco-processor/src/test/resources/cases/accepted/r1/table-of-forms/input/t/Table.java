package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Each form that stays parallel, in a method of its own. */
final class Table {
  int v;
  int w;

  record Pair(int left, int right) {}

  @Concurrent
  static int f(int x) {
    Meeting.here();
    return x * x + 1;
  }

  @Concurrent
  static void fill(int[] a, int i) {
    Meeting.here();
    a[i] = i + 1;
  }

  static void put(List<Integer> out, int x, int y) {
    out.add(x - y);
  }

  private static int[] ones(int n) {
    int[] a = new int[n];
    Arrays.fill(a, 1000);
    return a;
  }

  // form: fill(a, i);
  @Synchronized
  Object callStatement(int n) {
    int[] a = new int[n];
    for (int i = 0; i < n; i++) {
      fill(a, i);
    }
    return a;
  }

  // form: a[i] = f(x)
  @Synchronized
  Object element(int n) {
    int[] a = new int[n];
    for (int i = 0; i < n; i++) {
      int x = i + 1;
      a[i] = f(x);
    }
    return a;
  }

  // form: g[i][j] = f(x)
  @Synchronized
  Object grid(int n) {
    int[][] g = new int[n][2];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < 2; j++) {
        int x = i + j;
        g[i][j] = f(x);
      }
    }
    return g;
  }

  // form: a[i] += f(x)
  @Synchronized
  Object plus(int n) {
    int[] a = ones(n);
    for (int i = 0; i < n; i++) {
      int x = i;
      a[i] += f(x);
    }
    return a;
  }

  // form: a[i] -= f(x)
  @Synchronized
  Object minus(int n) {
    int[] a = ones(n);
    for (int i = 0; i < n; i++) {
      int x = i;
      a[i] -= f(x);
    }
    return a;
  }

  // form: a[i] *= f(x)
  @Synchronized
  Object times(int n) {
    int[] a = ones(n);
    for (int i = 0; i < n; i++) {
      int x = i;
      a[i] *= f(x);
    }
    return a;
  }

  // form: a[i] /= f(x)
  @Synchronized
  Object divided(int n) {
    int[] a = ones(n);
    for (int i = 0; i < n; i++) {
      int x = i;
      a[i] /= f(x);
    }
    return a;
  }

  // form: a[i] %= f(x)
  @Synchronized
  Object remainder(int n) {
    int[] a = ones(n);
    for (int i = 0; i < n; i++) {
      int x = i;
      a[i] %= f(x);
    }
    return a;
  }

  // form: a[i] &= f(x)
  @Synchronized
  Object and(int n) {
    int[] a = ones(n);
    for (int i = 0; i < n; i++) {
      int x = i;
      a[i] &= f(x);
    }
    return a;
  }

  // form: a[i] |= f(x)
  @Synchronized
  Object or(int n) {
    int[] a = ones(n);
    for (int i = 0; i < n; i++) {
      int x = i;
      a[i] |= f(x);
    }
    return a;
  }

  // form: a[i] ^= f(x)
  @Synchronized
  Object xor(int n) {
    int[] a = ones(n);
    for (int i = 0; i < n; i++) {
      int x = i;
      a[i] ^= f(x);
    }
    return a;
  }

  // form: a[i] <<= f(x)
  @Synchronized
  Object left(int n) {
    int[] a = ones(n);
    for (int i = 0; i < n; i++) {
      int x = i;
      a[i] <<= f(x);
    }
    return a;
  }

  // form: a[i] >>= f(x)
  @Synchronized
  Object right(int n) {
    int[] a = ones(n);
    for (int i = 0; i < n; i++) {
      int x = i;
      a[i] >>= f(x);
    }
    return a;
  }

  // form: a[i] >>>= f(x)
  @Synchronized
  Object unsigned(int n) {
    int[] a = ones(n);
    for (int i = 0; i < n; i++) {
      int x = i;
      a[i] >>>= f(x);
    }
    return a;
  }

  // form: g[i][j] += f(x)
  @Synchronized
  Object gridPlus(int n) {
    int[][] g = new int[n][2];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < 2; j++) {
        int x = i + j;
        g[i][j] += f(x);
      }
    }
    return g;
  }

  // form: list.set(i, f(x))
  @Synchronized
  Object listSet(int n) {
    List<Integer> list = new ArrayList<>();
    for (int x = 0; x < n; x++) {
      list.add(x);
    }
    for (int i = 0; i < n; i++) {
      int x = i;
      list.set(i, f(x));
    }
    return list;
  }

  // form: list.add(f(x))
  @Synchronized
  Object listAdd(int n) {
    List<Integer> list = new ArrayList<>();
    for (int x = 0; x < n; x++) {
      list.add(f(x));
    }
    return list;
  }

  // form: map.put(k, f(x))
  @Synchronized
  Object mapPut(int n) {
    Map<Integer, Integer> map = new HashMap<>();
    for (int k = 0; k < n; k++) {
      int x = k;
      map.put(k, f(x));
    }
    return map;
  }

  // form: map.get(k).put(j, f(x))
  @Synchronized
  Object mapOfMaps(int n) {
    Map<Integer, Map<Integer, Integer>> map = new TreeMap<>();
    for (int k = 0; k < n; k++) {
      map.put(k, new HashMap<>());
      for (int j = 0; j < 2; j++) {
        int x = j + k;
        map.get(k).put(j, f(x));
      }
    }
    return map;
  }

  // form: map.merge(k, f(x), Integer::sum)
  @Synchronized
  Object mapMerge(int n) {
    Map<Integer, Integer> map = new HashMap<>();
    for (int x = 0; x < n; x++) {
      int k = x % 2;
      map.merge(k, f(x), Integer::sum);
    }
    return map;
  }

  // form: map.put(f(x), f(y))
  @Synchronized
  Object severalCalls(int n) {
    Map<Integer, Integer> map = new HashMap<>();
    int x = n;
    int y = n + 1;
    map.put(f(x), f(y));
    return map;
  }

  // form: deque.addFirst(f(x))
  @Synchronized
  Object dequeAdd(int n) {
    Deque<Integer> deque = new ArrayDeque<>();
    for (int x = 0; x < n; x++) {
      deque.addFirst(f(x));
    }
    return new ArrayList<>(deque);
  }

  // form: set.add(f(x))
  @Synchronized
  Object setAdd(int n) {
    TreeSet<Integer> set = new TreeSet<>();
    for (int x = 0; x < n; x++) {
      set.add(f(x));
    }
    return set;
  }

  // form: text.append(f(x)).append(' ')
  @Synchronized
  Object textAppend(int n) {
    StringBuilder text = new StringBuilder();
    for (int x = 0; x < n; x++) {
      text.append(f(x)).append(' ');
    }
    return text.toString();
  }

  // form: put(list, f(x), f(y))
  @Synchronized
  Object ownMethod(int n) {
    List<Integer> list = new ArrayList<>();
    for (int x = 0; x < n; x++) {
      int y = x + 1;
      put(list, f(x), f(y));
    }
    return list;
  }

  // form: list.add(new Pair(f(x), f(y)))
  @Synchronized
  Object creation(int n) {
    List<Pair> list = new ArrayList<>();
    for (int x = 0; x < n; x++) {
      int y = x + 1;
      list.add(new Pair(f(x), f(y)));
    }
    return list;
  }

  // form: int[] a = {f(x), f(y)}
  @Synchronized
  Object arrayOfCalls(int n) {
    int x = n;
    int y = n + 1;
    int[] a = {f(x), f(y)};
    return a;
  }

  // form: int v = f(x)
  @Synchronized
  Object declaration(int n) {
    int x = n;
    int v = f(x);
    int w = f(x + 1);
    return v - w;
  }

  // form: v = f(x)
  @Synchronized
  Object assignment(int n) {
    int x = n;
    int v;
    int w;
    v = f(x);
    w = f(x + 1);
    return v - w;
  }

  // form: this.v = f(x)
  @Synchronized
  Object field(int n) {
    int x = n;
    this.v = f(x);
    this.w = f(x + 1);
    return this.v - this.w;
  }

  // form: sum += f(x)
  @Synchronized
  Object sum(int n) {
    int sum = 0;
    for (int x = 0; x < n; x++) {
      sum += f(x);
    }
    return sum;
  }

  // form: sum += c[i] * f(x) + f(y)
  @Synchronized
  Object arithmetic(int n) {
    int[] c = ones(n);
    long sum = 0;
    for (int i = 0; i < n; i++) {
      int x = i;
      int y = i + 1;
      sum += c[i] * f(x) + f(y);
    }
    return sum;
  }

  // form: a[i] = c ? f(x) : f(y)
  @Synchronized
  Object choice(int n) {
    int[] a = new int[n];
    for (int i = 0; i < n; i++) {
      boolean c = i % 2 == 0;
      int x = i;
      int y = -i;
      a[i] = c ? f(x) : f(y);
    }
    return a;
  }

  // form: list.stream().map(x -> f(x)).toList()
  @Synchronized
  Object streamOfLambda(int n) {
    List<Integer> list = IntStream.range(0, n).boxed().toList();
    return list.stream().map(x -> f(x)).toList();
  }

  // form: list.stream().map(Table::f).toList()
  @Synchronized
  Object streamOfReference(int n) {
    List<Integer> list = IntStream.range(0, n).boxed().toList();
    return list.stream().map(Table::f).toList();
  }

  // form: list.stream().mapToInt(x -> f(x)).sum()
  @Synchronized
  Object streamToInt(int n) {
    List<Integer> list = IntStream.range(0, n).boxed().toList();
    return list.stream().mapToInt(x -> f(x)).sum();
  }

  // form: list.stream().mapToLong(x -> f(x)).sum()
  @Synchronized
  Object streamToLong(int n) {
    List<Integer> list = IntStream.range(0, n).boxed().toList();
    return list.stream().mapToLong(x -> f(x)).sum();
  }

  // form: list.stream().mapToDouble(x -> f(x)).sum()
  @Synchronized
  Object streamToDouble(int n) {
    List<Integer> list = IntStream.range(0, n).boxed().toList();
    return list.stream().mapToDouble(x -> f(x)).sum();
  }

  // form: IntStream.range(0, n).map(x -> f(x)).toArray()
  @Synchronized
  Object range(int n) {
    return IntStream.range(0, n).map(x -> f(x)).toArray();
  }

  // form: IntStream.range(0, n).mapToObj(x -> f(x)).toList()
  @Synchronized
  Object rangeToObjects(int n) {
    return IntStream.range(0, n).mapToObj(x -> f(x)).toList();
  }

  // form: LongStream.rangeClosed(1, n).map(x -> f((int) x)).sum()
  @Synchronized
  Object longRange(int n) {
    return LongStream.rangeClosed(1, n).map(x -> f((int) x)).sum();
  }

  // form: Arrays.stream(a).map(x -> f(x)).max()
  @Synchronized
  Object streamOfArray(int n) {
    int[] a = ones(n);
    return Arrays.stream(a).map(x -> f(x)).max().getAsInt();
  }

  // form: list.stream().map(x -> f(x)).collect(Collectors.toSet())
  @Synchronized
  Object collected(int n) {
    List<Integer> list = IntStream.range(0, n).boxed().toList();
    return new TreeSet<>(list.stream().map(x -> f(x)).collect(Collectors.toSet()));
  }

  // form: return f(x) + f(y)
  @Synchronized
  Object returned(int n) {
    int x = n;
    int y = n + 1;
    return f(x) + f(y); // expect: NOTE DECO-302 The caller returns it // expect: NOTE DECO-302 The caller returns it
  }

  // form: if (f(x) < f(y))
  @Synchronized
  Object asked(int n) {
    int x = n;
    int y = n + 1;
    if (f(x) < f(y)) { // expect: NOTE DECO-302 decides // expect: NOTE DECO-302 decides
      return "less";
    }
    return "more";
  }
}
