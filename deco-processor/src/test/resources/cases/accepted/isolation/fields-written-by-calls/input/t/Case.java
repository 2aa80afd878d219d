package t;

import java.util.List;

/** Calls that write fields of an object they were given are kept in order. */
public final class Case {
  private Case() {}

  public static Object serial() throws Throwable {
    Account a = new Account();
    Account b = new Account();
    Account one = new Account();
    return List.of(
        Account.run(a, b), Account.run(one, one), a.balance, b.last, a.log, b.log, one.balance, one.log);
  }

  public static Object deco() throws Throwable {
    Account a = new Account();
    Account b = new Account();
    Account one = new Account();
    return List.of(
        DecoAccount.run(a, b), DecoAccount.run(one, one), a.balance, b.last, a.log, b.log, one.balance, one.log);
  }
}
