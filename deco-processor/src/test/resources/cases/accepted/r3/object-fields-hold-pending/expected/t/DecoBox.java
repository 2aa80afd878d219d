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
  private static final Site $SITE_1 = new Site(Box.class, "run", "Box.java", 23);

  private static final Site $SITE_2 = new Site(Box.class, "run", "Box.java", 26);

  private static final Site $SITE_3 = new Site(Box.class, "run", "Box.java", 28);

  private static final Site $SITE_4 = new Site(Box.class, "run", "Box.java", 30);

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
      final Deferred<Integer> $1 = DecoBox.f($deco.at($SITE_1), 1);
      $deco.defer(() -> a.value = $1.get());
      $deco.await(); // deco: waits: reads field value, which the statement of line 23 may write
      out.add(b.value);
      a.other = b;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $2 = DecoBox.f($deco.at($SITE_2), 10);
      $deco.defer(() -> b.value = $2.get());
      $deco.await(); // deco: waits: reads field value, which the statement of line 26 may write
      out.add(a.other.value);
      // deco: spawns f; the rest is replayed at the next wait point
      final int[] $3 = a.cells;
      final Deferred<Integer> $4 = DecoBox.f($deco.at($SITE_3), 20);
      $deco.defer($3, 0, () -> $3[0] = $4.get());
      $deco.await(); // deco: waits: reads cells, which the statement of line 28 may write
      out.add(b.cells[0]);
      // deco: spawns f; the rest is replayed at the next wait point
      final int[] $5 = a.other.cells;
      final Deferred<Integer> $6 = DecoBox.f($deco.at($SITE_4), 30);
      $deco.defer($5, 1, () -> $5[1] = $6.get());
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
