package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Meter} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Meter"
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
final class DecoMeter {
  private final Meter $self;

  private DecoMeter(Meter self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoMeter of(Meter self) {
    return new DecoMeter(self);
  }

  Deferred<Integer> measure(int x) {
    return Calls.spawnAlone(isolation -> $self.measure(x));
  }

  Deferred<Integer> measure(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.measure(x));
  }
}
