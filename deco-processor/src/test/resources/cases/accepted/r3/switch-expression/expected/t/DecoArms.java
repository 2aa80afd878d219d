package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Arms} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Arms"
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
final class DecoArms {
  private static final Site $SITE_1 = new Site(Arms.class, "run", "Arms.java", 33).orDirectly();

  private static final Site $SITE_2 = new Site(Arms.class, "run", "Arms.java", 34).orDirectly();

  private static final Site $SITE_3 = new Site(Arms.class, "run", "Arms.java", 39);

  private static final Site $SITE_4 = new Site(Arms.class, "run", "Arms.java", 51);

  private DecoArms() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Arms.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Arms.f(x));
  }

  static Deferred<Arms.Color> color(int x) {
    return Calls.spawnAlone(isolation -> color$isolated(isolation.trackingArrays(), x));
  }

  static Deferred<Arms.Color> color(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> color$isolated(isolation.trackingArrays(), x));
  }

  static List<Object> run() {
    if (Run.serial(Arms.class)) {
      return Arms.run();
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        // deco: spawns color; the rest is replayed at the next wait point
        final Ref<Arms.Color> color = new Ref<Arms.Color>();
        if ($deco.inPlace($SITE_1)) {
          try {
            color.value = Arms.color(i);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Arms.Color> $1 = DecoArms.color($deco.at($SITE_1), i);
          $deco.defer(() -> color.value = $1.get());
        }
        // deco: spawns f; the rest is replayed at the next wait point
        final IntRef v = new IntRef();
        if ($deco.inPlace($SITE_2)) {
          try {
            v.value = Arms.f(i);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final Deferred<Integer> $3 = DecoArms.f($deco.at($SITE_2), i);
          $deco.defer(() -> v.value = $3.get());
        }
        $deco.await(); // deco: waits: reads color, which the statement of line 33 may write
        int w =
            switch (color.value) {
              case RED -> v.value;
              case GREEN -> {
                out.add(((int) DecoArms.f($deco.at($SITE_3), v.value).get()));
                int x = v.value * 10;
                yield x + out.size();
              }
              case BLUE -> -v.value;
            };
        out.add(w);
        String name =
            switch (w) {
              case 1, 2:
                yield "small";
              default:
                v.value = ((int) DecoArms.f($deco.at($SITE_4), v.value).get());
                yield "large " + v.value;
            };
        out.add(name);
      }
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code color} with its array accesses recorded.
   */
  private static Arms.Color color$isolated(Isolation $isolation, int x) {
    return $isolation.get(Arms.Color.values(), x % 3);
  }
}
