package t;

/** Hides the one of java.lang from its neighbours. */
class Exception {
  @java.lang.Override
  public java.lang.String toString() {
    return "a Exception of t";
  }
}
