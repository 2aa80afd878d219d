package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Odd {
  private Odd() {}

  @Concurrent
  static int f(int x) {
    Work.take(10);
    return x + 1;
  }

  @Synchronized
  static int run(int n) {
    ;
    {
    }
    unused:
    {
      {
        f(1);
        ;
      }
    }
    int i = 0;
    for (; i < n; i = f(i));
    while (i-- > 0);
    do ; while (i++ < 0);
    for (int j = 0, k = f(3); j < k; j++, k--) ;
    if (n > 0) ; else f(2);
    if (n > 0) f(3);
    for (int x : new int[] {1, 2}) f(x);
    int v = f(i), w;
    w = v++ + ++v;
    (v) = f(w);
    ((Runnable) () -> f(9)).run();
    return (v) + ((w));
  }
}
