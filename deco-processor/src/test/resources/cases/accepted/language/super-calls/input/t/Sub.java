package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

final class Sub extends Base implements Greeter, Cloneable {
  private final int field = 7;

  @Override
  int f(int x) {
    return -1;
  }

  @Override
  protected <T extends Comparable<T>> T pick(T a, T b) {
    return b;
  }

  @Override
  String fail(String text) {
    return "never";
  }

  @Override
  int twice(int x) {
    return -2;
  }

  @Override
  int sum(int... items) {
    return -3;
  }

  @Override
  public String greet(String name) {
    return "no";
  }

  @Override
  public String toString() {
    return "Sub";
  }

  @Concurrent
  int g(int x) {
    Work.take(20);
    return x + field;
  }

  @Synchronized
  List<Object> run() throws CloneNotSupportedException {
    List<Object> out = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      out.add(g(i));
      out.add(super.f(i));
    }
    out.add(super.twice(4)); // the one above, not a spawn
    out.add(super.sum(1, 2, 3));
    out.add(super.<String>pick("b", "a"));
    out.add(Greeter.super.greet("you"));
    out.add(super.field + this.field + Sub.super.field);
    super.field++;
    out.add(super.field);
    Supplier<String> later = super::toString;
    IntUnaryOperator above = super::f;
    out.add(above.applyAsInt(21));
    out.add(later.get().startsWith("t.Sub@"));
    try {
      out.add(super.fail("checked"));
    } catch (IOException e) {
      out.add(e.getMessage());
    }
    Sub copy = (Sub) clone();
    Sub other = (Sub) super.clone();
    out.add(copy.field + ((Base) other).field);
    return out;
  }
}
