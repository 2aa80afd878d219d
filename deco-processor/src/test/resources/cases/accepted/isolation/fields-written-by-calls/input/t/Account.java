package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import dev.deco.cases.Work;
import java.util.ArrayList;
import java.util.List;

final class Account {
  int balance;
  String last = "";
  final List<Integer> log = new ArrayList<>();

  @Concurrent
  static int deposit(Account account, int amount) { // expect: WARNING DECO-304
    Work.take(50);
    int before = account.balance;
    account.balance = before + amount;
    account.last += amount;
    account.log.add(before);
    return account.balance;
  }

  @Concurrent
  int add(int amount) { // expect: WARNING DECO-304
    Work.take(50);
    balance += amount;
    return balance;
  }

  @Synchronized
  static List<Integer> run(Account a, Account b) {
    List<Integer> out = new ArrayList<>();
    for (int i = 1; i < 4; i++) {
      out.add(deposit(a, i));
      out.add(deposit(b, 10 * i));
      out.add(a.add(100));
      a.balance++;
    }
    return out;
  }
}
