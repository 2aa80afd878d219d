package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Scoped} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Scoped"
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
final class DecoScoped {
  private final Scoped $self;

  private DecoScoped(Scoped self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoScoped of(Scoped self) {
    return new DecoScoped(self);
  }

  static Deferred<Void> write(int[] out, int value) {
    return Calls.spawnAlone(isolation -> {
      write$isolated(isolation.trackingArrays(), out, value);
      return null;
    });
  }

  static Deferred<Void> write(Scope scope, int[] out, int value) {
    return Calls.spawn(scope, isolation -> {
      write$isolated(isolation.trackingArrays(), out, value);
      return null;
    });
  }

  Deferred<Integer> add(int x) {
    return Calls.spawnAlone(isolation -> $self.add(x));
  }

  Deferred<Integer> add(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.add(x));
  }

  /**
   * The method {@code write} with its array accesses recorded.
   */
  private static void write$isolated(Isolation $isolation, int[] out, int value) {
    Work.take(300 - 50 * value);
    $isolation.set(out, 0, 10 * $isolation.get(out, 0) + value);
  }
}
