package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Tally {
  private Tally() {}

  interface Task {
    int run(int x);
  }

  abstract static class Counting implements Task {
    int n;

    final int next() {
      return ++n;
    }
  }

  static final class Sum extends Counting {
    @Override
    public int run(int x) {
      Work.take(20);
      return x * next();
    }
  }

  @Concurrent
  static int apply(Task task, int x) { // expect: WARNING DECO-304
    return task.run(x);
  }

  @Synchronized
  static void run(Task task, int[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = apply(task, i);
    }
  }
}
