package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Between} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Between"
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
final class DecoBetween {
  private static final Site $SITE_1 = new Site(Between.class, "division", "Between.java", 44);

  private static final Site $SITE_2 = new Site(Between.class, "division", "Between.java", 44);

  private static final Site $SITE_3 = new Site(Between.class, "divisionBeforeAFailure", "Between.java", 49);

  private static final Site $SITE_4 = new Site(Between.class, "divisionBeforeAFailure", "Between.java", 49);

  private static final Site $SITE_5 = new Site(Between.class, "unboxing", "Between.java", 54);

  private static final Site $SITE_6 = new Site(Between.class, "unboxing", "Between.java", 54);

  private static final Site $SITE_7 = new Site(Between.class, "helper", "Between.java", 60);

  private static final Site $SITE_8 = new Site(Between.class, "helper", "Between.java", 60);

  private static final Site $SITE_9 = new Site(Between.class, "arguments", "Between.java", 65);

  private static final Site $SITE_10 = new Site(Between.class, "arguments", "Between.java", 65);

  private static final Site $SITE_11 = new Site(Between.class, "arguments", "Between.java", 65);

  private static final Site $SITE_12 = new Site(Between.class, "effects", "Between.java", 70);

  private static final Site $SITE_13 = new Site(Between.class, "effects", "Between.java", 70);

  private static final Site $SITE_14 = new Site(Between.class, "effects", "Between.java", 71);

  private static final Site $SITE_15 = new Site(Between.class, "effects", "Between.java", 71);

  private static final Site $SITE_16 = new Site(Between.class, "effects", "Between.java", 71);

  private static final Site $SITE_17 = new Site(Between.class, "operand", "Between.java", 76);

  private static final Site $SITE_18 = new Site(Between.class, "operandFails", "Between.java", 81);

  private static final Site $SITE_19 = new Site(Between.class, "operandFails", "Between.java", 81);

  private static final Site $SITE_20 = new Site(Between.class, "handler", "Between.java", 88);

  private static final Site $SITE_21 = new Site(Between.class, "handler", "Between.java", 88);

  private static final Site $SITE_22 = new Site(Between.class, "handler", "Between.java", 93);

  private static final Site $SITE_23 = new Site(Between.class, "handler", "Between.java", 93);

  private DecoBetween() {
  }

  static Deferred<Integer> f(List<String> log, int x) {
    return Calls.spawnAlone(isolation -> Between.f(isolation.view(log), x));
  }

  static Deferred<Integer> f(Scope scope, List<String> log, int x) {
    return Calls.spawn(scope, isolation -> Between.f(isolation.view(log), x));
  }

  static Deferred<Integer> nothing(List<String> log) {
    return Calls.spawnAlone(isolation -> Between.nothing(isolation.view(log)));
  }

  static Deferred<Integer> nothing(Scope scope, List<String> log) {
    return Calls.spawn(scope, isolation -> Between.nothing(isolation.view(log)));
  }

  static Deferred<Integer> fails(List<String> log) {
    return Calls.spawnAlone(isolation -> Between.fails(isolation.view(log)));
  }

  static Deferred<Integer> fails(Scope scope, List<String> log) {
    return Calls.spawn(scope, isolation -> Between.fails(isolation.view(log)));
  }

