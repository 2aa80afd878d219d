package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.KnownBodies;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.util.EnumMap;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Op} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Op"
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
final class DecoOp {
  private static final Site $SITE_1 = new Site(Op.class, "table", "Op.java", 35).orDirectly();

  private static final Site $SITE_2 = new Site(Op.class, "all", "Op.java", 44).orDirectly();

  private static final Site $SITE_3 = new Site(Op.class, "all", "Op.java", 46).orDirectly();

  private static final KnownBodies $BODIES_1 = new KnownBodies()
      .either().body(Op.class, "slow", int.class, int.class);

  private final Op $self;

  private DecoOp(Op self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoOp of(Op self) {
    return new DecoOp(self);
  }

  Deferred<Integer> slow(int a, int b) {
    return Calls.orderAlone(isolation -> $self.slow(a, b));
  }

  Deferred<Integer> slow(Scope scope, int a, int b) {
    return Calls.order(scope, isolation -> $self.slow(a, b));
  }

  int[] table(int n) {
    if (Run.serial(Op.class) || Overrides.overridden($self, Op.class, "table", int.class) || Overrides.overridden($self, Op.class, "slow", int.class, int.class)) {
      return $self.table(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns slow; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            int $4 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              out[i] = $self.slow(i, n);
              if (--$4 <= 0) break;
            }
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $1 = i;
          final Deferred<Integer> $2 = DecoOp.of($self).slow($deco.at($SITE_1), i, n);
          $deco.defer(out, $1, () -> out[$1] = $2.get());
        }
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

  static Map<Op, Integer> all(int a, int b) {
    if (Run.serial(Op.class)) {
      return Op.all(a, b);
    }
    final Run $deco = Run.open();
    try {
      Map<Op, Integer> out = new EnumMap<>(Op.class);
      for (Op op : Op.values()) {
        // deco: spawns slow; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out.put(op, op.slow(a, b));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_2, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoOp.of($deco.receiver(op, $BODIES_1)).slow($deco.at($SITE_2), a, b);
          $deco.defer(out, op, () -> out.put(op, $1.get()));
        }
      }
      $deco.await(); // deco: waits: runs valueOf, of which nothing is known, while slow (line 44) is pending
      // deco: spawns slow; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.merge(Op.valueOf("PLUS"), Op.PLUS.slow(0, 0), Integer::sum);
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_3, $5);
          throw $5;
        }
      } else {
        final Op $3 = Op.valueOf("PLUS");
        final Deferred<Integer> $4 = DecoOp.of($deco.receiver(Op.PLUS, $BODIES_1)).slow($deco.at($SITE_3), 0, 0);
        $deco.defer(out, $3, () -> out.merge($3, $4.get(), Integer::sum));
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
