package t;

/** Hides the one of java.lang from its neighbours. */
class Integer {
  @java.lang.Override
  public java.lang.String toString() {
    return "a Integer of t";
  }
}
