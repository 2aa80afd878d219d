package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Nested} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Nested"
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
final class DecoNested {
  private static final Site $SITE_1 = new Site(Nested.class, "run", "Nested.java", 34);

  private static final Site $SITE_2 = new Site(Nested.class, "run", "Nested.java", 34);

  private static final Site $SITE_3 = new Site(Nested.class, "run", "Nested.java", 35);

  private static final Site $SITE_4 = new Site(Nested.class, "run", "Nested.java", 35);

  private static final Site $SITE_5 = new Site(Nested.class, "run", "Nested.java", 36);

  private static final Site $SITE_6 = new Site(Nested.class, "run", "Nested.java", 36);

  private static final Site $SITE_7 = new Site(Nested.class, "run", "Nested.java", 37);

  private static final Site $SITE_8 = new Site(Nested.class, "run", "Nested.java", 37);

  private static final Site $SITE_9 = new Site(Nested.class, "run", "Nested.java", 37);

  private static final Site $SITE_10 = new Site(Nested.class, "run", "Nested.java", 38);

  private static final Site $SITE_11 = new Site(Nested.class, "run", "Nested.java", 38);

  private static final Site $SITE_12 = new Site(Nested.class, "run", "Nested.java", 39);

  private static final Site $SITE_13 = new Site(Nested.class, "run", "Nested.java", 39);

  private static final Site $SITE_14 = new Site(Nested.class, "run", "Nested.java", 41);

  private static final Site $SITE_15 = new Site(Nested.class, "run", "Nested.java", 41);

  private static final Site $SITE_16 = new Site(Nested.class, "run", "Nested.java", 43);

  private static final Site $SITE_17 = new Site(Nested.class, "run", "Nested.java", 43);

  private static final Site $SITE_18 = new Site(Nested.class, "run", "Nested.java", 44);

  private static final Site $SITE_19 = new Site(Nested.class, "run", "Nested.java", 44);

  private DecoNested() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Nested.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Nested.f(x));
  }

  static Deferred<Integer> bump(int[] a) {
    return Calls.spawnAlone(isolation -> bump$isolated(isolation.trackingArrays(), a));
  }

  static Deferred<Integer> bump(Scope scope, int[] a) {
    return Calls.spawn(scope, isolation -> bump$isolated(isolation.trackingArrays(), a));
  }

  static List<Integer> run(int[] a) {
    if (Run.serial(Nested.class)) {
      return Nested.run(a);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      // deco: spawns bump, f; the rest is replayed at the next wait point
      final IntRef $1 = new IntRef();
      $deco.defer(() -> $1.value = a[0]);
      final Deferred<Integer> $2 = DecoNested.bump($deco.at($SITE_1), a);
      $deco.await(); // deco: waits: f needs the values
      final Deferred<Integer> $3 = DecoNested.f($deco.at($SITE_2), ((int) $2.get()));
      $deco.defer(a, 0, () -> {
        $1.value += $3.get();
        a[0] = $1.value;
      });
      $deco.await(); // deco: waits: reads a, which bump (line 34) may write
      // deco: spawns bump, f; the rest is replayed at the next wait point
      final int $4 = a[0];
      final Deferred<Integer> $5 = DecoNested.bump($deco.at($SITE_3), a);
      $deco.await(); // deco: waits: f needs the values
      final Deferred<Integer> $6 = DecoNested.f($deco.at($SITE_4), ((int) $5.get()));
      $deco.defer(a, 0, () -> a[0] = $4 + ((int) $6.get()));
      $deco.await(); // deco: waits: reads a, which bump (line 35) may write
      // deco: spawns bump, f; the rest is replayed at the next wait point
      final Deferred<Integer> $7 = DecoNested.bump($deco.at($SITE_5), a);
      $deco.await(); // deco: waits: f needs the values
      final Deferred<Integer> $8 = DecoNested.f($deco.at($SITE_6), ((int) $7.get()));
      final int $9 = a[0];
      $deco.defer(a, 0, () -> a[0] = ((int) $8.get()) - $9);
      // deco: spawns bump, f; the rest is replayed at the next wait point
      final IntRef $10 = new IntRef();
      $deco.defer(() -> $10.value = a[0]);
      final Deferred<Integer> $11 = DecoNested.bump($deco.at($SITE_7), a);
      final Deferred<Integer> $12 = DecoNested.bump($deco.at($SITE_8), a);
      $deco.await(); // deco: waits: f needs the values
      final Deferred<Integer> $13 = DecoNested.f($deco.at($SITE_9), ((int) $12.get()));
      $deco.defer(a, 0, () -> {
        $10.value -= ((int) $11.get()) + ((int) $13.get());
        a[0] = $10.value;
      });
      $deco.await(); // deco: waits: reads a, which bump (line 37) may write
      // deco: spawns bump, f; the rest is replayed at the next wait point
      final int $14 = a[0];
      final Deferred<Integer> $15 = DecoNested.bump($deco.at($SITE_10), a);
      $deco.await(); // deco: waits: f needs the values
      final Deferred<Integer> $16 = DecoNested.f($deco.at($SITE_11), ((int) $15.get()));
      final int $17 = a[0];
      $deco.deferWhole(out, () -> out.add($14 + ((int) $16.get()) + $17));
      $deco.await(); // deco: waits: reads a, which bump (line 38) may write
      // deco: spawns bump, f; the rest is replayed at the next wait point
      final int $18 = a[0];
      final Deferred<Integer> $19 = DecoNested.bump($deco.at($SITE_12), a);
      $deco.await(); // deco: waits: f needs the values
      final Deferred<Integer> $20 = DecoNested.f($deco.at($SITE_13), ((int) $19.get()));
      final int $21 = a[0];
      $deco.deferOpaque(() -> Nested.note(out, $18, ((int) $20.get()), $21));
      $deco.await(); // deco: waits: reads a, which bump (line 39) may write
      int v = a[0];
      v += ((int) DecoNested.f($deco.at($SITE_14), v = ((int) DecoNested.bump($deco.at($SITE_15), a).get())).get()) + v;
      out.add(v);
      // deco: spawns bump, f; the rest is replayed at the next wait point
      final int $22 = a[0] % 1;
      final IntRef $23 = new IntRef();
      $deco.defer(() -> $23.value = a[$22]);
      final Deferred<Integer> $24 = DecoNested.bump($deco.at($SITE_16), a);
      $deco.await(); // deco: waits: f needs the values
      final Deferred<Integer> $25 = DecoNested.f($deco.at($SITE_17), ((int) $24.get()));
      final int $26 = a[0];
      $deco.defer(a, $22, () -> {
        $23.value += ((int) $25.get()) * $26;
        a[$22] = $23.value;
      });
      $deco.await(); // deco: waits: reads a, which bump (line 43) may write
      // deco: spawns bump, f; the rest is replayed at the next wait point
      final IntRef w = new IntRef();
      final int $27 = a[0];
      final Deferred<Integer> $28 = DecoNested.bump($deco.at($SITE_18), a);
      $deco.await(); // deco: waits: f needs the values
      final Deferred<Integer> $29 = DecoNested.f($deco.at($SITE_19), ((int) $28.get()));
      final int $30 = a[0];
      $deco.defer(() -> w.value = $27 * ((int) $29.get()) - $30);
      $deco.await(); // deco: waits: reads out, which bump (line 44) may write
      out.add(w.value);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code bump} with its array accesses recorded.
   */
  private static int bump$isolated(Isolation $isolation, int[] a) {
    Work.take(20);
    $isolation.set(a, 0, $isolation.get(a, 0) * 2 + 1);
    return $isolation.get(a, 0);
  }
}
