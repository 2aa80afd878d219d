package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.LongRef;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Stages;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Conditional} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Conditional"
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
final class DecoConditional {
  private static final Site $SITE_1 = new Site(Conditional.class, "ternary", "Conditional.java", 37);

  private static final Site $SITE_2 = new Site(Conditional.class, "ternary", "Conditional.java", 37);

  private static final Site $SITE_3 = new Site(Conditional.class, "ternary", "Conditional.java", 39);

  private static final Site $SITE_4 = new Site(Conditional.class, "ternary", "Conditional.java", 39);

  private static final Site $SITE_5 = new Site(Conditional.class, "ternary", "Conditional.java", 42);

  private static final Site $SITE_6 = new Site(Conditional.class, "boxes", "Conditional.java", 53);

  private static final Site $SITE_7 = new Site(Conditional.class, "boxes", "Conditional.java", 53);

  private static final Site $SITE_8 = new Site(Conditional.class, "boxes", "Conditional.java", 54);

  private static final Site $SITE_9 = new Site(Conditional.class, "boxes", "Conditional.java", 54);

  private static final Site $SITE_10 = new Site(Conditional.class, "logic", "Conditional.java", 64);

  private static final Site $SITE_11 = new Site(Conditional.class, "logic", "Conditional.java", 65);

  private static final Site $SITE_12 = new Site(Conditional.class, "unboxing", "Conditional.java", 72);

  private static final Site $SITE_13 = new Site(Conditional.class, "ofValues", "Conditional.java", 78);

  private static final Site $SITE_14 = new Site(Conditional.class, "ofValues", "Conditional.java", 79);

  private static final Site $SITE_15 = new Site(Conditional.class, "ofValues", "Conditional.java", 80);

  private static final Site $SITE_16 = new Site(Conditional.class, "ofValues", "Conditional.java", 80);

  private static final Site $SITE_17 = new Site(Conditional.class, "inAStream", "Conditional.java", 86);

  private static final Site $SITE_18 = new Site(Conditional.class, "returned", "Conditional.java", 91);

  private static final Site $SITE_19 = new Site(Conditional.class, "returned", "Conditional.java", 91);

  private static final Site $SITE_20 = new Site(Conditional.class, "returned", "Conditional.java", 92);

  private static final Site $SITE_21 = new Site(Conditional.class, "returned", "Conditional.java", 92);

  private static final Site $SITE_22 = new Site(Conditional.class, "pending", "Conditional.java", 103).orDirectly();

  private static final Site $SITE_23 = new Site(Conditional.class, "pending", "Conditional.java", 104);

  private static final Site $SITE_24 = new Site(Conditional.class, "pending", "Conditional.java", 105);

