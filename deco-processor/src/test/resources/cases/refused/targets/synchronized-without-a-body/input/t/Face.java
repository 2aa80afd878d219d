package t;

import dev.deco.Synchronized;

interface Face {
  @Synchronized
  int nothing(int x); // expect: ERROR DECO-101 nothing
}
