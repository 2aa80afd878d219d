package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Box} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Box"
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
final class DecoBox {
  private static final Site $SITE_1 = new Site(Box.class, "run", "Box.java", 23).orDirectly();

  private static final Site $SITE_2 = new Site(Box.class, "run", "Box.java", 26).orDirectly();

  private static final Site $SITE_3 = new Site(Box.class, "run", "Box.java", 28).orDirectly();

  private static final Site $SITE_4 = new Site(Box.class, "run", "Box.java", 30).orDirectly();

  private DecoBox() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Box.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Box.f(x));
  }

  static List<Integer> run(Box a, Box b) {
    if (Run.serial(Box.class)) {
      return Box.run(a, b);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          a.value = Box.f(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoBox.f($deco.at($SITE_1), 1);
        $deco.defer(() -> a.value = $1.get());
      }
      $deco.await(); // deco: waits: reads field value, which the statement of line 23 may write
      out.add(b.value);
      a.other = b;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          b.value = Box.f(10);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoBox.f($deco.at($SITE_2), 10);
        $deco.defer(() -> b.value = $3.get());
      }
      $deco.await(); // deco: waits: reads field value, which the statement of line 26 may write
      out.add(a.other.value);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          a.cells[0] = Box.f(20);
        } catch (Throwable $7) {
          $deco.failedInPlace($SITE_3, $7);
          throw $7;
        }
      } else {
        final int[] $5 = a.cells;
        final Deferred<Integer> $6 = DecoBox.f($deco.at($SITE_3), 20);
        $deco.defer($5, 0, () -> $5[0] = $6.get());
      }
      $deco.await(); // deco: waits: reads cells, which the statement of line 28 may write
      out.add(b.cells[0]);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          a.other.cells[1] = Box.f(30);
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_4, $10);
          throw $10;
        }
      } else {
        final int[] $8 = a.other.cells;
        final Deferred<Integer> $9 = DecoBox.f($deco.at($SITE_4), 30);
        $deco.defer($8, 1, () -> $8[1] = $9.get());
      }
      int[] cells = b.cells;
      if ($deco.writes(cells)) $deco.await(); // deco: waits if they are one: reads cells, which the statement of line 30 may write
      out.add(cells[1]);
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
