package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import java.util.List;

/** The first failure in spawn order leaves await, and the scope is clean behind it. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of("f1", List.of(100, 102), new int[] {0, 1, 2, 0}, new int[] {0, 0, 2, 0}, 102);
  }

  public static Object deco() throws Throwable {
    int[] out = new int[4];
    int[] second = new int[4];
    String failure = "none";
    List<Integer> values;
    try (Scope scope = Scope.open()) {
      try {
        DecoFailing.f(scope, out, 0);
        DecoFailing.f(scope, out, 1);
        // A spawn may wait where there is no room for it.
        DecoFailing.f(scope, out, 3);
        scope.await();
      } catch (IllegalStateException e) {
        failure = e.getMessage();
      }
      out[2] = 2;
      Deferred<Integer> a = DecoFailing.f(scope, second, 0);
      Deferred<Integer> b = DecoFailing.f(scope, second, 2);
      scope.await();
      values = List.of(a.get(), b.get());
    }
    return List.of(failure, values, out, second, DecoFailing.f(new int[3], 2));
  }
}
