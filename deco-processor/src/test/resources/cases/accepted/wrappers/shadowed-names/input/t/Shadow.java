package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;

final class Shadow {
  static final class Scope {
    final int value;

    Scope(int value) {
      this.value = value;
    }
  }

  static final class String {
    final java.lang.String text;

    String(java.lang.String text) {
      this.text = text;
    }
  }

  interface Map {}

  int v = 1;
  int out = 2;

  @Concurrent
  static int f(int x) {
    Work.take(20);
    return x + 1;
  }

  @Synchronized
  java.util.List<Object> run(int v) {
    java.util.List<Object> out = new ArrayList<>();
    Scope scope = new Scope(f(v));
    String text = new String("s" + f(this.v));
    out.add(scope.value);
    out.add(text.text);
    this.v = f(v);
    this.out += f(v);
    int run = f(10);
    int f = f(20);
    int deco = f(f);
    int isolation = f(deco);
    int Object = 5;
    Map map = new Map() {};
    out.add(run + f + deco + isolation + Object);
    out.add(map != null);
    return out;
  }
}
