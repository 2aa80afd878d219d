package t;

/** Hides the one of java.lang from its neighbours. */
class Object {
  @java.lang.Override
  public java.lang.String toString() {
    return "a Object of t";
  }
}
