package t;

import dev.deco.runtime.Deferred;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** W3: DecoX.f(args) returns a Deferred: get, isDone, toCompletableFuture. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(
        20,
        22,
        true,
        List.of(24, "void"),
        "negative",
        "zero",
        new int[] {1, 2, 0},
        new ArrayList<>(List.of("w0", "w1")));
  }

  public static Object deco() throws Throwable {
    Deferred<Integer> a = DecoCalls.f(10);
    Deferred<Integer> b = DecoCalls.f(11);
    int first = a.get();
    int second = b.get();
    int third = DecoCalls.f(12).toCompletableFuture().get();
    int[] array = new int[3];
    List<String> list = new ArrayList<>();
    Deferred<Void> v = DecoCalls.write(array, list, 0);
    Deferred<Void> w = DecoCalls.write(array, list, 1);
    Void nothing = v.get();
    w.get();
    w.get();
    String negative = "";
    String zero = "";
    try {
      DecoCalls.f(-1).get();
    } catch (IllegalArgumentException e) {
      negative = e.getMessage();
    }
    try {
      DecoCalls.checked(0).get();
      if (list.isEmpty()) {
        throw new IOException();
      }
    } catch (IOException e) {
      zero = e.getMessage();
    }
    boolean done = a.isDone() && b.isDone() && w.isDone();
    return List.of(
        first, second, done, List.of(third, nothing == null ? "void" : ""), negative, zero, array, list);
  }
}
