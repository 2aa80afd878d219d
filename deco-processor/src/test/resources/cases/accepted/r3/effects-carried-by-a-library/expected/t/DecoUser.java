package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;
import t.lib.DecoLedger;
import t.lib.Ledger;

/**
 * Runs the annotated methods of {@link User} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.User"
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
final class DecoUser {
  private static final Site $SITE_1 = new Site(User.class, "prices", "User.java", 14).orDirectly();

  private static final Site $SITE_2 = new Site(User.class, "deposits", "User.java", 23).orDirectly();

  private DecoUser() {
  }

  static int[] prices(int n) {
    if (Run.serial(User.class)) {
      return User.prices(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      for (int i = 0; i < n; i++) {
        int weight = Ledger.weight(i);
        // deco: spawns price; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out[i] = Ledger.price(weight);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $1 = i;
          final Deferred<Integer> $2 = DecoLedger.price($deco.at($SITE_1), weight);
          $deco.defer(out, $1, () -> out[$1] = $2.get());
        }
      }
      $deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[] deposits(Ledger ledger, int n) {
    if (Run.serial(User.class)) {
      return User.deposits(ledger, n);
    }
    final Run $deco = Run.open();
    try {
      int[] seen = new int[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns deposit
        if ($deco.inPlace($SITE_2)) {
          try {
            Ledger.deposit(ledger, i);
          } catch (Throwable $1) {
            $deco.failedInPlace($SITE_2, $1);
            throw $1;
          }
        } else {
          DecoLedger.deposit($deco.at($SITE_2), ledger, i);
        }
        if (i % 2 == 0) {
          $deco.await(); // deco: waits: reads field balance, which deposit (line 23) may write
          seen[i] = ledger.balance + ledger.log.size();
        }
      }
      $deco.await(); // deco: waits: before the return
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
