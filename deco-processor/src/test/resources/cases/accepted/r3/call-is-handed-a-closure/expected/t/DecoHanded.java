package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Handed} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Handed"
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
final class DecoHanded {
  private static final Site $SITE_1 = new Site(Handed.class, "reads", "Handed.java", 34);

  private static final Site $SITE_2 = new Site(Handed.class, "reads", "Handed.java", 35);

  private static final Site $SITE_3 = new Site(Handed.class, "reads", "Handed.java", 36);

  private static final Site $SITE_4 = new Site(Handed.class, "reads", "Handed.java", 37);

  private static final Site $SITE_5 = new Site(Handed.class, "integrate", "Handed.java", 56);

  private DecoHanded() {
  }

  static Deferred<Integer> ask(IntSupplier s) {
    return Calls.spawnAlone(isolation -> Handed.ask(s));
  }

  static Deferred<Integer> ask(Scope scope, IntSupplier s) {
    return Calls.spawn(scope, isolation -> Handed.ask(s));
  }

  static Deferred<Void> increase(int[] a) {
    return Calls.spawnAlone(isolation -> {
      increase$isolated(isolation.trackingArrays(), a);
      return null;
    });
  }

  static Deferred<Void> increase(Scope scope, int[] a) {
    return Calls.spawn(scope, isolation -> {
      increase$isolated(isolation.trackingArrays(), a);
      return null;
    });
  }

  static Deferred<Integer> apply(IntUnaryOperator f, int x) {
    return Calls.spawnAlone(isolation -> Handed.apply(f, x));
  }

  static Deferred<Integer> apply(Scope scope, IntUnaryOperator f, int x) {
    return Calls.spawn(scope, isolation -> Handed.apply(f, x));
  }

  static int[] reads(int[] a) {
    if (Run.serial(Handed.class)) {
      return Handed.reads(a);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[2];
      IntSupplier s = () -> a[0];
      // deco: spawns increase
      DecoHanded.increase($deco.at($SITE_1), a);
      $deco.await(); // deco: waits: ask may use a, which increase (line 34) may write
      // deco: spawns ask; the rest is replayed at the next wait point
      final Deferred<Integer> $1 = DecoHanded.ask($deco.at($SITE_2), s);
      $deco.defer(out, 0, () -> out[0] = $1.get());
      // deco: spawns increase
      DecoHanded.increase($deco.at($SITE_3), a);
      $deco.await(); // deco: waits: reads a, which ask (line 35) may write
      // deco: spawns ask; the rest is replayed at the next wait point
      final Deferred<Integer> $2 = DecoHanded.ask($deco.at($SITE_4), () -> a[0] + 1);
      $deco.defer(out, 1, () -> out[1] = $2.get());
      $deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> readsList(List<Integer> l) {
    return Handed.readsList(l);
  }

  /**
   * Reads what nobody writes: all calls run side by side.
   */
  static int[] integrate(int[] weights) {
    if (Run.serial(Handed.class)) {
      return Handed.integrate(weights);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[4];
      for (int i = 0; i < out.length; i++) {
        $deco.await(); // deco: waits: reads weights, which apply (line 56) may write
        // deco: spawns apply; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoHanded.apply($deco.at($SITE_5), x -> weights[0] * x, i);
        $deco.defer(out, $1, () -> out[$1] = $2.get());
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

  /**
   * The method {@code increase} with its array accesses recorded.
   */
  private static void increase$isolated(Isolation $isolation, int[] a) {
    Work.take(40);
    $isolation.getAndAdd(a, 0, 1);
  }
}
