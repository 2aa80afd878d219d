package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Vec} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Vec"
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
public final class DecoVec {
  private static final Site $SITE_1 = new Site(Vec.class, "sumOfMultiples", "Vec.java", 30);

  private final Vec $self;

  private DecoVec(Vec self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  public static DecoVec of(Vec self) {
    return new DecoVec(self);
  }

  Deferred<Vec> scaled(double factor) {
    return Calls.spawnAlone(isolation -> $self.scaled(factor));
  }

  Deferred<Vec> scaled(Scope scope, double factor) {
    return Calls.spawn(scope, isolation -> $self.scaled(factor));
  }

  public Vec sumOfMultiples(int n) {
    if (Run.serial(Vec.class)) {
      return $self.sumOfMultiples(n);
    }
    final Run $deco = Run.open();
    try {
      Vec[] parts = new Vec[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns scaled; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Vec> $2 = DecoVec.of($self).scaled($deco.at($SITE_1), i + 1);
        $deco.defer(parts, $1, () -> parts[$1] = $2.get());
      }
      Vec sum = Vec.ZERO;
      // deco: waits before each element: reads parts, which the statement of line 30 may write
      for (Vec part : $deco.awaiting(parts)) {
        sum = sum.plus(part);
      }
      return sum;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
