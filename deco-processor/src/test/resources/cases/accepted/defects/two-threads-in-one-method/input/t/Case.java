package t;

import java.util.Arrays;
import java.util.List;

/**
 * Two threads are inside the same @Synchronized method at once and do not disturb each other.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[][] results = new int[2][];
    Throwable[] failures = new Throwable[2];
    Thread[] threads = new Thread[2];
    for (int t = 0; t < 2; t++) {
      int id = t;
      threads[t] =
          new Thread(
              () -> {
                try {
                  for (int round = 0; round < 10; round++) {
                    results[id] = Shared.squares(new int[] {id, id + 1, id + 2, round});
                  }
                } catch (Throwable e) {
                  failures[id] = e;
                }
              });
      threads[t].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return List.of(results, Arrays.asList(failures));
  }

  public static Object deco() throws Throwable {
    int[][] results = new int[2][];
    Throwable[] failures = new Throwable[2];
    Thread[] threads = new Thread[2];
    for (int t = 0; t < 2; t++) {
      int id = t;
      threads[t] =
          new Thread(
              () -> {
                try {
                  for (int round = 0; round < 10; round++) {
                    results[id] = DecoShared.squares(new int[] {id, id + 1, id + 2, round});
                  }
                } catch (Throwable e) {
                  failures[id] = e;
                }
              });
      threads[t].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return List.of(results, Arrays.asList(failures));
  }
}
