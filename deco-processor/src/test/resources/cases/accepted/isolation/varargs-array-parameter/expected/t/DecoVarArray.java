package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link VarArray} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.VarArray"
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
final class DecoVarArray {
  private static final Site $SITE_1 = new Site(VarArray.class, "run", "VarArray.java", 24).orDirectly();

  private static final Site $SITE_2 = new Site(VarArray.class, "run", "VarArray.java", 25).orDirectly();

  private static final Site $SITE_3 = new Site(VarArray.class, "run", "VarArray.java", 26).orDirectly();

  private static final Site $SITE_4 = new Site(VarArray.class, "run", "VarArray.java", 27).orDirectly();

  private DecoVarArray() {
  }

  static Deferred<Integer> shift(int by, int... a) {
    return Calls.spawnAlone(isolation -> shift$isolated(isolation.trackingArrays(), by, a));
  }

  static Deferred<Integer> shift(Scope scope, int by, int... a) {
    return Calls.spawn(scope, isolation -> shift$isolated(isolation.trackingArrays(), by, a));
  }

  static List<Integer> run(int[] a) {
    if (Run.serial(VarArray.class)) {
      return VarArray.run(a);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      // deco: spawns shift; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          out.add(VarArray.shift(1, a));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoVarArray.shift($deco.at($SITE_1), 1, a);
        $deco.deferWhole(out, () -> out.add($1.get()));
      }
      // deco: spawns shift; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out.add(VarArray.shift(2, a));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoVarArray.shift($deco.at($SITE_2), 2, a);
        $deco.deferWhole(out, () -> out.add($3.get()));
      }
      // deco: spawns shift; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(VarArray.shift(3));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoVarArray.shift($deco.at($SITE_3), 3);
        $deco.deferWhole(out, () -> out.add($5.get()));
      }
      // deco: spawns shift; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          out.add(VarArray.shift(4, 5, 6));
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoVarArray.shift($deco.at($SITE_4), 4, 5, 6);
        $deco.deferWhole(out, () -> out.add($7.get()));
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

  /**
   * The method {@code shift} with its array accesses recorded.
   */
  private static int shift$isolated(Isolation $isolation, int by, int... a) {
    Work.take(30);
    for (int i = 0; i < a.length; i++) {
      $isolation.set(a, i, (int) ($isolation.get(a, i) + (by)));
    }
    return a.length == 0 ? -1 : $isolation.get(a, 0);
  }
}
