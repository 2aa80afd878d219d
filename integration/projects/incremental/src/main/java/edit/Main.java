package edit;

import java.util.ArrayList;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    equal(Work.sum(50), DecoWork.sum(50));
    equal(Work.noted(new ArrayList<>(), 50), DecoWork.noted(new ArrayList<>(), 50));
  }

  private static void equal(long serial, long parallel) {
    if (parallel != serial) {
      throw new AssertionError(parallel + " instead of " + serial);
    }
  }
}
