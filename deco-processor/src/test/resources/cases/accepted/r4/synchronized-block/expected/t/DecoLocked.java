package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Locked} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Locked"
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
final class DecoLocked {
  private final Locked $self;

  private DecoLocked(Locked self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoLocked of(Locked self) {
    return new DecoLocked(self);
  }

  static Deferred<Void> write(int[] a, int i) {
    return Calls.spawnAlone(isolation -> {
      write$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  static Deferred<Void> write(Scope scope, int[] a, int i) {
    return Calls.spawn(scope, isolation -> {
      write$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  List<Integer> run(int[] a) {
    return $self.run(a);
  }

  /**
   * The method {@code write} with its array accesses recorded.
   */
  private static void write$isolated(Isolation $isolation, int[] a, int i) {
    Work.take(60);
    $isolation.set(a, i, i + 1);
  }
}
