package t;

import java.util.List;

/** A handler of a checked exception that nothing but a spawned call can throw. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    int[] a = {2, 4, 5, 6};
    int[] b = {8, 10};
    return List.of(Only.run(a), Only.run(b), a, b);
  }

  public static Object deco() throws Throwable {
    int[] a = {2, 4, 5, 6};
    int[] b = {8, 10};
    return List.of(DecoOnly.run(a), DecoOnly.run(b), a, b);
  }
}
