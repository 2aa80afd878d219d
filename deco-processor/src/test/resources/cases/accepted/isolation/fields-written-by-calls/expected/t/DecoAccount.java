package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Account} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Account"
)
@SuppressWarnings({
    "all",
    "auxiliaryclass",
    "cast",
    "deprecation",
    "divzero",
    "empty",
    "fallthrough",
    "finally",
    "lossy-conversions",
    "overloads",
    "rawtypes",
    "removal",
    "serial",
    "static",
    "synchronization",
    "try",
    "unchecked",
    "varargs"
})
final class DecoAccount {
  private static final Site $SITE_1 = new Site(Account.class, "run", "Account.java", 35).orDirectly();

  private static final Site $SITE_2 = new Site(Account.class, "run", "Account.java", 36).orDirectly();

  private static final Site $SITE_3 = new Site(Account.class, "run", "Account.java", 37).orDirectly();

  private final Account $self;

  private DecoAccount(Account self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoAccount of(Account self) {
    return new DecoAccount(self);
  }

  static Deferred<Integer> deposit(Account account, int amount) {
    return Calls.orderAlone(isolation -> Account.deposit(account, amount));
  }

  static Deferred<Integer> deposit(Scope scope, Account account, int amount) {
    return Calls.order(scope, isolation -> Account.deposit(account, amount));
  }

  Deferred<Integer> add(int amount) {
    return Calls.orderAlone(isolation -> $self.add(amount));
  }

  Deferred<Integer> add(Scope scope, int amount) {
    return Calls.order(scope, isolation -> $self.add(amount));
  }

  static List<Integer> run(Account a, Account b) {
    if (Run.serial(Account.class)) {
      return Account.run(a, b);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 1; i < 4; i++) {
        // deco: spawns deposit; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Account.deposit(a, i));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoAccount.deposit($deco.at($SITE_1), a, i);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
        // deco: spawns deposit; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out.add(Account.deposit(b, 10 * i));
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final Deferred<Integer> $3 = DecoAccount.deposit($deco.at($SITE_2), b, 10 * i);
          $deco.deferWhole(out, () -> out.add($3.get()));
        }
        // deco: spawns add; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            out.add(a.add(100));
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_3, $6);
            throw $6;
          }
        } else {
          final Deferred<Integer> $5 = DecoAccount.of(a).add($deco.at($SITE_3), 100);
          $deco.deferWhole(out, () -> out.add($5.get()));
        }
        $deco.await(); // deco: waits: reads field balance, which deposit (line 35) may write
        a.balance++;
      }
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
