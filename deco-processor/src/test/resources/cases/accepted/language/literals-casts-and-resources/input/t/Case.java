package t;

/** Literals of every sort, intersection casts, objects of classes without a name, named resources. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Odds.run(4);
  }

  public static Object deco() throws Throwable {
    return DecoOdds.run(4);
  }
}
