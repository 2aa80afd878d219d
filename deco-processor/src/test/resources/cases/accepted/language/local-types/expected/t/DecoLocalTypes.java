package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link LocalTypes} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.LocalTypes"
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
final class DecoLocalTypes {
  private static final Site $SITE_1 = new Site(LocalTypes.class, "run", "LocalTypes.java", 53);

  private static final Site $SITE_2 = new Site(LocalTypes.class, "run", "LocalTypes.java", 53);

  private static final Site $SITE_3 = new Site(LocalTypes.class, "run", "LocalTypes.java", 56);

  private static final Site $SITE_4 = new Site(LocalTypes.class, "run", "LocalTypes.java", 59).orDirectly();

  private DecoLocalTypes() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> LocalTypes.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> LocalTypes.f(x));
  }

  static List<Object> run(int n) {
    if (Run.serial(LocalTypes.class)) {
      return LocalTypes.run(n);
    }
    final Run $deco = Run.open();
    try {
      record Point(int x, int y) {
        Point {
          if (x < 0) {
            throw new IllegalArgumentException();
          }
        }

        int sum() {
          return x + y;
        }
      }
      enum Side {
        LEFT,
        RIGHT;

        Side other() {
          return this == LEFT ? RIGHT : LEFT;
        }
      }
      interface Visitor {
        int visit(Point point);
      }
      class Counter {
        int count = n;

        int next() {
          return count++;
        }
      }
      List<Object> out = new ArrayList<>();
      Counter counter = new Counter();
      Visitor visitor = point -> point.sum() * counter.next();
      for (int i = 0; i < n; i++) {
        Point point = new Point(((int) DecoLocalTypes.f($deco.at($SITE_1), i).get()), ((int) DecoLocalTypes.f($deco.at($SITE_2), counter.next()).get()));
        out.add(point.sum());
        out.add(visitor.visit(point));
        Side side = Side.values()[((int) DecoLocalTypes.f($deco.at($SITE_3), i).get()) % 2];
        out.add(side.other().name());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_4)) {
        try {
          v.value = LocalTypes.f(10);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_4, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoLocalTypes.f($deco.at($SITE_4), 10);
        $deco.defer(() -> v.value = $1.get());
      }
      $deco.await(); // deco: waits: runs other code, of which nothing is known, while f (line 59) is pending
      Point last = new Point(v.value, v.value);
      out.add(last.toString());
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
