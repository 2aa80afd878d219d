package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Fixed} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Fixed"
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
final class DecoFixed {
  private static final Site $SITE_1 = new Site(Fixed.class, "run", "Fixed.java", 25).orDirectly();

  private static final Site $SITE_2 = new Site(Fixed.class, "run", "Fixed.java", 26).orDirectly();

  private static final Site $SITE_3 = new Site(Fixed.class, "run", "Fixed.java", 27).orDirectly();

  private static final Site $SITE_4 = new Site(Fixed.class, "called", "Fixed.java", 32).orDirectly();

  private static final Site $SITE_5 = new Site(Fixed.class, "called", "Fixed.java", 33).orDirectly();

  private static final Site $SITE_6 = new Site(Fixed.class, "called", "Fixed.java", 34).orDirectly();

  private DecoFixed() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Fixed.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Fixed.f(x));
  }

  static Deferred<Void> append(List<Integer> list, int x) {
    return Calls.spawnAlone(isolation -> {
      Fixed.append(isolation.view(list), x);
      return null;
    });
  }

  static Deferred<Void> append(Scope scope, List<Integer> list, int x) {
    return Calls.spawn(scope, isolation -> {
      Fixed.append(isolation.view(list), x);
      return null;
    });
  }

  static void run(List<Integer> good, List<Integer> fixed) {
    if (Run.serial(Fixed.class)) {
      Fixed.run(good, fixed);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          good.add(Fixed.f(1));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoFixed.f($deco.at($SITE_1), 1);
        $deco.deferWhole(good, () -> good.add($1.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          fixed.add(Fixed.f(2));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoFixed.f($deco.at($SITE_2), 2);
        $deco.deferWhole(fixed, () -> fixed.add($3.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          good.add(Fixed.f(3));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoFixed.f($deco.at($SITE_3), 3);
        $deco.deferWhole(good, () -> good.add($5.get()));
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void called(List<Integer> good, List<Integer> fixed) {
    if (Run.serial(Fixed.class)) {
      Fixed.called(good, fixed);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns append
      if ($deco.inPlace($SITE_4)) {
        try {
          Fixed.append(good, 1);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_4, $1);
          throw $1;
        }
      } else {
        DecoFixed.append($deco.at($SITE_4), good, 1);
      }
      // deco: spawns append
      if ($deco.inPlace($SITE_5)) {
        try {
          Fixed.append(fixed, 2);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_5, $2);
          throw $2;
        }
      } else {
        DecoFixed.append($deco.at($SITE_5), fixed, 2);
      }
      // deco: spawns append
      if ($deco.inPlace($SITE_6)) {
        try {
          Fixed.append(good, 3);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_6, $3);
          throw $3;
        }
      } else {
        DecoFixed.append($deco.at($SITE_6), good, 3);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
