package t;

/** Hides the one of java.lang from its neighbours. */
class SuppressWarnings {
  @java.lang.Override
  public java.lang.String toString() {
    return "a SuppressWarnings of t";
  }
}
