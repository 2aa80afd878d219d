package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Lab} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Lab"
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
final class DecoLab {
  private static final Site $SITE_1 = new Site(Lab.class, "run", "Lab.java", 18).orDirectly();

  private static final Site $SITE_2 = new Site(Lab.class, "run", "Lab.java", 20).orDirectly();

  private final Lab $self;

  private DecoLab(Lab self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoLab of(Lab self) {
    return new DecoLab(self);
  }

  List<Integer> run(Meter extra) {
    if (Run.serial(Lab.class)) {
      return $self.run(extra);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        // deco: spawns measure; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add($self.meter(i).measure(i + 1));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoMeter.of($self.meter(i)).measure($deco.at($SITE_1), i + 1);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
      }
      // deco: spawns measure; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out.add(extra.measure(9));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoMeter.of(extra).measure($deco.at($SITE_2), 9);
        $deco.deferWhole(out, () -> out.add($3.get()));
      }
      $deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
