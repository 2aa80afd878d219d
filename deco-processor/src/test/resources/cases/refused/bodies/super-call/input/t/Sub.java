package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.function.Supplier;

class Base {
  int f(int x) {
    return x;
  }
}

interface Greeter {
  default String greet() {
    return "hello";
  }
}

final class Sub extends Base implements Greeter {
  @Concurrent
  int g(int x) {
    return x;
  }

  @Synchronized
  int run() {
    int v = g(1);
    int w = super.f(2); // expect: ERROR DECO-201 super.f
    String text = Greeter.super.greet(); // expect: ERROR DECO-201
    Supplier<String> later = super::toString; // expect: ERROR DECO-201
    return v + w + text.length() + later.get().length();
  }
}
