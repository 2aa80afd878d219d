package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Other} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Other"
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
final class DecoOther {
  private static final Site $SITE_1 = new Site(Other.class, "run", "Other.java", 9).orDirectly();

  private static final Site $SITE_2 = new Site(Other.class, "run", "Other.java", 10).orDirectly();

  private final Other $self;

  private DecoOther(Other self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoOther of(Other self) {
    return new DecoOther(self);
  }

  int run(int n) {
    if (Run.serial(Other.class) || Overrides.overridden($self, Other.class, "run", int.class) || Overrides.overridden($self, Base.class, "f", int.class)) {
      return $self.run(n);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef a = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          a.value = $self.f(n);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoBase.of($self).f($deco.at($SITE_1), n);
        $deco.defer(() -> a.value = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef b = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          b.value = $self.f(n + 1);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoBase.of($self).f($deco.at($SITE_2), n + 1);
        $deco.defer(() -> b.value = $3.get());
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 9 may write
      return -a.value - b.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
