package t;

import dev.deco.cases.Meeting;
import java.util.List;
import t.lib.Ledger;

/** What the methods of a library do is known where it was compiled with Deco. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Ledger ledger = new Ledger();
    return List.of(User.prices(5), User.deposits(ledger, 6), ledger.balance, ledger.log);
  }

  public static Object deco() throws Throwable {
    Ledger ledger = new Ledger();
    return List.of(DecoUser.prices(5), DecoUser.deposits(ledger, 6), ledger.balance, ledger.log);
  }

  public static Object parallel() throws Throwable {
    return Meeting.ofTwo(() -> DecoUser.prices(2));
  }
}
