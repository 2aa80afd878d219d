package t;

/** Has a constant with the name of a class of the package, which comes before that of the class. */
interface Dials {
  Dial Gauge = new Dial();

  final class Dial {
    private int seen;

    void reset() {
      seen = 0;
    }

    int read(int by) {
      seen += by;
      return seen;
    }
  }
}
