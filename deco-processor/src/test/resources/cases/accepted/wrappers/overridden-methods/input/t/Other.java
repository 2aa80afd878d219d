package t;

import dev.deco.Synchronized;

class Other extends Base {
  @Override
  @Synchronized
  int run(int n) {
    int a = f(n);
    int b = f(n + 1);
    return -a - b;
  }
}
