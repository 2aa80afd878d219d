package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.function.Consumer;

final class Ordered {
  private Ordered() {}

  @Concurrent
  static void send(int[] a, Consumer<int[]> consumer) { // expect: NOTE DECO-303
    consumer.accept(a);
  }

  @Synchronized
  static void run(int[] a, Consumer<int[]> consumer) {
    send(a, consumer);
    send(a, consumer);
  }
}