  private DecoConditional() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Conditional.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Conditional.f(x));
  }

  static Deferred<Integer> boxed(int x) {
    return Calls.spawnAlone(isolation -> Conditional.boxed(x));
  }

  static Deferred<Integer> boxed(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Conditional.boxed(x));
  }

  static Deferred<Boolean> odd(List<String> log, int x) {
    return Calls.spawnAlone(isolation -> Conditional.odd(isolation.view(log), x));
  }

  static Deferred<Boolean> odd(Scope scope, List<String> log, int x) {
    return Calls.spawn(scope, isolation -> Conditional.odd(isolation.view(log), x));
  }

  static List<Integer> ternary(int n) {
    if (Run.serial(Conditional.class)) {
      return Conditional.ternary(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final boolean $1 = i % 2 == 0;
        final Deferred<Integer> $2 = $1 ? DecoConditional.f($deco.at($SITE_1), i) : null;
        final Deferred<Integer> $3 = !($1) ? DecoConditional.f($deco.at($SITE_2), i) : null;
        $deco.deferWhole(out, () -> out.add($1 ? ((int) $2.get()) : -((int) $3.get())));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef last = new IntRef();
      final boolean $4 = n > 3;
      final Deferred<Integer> $5 = $4 ? DecoConditional.f($deco.at($SITE_3), n) : null;
      final Deferred<Integer> $6 = !($4) ? DecoConditional.f($deco.at($SITE_4), 0) : null;
      $deco.defer(() -> last.value = $4 ? ((int) $5.get()) : 2 * ((int) $6.get()));
      final LongRef sum = new LongRef(0);
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final boolean $7 = i == 1;
        final Deferred<Integer> $8 = !($7) ? DecoConditional.f($deco.at($SITE_5), i) : null;
        $deco.defer(() -> sum.value += $7 ? 100L : ((int) $8.get()));
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 37 may write
      out.add((int) sum.value);
      out.add(last.value);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Object> boxes(int n) {
    if (Run.serial(Conditional.class)) {
      return Conditional.boxes(n);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        // deco: spawns boxed; the rest is replayed at the next wait point
        final boolean $1 = i > 1;
        final Deferred<Integer> $2 = $1 ? DecoConditional.boxed($deco.at($SITE_6), i) : null;
        final Deferred<Integer> $3 = !($1) ? DecoConditional.boxed($deco.at($SITE_7), i + 1) : null;
        $deco.deferWhole(out, () -> out.add($1 ? $2.get() : $3.get()));
        // deco: spawns boxed, f; the rest is replayed at the next wait point
        final Ref<Object> v = new Ref<Object>();
        final boolean $4 = i == 0;
        final Deferred<Integer> $5 = $4 ? DecoConditional.boxed($deco.at($SITE_8), 0) : null;
        final Deferred<Integer> $6 = !($4) ? DecoConditional.f($deco.at($SITE_9), i) : null;
        $deco.defer(() -> v.value = $4 ? $5.get() : "text" + ((int) $6.get()));
        $deco.await(); // deco: waits: reads out, which the statement of line 53 may write
        out.add(v.value);
      }
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static boolean[] logic(List<String> log, int n) {
    if (Run.serial(Conditional.class)) {
      return Conditional.logic(log, n);
    }
    final Run $deco = Run.open();
    try {
      boolean[] a = new boolean[2 * n];
      for (int i = 0; i < n; i++) {
        // deco: spawns odd; the rest is replayed at the next wait point
        final int $1 = i;
        final boolean $2 = i > 0;
        final Deferred<Boolean> $3 = $2 ? DecoConditional.odd($deco.at($SITE_10), log, i) : null;
        $deco.defer(a, $1, () -> a[$1] = $2 && ((boolean) $3.get()));
        // deco: spawns odd; the rest is replayed at the next wait point
        final int $4 = n + i;
        final boolean $5 = i == 2;
        final Deferred<Boolean> $6 = !($5) ? DecoConditional.odd($deco.at($SITE_11), log, i) : null;
        $deco.defer(a, $4, () -> a[$4] = $5 || !((boolean) $6.get()));
      }
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int unboxing(int x) {
    if (Run.serial(Conditional.class)) {
      return Conditional.unboxing(x);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns boxed; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      final boolean $1 = x > 0;
      final Deferred<Integer> $2 = $1 ? DecoConditional.boxed($deco.at($SITE_12), x) : null;
      $deco.defer(() -> v.value = $1 ? $2.get() : 0);
      $deco.await(); // deco: waits: reads v, which the statement of line 72 may write
      return v.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> ofValues(List<String> log, int x) {
    if (Run.serial(Conditional.class)) {
      return Conditional.ofValues(log, x);
    }
    final Run $deco = Run.open();
    try {
      int y = ((boolean) DecoConditional.odd($deco.at($SITE_13), log, x).get()) ? x : -x;
      boolean z = ((boolean) DecoConditional.odd($deco.at($SITE_14), log, x + 1).get()) && x > 1;
      int w = ((boolean) DecoConditional.odd($deco.at($SITE_15), log, x).get()) ? ((int) DecoConditional.f($deco.at($SITE_16), x).get()) : 0;
      return List.of(y, z ? 1 : 0, w);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static String inAStream(List<Integer> xs) {
    if (Run.serial(Conditional.class)) {
      return Conditional.inAStream(xs);
    }
    final Run $deco = Run.open();
    try {
      return Stages.map($deco, xs.stream(), x -> {
        // deco: spawns f
        final boolean $1 = x > 1;
        final Deferred<Integer> $2 = $1 ? DecoConditional.f($deco.at($SITE_17), x) : null;
        return () -> $1 ? ((int) $2.get()) : 10;
      }).toList().toString();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int returned(int x) {
    if (Run.serial(Conditional.class)) {
      return Conditional.returned(x);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f side by side; the statement needs the values
      final Deferred<Integer> $1 = DecoConditional.f($deco.at($SITE_18), x);
      final boolean $2 = x > 0;
      final Deferred<Integer> $3 = $2 ? DecoConditional.f($deco.at($SITE_19), x + 1) : null;
      $deco.await();
      if (((int) $1.get()) + ($2 ? ((int) $3.get()) : 0) > 1) {
        // deco: spawns f side by side; the statement needs the values
        final boolean $4 = x > 0;
        final Deferred<Integer> $5 = $4 ? DecoConditional.f($deco.at($SITE_20), x) : null;
        final Deferred<Integer> $6 = $4 ? DecoConditional.f($deco.at($SITE_21), 1) : null;
        $deco.await();
        return $4 ? ((int) $5.get()) + ((int) $6.get()) : 7;
      }
      return -1;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Each variable is deferred only because the one that it reads is.
   */
  static int pending(int n) {
    if (Run.serial(Conditional.class)) {
      return Conditional.pending(n);
    }
    final Run $deco = Run.open();
    try {
      final IntRef x = new IntRef(n);
      final IntRef y = new IntRef(n + 1);
      final IntRef z = new IntRef(n + 2);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_22)) {
        try {
          x.value = Conditional.f(n);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_22, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoConditional.f($deco.at($SITE_22), n);
        $deco.defer(() -> x.value = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final boolean $3 = n > 1;
      final Deferred<Integer> $4 = !($3) ? DecoConditional.f($deco.at($SITE_23), n + 1) : null;
      $deco.defer(() -> y.value = $3 ? x.value : ((int) $4.get()));
      // deco: spawns f; the rest is replayed at the next wait point
      final boolean $5 = n > 2;
      final Deferred<Integer> $6 = !($5) ? DecoConditional.f($deco.at($SITE_24), n + 2) : null;
      $deco.defer(() -> z.value = $5 ? y.value : ((int) $6.get()));
      $deco.await(); // deco: waits: reads x, which the statement of line 103 may write
      return x.value * 31 * 31 + y.value * 31 + z.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
