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
      a[0] += ((int) DecoNested.f($deco.at($SITE_1), ((int) DecoNested.bump($deco.at($SITE_2), a).get())).get());
      // deco: spawns f; the rest is replayed at the next wait point
      final int $1 = a[0];
      final int $2 = ((int) DecoNested.bump($deco.at($SITE_3), a).get());
      final Deferred<Integer> $3 = DecoNested.f($deco.at($SITE_4), $2);
      $deco.defer(a, 0, () -> a[0] = $1 + ((int) $3.get()));
      $deco.await(); // deco: waits: reads a, which the statement of line 35 may write
      // deco: spawns f; the rest is replayed at the next wait point
      final int $4 = ((int) DecoNested.bump($deco.at($SITE_5), a).get());
      final Deferred<Integer> $5 = DecoNested.f($deco.at($SITE_6), $4);
      final int $6 = a[0];
      $deco.defer(a, 0, () -> a[0] = ((int) $5.get()) - $6);
      $deco.await(); // deco: waits: reads a, which the statement of line 36 may write
      a[0] -= ((int) DecoNested.bump($deco.at($SITE_7), a).get()) + ((int) DecoNested.f($deco.at($SITE_8), ((int) DecoNested.bump($deco.at($SITE_9), a).get())).get());
      // deco: spawns f; the rest is replayed at the next wait point
      final int $7 = a[0];
      final int $8 = ((int) DecoNested.bump($deco.at($SITE_10), a).get());
      final Deferred<Integer> $9 = DecoNested.f($deco.at($SITE_11), $8);
      final int $10 = a[0];
      $deco.deferWhole(out, () -> out.add($7 + ((int) $9.get()) + $10));
      if ($deco.writes(a)) $deco.await(); // deco: waits if they are one: reads a, which the statement of line 38 may write
      // deco: spawns f; the rest is replayed at the next wait point
      final int $11 = a[0];
      final int $12 = ((int) DecoNested.bump($deco.at($SITE_12), a).get());
      final Deferred<Integer> $13 = DecoNested.f($deco.at($SITE_13), $12);
      final int $14 = a[0];
      $deco.deferOpaque(() -> Nested.note(out, $11, ((int) $13.get()), $14));
      $deco.await(); // deco: waits: reads a, which the statement of line 39 may write
      int v = a[0];
      v += ((int) DecoNested.f($deco.at($SITE_14), v = ((int) DecoNested.bump($deco.at($SITE_15), a).get())).get()) + v;
      out.add(v);
      a[a[0] % 1] += ((int) DecoNested.f($deco.at($SITE_16), ((int) DecoNested.bump($deco.at($SITE_17), a).get())).get()) * a[0];
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef w = new IntRef();
      final int $15 = a[0];
      final int $16 = ((int) DecoNested.bump($deco.at($SITE_18), a).get());
      final Deferred<Integer> $17 = DecoNested.f($deco.at($SITE_19), $16);
      final int $18 = a[0];
      $deco.defer(() -> w.value = $15 * ((int) $17.get()) - $18);
      $deco.await(); // deco: waits: reads w, which the statement of line 44 may write
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
