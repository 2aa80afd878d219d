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
 * Runs the annotated methods of {@link Overlap} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Overlap"
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
final class DecoOverlap {
  private static final Site $SITE_1 = new Site(Overlap.class, "run", "Overlap.java", 31).orDirectly();

  private static final Site $SITE_2 = new Site(Overlap.class, "run", "Overlap.java", 32).orDirectly();

  private static final Site $SITE_3 = new Site(Overlap.class, "run", "Overlap.java", 33).orDirectly();

  private static final Site $SITE_4 = new Site(Overlap.class, "run", "Overlap.java", 34).orDirectly();

  private static final Site $SITE_5 = new Site(Overlap.class, "run", "Overlap.java", 35).orDirectly();

  private static final Site $SITE_6 = new Site(Overlap.class, "run", "Overlap.java", 36).orDirectly();

  private DecoOverlap() {
  }

  static Deferred<Integer> write(List<Integer> list, int i, int value) {
    return Calls.spawnAlone(isolation -> Overlap.write(isolation.view(list), i, value));
  }

  static Deferred<Integer> write(Scope scope, List<Integer> list, int i, int value) {
    return Calls.spawn(scope, isolation -> Overlap.write(isolation.view(list), i, value));
  }

  static Deferred<Integer> array(int[] a, Integer[] b, int i) {
    return Calls.spawnAlone(isolation -> array$isolated(isolation.trackingArrays(), a, b, i));
  }

  static Deferred<Integer> array(Scope scope, int[] a, Integer[] b, int i) {
    return Calls.spawn(scope, isolation -> array$isolated(isolation.trackingArrays(), a, b, i));
  }

  static List<Integer> run(List<Integer> base, List<Integer> view, Integer[] b,
      List<Integer> wrapped) {
    if (Run.serial(Overlap.class)) {
      return Overlap.run(base, view, b, wrapped);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      int[] a = {1, 2, 3};
      // deco: spawns write; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          out.add(Overlap.write(base, 1, 10));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOverlap.write($deco.at($SITE_1), base, 1, 10);
        $deco.deferWhole(out, () -> out.add($1.get()));
      }
      // deco: spawns write; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out.add(Overlap.write(view, 0, 20));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoOverlap.write($deco.at($SITE_2), view, 0, 20);
        $deco.deferWhole(out, () -> out.add($3.get()));
      }
      // deco: spawns write; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(Overlap.write(base, 1, 30));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoOverlap.write($deco.at($SITE_3), base, 1, 30);
        $deco.deferWhole(out, () -> out.add($5.get()));
      }
      // deco: spawns array; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          out.add(Overlap.array(a, b, 0));
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoOverlap.array($deco.at($SITE_4), a, b, 0);
        $deco.deferWhole(out, () -> out.add($7.get()));
      }
      // deco: spawns write; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_5)) {
        try {
          out.add(Overlap.write(wrapped, 0, 100));
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_5, $10);
          throw $10;
        }
      } else {
        final Deferred<Integer> $9 = DecoOverlap.write($deco.at($SITE_5), wrapped, 0, 100);
        $deco.deferWhole(out, () -> out.add($9.get()));
      }
      // deco: spawns array; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_6)) {
        try {
          out.add(Overlap.array(a, b, 0));
        } catch (Throwable $12) {
          $deco.failedInPlace($SITE_6, $12);
          throw $12;
        }
      } else {
        final Deferred<Integer> $11 = DecoOverlap.array($deco.at($SITE_6), a, b, 0);
        $deco.deferWhole(out, () -> out.add($11.get()));
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
   * The method {@code array} with its array accesses recorded.
   */
  private static int array$isolated(Isolation $isolation, int[] a, Integer[] b, int i) {
    Work.take(60);
    $isolation.set(b, i, (int) ($isolation.get(b, i) + $isolation.get(a, i)));
    $isolation.getAndAdd(a, i, 1);
    return $isolation.get(b, 0);
  }
}
