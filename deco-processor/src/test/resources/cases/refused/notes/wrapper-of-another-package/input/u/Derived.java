package u;

import dev.deco.Synchronized;
import t.Base;

final class Derived extends Base {
  @Synchronized
  int run(int n) { // expect: WARNING DECO-301 as the messages on them say
    int sum = 0;
    for (int i = 0; i < n; i++) {
      sum += f(i); // expect: WARNING DECO-205 f is @Concurrent, but is not public, so its wrapper t.DecoBase cannot be called
    }
    return sum;
  }
}
