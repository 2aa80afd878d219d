package t;

import dev.deco.cases.Meeting;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import java.util.List;

/** W3: DecoX.f(scope, args) spawns into a scope, whose await replays in spawn order. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] out = new int[1];
    for (int i = 1; i <= 4; i++) {
      Scoped.write(out, i);
    }
    return List.of(out, 105, 106, "closed");
  }

  public static Object deco() throws Throwable {
    int[] out = new int[1];
    Scope closed;
    int a;
    int b;
    try (Scope scope = Scope.open()) {
      closed = scope;
      for (int i = 1; i <= 4; i++) {
        DecoScoped.write(scope, out, i);
      }
      scope.await();
      if (out[0] != 1234) {
        throw new AssertionError("after await: " + out[0]);
      }
      Deferred<Integer> first = DecoScoped.of(new Scoped(100)).add(scope, 5);
      Deferred<Integer> second = DecoScoped.of(new Scoped(100)).add(scope, 6);
      b = second.get();
      a = first.get();
    }
    String state = "open";
    try {
      DecoScoped.write(closed, out, 9);
    } catch (IllegalStateException e) {
      state = "closed";
    }
    return List.of(out, a, b, state);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(
        () -> {
          try (Scope scope = Scope.open()) {
            DecoMeet.meet(scope);
            DecoMeet.meet(scope);
            scope.await();
          }
          Deferred<Integer> a = DecoMeet.meet();
          Deferred<Integer> b = DecoMeet.meet();
          a.get();
          b.get();
        });
  }
}
