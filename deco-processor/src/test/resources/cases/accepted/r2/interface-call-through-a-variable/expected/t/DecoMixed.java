package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Mixed} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Mixed"
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
final class DecoMixed {
  private static final Site $SITE_1 = new Site(Mixed.class, "run", "Mixed.java", 25).orDirectly();

  private static final Site $SITE_2 = new Site(Mixed.class, "run", "Mixed.java", 26).orDirectly();

  private static final Site $SITE_3 = new Site(Mixed.class, "run", "Mixed.java", 27);

  private static final Site $SITE_4 = new Site(Mixed.class, "run", "Mixed.java", 27);

  private static final Site $SITE_5 = new Site(Mixed.class, "run", "Mixed.java", 28).orDirectly();

  private static final Site $SITE_6 = new Site(Mixed.class, "run", "Mixed.java", 29).orDirectly();

  private DecoMixed() {
  }

  static Deferred<int[][]> grid(int n) {
    return Calls.spawnAlone(isolation -> Mixed.grid(n));
  }

  static Deferred<int[][]> grid(Scope scope, int n) {
    return Calls.spawn(scope, isolation -> Mixed.grid(n));
  }

  static Deferred<Function<Integer, Integer>> adder(int n) {
    return Calls.spawnAlone(isolation -> Mixed.adder(n));
  }

  static Deferred<Function<Integer, Integer>> adder(Scope scope, int n) {
    return Calls.spawn(scope, isolation -> Mixed.adder(n));
  }

  static String run() {
    if (Run.serial(Mixed.class)) {
      return Mixed.run();
    }
    final Run $deco = Run.open();
    try {
      final Ref<String> text = new Ref<String>("");
      // deco: spawns grid; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          text.value += Mixed.grid(1)[1][0];
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<int[][]> $1 = DecoMixed.grid($deco.at($SITE_1), 1);
        $deco.defer(() -> text.value += $1.get()[1][0]);
      }
      // deco: spawns grid; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          text.value += Mixed.grid(2)[1].length;
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<int[][]> $3 = DecoMixed.grid($deco.at($SITE_2), 2);
        $deco.defer(() -> text.value += $3.get()[1].length);
      }
      $deco.await(); // deco: waits: writes what adder() gives, which grid (line 25) may read
      // deco: spawns adder, grid side by side; the statement needs the values
      final Deferred<Function<Integer, Integer>> $5 = DecoMixed.adder($deco.at($SITE_3), 3);
      final Deferred<int[][]> $6 = DecoMixed.grid($deco.at($SITE_4), 4);
      $deco.await();
      text.value += $5.get().apply($6.get()[0][0]);
      // deco: spawns grid; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_5)) {
        try {
          text.value += -Mixed.grid(5)[0][0];
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_5, $8);
          throw $8;
        }
      } else {
        final Deferred<int[][]> $7 = DecoMixed.grid($deco.at($SITE_5), 5);
        $deco.defer(() -> text.value += -$7.get()[0][0]);
      }
      // deco: spawns grid; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_6)) {
        try {
          text.value = text.value + (char) ('a' + Mixed.grid(1)[0][0]);
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_6, $10);
          throw $10;
        }
      } else {
        final Deferred<int[][]> $9 = DecoMixed.grid($deco.at($SITE_6), 1);
        $deco.defer(() -> text.value = text.value + (char) ('a' + $9.get()[0][0]));
      }
      $deco.await(); // deco: waits: reads text, which the statement of line 28 may write
      return text.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
