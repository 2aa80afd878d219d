package t;

import java.util.ArrayList;
import java.util.List;

/**
 * What calls append to a list they were given is there afterwards, in the order of the calls.
 */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    List<Integer> out = new ArrayList<>(List.of(-1));
    int size = Appender.all(out);
    return List.of(size, out);
  }

  public static Object deco() throws Throwable {
    List<Integer> out = new ArrayList<>(List.of(-1));
    int size = DecoAppender.all(out);
    return List.of(size, out);
  }
}
