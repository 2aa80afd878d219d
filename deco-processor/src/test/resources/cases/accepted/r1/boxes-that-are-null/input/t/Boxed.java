package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.List;

final class Boxed {
  Integer n;
  int plain;
  Boxed other;

  /** Leaves a trace of each call. */
  @Concurrent
  static int f(List<Integer> l, int x) {
    Work.take(30);
    l.add(x);
    if (x > 90) {
      throw new IllegalStateException("failed " + x);
    }
    return x;
  }

  @Concurrent
  static Integer nothing(List<Integer> l, int x) {
    l.add(x);
    return x < 0 ? null : x;
  }

  @Concurrent
  static int two(List<Integer> l, int x, int y) {
    l.add(x * y);
    return x + y;
  }

  static int add(int x, int y) {
    return x + y;
  }

  static int all(int... xs) {
    return xs.length;
  }

  @Synchronized
  static Object leftOperand(List<Integer> l, Integer z) {
    l.add(z + f(l, 91));
    return l;
  }

  @Synchronized
  static Object comparedWithAPrimitive(List<Integer> l, Integer z) {
    boolean b = z == f(l, 91);
    return b;
  }

  @Synchronized
  static Object comparedAsObjects(List<Integer> l, Integer z) {
    boolean b = z == nothing(l, 3);
    boolean c = z /* not == but */ != nothing(l, -3);
    return List.of(b, c);
  }

  @Synchronized
  static Object compoundLocal(List<Integer> l, Integer z) {
    Integer v = z;
    v += f(l, 91);
    return v;
  }

  @Synchronized
  static Object compoundPendingLocal(List<Integer> l, Integer z) {
    Integer v = nothing(l, -1);
    v += f(l, 2);
    return v;
  }

  @Synchronized
  static Object pendingLeft(List<Integer> l, Integer z) {
    Integer v = nothing(l, -1);
    int[] out = new int[1];
    out[0] = v + f(l, 2);
    return out;
  }

  @Synchronized
  Object compoundField(List<Integer> l, Integer z) {
    n += f(l, 91);
    return n;
  }

  @Synchronized
  Object compoundFieldOfNothing(List<Integer> l, Integer z) {
    other.plain += f(l, 91);
    return plain;
  }

  @Synchronized
  Object assignedFieldOfNothing(List<Integer> l, Integer z) {
    other.plain = f(l, 2);
    return plain;
  }

  @Synchronized
  static Object compoundElement(List<Integer> l, Integer z) {
    Integer[] a = {z};
    a[0] += f(l, 91);
    return a;
  }

  @Synchronized
  static Object index(List<Integer> l, Integer z) {
    int[] a = new int[2];
    a[z] = f(l, 91);
    return a;
  }

  @Synchronized
  static Object argument(List<Integer> l, Integer z) {
    l.add(add(z, f(l, 91)));
    return l;
  }

  @Synchronized
  static Object furtherArgument(List<Integer> l, Integer z) {
    l.add(all(1, z, f(l, 91)));
    return l;
  }

  @Synchronized
  static Object argumentOfACall(List<Integer> l, Integer z) {
    l.add(two(l, z, f(l, 91)));
    return l;
  }

  @Synchronized
  static Object argumentsOfACall(List<Integer> l, Integer z) {
    l.add(two(l, nothing(l, -4), f(l, 91)));
    return l;
  }

  @Synchronized
  static Object valueOfACall(List<Integer> l, Integer z) {
    l.add(nothing(l, -4) + f(l, 91));
    return l;
  }

  @Synchronized
  static Object castValue(List<Integer> l, Integer z) {
    long v = (long) z + f(l, 91);
    return v;
  }

  @Synchronized
  static Object elements(List<Integer> l, Integer z) {
    int[] a = {nothing(l, -4), f(l, 91)};
    return a;
  }

  @Synchronized
  static Object declarators(List<Integer> l, Integer z) {
    int a = nothing(l, -4), b = f(l, 91);
    return a + b;
  }

  @Synchronized
  static Object returned(List<Integer> l, Integer z) {
    return nothing(l, -4) + f(l, 91);
  }

  @Synchronized
  static Object chosen(List<Integer> l, Integer z) {
    int v = (l.isEmpty() ? z : f(l, 4)) + f(l, 91);
    return v;
  }

  @Synchronized
  static Object condition(List<Integer> l, Integer z) {
    Boolean b = z == null ? null : true;
    int v = b ? f(l, 1) : f(l, 91);
    return v;
  }

  @Synchronized
  static Object concatenated(List<Integer> l, Integer z) {
    String s = z + "-" + f(l, 2) + nothing(l, -2);
    return s;
  }

  @Synchronized
  static Object nested(List<Integer> l, Integer z) {
    Integer[] a = {z};
    Integer v = z;
    l.add(a[0] += f(l, 91));
    l.add(v += f(l, 91));
    return List.of(a, v, l);
  }

  /** The value of a compound assignment is used, and it is assigned all the same. */
  @Synchronized
  static Object assignedInside(List<Integer> l, Integer z) {
    Integer[] a = {z};
    byte[] b = {100};
    String[] s = {"s"};
    long[][] g = {{1, 2}};
    Integer v = z;
    l.add(a[0] += f(l, 9));
    l.add(v -= f(l, 8));
    l.add((int) (b[0] += f(l, 90)));
    l.add((s[0] += f(l, 1) + f(l, 2)).length());
    l.add((int) (g[0][1] <<= f(l, 3) - 1));
    return List.of(a, b, s, g, v, l);
  }

  @Concurrent
  static Integer meet(int x) {
    Meeting.here();
    return x;
  }

  /** Boxes cost no parallelism. */
  @Synchronized
  static int sum(int n) {
    Integer sum = 0;
    for (int i = 0; i < n; i++) {
      Integer twice = meet(2 * i);
      sum += twice + meet(i) * meet(1);
    }
    return sum;
  }
}
