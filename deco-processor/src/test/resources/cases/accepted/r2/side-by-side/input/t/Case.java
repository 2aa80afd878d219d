package t;

import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.List;

/** Several calls whose values are needed at once run beside each other. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Object> all = new ArrayList<>();
    for (int x = 0; x < 3; x++) {
      all.add(Beside.condition(x));
      all.add(Beside.result(x));
      all.add(Beside.helper(x));
      all.add(Beside.argument(x));
      all.add(Beside.deferredArgument(x));
      all.add(Beside.selector(x));
      all.add(Beside.labelled(x));
      all.add(Beside.chain(x));
      try {
        all.add(Beside.thrown(x));
      } catch (IllegalStateException e) {
        all.add(e.getMessage());
      }
    }
    return all;
  }

  public static Object deco() throws Throwable {
    List<Object> all = new ArrayList<>();
    for (int x = 0; x < 3; x++) {
      all.add(DecoBeside.condition(x));
      all.add(DecoBeside.result(x));
      all.add(DecoBeside.helper(x));
      all.add(DecoBeside.argument(x));
      all.add(DecoBeside.deferredArgument(x));
      all.add(DecoBeside.selector(x));
      all.add(DecoBeside.labelled(x));
      all.add(DecoBeside.chain(x));
      try {
        all.add(DecoBeside.thrown(x));
      } catch (IllegalStateException e) {
        all.add(e.getMessage());
      }
    }
    return all;
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoBeside.condition(0)).equals(true)
        && Meeting.ofTwo(() -> DecoBeside.result(0)).equals(true)
        && Meeting.ofTwo(() -> DecoBeside.helper(0)).equals(true)
        && Meeting.ofTwo(() -> DecoBeside.argument(0)).equals(true)
        && Meeting.ofTwo(() -> DecoBeside.deferredArgument(0)).equals(true)
        && Meeting.ofTwo(() -> DecoBeside.selector(0)).equals(true)
        && Meeting.ofTwo(() -> DecoBeside.labelled(0)).equals(true)
        && Meeting.ofTwo(
                () -> {
                  try {
                    DecoBeside.thrown(0);
                  } catch (IllegalStateException expected) {
                    // The calls have met before.
                  }
                })
            .equals(true);
  }
}
