package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Random;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Builders} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Builders"
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
final class DecoBuilders {
  private static final Site $SITE_1 = new Site(Builders.class, "run", "Builders.java", 46).orDirectly();

  private static final Site $SITE_2 = new Site(Builders.class, "run", "Builders.java", 47).orDirectly();

  private static final Site $SITE_3 = new Site(Builders.class, "run", "Builders.java", 48).orDirectly();

  private static final Site $SITE_4 = new Site(Builders.class, "run", "Builders.java", 49).orDirectly();

  private DecoBuilders() {
  }

  static Deferred<Void> append(StringBuilder out, int i) {
    return Calls.orderAlone(isolation -> {
      Builders.append(out, i);
      return null;
    });
  }

  static Deferred<Void> append(Scope scope, StringBuilder out, int i) {
    return Calls.order(scope, isolation -> {
      Builders.append(out, i);
      return null;
    });
  }

  static Deferred<Integer> draw(Random random, int i) {
    return Calls.orderAlone(isolation -> Builders.draw(random, i));
  }

  static Deferred<Integer> draw(Scope scope, Random random, int i) {
    return Calls.order(scope, isolation -> Builders.draw(random, i));
  }

  static Deferred<Void> mark(BitSet marks, int i) {
    return Calls.orderAlone(isolation -> {
      Builders.mark(marks, i);
      return null;
    });
  }

  static Deferred<Void> mark(Scope scope, BitSet marks, int i) {
    return Calls.order(scope, isolation -> {
      Builders.mark(marks, i);
      return null;
    });
  }

  static Deferred<Void> put(ByteBuffer out, int i) {
    return Calls.orderAlone(isolation -> {
      Builders.put(out, i);
      return null;
    });
  }

  static Deferred<Void> put(Scope scope, ByteBuffer out, int i) {
    return Calls.order(scope, isolation -> {
      Builders.put(out, i);
      return null;
    });
  }

  static String run(int n) {
    if (Run.serial(Builders.class)) {
      return Builders.run(n);
    }
    final Run $deco = Run.open();
    try {
      StringBuilder out = new StringBuilder();
      Random random = new Random(7);
      BitSet marks = new BitSet();
      ByteBuffer bytes = ByteBuffer.allocate(4 * n);
      int[] drawn = new int[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns append
        if ($deco.inPlace($SITE_1)) {
          try {
            Builders.append(out, i);
          } catch (Throwable $1) {
            $deco.failedInPlace($SITE_1, $1);
            throw $1;
          }
        } else {
          DecoBuilders.append($deco.at($SITE_1), out, i);
        }
        // deco: spawns draw; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            drawn[i] = Builders.draw(random, i);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final int $2 = i;
          final Deferred<Integer> $3 = DecoBuilders.draw($deco.at($SITE_2), random, i);
          $deco.defer(drawn, $2, () -> drawn[$2] = $3.get());
        }
        // deco: spawns mark
        if ($deco.inPlace($SITE_3)) {
          try {
            Builders.mark(marks, i);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_3, $5);
            throw $5;
          }
        } else {
          DecoBuilders.mark($deco.at($SITE_3), marks, i);
        }
        // deco: spawns put
        if ($deco.inPlace($SITE_4)) {
          try {
            Builders.put(bytes, i);
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_4, $6);
            throw $6;
          }
        } else {
          DecoBuilders.put($deco.at($SITE_4), bytes, i);
        }
      }
      // deco: waits before each element: reads drawn, which the statement of line 47 may write
      for (int x : $deco.awaiting(drawn)) {
        out.append(x).append(',');
      }
      for (byte b : bytes.array()) {
        out.append(b);
      }
      return out.append(marks).toString();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
