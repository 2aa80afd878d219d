package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Overrule} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Overrule"
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
final class DecoOverrule {
  private static final Site $SITE_1 = new Site(Overrule.class, "first", "Overrule.java", 24).orDirectly();

  private static final Site $SITE_2 = new Site(Overrule.class, "first", "Overrule.java", 25);

  private static final Site $SITE_3 = new Site(Overrule.class, "first", "Overrule.java", 27).orDirectly();

  private static final Site $SITE_4 = new Site(Overrule.class, "second", "Overrule.java", 36).orDirectly();

  private static final Site $SITE_5 = new Site(Overrule.class, "second", "Overrule.java", 40);

  private static final Site $SITE_6 = new Site(Overrule.class, "loop", "Overrule.java", 49).orDirectly();

  private DecoOverrule() {
  }

  static Deferred<Integer> f(List<String> log, int x) {
    return Calls.spawnAlone(isolation -> Overrule.f(isolation.view(log), x));
  }

  static Deferred<Integer> f(Scope scope, List<String> log, int x) {
    return Calls.spawn(scope, isolation -> Overrule.f(isolation.view(log), x));
  }

  static int first(List<String> log, int x) {
    if (Run.serial(Overrule.class)) {
      return Overrule.first(log, x);
    }
    final Run $deco = Run.open();
    try {
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns f
          if ($deco.inPlace($SITE_1)) {
            try {
              Overrule.f(log, 1);
            } catch (Throwable $1) {
              $deco.failedInPlace($SITE_1, $1);
              throw $1;
            }
          } else {
            DecoOverrule.f($deco.at($SITE_1), log, 1);
          }
          $deco.await(); // deco: waits: before the return
          return ((int) DecoOverrule.f($deco.at($SITE_2), log, x).get());
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } finally {
        // deco: spawns f
        if ($deco.inPlace($SITE_3)) {
          try {
            Overrule.f(log, 9);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_3, $2);
            throw $2;
          }
        } else {
          DecoOverrule.f($deco.at($SITE_3), log, 9);
        }
        $deco.await(); // deco: waits: reads log, which f (line 27) may write
        log.add("finally");
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int second(List<String> log, int x) {
    if (Run.serial(Overrule.class)) {
      return Overrule.second(log, x);
    }
    final Run $deco = Run.open();
    try {
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns f
          if ($deco.inPlace($SITE_4)) {
            try {
              Overrule.f(log, x);
            } catch (Throwable $1) {
              $deco.failedInPlace($SITE_4, $1);
              throw $1;
            }
          } else {
            DecoOverrule.f($deco.at($SITE_4), log, x);
          }
          $deco.await(); // deco: waits: before the return
          return 1;
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } finally {
        log.add("overruled");
        return ((int) DecoOverrule.f($deco.at($SITE_5), log, 2).get());
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int loop(List<String> log) {
    if (Run.serial(Overrule.class)) {
      return Overrule.loop(log);
    }
    final Run $deco = Run.open();
    try {
      final IntRef n = new IntRef(0);
      for (int i = 0; i < 4; i++) {
        try {
          // deco: calls spawned in here are settled before the block is left
          try {
            // deco: spawns f; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_6)) {
              try {
                n.value += Overrule.f(log, i);
              } catch (Throwable $2) {
                $deco.failedInPlace($SITE_6, $2);
                throw $2;
              }
            } else {
              final Deferred<Integer> $1 = DecoOverrule.f($deco.at($SITE_6), log, i);
              $deco.defer(() -> n.value += $1.get());
            }
            if (i == 1) {
              $deco.await(); // deco: waits: before the block is left
              continue;
            }
            if (i == 2) {
              $deco.await(); // deco: waits: before the block is left
              break;
            }
          } catch (Throwable $thrown) {
            $deco.settle($thrown);
            throw $thrown;
          } finally {
            $deco.await();
          }
        } finally {
          n.value += 100;
        }
      }
      return n.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
