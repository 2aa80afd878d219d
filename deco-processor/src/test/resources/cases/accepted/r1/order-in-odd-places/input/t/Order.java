package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class Order {
  List<Object> state = new ArrayList<>();
  int n;
  long wide = 1;
  char letter = 'a';
  String text = "t";
  int[] cells = {1, 2, 3};
  Order next = null;

  private int note(int x) {
    state.add(x);
    return x;
  }

  private int[] noted(int[] a, int x) {
    state.add(x);
    return a;
  }

  @Concurrent
  static int f(int x) {
    Work.take(30);
    return x + 1;
  }

  @Concurrent
  static int log(List<Object> l, int x) {
    Work.take(30);
    l.add("f" + x);
    return x;
  }

  @Concurrent
  static String word(int x) {
    Work.take(30);
    return "w" + x;
  }

  @Concurrent
  static boolean even(List<Object> l, int x) {
    l.add("e" + x);
    return x % 2 == 0;
  }

  @Synchronized
  Object receiverIndexValue() {
    noted(cells, 1)[note(2)] = log(state, 3) + note(4);
    noted(cells, 5)[note(0)] += log(state, 6) * note(7);
    noted(cells, 8)[log(state, 1)] -= note(9);
    noted(cells, 10)[log(state, 2)]++;
    return cells;
  }

  @Synchronized
  Object arguments() {
    state.add(Math.max(note(1), log(state, 2)) + Math.min(log(state, 3), note(4)));
    state.add(note(5) - log(state, 6) - note(7) - log(state, 8));
    return state.size();
  }

  @Synchronized
  Object variablesThatChangeInside() {
    int i = 0;
    cells[i++] = f(i);
    cells[i] = f(i++) + i;
    cells[i = 0] += f(i) + (i = 2);
    int k = i + f(i = 1) + i;
    n = n++ + f(n) + ++n;
    i += i++ + f(i);
    return List.of(i, k, n);
  }

  @Synchronized
  Object assignmentsInside() {
    int a;
    int b = 2;
    int c = (a = f(1)) + (b = f(b)) * a + b;
    cells[0] = cells[1] = cells[2] = f(c);
    int d = n = f(a);
    n += d += f(b);
    return List.of(a, b, c, d, n);
  }

  @Synchronized
  Object conversions() {
    byte b = (byte) 120;
    b += f(10);
    short s = (short) f(70000);
    letter += f(1);
    wide <<= f(40);
    wide += f(1) * 2.5;
    float g = f(3) / 2f;
    double d = f(7) / 2;
    int q = 7;
    q *= f(1) + 0.5;
    q >>>= f(0);
    char c = 'x';
    c = (char) (c + f(0));
    return Arrays.asList(b, s, letter, wide, g, d, q, c);
  }

  @Synchronized
  Object strings() {
    text += f(1) + f(2);
    text += 'c' + f(3);
    text = text + f(1) + word(2) + null + 'd' + (char) f(96);
    String s = null;
    s += word(1);
    s = f(1) + 1 + "x" + 1 + f(1);
    return text + s;
  }

  @Synchronized
  Object shortCircuit() {
    boolean a = even(state, 1) && even(state, 2) || even(state, 4);
    boolean b = even(state, 6) | even(state, 7) & even(state, 8);
    boolean c = n > 0 && even(state, 10);
    boolean d = n == 0 || even(state, 12);
    int e = n > 0 ? log(state, 1) : n == 0 ? log(state, 2) : log(state, 3);
    return List.of(a, b, c, d, e);
  }

  @Synchronized
  Object loopsWithCalls() {
    int turns = 0;
    for (int i = log(state, 0), j = 3; i < log(state, j); i += f(0), j -= log(state, 0)) {
      turns += f(i) * 10;
    }
    do {
      turns -= f(1);
    } while (even(state, turns) && turns > 40);
    while (log(state, turns) > 30) {
      turns -= f(4);
    }
    return turns;
  }

  @Synchronized
  Object textOfAListThatChanges() {
    String a = "a" + state + log(state, 1);
    String b = log(state, 2) + "b" + state + log(state, 3) + state;
    state.add(f(5));
    return a + b;
  }

  @Synchronized
  Object mapOperations() {
    Map<String, Integer> m = new TreeMap<>();
    for (int i = 0; i < 6; i++) {
      m.merge(word(i % 2), f(i), Integer::sum);
      m.put("k" + i % 2, m.getOrDefault("k" + i % 2, 0) + f(i));
      m.computeIfAbsent("c" + i % 3, k -> note(k.length()));
      m.compute(word(7), (k, v) -> v == null ? 1 : v + 1);
      m.putIfAbsent(word(i), f(i));
    }
    return m;
  }

  @Synchronized
  Object builders() {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      b.append(i).append(':').append(f(i)).append(note(i)).append(word(i)).append(b.length());
      b.insert(0, f(i)).append(',');
    }
    return b.toString();
  }

  @Synchronized
  Object nullsInTheirTurn() {
    next.n = note(f(1));
    return n;
  }

  @Synchronized
  Object nullsBeforeTheCall() {
    next.cells[note(1)] = log(state, 2);
    return n;
  }
}
