package t;

import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.List;

/** What the own object's methods do is known, unless its class replaces one of them. */
public final class Case {
  private Case() {}

  private interface Run {
    int[] of(Plain plain);
  }

  public static Object serial() throws Throwable {
    return all(plain -> plain.run(4));
  }

  public static Object deco() throws Throwable {
    return all(plain -> DecoPlain.of(plain).run(4));
  }

  private static Object all(Run run) {
    List<Object> all = new ArrayList<>();
    for (Plain plain : List.of(new Plain(), new Loud())) {
      all.add(run.of(plain));
      all.add(List.of(plain.done, plain.notes, plain.out));
    }
    return all;
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoPlain.of(new Plain()).run(2));
  }
}
