package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Ranges;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Mixed} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Mixed"
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
final class DecoMixed {
  private static final Site $SITE_1 = new Site(Mixed.class, "overlapping", "Mixed.java", 56).orDirectly();

  private static final Site $SITE_2 = new Site(Mixed.class, "mixed", "Mixed.java", 64).orDirectly();

  private static final Site $SITE_3 = new Site(Mixed.class, "mixed", "Mixed.java", 65).orDirectly();

  private static final Site $SITE_4 = new Site(Mixed.class, "mixed", "Mixed.java", 66).orDirectly();

  private static final Site $SITE_5 = new Site(Mixed.class, "mixed", "Mixed.java", 67);

  private static final Site $SITE_6 = new Site(Mixed.class, "mixed", "Mixed.java", 68).orDirectly();

  private static final Site $SITE_7 = new Site(Mixed.class, "mixed", "Mixed.java", 69);

  private static final Site $SITE_8 = new Site(Mixed.class, "mixed", "Mixed.java", 70);

  private static final Site $SITE_9 = new Site(Mixed.class, "mixed", "Mixed.java", 71);

  private static final Site $SITE_10 = new Site(Mixed.class, "mixed", "Mixed.java", 71);

  private static final Site $SITE_11 = new Site(Mixed.class, "handled", "Mixed.java", 81).orDirectly();

  private static final Site $SITE_12 = new Site(Mixed.class, "values", "Mixed.java", 91);

  private static final Site $SITE_13 = new Site(Mixed.class, "values", "Mixed.java", 91);

  private static final Site $SITE_14 = new Site(Mixed.class, "values", "Mixed.java", 91);

  private static final Site $SITE_15 = new Site(Mixed.class, "values", "Mixed.java", 91);

  private DecoMixed() {
  }

  static Deferred<Integer> add(int[] a, int lo, int hi, int value) {
    return Calls.spawnAlone(isolation -> add$isolated(isolation.trackingArrays(), a, lo, hi, value));
  }

  static Deferred<Integer> add(Scope scope, int[] a, int lo, int hi, int value) {
    return Calls.spawnRanged(scope, new Ranges().writes(a, lo, hi), isolation -> add$isolated(isolation.trackingArrays(), a, lo, hi, value), isolation -> Mixed.add(a, lo, hi, value));
  }

  static Deferred<Integer> sum(int[] a, int lo, int hi) {
    return Calls.spawnAlone(isolation -> isolation.elementwise() ? sum$isolated(isolation.trackingArrays(), a, lo, hi) : Mixed.sum(isolation.reading(a), lo, hi));
  }

  static Deferred<Integer> sum(Scope scope, int[] a, int lo, int hi) {
    return Calls.spawnRanged(scope, new Ranges().reads(a, lo, hi), isolation -> isolation.elementwise() ? sum$isolated(isolation.trackingArrays(), a, lo, hi) : Mixed.sum(isolation.reading(a), lo, hi), isolation -> Mixed.sum(a, lo, hi));
  }

  static Deferred<Integer> first(int[] a) {
    return Calls.spawnAlone(isolation -> first$isolated(isolation.trackingArrays(), a));
  }

  static Deferred<Integer> first(Scope scope, int[] a) {
    return Calls.spawn(scope, isolation -> first$isolated(isolation.trackingArrays(), a));
  }

  static Deferred<Integer> pure(int x) {
    return Calls.spawnAlone(isolation -> Mixed.pure(x));
  }

