package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Shares} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Shares"
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
final class DecoShares {
  private static final Site $SITE_1 = new Site(Shares.class, "run", "Shares.java", 122).orDirectly();

  private static final Site $SITE_2 = new Site(Shares.class, "run", "Shares.java", 123).orDirectly();

  private static final Site $SITE_3 = new Site(Shares.class, "run", "Shares.java", 124).orDirectly();

  private static final Site $SITE_4 = new Site(Shares.class, "run", "Shares.java", 125).orDirectly();

  private static final Site $SITE_5 = new Site(Shares.class, "owned", "Shares.java", 134).orDirectly();

  private DecoShares() {
  }

  static Deferred<Integer> byField(int x) {
    return Calls.orderAlone(isolation -> Shares.byField(x));
  }

  static Deferred<Integer> byField(Scope scope, int x) {
    return Calls.order(scope, isolation -> Shares.byField(x));
  }

  static Deferred<Integer> byConstructor(int x) {
    return Calls.orderAlone(isolation -> Shares.byConstructor(x));
  }

  static Deferred<Integer> byConstructor(Scope scope, int x) {
    return Calls.order(scope, isolation -> Shares.byConstructor(x));
  }

  static Deferred<Integer> byMethod(int x) {
    return Calls.orderAlone(isolation -> Shares.byMethod(x));
  }

  static Deferred<Integer> byMethod(Scope scope, int x) {
    return Calls.order(scope, isolation -> Shares.byMethod(x));
  }

  static Deferred<Integer> byArgument(int x) {
    return Calls.orderAlone(isolation -> Shares.byArgument(x));
  }

  static Deferred<Integer> byArgument(Scope scope, int x) {
    return Calls.order(scope, isolation -> Shares.byArgument(x));
  }

  /**
   * What reaches only what it made stays parallel.
   */
  static Deferred<Integer> own(int x) {
    return Calls.spawnAlone(isolation -> Shares.own(x));
  }

  /**
   * What reaches only what it made stays parallel.
   */
  static Deferred<Integer> own(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Shares.own(x));
  }

  static int[] run(int n) {
    if (Run.serial(Shares.class)) {
      return Shares.run(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[5 * n];
      for (int i = 0; i < n; i++) {
        // deco: spawns byField; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out[5 * i] = Shares.byField(i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $1 = 5 * i;
          final Deferred<Integer> $2 = DecoShares.byField($deco.at($SITE_1), i);
          $deco.defer(out, $1, () -> out[$1] = $2.get());
        }
        // deco: spawns byConstructor; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out[5 * i + 1] = Shares.byConstructor(i);
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_2, $6);
            throw $6;
          }
        } else {
          final int $4 = 5 * i + 1;
          final Deferred<Integer> $5 = DecoShares.byConstructor($deco.at($SITE_2), i);
          $deco.defer(out, $4, () -> out[$4] = $5.get());
        }
        // deco: spawns byMethod; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            out[5 * i + 2] = Shares.byMethod(i);
          } catch (Throwable $9) {
            $deco.failedInPlace($SITE_3, $9);
            throw $9;
          }
        } else {
          final int $7 = 5 * i + 2;
          final Deferred<Integer> $8 = DecoShares.byMethod($deco.at($SITE_3), i);
          $deco.defer(out, $7, () -> out[$7] = $8.get());
        }
        // deco: spawns byArgument; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            out[5 * i + 3] = Shares.byArgument(i);
          } catch (Throwable $12) {
            $deco.failedInPlace($SITE_4, $12);
            throw $12;
          }
        } else {
          final int $10 = 5 * i + 3;
          final Deferred<Integer> $11 = DecoShares.byArgument($deco.at($SITE_4), i);
          $deco.defer(out, $10, () -> out[$10] = $11.get());
        }
      }
      $deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[] owned(int n) {
    if (Run.serial(Shares.class)) {
      return Shares.owned(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns own; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_5)) {
          try {
            out[i] = Shares.own(i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_5, $3);
            throw $3;
          }
        } else {
          final int $1 = i;
          final Deferred<Integer> $2 = DecoShares.own($deco.at($SITE_5), i);
          $deco.defer(out, $1, () -> out[$1] = $2.get());
        }
      }
      $deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
