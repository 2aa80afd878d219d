package t;

import dev.deco.cases.Meeting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** list.set(i, f(x)) */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<String> out = new ArrayList<>(Collections.nCopies(4, ""));
    Setter.all(out);
    return out;
  }

  public static Object deco() throws Throwable {
    List<String> out = new ArrayList<>(Collections.nCopies(4, ""));
    DecoSetter.all(out);
    return out;
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoSetter.all(new ArrayList<>(Collections.nCopies(4, ""))));
  }
}
