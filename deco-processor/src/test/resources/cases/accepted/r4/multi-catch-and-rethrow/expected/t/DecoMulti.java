package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Checked;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Multi} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Multi"
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
final class DecoMulti {
  private static final Site $SITE_1 = new Site(Multi.class, "run", "Multi.java", 30).orDirectly();

  private static final Site $SITE_2 = new Site(Multi.class, "run", "Multi.java", 31).orDirectly();

  private static final Site $SITE_3 = new Site(Multi.class, "run", "Multi.java", 32).orDirectly();

  private static final Site $SITE_4 = new Site(Multi.class, "run", "Multi.java", 39);

  private static final Site $SITE_5 = new Site(Multi.class, "precise", "Multi.java", 45).orDirectly();

  private DecoMulti() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Multi.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Multi.f(x));
  }

  static int run(List<Object> log, int x) throws IOException, InterruptedException {
    if (Run.serial(Multi.class)) {
      return Multi.run(log, x);
    }
    final Run $deco = Run.open();
    try {
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns f; the rest is replayed at the next wait point
          Checked.<IOException>mayThrow();
          Checked.<InterruptedException>mayThrow();
          if ($deco.inPlace($SITE_1)) {
            try {
              log.add(Multi.f(0));
            } catch (Throwable $2) {
              $deco.failedInPlace($SITE_1, $2);
              throw $2;
            }
          } else {
            final Deferred<Integer> $1 = DecoMulti.f($deco.at($SITE_1), 0);
            $deco.deferWhole(log, () -> log.add($1.get()));
          }
          // deco: spawns f; the rest is replayed at the next wait point
          Checked.<IOException>mayThrow();
          Checked.<InterruptedException>mayThrow();
          if ($deco.inPlace($SITE_2)) {
            try {
              log.add(Multi.f(x));
            } catch (Throwable $4) {
              $deco.failedInPlace($SITE_2, $4);
              throw $4;
            }
          } else {
            final Deferred<Integer> $3 = DecoMulti.f($deco.at($SITE_2), x);
            $deco.deferWhole(log, () -> log.add($3.get()));
          }
          // deco: spawns f; the rest is replayed at the next wait point
          Checked.<IOException>mayThrow();
          Checked.<InterruptedException>mayThrow();
          if ($deco.inPlace($SITE_3)) {
            try {
              log.add(Multi.f(5));
            } catch (Throwable $6) {
              $deco.failedInPlace($SITE_3, $6);
              throw $6;
            }
          } else {
            final Deferred<Integer> $5 = DecoMulti.f($deco.at($SITE_3), 5);
            $deco.deferWhole(log, () -> log.add($5.get()));
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IOException | IllegalStateException e) {
        log.add("caught " + e.getMessage());
        throw e;
      } finally {
        log.add("finally");
      }
      return ((int) DecoMulti.f(Checked.<InterruptedException>mayThrow(Checked.<IOException>mayThrow($deco.at($SITE_4))), 7).get());
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int precise(List<Object> log, int x) throws IOException, InterruptedException {
    if (Run.serial(Multi.class)) {
      return Multi.precise(log, x);
    }
    final Run $deco = Run.open();
    try {
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns f; the rest is replayed at the next wait point
          Checked.<IOException>mayThrow();
          Checked.<InterruptedException>mayThrow();
          final IntRef v = new IntRef();
          if ($deco.inPlace($SITE_5)) {
            try {
              v.value = Multi.f(x);
            } catch (Throwable $2) {
              $deco.failedInPlace($SITE_5, $2);
              throw $2;
            }
          } else {
            final Deferred<Integer> $1 = DecoMulti.f($deco.at($SITE_5), x);
            $deco.defer(() -> v.value = $1.get());
          }
          $deco.await(); // deco: waits: reads v, which the statement of line 45 may write
          return v.value + 1;
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (final Exception e) {
        log.add("again " + e.getMessage());
        throw e;
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
