package t;

/** Hides the one of java.lang from its neighbours. */
class Throwable {
  @java.lang.Override
  public java.lang.String toString() {
    return "a Throwable of t";
  }
}
