package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Buffers} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Buffers"
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
final class DecoBuffers {
  private static final Site $SITE_1 = new Site(Buffers.class, "run", "Buffers.java", 23).orDirectly();

  private DecoBuffers() {
  }

  static Deferred<Integer> next(int[] now, int i) {
    return Calls.spawnAlone(isolation -> isolation.elementwise() ? next$isolated(isolation.trackingArrays(), now, i) : Buffers.next(isolation.reading(now), i));
  }

  static Deferred<Integer> next(Scope scope, int[] now, int i) {
    return Calls.spawn(scope, isolation -> isolation.elementwise() ? next$isolated(isolation.trackingArrays(), now, i) : Buffers.next(isolation.reading(now), i));
  }

  static int[] run(int[] start, int steps) {
    if (Run.serial(Buffers.class)) {
      return Buffers.run(start, steps);
    }
    final Run $deco = Run.open();
    try {
      int[] now = start.clone();
      int[] then = new int[start.length];
      for (int step = 0; step < steps; step++) {
        for (int i = 0; i < now.length; i++) {
          // deco: spawns next; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_1)) {
            try {
              then[i] = Buffers.next(now, i);
            } catch (Throwable $4) {
              $deco.failedInPlace($SITE_1, $4);
              throw $4;
            }
          } else {
            final int[] $1 = then;
            final int $2 = i;
            final Deferred<Integer> $3 = DecoBuffers.next($deco.at($SITE_1), now, i);
            $deco.defer($1, $2, () -> $1[$2] = $3.get());
          }
        }
        int[] swap = now;
        now = then;
        then = swap;
      }
      $deco.await(); // deco: waits: before the return
      return now;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code next} with its array accesses recorded.
   */
  private static int next$isolated(Isolation $isolation, int[] now, int i) {
    Work.take(10);
    int n = now.length;
    return ($isolation.get(now, (i + n - 1) % n) + 2 * $isolation.get(now, i) + $isolation.get(now, (i + 1) % n)) % 97;
  }
}