  static void division(List<String> log, int[] a) {
    if (Run.serial(Between.class)) {
      Between.division(log, a);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $1 = DecoBetween.f($deco.at($SITE_1), log, 0);
      final IntRef $2 = new IntRef();
      $deco.defer(() -> $2.value = 1 / ((int) $1.get()));
      final Deferred<Integer> $3 = DecoBetween.f($deco.at($SITE_2), log, 1);
      $deco.defer(a, 0, () -> a[0] = $2.value + ((int) $3.get()));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void divisionBeforeAFailure(List<String> log, int[] a) {
    if (Run.serial(Between.class)) {
      Between.divisionBeforeAFailure(log, a);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f, fails; the rest is replayed at the next wait point
      final Deferred<Integer> $1 = DecoBetween.f($deco.at($SITE_3), log, 0);
      final IntRef $2 = new IntRef();
      $deco.defer(() -> $2.value = 1 % ((int) $1.get()));
      final Deferred<Integer> $3 = DecoBetween.fails($deco.at($SITE_4), log);
      $deco.defer(a, 0, () -> a[0] = $2.value + ((int) $3.get()));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int unboxing(List<String> log) {
    if (Run.serial(Between.class)) {
      return Between.unboxing(log);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns nothing, f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      final Deferred<Integer> $1 = DecoBetween.nothing($deco.at($SITE_5), log);
      final IntRef $2 = new IntRef();
      $deco.defer(() -> $2.value = $1.get());
      final Deferred<Integer> $3 = DecoBetween.f($deco.at($SITE_6), log, 1);
      $deco.defer(() -> v.value = $2.value + ((int) $3.get()));
      $deco.await(); // deco: waits: reads v, which the statement of line 54 may write
      return v.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int helper(List<String> log) {
    if (Run.serial(Between.class)) {
      return Between.helper(log);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f side by side; the statement needs the values
      final Deferred<Integer> $1 = DecoBetween.f($deco.at($SITE_7), log, 0);
      final IntRef $2 = new IntRef();
      $deco.defer(() -> $2.value = Between.check(((int) $1.get())));
      final Deferred<Integer> $3 = DecoBetween.f($deco.at($SITE_8), log, 2);
      $deco.await();
      return $2.value + ((int) $3.get());
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void arguments(List<String> log, int[] a) {
    if (Run.serial(Between.class)) {
      Between.arguments(log, a);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $1 = DecoBetween.f($deco.at($SITE_9), log, 1);
      final Ref<String> $2 = new Ref<String>();
      $deco.defer(() -> $2.value = Between.check(((int) $1.get())) + ",");
      final Deferred<Integer> $3 = DecoBetween.f($deco.at($SITE_10), log, 0);
      final Ref<String> $4 = new Ref<String>();
      $deco.defer(() -> $4.value = $2.value + Between.check(((int) $3.get())) + ",");
      final Deferred<Integer> $5 = DecoBetween.f($deco.at($SITE_11), log, 3);
      $deco.deferWhole(log, () -> log.add($4.value + ((int) $5.get())));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void effects(List<String> log, int[] a) {
    if (Run.serial(Between.class)) {
      Between.effects(log, a);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $1 = DecoBetween.f($deco.at($SITE_12), log, 1);
      final IntRef $2 = new IntRef();
      $deco.deferOpaque(() -> $2.value = Between.append(log, ((int) $1.get())) * 100);
      final Deferred<Integer> $3 = DecoBetween.f($deco.at($SITE_13), log, 2);
      $deco.defer(a, 0, () -> a[0] = $2.value + ((int) $3.get()));
      $deco.known(log /* deco: waits if not of the JDK */);
      // deco: spawns f, fails; the rest is replayed at the next wait point
      final Deferred<Integer> $4 = DecoBetween.f($deco.at($SITE_14), log, 3);
      final IntRef $5 = new IntRef();
      $deco.deferOpaque(() -> $5.value = Between.append(log, ((int) $4.get())));
      final Deferred<Integer> $6 = DecoBetween.f($deco.at($SITE_15), log, 4);
      final IntRef $7 = new IntRef();
      $deco.deferOpaque(() -> $7.value = $5.value + Between.append(log, ((int) $6.get())) * 10);
      final Deferred<Integer> $8 = DecoBetween.fails($deco.at($SITE_16), log);
      $deco.defer(a, 1, () -> a[1] = $7.value + ((int) $8.get()));
      $deco.known(log /* deco: waits if not of the JDK */);
      $deco.known(log /* deco: waits if not of the JDK */);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void operand(List<String> log, int[] a) {
    if (Run.serial(Between.class)) {
      Between.operand(log, a);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $1 = DecoBetween.f($deco.at($SITE_17), log, 0);
      final IntRef $2 = new IntRef();
      $deco.defer(() -> $2.value = Between.check(((int) $1.get())));
      final int $3 = a[99];
      $deco.defer(a, 0, () -> a[0] = $2.value + $3);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void operandFails(List<String> log, int[] a) {
    if (Run.serial(Between.class)) {
      Between.operandFails(log, a);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $1 = DecoBetween.f($deco.at($SITE_18), log, 1);
      final IntRef $2 = new IntRef();
      $deco.defer(() -> $2.value = Between.check(((int) $1.get())));
      final int $3 = a[99];
      final Deferred<Integer> $4 = DecoBetween.f($deco.at($SITE_19), log, 5);
      $deco.defer(a, 0, () -> a[0] = $2.value + $3 + ((int) $4.get()));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int handler(List<String> log, int[] a) {
    if (Run.serial(Between.class)) {
      return Between.handler(log, a);
    }
    final Run $deco = Run.open();
    try {
      int n = 0;
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          log.add("" + (Between.check(((int) DecoBetween.f($deco.at($SITE_20), log, 0).get())) + n++ + ((int) DecoBetween.f($deco.at($SITE_21), log, n++).get())));
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IllegalStateException e) {
        log.add("caught " + n);
      }
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          a[n++] = ((int) DecoBetween.f($deco.at($SITE_22), log, 1).get()) + ((int) DecoBetween.fails($deco.at($SITE_23), log).get()) + n++;
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IllegalArgumentException e) {
        log.add("caught " + n);
      }
      return n;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
