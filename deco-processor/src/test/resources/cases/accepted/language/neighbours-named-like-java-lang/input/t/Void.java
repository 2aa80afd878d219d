package t;

/** Hides the one of java.lang from its neighbours. */
class Void {
  @java.lang.Override
  public java.lang.String toString() {
    return "a Void of t";
  }
}
