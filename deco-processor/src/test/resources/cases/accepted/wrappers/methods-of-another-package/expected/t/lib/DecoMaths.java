package t.lib;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Maths} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.lib.Maths"
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
public final class DecoMaths {
  private static final Site $SITE_1 = new Site(Maths.class, "squares", "Maths.java", 30);

  private final Maths $self;

  private DecoMaths(Maths self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  public static DecoMaths of(Maths self) {
    return new DecoMaths(self);
  }

  public static Deferred<Integer> square(int x) {
    return Calls.spawnAlone(isolation -> Maths.square(x));
  }

  public static Deferred<Integer> square(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Maths.square(x));
  }

  public Deferred<Integer> add(int x) {
    return Calls.spawnAlone(isolation -> $self.add(x));
  }

  public Deferred<Integer> add(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.add(x));
  }

  public static int[] squares(int n) {
    if (Run.serial(Maths.class)) {
      return Maths.squares(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns square; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoMaths.square($deco.at($SITE_1), i);
        $deco.defer(out, $1, () -> out[$1] = $2.get());
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
}
