package t;

import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;

final class Child extends Parent {
  @Synchronized
  List<Object> run() {
    List<Object> out = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      out.add(f(i));
      out.add(g(i));
      out.add(this.f(i) + Child.g(i));
    }
    field = 50;
    out.add(f(1));
    out.add(plain(field) + NAME);
    return out;
  }
}
