package t;

/** Hides the one of java.lang from its neighbours. */
class Override {
  @java.lang.Override
  public java.lang.String toString() {
    return "a Override of t";
  }
}
