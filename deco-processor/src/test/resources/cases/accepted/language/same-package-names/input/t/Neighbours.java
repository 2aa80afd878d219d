package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;

final class Neighbours {
  private Neighbours() {}

  @Concurrent
  static int f(int x) {
    Work.take(10);
    return x + 1;
  }

  @Synchronized
  static int run() {
    Run run = Run.open();
    int v = f(run.await());
    IntRef ref = new IntRef();
    ref.value += f(v);
    Deferred deferred = new Deferred();
    int isolation = f(deferred.get());
    Object site = new Site() == null ? null : new Isolation();
    return Calls.spawn(v) + ref.value + isolation + (site == null ? 0 : 1);
  }
}
