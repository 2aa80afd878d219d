package t;

import dev.deco.cases.Meeting;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** ConcurrentHashMap and atomics declared as such are passed as they are. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    ConcurrentMap<String, Integer> map = new ConcurrentHashMap<>();
    return List.of(Sharing.run(map), map);
  }

  public static Object deco() throws Throwable {
    ConcurrentMap<String, Integer> map = new ConcurrentHashMap<>();
    return List.of(DecoSharing.run(map), map);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoSharing.run(new ConcurrentHashMap<>()));
  }
}
