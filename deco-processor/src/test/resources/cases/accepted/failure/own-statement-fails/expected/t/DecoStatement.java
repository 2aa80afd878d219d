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
 * Runs the annotated methods of {@link Statement} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Statement"
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
final class DecoStatement {
  private static final Site $SITE_1 = new Site(Statement.class, "run", "Statement.java", 18).orDirectly();

  private static final Site $SITE_2 = new Site(Statement.class, "run", "Statement.java", 19).orDirectly();

  private static final Site $SITE_3 = new Site(Statement.class, "run", "Statement.java", 21).orDirectly();

  private static final Site $SITE_4 = new Site(Statement.class, "thrown", "Statement.java", 26).orDirectly();

  private static final Site $SITE_5 = new Site(Statement.class, "thrown", "Statement.java", 30).orDirectly();

  private DecoStatement() {
  }

  static Deferred<Void> write(int[] out, int i) {
    return Calls.spawnAlone(isolation -> {
      write$isolated(isolation.trackingArrays(), out, i);
      return null;
    });
  }

  static Deferred<Void> write(Scope scope, int[] out, int i) {
    return Calls.spawn(scope, isolation -> {
      write$isolated(isolation.trackingArrays(), out, i);
      return null;
    });
  }

  static void run(int[] out, Object text) {
    if (Run.serial(Statement.class)) {
      Statement.run(out, text);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns write
      if ($deco.inPlace($SITE_1)) {
        try {
          Statement.write(out, 0);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoStatement.write($deco.at($SITE_1), out, 0);
      }
      // deco: spawns write
      if ($deco.inPlace($SITE_2)) {
        try {
          Statement.write(out, 1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        DecoStatement.write($deco.at($SITE_2), out, 1);
      }
      Integer number = (Integer) text;
      // deco: spawns write
      if ($deco.inPlace($SITE_3)) {
        try {
          Statement.write(out, number);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_3, $3);
          throw $3;
        }
      } else {
        DecoStatement.write($deco.at($SITE_3), out, number);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void thrown(int[] out) {
    if (Run.serial(Statement.class)) {
      Statement.thrown(out);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns write
      if ($deco.inPlace($SITE_4)) {
        try {
          Statement.write(out, 2);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_4, $1);
          throw $1;
        }
      } else {
        DecoStatement.write($deco.at($SITE_4), out, 2);
      }
      if (out.length > 1) {
        throw new IllegalStateException("own");
      }
      // deco: spawns write
      if ($deco.inPlace($SITE_5)) {
        try {
          Statement.write(out, 3);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_5, $2);
          throw $2;
        }
      } else {
        DecoStatement.write($deco.at($SITE_5), out, 3);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code write} with its array accesses recorded.
   */
  private static void write$isolated(Isolation $isolation, int[] out, int i) {
    Work.take(100);
    $isolation.set(out, i, i + 1);
  }
}
