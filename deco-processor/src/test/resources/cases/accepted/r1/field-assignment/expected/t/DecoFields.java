package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Fields} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Fields"
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
final class DecoFields {
  private static final Site $SITE_1 = new Site(Fields.class, "run", "Fields.java", 21).orDirectly();

  private static final Site $SITE_2 = new Site(Fields.class, "run", "Fields.java", 22).orDirectly();

  private static final Site $SITE_3 = new Site(Fields.class, "run", "Fields.java", 23).orDirectly();

  private static final Site $SITE_4 = new Site(Fields.class, "run", "Fields.java", 24).orDirectly();

  private final Fields $self;

  private DecoFields(Fields self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoFields of(Fields self) {
    return new DecoFields(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Fields.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Fields.f(x));
  }

  void run() {
    if (Run.serial(Fields.class)) {
      $self.run();
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          $self.first = Fields.f(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoFields.f($deco.at($SITE_1), 1);
        $deco.defer(() -> $self.first = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          $self.second = Fields.f(2);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoFields.f($deco.at($SITE_2), 2);
        $deco.defer(() -> $self.second = $3.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          $self.next.first = Fields.f(3);
        } catch (Throwable $7) {
          $deco.failedInPlace($SITE_3, $7);
          throw $7;
        }
      } else {
        final Fields $5 = $self.next;
        final Deferred<Integer> $6 = DecoFields.f($deco.at($SITE_3), 3);
        $deco.defer(() -> $5.first = $6.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          Fields.shared = Fields.f(4);
        } catch (Throwable $9) {
          $deco.failedInPlace($SITE_4, $9);
          throw $9;
        }
      } else {
        final Deferred<Integer> $8 = DecoFields.f($deco.at($SITE_4), 4);
        $deco.defer(() -> Fields.shared = $8.get());
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
