package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Filler} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Filler"
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
final class DecoFiller {
  private static final Site $SITE_1 = new Site(Filler.class, "run", "Filler.java", 19).orDirectly();

  private final Filler $self;

  private DecoFiller(Filler self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoFiller of(Filler self) {
    return new DecoFiller(self);
  }

  Deferred<Void> fill(int[] a, int from, int to) {
    if (Overrides.overridden($self, Filler.class, "fill", int[].class, int.class, int.class)) {
      return Calls.orderAlone(isolation -> {
        $self.fill(a, from, to);
        return null;
      });
    }
    return Calls.spawnAlone(isolation -> {
      fill$isolated(isolation.trackingArrays(), a, from, to);
      return null;
    });
  }

  Deferred<Void> fill(Scope scope, int[] a, int from, int to) {
    if (Overrides.overridden($self, Filler.class, "fill", int[].class, int.class, int.class)) {
      return Calls.order(scope, isolation -> {
        $self.fill(a, from, to);
        return null;
      });
    }
    return Calls.spawn(scope, isolation -> {
      fill$isolated(isolation.trackingArrays(), a, from, to);
      return null;
    });
  }

  void run(int[] a) {
    if (Run.serial(Filler.class) || Overrides.overridden($self, Filler.class, "run", int[].class) || Overrides.overridden($self, Filler.class, "fill", int[].class, int.class, int.class)) {
      $self.run(a);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < a.length; i += 2) {
        // deco: spawns fill
        if ($deco.inPlace($SITE_1)) {
          try {
            $self.fill(a, i, Math.min(i + 3, a.length));
          } catch (Throwable $1) {
            $deco.failedInPlace($SITE_1, $1);
            throw $1;
          }
        } else {
          DecoFiller.of($self).fill($deco.at($SITE_1), a, i, Math.min(i + 3, a.length));
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code fill} with its array accesses recorded.
   */
  private void fill$isolated(Isolation $isolation, int[] a, int from, int to) {
    Work.take(30);
    for (int i = from; i < to; i++) {
      $isolation.set(a, i, i);
    }
  }
}
