package t;

/** Types of the same package and java.lang that share names with what generated code uses. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Neighbours.run();
  }

  public static Object deco() throws Throwable {
    return DecoNeighbours.run();
  }
}
