package t;

import dev.deco.cases.Meeting;
import java.util.List;

/** An object that a call makes may reach what is shared: it is not the call's own then. */
public final class Case {
  private Case() {}

  private interface Run {
    int[] of(int n);
  }

  public static Object serial() {
    return all(Shares::run, Shares::owned);
  }

  public static Object deco() {
    return all(DecoShares::run, DecoShares::owned);
  }

  private static Object all(Run run, Run owned) {
    Shares.CELLS[0] = 0;
    Shares.CELLS[1] = 0;
    Shares.LIST.clear();
    Shares.TEXT.setLength(0);
    int[] out = run.of(6);
    return List.of(
        out, owned.of(3), Shares.CELLS.clone(), List.copyOf(Shares.LIST), Shares.TEXT.toString());
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoShares.owned(2));
  }
}
