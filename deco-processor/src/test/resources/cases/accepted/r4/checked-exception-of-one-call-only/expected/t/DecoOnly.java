package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Checked;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Only} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Only"
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
final class DecoOnly {
  private static final Site $SITE_1 = new Site(Only.class, "run", "Only.java", 31);

  private DecoOnly() {
  }

  static Deferred<Void> check(int[] a, int i) {
    return Calls.spawnAlone(isolation -> {
      check$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  static Deferred<Void> check(Scope scope, int[] a, int i) {
    return Calls.spawn(scope, isolation -> {
      check$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  static String run(int[] a) throws InterruptedException {
    if (Run.serial(Only.class)) {
      return Only.run(a);
    }
    final Run $deco = Run.open();
    try {
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          for (int i = 0; i < a.length; i++) {
            // deco: spawns check
            Checked.<Only.Odd>mayThrow();
            Checked.<InterruptedException>mayThrow();
            DecoOnly.check($deco.at($SITE_1), a, i);
          }
          $deco.await(); // deco: waits: before the return
          return "all even";
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (Only.Odd e) {
        return e.getMessage();
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code check} with its array accesses recorded.
   */
  private static void check$isolated(Isolation $isolation, int[] a, int i) throws Only.Odd,
      InterruptedException {
    Work.take(30);
    if ($isolation.get(a, i) % 2 != 0) {
      throw new Only.Odd("odd at " + i);
    }
    $isolation.set(a, i, $isolation.get(a, i) / 2);
  }
}
