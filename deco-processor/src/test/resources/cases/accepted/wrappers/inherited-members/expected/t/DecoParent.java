package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Parent} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Parent"
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
final class DecoParent {
  private final Parent $self;

  private DecoParent(Parent self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoParent of(Parent self) {
    return new DecoParent(self);
  }

  Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> $self.f(x));
  }

  Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.f(x));
  }

  static Deferred<Integer> g(int x) {
    return Calls.spawnAlone(isolation -> Parent.g(x));
  }

  static Deferred<Integer> g(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Parent.g(x));
  }
}
