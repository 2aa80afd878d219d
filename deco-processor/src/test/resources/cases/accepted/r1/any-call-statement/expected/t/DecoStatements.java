package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Statements} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Statements"
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
final class DecoStatements {
  private static final Site $SITE_1 = new Site(Statements.class, "run", "Statements.java", 24).orDirectly();

  private static final Site $SITE_2 = new Site(Statements.class, "run", "Statements.java", 25).orDirectly();

  private static final Site $SITE_3 = new Site(Statements.class, "run", "Statements.java", 26);

  private static final Site $SITE_4 = new Site(Statements.class, "run", "Statements.java", 26);

  private DecoStatements() {
  }

  static Deferred<String> part(int x) {
    return Calls.spawnAlone(isolation -> Statements.part(x));
  }

  static Deferred<String> part(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Statements.part(x));
  }

  static void run(StringBuilder out) {
    if (Run.serial(Statements.class)) {
      Statements.run(out);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns part; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          out.append(Statements.part(0));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<String> $1 = DecoStatements.part($deco.at($SITE_1), 0);
        $deco.defer(() -> out.append($1.get()));
      }
      // deco: spawns part; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          Statements.record(out, Statements.part(1), "-");
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<String> $3 = DecoStatements.part($deco.at($SITE_2), 1);
        $deco.defer(() -> Statements.record(out, $3.get(), "-"));
      }
      // deco: spawns part; the rest is replayed at the next wait point
      final Deferred<String> $5 = DecoStatements.part($deco.at($SITE_3), 2);
      final Deferred<String> $6 = DecoStatements.part($deco.at($SITE_4), 3);
      $deco.defer(() -> Statements.record(out, $5.get(), $6.get()));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
