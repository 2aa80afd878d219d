package dev.deco.runtime;

import dev.deco.runtime.support.Isolation;
import java.util.ArrayList;
import java.util.List;

/** A class of the user's with a method whose calls may run in another JVM. */
final class TheSent {
  private TheSent() {}

  /** Adds to a cell, and gives the cell before it; 100 fails, and 1000 needs to run in place. */
  static int add(Isolation isolation, int[] cells, int at, int plus) {
    if (plus == 100) {
      throw new IllegalArgumentException("a hundred");
    }
    if (plus == 1000) { // asks for the class of a proxy
      List<Object> list = isolation.view(new ArrayList<>());
      isolation.exact(list);
    }
    isolation.addAndGet(cells, at, plus);
    return at == 0 ? -1 : isolation.get(cells, at - 1);
  }
}
