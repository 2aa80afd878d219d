package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Sieve} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Sieve"
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
final class DecoSieve {
  private static final Site $SITE_1 = new Site(Sieve.class, "run", "Sieve.java", 27);

  private static final Site $SITE_2 = new Site(Sieve.class, "run", "Sieve.java", 30);

  private DecoSieve() {
  }

  static Deferred<Void> mark(boolean[] composite, int p) {
    return Calls.spawnAlone(isolation -> {
      mark$isolated(isolation.trackingArrays(), composite, p);
      return null;
    });
  }

  static Deferred<Void> mark(Scope scope, boolean[] composite, int p) {
    return Calls.spawn(scope, isolation -> {
      mark$isolated(isolation.trackingArrays(), composite, p);
      return null;
    });
  }

  static Deferred<Void> next(int[] a, int i) {
    return Calls.spawnAlone(isolation -> {
      next$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  static Deferred<Void> next(Scope scope, int[] a, int i) {
    return Calls.spawn(scope, isolation -> {
      next$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  static void run(boolean[] composite, int[] a) {
    if (Run.serial(Sieve.class)) {
      Sieve.run(composite, a);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int p = 2; p * p < composite.length; p++) {
        // deco: spawns mark
        DecoSieve.mark($deco.at($SITE_1), composite, p);
      }
      for (int i = 0; i < a.length; i++) {
        // deco: spawns next
        DecoSieve.next($deco.at($SITE_2), a, i);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code mark} with its array accesses recorded.
   */
  private static void mark$isolated(Isolation $isolation, boolean[] composite, int p) {
    if ($isolation.get(composite, p)) {
      return;
    }
    for (int i = p * p; i < composite.length; i += p) {
      $isolation.set(composite, i, true);
    }
  }

  /**
   * The method {@code next} with its array accesses recorded.
   */
  private static void next$isolated(Isolation $isolation, int[] a, int i) {
    $isolation.set(a, i, (int) ($isolation.get(a, i) + (i % 2 == 0 ? 1 : $isolation.get(a, i - 1))));
  }
}
