package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Applied} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Applied"
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
final class DecoApplied {
  private final Applied $self;

  private DecoApplied(Applied self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoApplied of(Applied self) {
    return new DecoApplied(self);
  }

  Deferred<Double> each(double[] a, Applied.Kernel kernel) {
    return Calls.orderAlone(isolation -> $self.each(a, kernel));
  }

  Deferred<Double> each(Scope scope, double[] a, Applied.Kernel kernel) {
    return Calls.order(scope, isolation -> $self.each(a, kernel));
  }

  List<Double> run(double[] a) {
    return $self.run(a);
  }
}
