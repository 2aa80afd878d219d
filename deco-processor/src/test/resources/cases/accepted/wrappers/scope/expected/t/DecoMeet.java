package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Meet} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Meet"
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
final class DecoMeet {
  private DecoMeet() {
  }

  static Deferred<Integer> meet() {
    return Calls.spawnAlone(isolation -> Meet.meet());
  }

  static Deferred<Integer> meet(Scope scope) {
    return Calls.spawn(scope, isolation -> Meet.meet());
  }
}