  static Deferred<Integer> pure(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Mixed.pure(x));
  }

  static Deferred<Integer> fails(int[] a, int at) {
    return Calls.spawnAlone(isolation -> fails$isolated(isolation.trackingArrays(), a, at));
  }

  static Deferred<Integer> fails(Scope scope, int[] a, int at) {
    return Calls.spawnRanged(scope, new Ranges().writes(a, at, at + 1), isolation -> fails$isolated(isolation.trackingArrays(), a, at), isolation -> Mixed.fails(a, at));
  }

  /**
   * Each call has a part of the range of the one before.
   */
  static void overlapping(int[] a) {
    if (Run.serial(Mixed.class)) {
      Mixed.overlapping(a);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int lo = 0; lo + 4 <= a.length; lo += 2) {
        // deco: spawns add
        if ($deco.inPlace($SITE_1)) {
          try {
            Mixed.add(a, lo, lo + 4, lo);
          } catch (Throwable $1) {
            $deco.failedInPlace($SITE_1, $1);
            throw $1;
          }
        } else {
          DecoMixed.add($deco.at($SITE_1), a, lo, lo + 4, lo);
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int mixed(int[] a, int[] b, int[] n) {
    if (Run.serial(Mixed.class)) {
      return Mixed.mixed(a, b, n);
    }
    final Run $deco = Run.open();
    try {
      final IntRef total = new IntRef(0);
      for (int lo = 0; lo < a.length; lo += 2) {
        // deco: spawns add; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            n[lo] = Mixed.add(a, lo, lo + 2, 1);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_2, $3);
            throw $3;
          }
        } else {
          final int $1 = lo;
          final Deferred<Integer> $2 = DecoMixed.add($deco.at($SITE_2), a, lo, lo + 2, 1);
          $deco.defer(n, $1, () -> n[$1] = $2.get());
        }
        // deco: spawns sum; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            total.value += Mixed.sum(a, lo, lo + 2);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_3, $5);
            throw $5;
          }
        } else {
          final Deferred<Integer> $4 = DecoMixed.sum($deco.at($SITE_3), a, lo, lo + 2);
          $deco.defer(() -> total.value += $4.get());
        }
        // deco: spawns sum; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            n[lo + 1] = Mixed.sum(a, 0, a.length);
          } catch (Throwable $8) {
            $deco.failedInPlace($SITE_4, $8);
            throw $8;
          }
        } else {
          final int $6 = lo + 1;
          final Deferred<Integer> $7 = DecoMixed.sum($deco.at($SITE_4), a, 0, a.length);
          $deco.defer(n, $6, () -> n[$6] = $7.get());
        }
        // deco: spawns add; the rest is replayed at the next wait point
        final int $9 = lo;
        final IntRef $10 = new IntRef();
        $deco.readLater();
        $deco.defer(() -> $10.value = b[$9]);
        final Deferred<Integer> $11 = DecoMixed.add($deco.at($SITE_5), b, lo, lo + 1, 7);
        $deco.defer(b, $9, () -> {
          $10.value += $11.get();
          b[$9] = $10.value;
        });
        // deco: spawns pure; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            total.value += Mixed.pure(lo);
          } catch (Throwable $14) {
            $deco.failedInPlace($SITE_6, $14);
            throw $14;
          }
        } else {
          final $Batch_1 $13 = $Batch_1.at($deco, total);
          if ($13 != null) {
            $13.add(lo);
          } else {
            final Deferred<Integer> $12 = DecoMixed.pure($deco.at($SITE_6), lo);
            $deco.defer(() -> total.value += $12.get());
          }
        }
        // deco: spawns first; the rest is replayed at the next wait point
        final IntRef $15 = new IntRef();
        $deco.readLater();
        $deco.defer(() -> $15.value = b[0]);
        final Deferred<Integer> $16 = DecoMixed.first($deco.at($SITE_7), a);
        $deco.defer(b, 0, () -> {
          $15.value += $16.get();
          b[0] = $15.value;
        });
        $deco.await(); // deco: waits: reads a, which add (line 64) may write
        a[lo] = ((int) DecoMixed.add($deco.at($SITE_8), a, lo + 1, lo + 2, 2).get()) + a[lo];
        // deco: spawns add, sum; the rest is replayed at the next wait point
        final Deferred<Integer> $17 = DecoMixed.add($deco.at($SITE_9), a, lo, lo + 1, 0);
        final Deferred<Integer> $18 = DecoMixed.sum($deco.at($SITE_10), b, 0, 2);
        $deco.readLater();
        $deco.deferWhole(n, () -> n[((int) $17.get()) & 1] = b[((int) $18.get()) & 1]);
      }
      $deco.await(); // deco: waits: before the return
      return total.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static String handled(int[] a) {
    if (Run.serial(Mixed.class)) {
      return Mixed.handled(a);
    }
    final Run $deco = Run.open();
    try {
      String seen = "";
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          for (int i = 0; i < a.length; i++) {
            // deco: spawns fails
            if ($deco.inPlace($SITE_11)) {
              try {
                Mixed.fails(a, i);
              } catch (Throwable $1) {
                $deco.failedInPlace($SITE_11, $1);
                throw $1;
              }
            } else {
              DecoMixed.fails($deco.at($SITE_11), a, i);
            }
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IllegalStateException e) {
        seen = e.getMessage();
      }
      return seen;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> values(int[] a) {
    if (Run.serial(Mixed.class)) {
      return Mixed.values(a);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns add, sum side by side; the statement needs the values
      final Deferred<Integer> $1 = DecoMixed.add($deco.at($SITE_12), a, 0, 1, 1);
      final Deferred<Integer> $2 = DecoMixed.add($deco.at($SITE_13), a, 1, 2, 2);
      final Deferred<Integer> $3 = DecoMixed.add($deco.at($SITE_14), a, 0, 2, 3);
      final Deferred<Integer> $4 = DecoMixed.sum($deco.at($SITE_15), a, 0, 3);
      $deco.await();
      return List.of(((int) $1.get()), ((int) $2.get()), ((int) $3.get()), ((int) $4.get()));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code add} with its array accesses recorded.
   */
  private static int add$isolated(Isolation $isolation, int[] a, int lo, int hi, int value) {
    Work.take(20);
    int sum = 0;
    for (int i = lo; i < hi; i++) {
      $isolation.set(a, i, $isolation.get(a, i) * 3 + value);
      sum += $isolation.get(a, i);
    }
    return sum;
  }

  /**
   * The method {@code sum} with its array accesses recorded.
   */
  private static int sum$isolated(Isolation $isolation, int[] a, int lo, int hi) {
    Work.take(20);
    int sum = 0;
    for (int i = lo; i < hi; i++) {
      sum += $isolation.get(a, i);
    }
    return sum;
  }

  /**
   * The method {@code first} with its array accesses recorded.
   */
  private static int first$isolated(Isolation $isolation, int[] a) {
    return $isolation.set(a, 0, (int) ($isolation.get(a, 0) + (5)));
  }

  /**
   * The method {@code fails} with its array accesses recorded.
   */
  private static int fails$isolated(Isolation $isolation, int[] a, int at) {
    $isolation.set(a, at, -1);
    if (at % 5 == 3) {
      throw new IllegalStateException("at " + at);
    }
    return at;
  }

  /**
   * Calls of {@code pure}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_6, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_6);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_6) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Mixed.pure(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final IntRef total = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        total.value += $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
