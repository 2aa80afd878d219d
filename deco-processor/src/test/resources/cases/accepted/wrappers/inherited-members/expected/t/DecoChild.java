package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Child} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Child"
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
final class DecoChild {
  private static final Site $SITE_1 = new Site(Child.class, "run", "Child.java", 12).orDirectly();

  private static final Site $SITE_2 = new Site(Child.class, "run", "Child.java", 13).orDirectly();

  private static final Site $SITE_3 = new Site(Child.class, "run", "Child.java", 14);

  private static final Site $SITE_4 = new Site(Child.class, "run", "Child.java", 14);

  private static final Site $SITE_5 = new Site(Child.class, "run", "Child.java", 17).orDirectly();

  private final Child $self;

  private DecoChild(Child self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoChild of(Child self) {
    return new DecoChild(self);
  }

  List<Object> run() {
    if (Run.serial(Child.class) || Overrides.overridden($self, Parent.class, "f", int.class) || Overrides.overridden($self, Parent.class, "plain", int.class)) {
      return $self.run();
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add($self.f(i));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoParent.of($self).f($deco.at($SITE_1), i);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
        // deco: spawns g; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out.add(Parent.g(i));
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final Deferred<Integer> $3 = DecoParent.g($deco.at($SITE_2), i);
          $deco.deferWhole(out, () -> out.add($3.get()));
        }
        // deco: spawns f, g; the rest is replayed at the next wait point
        final Deferred<Integer> $5 = DecoParent.of($self).f($deco.at($SITE_3), i);
        final Deferred<Integer> $6 = DecoParent.g($deco.at($SITE_4), i);
        $deco.deferWhole(out, () -> out.add(((int) $5.get()) + ((int) $6.get())));
      }
      $deco.await(); // deco: waits: writes field field, which f (line 12) may read
      $self.field = 50;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_5)) {
        try {
          out.add($self.f(1));
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_5, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoParent.of($self).f($deco.at($SITE_5), 1);
        $deco.deferWhole(out, () -> out.add($7.get()));
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 17 may write
      out.add($self.plain($self.field) + Parent.NAME);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
