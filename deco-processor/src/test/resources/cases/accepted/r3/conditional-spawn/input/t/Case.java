package t;

/** A call in one branch only; what follows reads the variable either way. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    return Branches.run(new boolean[] {true, false, true, true});
  }

  public static Object deco() throws Throwable {
    return DecoBranches.run(new boolean[] {true, false, true, true});
  }
}
