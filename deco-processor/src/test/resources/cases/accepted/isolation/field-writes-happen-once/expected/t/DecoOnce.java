package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Once} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Once"
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
final class DecoOnce {
  private static final Site $SITE_1 = new Site(Once.class, "run", "Once.java", 43);

  private static final Site $SITE_2 = new Site(Once.class, "run", "Once.java", 44);

  private static final Site $SITE_3 = new Site(Once.class, "run", "Once.java", 45);

  private static final Site $SITE_4 = new Site(Once.class, "failing", "Once.java", 52);

  private static final Site $SITE_5 = new Site(Once.class, "failing", "Once.java", 53);

  private static final Site $SITE_6 = new Site(Once.class, "failing", "Once.java", 54);

  private DecoOnce() {
  }

  static Deferred<Void> fill(int[] a, int i) {
    return Calls.spawnAlone(isolation -> {
      fill$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  static Deferred<Void> fill(Scope scope, int[] a, int i) {
    return Calls.spawn(scope, isolation -> {
      fill$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  static Deferred<Integer> count(Once b, int[] a, int i) {
    return Calls.orderFieldsAlone(isolation -> Once.count(b, a, i));
  }

  static Deferred<Integer> count(Scope scope, Once b, int[] a, int i) {
    return Calls.orderFields(scope, isolation -> Once.count(b, a, i));
  }

  static Deferred<Integer> bump(int[] a, int by) {
    return Calls.orderFieldsAlone(isolation -> Once.bump(a, by));
  }

  static Deferred<Integer> bump(Scope scope, int[] a, int by) {
    return Calls.orderFields(scope, isolation -> Once.bump(a, by));
  }

  static Deferred<Integer> fail(int i) {
    return Calls.spawnAlone(isolation -> Once.fail(i));
  }

  static Deferred<Integer> fail(Scope scope, int i) {
    return Calls.spawn(scope, isolation -> Once.fail(i));
  }

  static void run(Once b, int[] a) {
    if (Run.serial(Once.class)) {
      Once.run(b, a);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 1; i < a.length; i++) {
        // deco: spawns fill
        DecoOnce.fill($deco.at($SITE_1), a, i - 1);
        // deco: spawns count; the rest is replayed at the next wait point
        final int $1 = i;
        final IntRef $2 = new IntRef();
        $deco.defer(() -> $2.value = a[$1]);
        final Deferred<Integer> $3 = DecoOnce.count($deco.at($SITE_2), b, a, i);
        $deco.defer(a, $1, () -> {
          $2.value += $3.get();
          a[$1] = $2.value;
        });
        // deco: spawns bump; the rest is replayed at the next wait point
        final IntRef $4 = new IntRef();
        $deco.defer(() -> $4.value = a[0]);
        final Deferred<Integer> $5 = DecoOnce.bump($deco.at($SITE_3), a, i);
        $deco.defer(a, 0, () -> {
          $4.value += $5.get();
          a[0] = $4.value;
        });
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void failing(Once b, int[] a) {
    if (Run.serial(Once.class)) {
      Once.failing(b, a);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 1; i < a.length; i++) {
        // deco: spawns fail; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoOnce.fail($deco.at($SITE_4), i);
        $deco.defer(a, $1, () -> a[$1] = $2.get());
        // deco: spawns count
        DecoOnce.count($deco.at($SITE_5), b, a, i);
        // deco: spawns bump
        DecoOnce.bump($deco.at($SITE_6), a, i);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code fill} with its array accesses recorded.
   */
  private static void fill$isolated(Isolation $isolation, int[] a, int i) {
    Work.take(80);
    $isolation.set(a, i, (int) ($isolation.get(a, i) + (i)));
  }
}
