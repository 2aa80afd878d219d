package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class Loops {
  private Loops() {}

  @Concurrent
  static int f(int x) {
    return x;
  }

  @Concurrent
  static void mark(int[] a, int i) {
    a[i] = i;
  }

  @Synchronized
  static int reads(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) { // expect: WARNING DECO-305 line 27: the caller reads v
      int v = f(i);
      sum += v;
    }
    return sum;
  }

  @Synchronized
  static void condition(int[] a) {
    int k = 0;
    while (a[0] < 3) { // expect: WARNING DECO-305 mark
      mark(a, k);
      k++;
    }
  }

  @Synchronized
  static int atOnce(List<Integer> xs) {
    int hits = 0;
    for (int x : xs) { // expect: WARNING DECO-305 needed at once
      if (f(x) > 0) { // expect: NOTE DECO-302
        hits++;
      }
    }
    return hits;
  }

  @Synchronized
  static int nested(int n) {
    int sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        sum += f(j);
      }
      for (int j = 0; j < n; j++) { // expect: WARNING DECO-305
        int v = f(j);
        sum += v;
      }
    }
    return sum;
  }

  @Concurrent
  static Map<String, Integer> count(String text) {
    Map<String, Integer> counts = new HashMap<>();
    counts.merge(text, 1, Integer::sum);
    return counts;
  }

  @Synchronized
  static Map<String, Integer> merged(List<String> texts) {
    Map<String, Integer> total = new HashMap<>();
    for (String text : texts) { // expect: WARNING DECO-305 the caller reads one
      Map<String, Integer> one = count(text);
      for (Map.Entry<String, Integer> entry : one.entrySet()) {
        total.merge(entry.getKey(), entry.getValue(), Integer::sum);
      }
    }
    return total;
  }

  @Synchronized
  static int parallel(int n) {
    int[] all = new int[n];
    for (int i = 0; i < n; i++) {
      all[i] = f(i);
    }
    int sum = 0;
    for (int i = 0; i < n; i++) {
      int both = f(i) + f(i + 1);
      sum += both;
    }
    for (int i = 0; i < n; i++) {
      sum += f(i);
      if (i % 10 == 9) {
        System.out.println(sum);
      }
    }
    return sum;
  }

  @Synchronized
  @SuppressWarnings("deco")
  static int quiet(int n) {
    int last = 0;
    for (int i = 0; i < n; i++) {
      last = f(i);
      last++;
    }
    return last;
  }
}
