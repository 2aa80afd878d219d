package t;

import dev.deco.Concurrent;

@interface Targets { // expect: ERROR DECO-104 Targets
  @Concurrent
  int value();
}
