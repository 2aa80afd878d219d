package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Checks implements Cloneable {
  private int n;

  @Concurrent
  static void notNull(Object value) {
    Work.take(20);
    if (value == null) {
      throw new IllegalArgumentException("null");
    }
  }

  @Synchronized
  static String notNull(Object value, String name) { // expect: WARNING DECO-301
    return name + value;
  }

  @Concurrent
  static int pick(Integer value) {
    Work.take(20);
    return value + 1;
  }

  @Synchronized
  static int pick(Object scope, int value) { // expect: WARNING DECO-301
    return -value;
  }

  @Synchronized
  @Override
  protected Checks clone() throws CloneNotSupportedException {
    Checks copy = (Checks) super.clone();
    copy.n += pick(n);
    return copy;
  }

  @Synchronized
  static List<Object> run(String text) throws CloneNotSupportedException {
    List<Object> out = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      notNull(text);
      out.add(pick(i));
    }
    out.add(notNull(text, "name"));
    out.add(pick(text, 3));
    Checks checks = new Checks();
    checks.n = 5;
    out.add(checks.clone().n);
    return out;
  }
}
