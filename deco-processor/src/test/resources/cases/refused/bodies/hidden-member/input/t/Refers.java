package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

class Refers {
  class Inner {}

  private int size() {
    return 1;
  }

  private Refers make() {
    return this;
  }

  @Concurrent
  int f(int x) {
    return x;
  }

  @Synchronized
  int run(List<Refers> all) {
    int v = f(1);
    IntSupplier size = all.get(0)::size; // expect: ERROR DECO-204 all.get(0)::size
    Supplier<Inner> maker = Inner::new; // expect: ERROR DECO-204 Inner::new
    return v + size.getAsInt() + maker.get().hashCode() + make().size();
  }
}
