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
 * Runs the annotated methods of {@link Scaler} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Scaler"
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
final class DecoScaler {
  private static final Site $SITE_1 = new Site(Scaler.class, "scaleAll", "Scaler.java", 26);

  private final Scaler $self;

  private DecoScaler(Scaler self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoScaler of(Scaler self) {
    return new DecoScaler(self);
  }

  Deferred<Integer> scale(int x) {
    return Calls.spawnAlone(isolation -> $self.scale(x));
  }

  Deferred<Integer> scale(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.scale(x));
  }

  List<Integer> scaleAll(List<Integer> xs) {
    if (Run.serial(Scaler.class)) {
      return $self.scaleAll(xs);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int x : xs) {
        // deco: spawns scale; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoScaler.of($self).scale($deco.at($SITE_1), x);
        $deco.deferWhole(out, () -> out.add($1.get()));
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
