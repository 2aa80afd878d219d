package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Bounds} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Bounds"
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
final class DecoBounds {
  private static final Site $SITE_1 = new Site(Bounds.class, "assign", "Bounds.java", 20).orDirectly();

  private static final Site $SITE_2 = new Site(Bounds.class, "assign", "Bounds.java", 21).orDirectly();

  private static final Site $SITE_3 = new Site(Bounds.class, "assign", "Bounds.java", 22).orDirectly();

  private static final Site $SITE_4 = new Site(Bounds.class, "compound", "Bounds.java", 27).orDirectly();

  private static final Site $SITE_5 = new Site(Bounds.class, "compound", "Bounds.java", 28);

  private static final Site $SITE_6 = new Site(Bounds.class, "compound", "Bounds.java", 29).orDirectly();

  private static final Site $SITE_7 = new Site(Bounds.class, "nowhere", "Bounds.java", 34).orDirectly();

  private static final Site $SITE_8 = new Site(Bounds.class, "nowhere", "Bounds.java", 35).orDirectly();

  private DecoBounds() {
  }

  static Deferred<Integer> note(List<String> log, String text) {
    return Calls.spawnAlone(isolation -> Bounds.note(isolation.view(log), text));
  }

  static Deferred<Integer> note(Scope scope, List<String> log, String text) {
    return Calls.spawn(scope, isolation -> Bounds.note(isolation.view(log), text));
  }

  static void assign(int[] a, List<String> log) {
    if (Run.serial(Bounds.class)) {
      Bounds.assign(a, log);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns note
      if ($deco.inPlace($SITE_1)) {
        try {
          Bounds.note(log, "before");
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoBounds.note($deco.at($SITE_1), log, "before");
      }
      // deco: spawns note; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          a[9] = Bounds.note(log, "assigned");
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_2, $3);
          throw $3;
        }
      } else {
        final Deferred<Integer> $2 = DecoBounds.note($deco.at($SITE_2), log, "assigned");
        $deco.defer(a, 9, () -> a[9] = $2.get());
      }
      // deco: spawns note
      if ($deco.inPlace($SITE_3)) {
        try {
          Bounds.note(log, "after");
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_3, $4);
          throw $4;
        }
      } else {
        DecoBounds.note($deco.at($SITE_3), log, "after");
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void compound(int[] a, List<String> log) {
    if (Run.serial(Bounds.class)) {
      Bounds.compound(a, log);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns note
      if ($deco.inPlace($SITE_4)) {
        try {
          Bounds.note(log, "before");
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_4, $1);
          throw $1;
        }
      } else {
        DecoBounds.note($deco.at($SITE_4), log, "before");
      }
      // deco: spawns note; the rest is replayed at the next wait point
      final IntRef $2 = new IntRef();
      $deco.defer(() -> $2.value = a[9]);
      final Deferred<Integer> $3 = DecoBounds.note($deco.at($SITE_5), log, "compound");
      $deco.defer(a, 9, () -> {
        $2.value += $3.get();
        a[9] = $2.value;
      });
      // deco: spawns note
      if ($deco.inPlace($SITE_6)) {
        try {
          Bounds.note(log, "after");
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_6, $4);
          throw $4;
        }
      } else {
        DecoBounds.note($deco.at($SITE_6), log, "after");
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void nowhere(int[] a, List<String> log) {
    if (Run.serial(Bounds.class)) {
      Bounds.nowhere(a, log);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns note; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_7)) {
        try {
          a[0] = Bounds.note(log, "null");
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_7, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoBounds.note($deco.at($SITE_7), log, "null");
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      // deco: spawns note
      if ($deco.inPlace($SITE_8)) {
        try {
          Bounds.note(log, "after");
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_8, $3);
          throw $3;
        }
      } else {
        DecoBounds.note($deco.at($SITE_8), log, "after");
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
