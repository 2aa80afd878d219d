package t;

/** Has the name of a constant, and no method of its kind. */
final class Gauge {
  private Gauge() {}

  static int other(int x) {
    return x;
  }
}
