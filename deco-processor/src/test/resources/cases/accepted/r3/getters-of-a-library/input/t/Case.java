package t;

import java.util.List;
import t.lib.Counter;

/** A library tells of its annotated methods alone: the others may read what these write. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return List.of(User.counts(new Counter(), 12), User.doubles(5));
  }

  public static Object deco() throws Throwable {
    return List.of(DecoUser.counts(new Counter(), 12), DecoUser.doubles(5));
  }
}
