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
 * Runs the annotated methods of {@link Nested} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Nested"
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
final class DecoNested {
  private static final Site $SITE_1 = new Site(Nested.class, "run", "Nested.java", 28).orDirectly();

  private static final Site $SITE_2 = new Site(Nested.class, "run", "Nested.java", 30).orDirectly();

  private static final Site $SITE_3 = new Site(Nested.class, "run", "Nested.java", 34).orDirectly();

  private static final Site $SITE_4 = new Site(Nested.class, "run", "Nested.java", 38).orDirectly();

  private DecoNested() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Nested.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Nested.f(x));
  }

  static List<Object> run(int x, int y) {
    if (Run.serial(Nested.class)) {
      return Nested.run(x, y);
    }
    final Run $deco = Run.open();
    try {
      List<Object> log = new ArrayList<>();
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_1)) {
            try {
              log.add(Nested.f(5));
            } catch (Throwable $2) {
              $deco.failedInPlace($SITE_1, $2);
              throw $2;
            }
          } else {
            final Deferred<Integer> $1 = DecoNested.f($deco.at($SITE_1), 5);
            $deco.deferWhole(log, () -> log.add($1.get()));
          }
          $deco.await(); // deco: waits: before a block whose handlers must not see earlier failures
          try {
            // deco: calls spawned in here are settled before the block is left
            try {
              // deco: spawns f; the rest is replayed at the next wait point
              if ($deco.inPlace($SITE_2)) {
                try {
                  log.add(Nested.f(x));
                } catch (Throwable $4) {
                  $deco.failedInPlace($SITE_2, $4);
                  throw $4;
                }
              } else {
                final Deferred<Integer> $3 = DecoNested.f($deco.at($SITE_2), x);
                $deco.deferWhole(log, () -> log.add($3.get()));
              }
              $deco.await(); // deco: waits: reads log, which the statement of line 30 may write
              log.add("inner done");
            } catch (Throwable $thrown) {
              $deco.settle($thrown);
              throw $thrown;
            } finally {
              $deco.await();
            }
          } catch (IllegalArgumentException e) {
            // deco: calls spawned in here are settled before the block is left
            try {
              log.add("caught " + e.getMessage());
              // deco: spawns f; the rest is replayed at the next wait point
              if ($deco.inPlace($SITE_3)) {
                try {
                  log.add(Nested.f(y));
                } catch (Throwable $6) {
                  $deco.failedInPlace($SITE_3, $6);
                  throw $6;
                }
              } else {
                final Deferred<Integer> $5 = DecoNested.f($deco.at($SITE_3), y);
                $deco.deferWhole(log, () -> log.add($5.get()));
              }
            } catch (Throwable $thrown) {
              $deco.settle($thrown);
              throw $thrown;
            } finally {
              $deco.await();
            }
          } finally {
            log.add("inner finally");
          }
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_4)) {
            try {
              log.add(Nested.f(y));
            } catch (Throwable $8) {
              $deco.failedInPlace($SITE_4, $8);
              throw $8;
            }
          } else {
            final Deferred<Integer> $7 = DecoNested.f($deco.at($SITE_4), y);
            $deco.deferWhole(log, () -> log.add($7.get()));
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IllegalStateException e) {
        log.add("caught " + e.getMessage());
      }
      log.add("end");
      return log;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
