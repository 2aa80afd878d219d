package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.KnownBodies;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Meter} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Meter"
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
final class DecoMeter {
  private static final Site $SITE_1 = new Site(Meter.class, "run", "Meter.java", 35).orDirectly();

  private static final Site $SITE_2 = new Site(Meter.class, "run", "Meter.java", 36).orDirectly();

  private static final Site $SITE_3 = new Site(Meter.class, "run", "Meter.java", 44).orDirectly();

  private static final KnownBodies $BODIES_1 = new KnownBodies()
      .either().body(Meter.class, "add", int.class);

  private final Meter $self;

  private DecoMeter(Meter self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoMeter of(Meter self) {
    return new DecoMeter(self);
  }

  Deferred<Void> add(int x) {
    return Calls.orderAlone(isolation -> {
      $self.add(x);
      return null;
    });
  }

  Deferred<Void> add(Scope scope, int x) {
    return Calls.order(scope, isolation -> {
      $self.add(x);
      return null;
    });
  }

  Deferred<Integer> next(int x) {
    return Calls.orderAlone(isolation -> $self.next(x));
  }

  Deferred<Integer> next(Scope scope, int x) {
    return Calls.order(scope, isolation -> $self.next(x));
  }

  int run(int n) {
    if (Run.serial(Meter.class) || Overrides.overridden($self, Meter.class, "run", int.class) || Overrides.overridden($self, Meter.class, "add", int.class) || Overrides.overridden($self, Meter.class, "next", int.class) || Overrides.overridden($self, Meter.class, "store", int.class)) {
      return $self.run(n);
    }
    final Run $deco = Run.open();
    try {
      final IntRef total = new IntRef(0);
      for (int i = 0; i < n; i++) {
        // deco: spawns add
        if ($deco.inPlace($SITE_1)) {
          try {
            $self.add(i);
          } catch (Throwable $1) {
            $deco.failedInPlace($SITE_1, $1);
            throw $1;
          }
        } else {
          DecoMeter.of($self).add($deco.at($SITE_1), i);
        }
        // deco: spawns next; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            total.value += $self.next(i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_2, $3);
            throw $3;
          }
        } else {
          final Deferred<Integer> $2 = DecoMeter.of($self).next($deco.at($SITE_2), i);
          $deco.defer(() -> total.value += $2.get());
        }
      }
      $deco.await(); // deco: waits: reads field sum, which add (line 35) may write
      return total.value * 31 + $Hidden.get_sum_1($self);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int run(Meter meter, int n) {
    if (Run.serial(Meter.class)) {
      return Meter.run(meter, n);
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < n; i++) {
        // deco: spawns add
        if ($deco.inPlace($SITE_3)) {
          try {
            meter.add(i);
          } catch (Throwable $1) {
            $deco.failedInPlace($SITE_3, $1);
            throw $1;
          }
        } else {
          DecoMeter.of($deco.receiver(meter, $BODIES_1)).add($deco.at($SITE_3), i);
        }
      }
      $deco.await(); // deco: waits: reads field sum, which add (line 44) may write
      return $Hidden.get_sum_1(meter);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final VarHandle FIELD_sum_0 = Access.field(MethodHandles.lookup(), Meter.class, "sum");

    static int get_sum_1(Meter self) {
      return (int) FIELD_sum_0.get(self);
    }
  }
}
