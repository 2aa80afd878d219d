package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import t.lib.DecoStore;
import t.lib.Store;

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
  private static final Site $SITE_1 = new Site(User.class, "fill", "User.java", 14).orDirectly();

  private static final Site $SITE_2 = new Site(User.class, "run", "User.java", 22).orDirectly();

  private DecoUser() {
  }

  static void fill(int[] a) {
    if (Run.serial(User.class)) {
      User.fill(a);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < a.length; i++) {
        // deco: spawns write
        if ($deco.inPlace($SITE_1)) {
          try {
            int $2 = $deco.turns(Turns.below(i, a.length));
            for (; ; i++) {
              Store.write(a, i, i * 3);
              if (--$2 <= 0) break;
            }
          } catch (Throwable $1) {
            $deco.failedInPlace($SITE_1, $1);
            throw $1;
          }
        } else {
          DecoStore.write($deco.at($SITE_1), a, i, i * 3);
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> run(Store store, List<Integer> from, int[] a) {
    if (Run.serial(User.class)) {
      return User.run(store, from, a);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      // deco: waits before each test: reads from, which read (line 22) may write
      for (int i = 0; $deco.awaited() & (i < from.size()); i++) {
        // deco: spawns read; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out.add(store.read(from, i));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_2, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoStore.of(store).read($deco.at($SITE_2), from, i);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
      }
      out.add(DecoStore.total(a));
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
