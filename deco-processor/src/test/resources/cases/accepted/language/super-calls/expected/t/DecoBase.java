package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Base} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Base"
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
final class DecoBase {
  private final Base $self;

  private DecoBase(Base self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoBase of(Base self) {
    return new DecoBase(self);
  }

  Deferred<Integer> twice(int x) {
    return Calls.spawnAlone(isolation -> $self.twice(x));
  }

  Deferred<Integer> twice(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.twice(x));
  }
}
