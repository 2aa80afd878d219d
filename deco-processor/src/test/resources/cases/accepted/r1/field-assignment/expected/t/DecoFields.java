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
  private static final Site $SITE_1 = new Site(Fields.class, "run", "Fields.java", 21);

  private static final Site $SITE_2 = new Site(Fields.class, "run", "Fields.java", 22);

  private static final Site $SITE_3 = new Site(Fields.class, "run", "Fields.java", 23);

  private static final Site $SITE_4 = new Site(Fields.class, "run", "Fields.java", 24);

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
      final Deferred<Integer> $1 = DecoFields.f($deco.at($SITE_1), 1);
      $deco.defer(() -> $self.first = $1.get());
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $2 = DecoFields.f($deco.at($SITE_2), 2);
      $deco.defer(() -> $self.second = $2.get());
      // deco: spawns f; the rest is replayed at the next wait point
      final Fields $3 = $self.next;
      final Deferred<Integer> $4 = DecoFields.f($deco.at($SITE_3), 3);
      $deco.defer(() -> $3.first = $4.get());
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $5 = DecoFields.f($deco.at($SITE_4), 4);
      $deco.defer(() -> Fields.shared = $5.get());
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
