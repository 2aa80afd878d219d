package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** A private @Concurrent method, static and of an object: only its class's bodies spawn it. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] out = new int[2];
    return List.of(new Inside(30).run(out), out);
  }

  public static Object deco() throws Throwable {
    int[] out = new int[2];
    return List.of(DecoInside.of(new Inside(30)).run(out), out);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoInside.of(new Inside(30)).run(new int[2]));
  }
}
