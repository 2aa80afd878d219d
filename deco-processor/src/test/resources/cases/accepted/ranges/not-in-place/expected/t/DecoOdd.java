package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Odd} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Odd"
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
final class DecoOdd {
  private static final Site $SITE_1 = new Site(Odd.class, "all", "Odd.java", 36).orDirectly();

  private static final Site $SITE_2 = new Site(Odd.class, "all", "Odd.java", 37).orDirectly();

  private static final Site $SITE_3 = new Site(Odd.class, "all", "Odd.java", 38).orDirectly();

  private DecoOdd() {
  }

  static Deferred<Void> other(int[] a, int[] b, int i) {
    return Calls.spawnAlone(isolation -> {
      other$isolated(isolation.trackingArrays(), a, b, i);
      return null;
    });
  }

  static Deferred<Void> other(Scope scope, int[] a, int[] b, int i) {
    return Calls.spawn(scope, isolation -> {
      other$isolated(isolation.trackingArrays(), a, b, i);
      return null;
    });
  }

  static Deferred<Void> table(int[] a, int i) {
    return Calls.spawnAlone(isolation -> {
      table$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  static Deferred<Void> table(Scope scope, int[] a, int i) {
    return Calls.spawn(scope, isolation -> {
      table$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  static Deferred<Void> counts(int[] a, int i) {
    return Calls.orderAlone(isolation -> {
      Odd.counts(a, i);
      return null;
    });
  }

  static Deferred<Void> counts(Scope scope, int[] a, int i) {
    return Calls.order(scope, isolation -> {
      Odd.counts(a, i);
      return null;
    });
  }

  static int all(int[] a, int[] b) {
    if (Run.serial(Odd.class)) {
      return Odd.all(a, b);
    }
    final Run $deco = Run.open();
    try {
      $Hidden.set_count_1((int) (0));
      for (int i = 0; i < a.length; i++) {
        // deco: spawns other
        if ($deco.inPlace($SITE_1)) {
          try {
            Odd.other(a, b, i);
          } catch (Throwable $1) {
            $deco.failedInPlace($SITE_1, $1);
            throw $1;
          }
        } else {
          DecoOdd.other($deco.at($SITE_1), a, b, i);
        }
        // deco: spawns table
        if ($deco.inPlace($SITE_2)) {
          try {
            Odd.table(a, i);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_2, $2);
            throw $2;
          }
        } else {
          DecoOdd.table($deco.at($SITE_2), a, i);
        }
        // deco: spawns counts
        if ($deco.inPlace($SITE_3)) {
          try {
            Odd.counts(b, i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_3, $3);
            throw $3;
          }
        } else {
          DecoOdd.counts($deco.at($SITE_3), b, i);
        }
      }
      $deco.await(); // deco: waits: reads field count, which counts (line 38) may write
      return $Hidden.get_count_2();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code other} with its array accesses recorded.
   */
  private static void other$isolated(Isolation $isolation, int[] a, int[] b, int i) {
    $isolation.set(a, i, (int) ($isolation.get(a, i) + (i)));
    $isolation.set(b, i, (int) ($isolation.get(b, i) - (i)));
  }

  /**
   * The method {@code table} with its array accesses recorded.
   */
  private static void table$isolated(Isolation $isolation, int[] a, int i) {
    // expect: NOTE DECO-307 table
    $isolation.set(a, i, (int) ($isolation.get(a, i) + ($isolation.get($Hidden.get_TABLE_4(), i % 3))));
  }

  /**
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final VarHandle FIELD_count_0 = Access.field(MethodHandles.lookup(), Odd.class, "count");

    static final VarHandle FIELD_TABLE_3 = Access.field(MethodHandles.lookup(), Odd.class, "TABLE");

    static int set_count_1(int value) {
      FIELD_count_0.set(value);
      return value;
    }

    static int get_count_2() {
      return (int) FIELD_count_0.get();
    }

    static int[] get_TABLE_4() {
      return (int[]) FIELD_TABLE_3.get();
    }
  }
}
