package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Body} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Body"
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
public final class DecoBody {
  private final Body $self;

  private DecoBody(Body self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  public static DecoBody of(Body self) {
    return new DecoBody(self);
  }

  Deferred<Double> pull(List<Body> all) {
    return Calls.spawnAlone(isolation -> $self.pull(isolation.view(all)));
  }

  Deferred<Double> pull(Scope scope, List<Body> all) {
    return Calls.spawn(scope, isolation -> $self.pull(isolation.view(all)));
  }
}
