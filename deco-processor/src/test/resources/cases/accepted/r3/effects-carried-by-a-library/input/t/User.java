package t;

import dev.deco.Synchronized;
import t.lib.Ledger;

final class User {
  private User() {}

  @Synchronized
  static int[] prices(int n) {
    int[] out = new int[n];
    for (int i = 0; i < n; i++) {
      int weight = Ledger.weight(i);
      out[i] = Ledger.price(weight);
    }
    return out;
  }

  @Synchronized
  static int[] deposits(Ledger ledger, int n) {
    int[] seen = new int[n];
    for (int i = 0; i < n; i++) {
      Ledger.deposit(ledger, i);
      if (i % 2 == 0) {
        seen[i] = ledger.balance + ledger.log.size();
      }
    }
    return seen;
  }
}
