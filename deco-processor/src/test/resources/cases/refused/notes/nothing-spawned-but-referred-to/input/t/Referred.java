package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.List;

final class Referred {
  private Referred() {}

  @Concurrent
  static void f(int x) {}

  @Synchronized
  static void handedOn(List<Integer> xs) { // expect: WARNING DECO-301 refers to the @Concurrent method f
    xs.forEach(Referred::f);
  }

  @Synchronized
  static void inALambda(List<Integer> xs) { // expect: WARNING DECO-301 stay serial, as the messages on them say
    xs.forEach(x -> f(x)); // expect: NOTE DECO-302 lambda
  }
}
