package t.lib;

import dev.deco.Concurrent;
import dev.deco.cases.Meeting;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

public class Ledger {
  public int balance;
  public final List<Integer> log = new ArrayList<>();

  @Concurrent
  public static int price(int x) {
    Meeting.here();
    return x * weight(x);
  }

  public static int weight(int x) {
    return x % 3 + 1;
  }

  @Concurrent
  @SuppressWarnings("deco")
  public static void deposit(Ledger ledger, int x) {
    Work.take(50);
    ledger.balance += x;
    ledger.log.add(x);
  }
}
