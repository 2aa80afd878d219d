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
 * Runs the annotated methods of {@link Adder} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Adder"
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
final class DecoAdder {
  private static final Site $SITE_1 = new Site(Adder.class, "squares", "Adder.java", 24);

  private static final Site $SITE_2 = new Site(Adder.class, "squares", "Adder.java", 26);

  private static final Site $SITE_3 = new Site(Adder.class, "squares", "Adder.java", 27);

  private DecoAdder() {
  }

  static Deferred<Integer> square(int x) {
    return Calls.spawnAlone(isolation -> Adder.square(x));
  }

  static Deferred<Integer> square(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Adder.square(x));
  }

  static List<Integer> squares(int n) {
    if (Run.serial(Adder.class)) {
      return Adder.squares(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        // deco: spawns square; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoAdder.square($deco.at($SITE_1), i);
        $deco.deferWhole(out, () -> out.add($1.get()));
      }
      // deco: spawns square; the rest is replayed at the next wait point
      final Deferred<Integer> $2 = DecoAdder.square($deco.at($SITE_2), 10);
      $deco.deferWhole(out, () -> out.add(0, $2.get()));
      // deco: spawns square; the rest is replayed at the next wait point
      final Deferred<Integer> $3 = DecoAdder.square($deco.at($SITE_3), 11);
      $deco.deferWhole(out, () -> out.add($3.get()));
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
