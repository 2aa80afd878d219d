package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Owner {
  private Owner() {}

  private static final class Task implements Comparable<Task> {
    private final int size;

    Task(int size) {
      this.size = size;
    }

    @Concurrent
    int work() {
      Work.take(20);
      return size * size;
    }

    @Concurrent
    void fill(int[] into) {
      Work.take(20);
      for (int i = 0; i < into.length; i++) {
        into[i] += size;
      }
    }

    @Synchronized
    private int both(Task other) {
      int a = work();
      int b = other.work();
      return a + b + count(other.size);
    }

    @Override
    public int compareTo(Task other) {
      return Integer.compare(size, other.size);
    }

    private static final class Deeper {
      @Synchronized
      static int run(int x) {
        int v = new Task(x).work();
        return v + 1;
      }
    }
  }

  @Concurrent
  private static int slow(int x) {
    Work.take(20);
    return x + 1;
  }

  @Concurrent
  @Synchronized
  private static int count(int n) {
    if (n < 2) {
      return 1;
    }
    int a = count(n - 1);
    int b = slow(n);
    return a + b;
  }

  @Synchronized
  static List<Object> run() {
    List<Object> out = new ArrayList<>();
    List<Task> tasks = List.of(new Task(2), new Task(3), new Task(4));
    int[][] rows = new int[3][4];
    for (int i = 0; i < 3; i++) {
      out.add(tasks.get(i).work());
      tasks.get(i).fill(rows[i]);
    }
    out.add(tasks.get(0).both(tasks.get(1)));
    out.add(count(5));
    out.add(Task.Deeper.run(6));
    out.add(rows);
    out.add(tasks.get(0).compareTo(tasks.get(1)));
    return out;
  }
}
