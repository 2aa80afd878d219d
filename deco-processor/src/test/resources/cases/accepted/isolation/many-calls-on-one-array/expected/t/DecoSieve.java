package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Sieve} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Sieve"
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
final class DecoSieve {
  private static final Site $SITE_1 = new Site(Sieve.class, "run", "Sieve.java", 27).orDirectly();

  private static final Site $SITE_2 = new Site(Sieve.class, "run", "Sieve.java", 30).orDirectly();

  private DecoSieve() {
  }

  static Deferred<Void> mark(boolean[] composite, int p) {
    return Calls.spawnAlone(isolation -> {
      mark$isolated(isolation.trackingArrays(), composite, p);
      return null;
    });
  }

  static Deferred<Void> mark(Scope scope, boolean[] composite, int p) {
    return Calls.spawn(scope, isolation -> {
      mark$isolated(isolation.trackingArrays(), composite, p);
      return null;
    });
  }

  static Deferred<Void> next(int[] a, int i) {
    return Calls.spawnAlone(isolation -> {
      next$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  static Deferred<Void> next(Scope scope, int[] a, int i) {
    return Calls.spawn(scope, isolation -> {
      next$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  static void run(boolean[] composite, int[] a) {
    if (Run.serial(Sieve.class)) {
      Sieve.run(composite, a);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int p = 2; p * p < composite.length; p++) {
        // deco: spawns mark
        if ($deco.inPlace($SITE_1)) {
          try {
            Sieve.mark(composite, p);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final $Batch_1 $1 = $Batch_1.at($deco);
          if ($1 != null) {
            $1.add(composite, p);
          } else {
            DecoSieve.mark($deco.at($SITE_1), composite, p);
          }
        }
      }
      for (int i = 0; i < a.length; i++) {
        // deco: spawns next
        if ($deco.inPlace($SITE_2)) {
          try {
            int $6 = $deco.turns(Turns.below(i, a.length));
            for (; ; i++) {
              Sieve.next(a, i);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_2, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_1.spawn($deco, Turns.below(i, a.length), i, a);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final $Batch_2 $3 = $Batch_2.at($deco);
            if ($3 != null) {
              $3.add(a, i);
            } else {
              DecoSieve.next($deco.at($SITE_2), a, i);
            }
          }
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code mark} with its array accesses recorded.
   */
  private static void mark$isolated(Isolation $isolation, boolean[] composite, int p) {
    if ($isolation.get(composite, p)) {
      return;
    }
    for (int i = p * p; i < composite.length; i += p) {
      $isolation.set(composite, i, true);
    }
  }

  /**
   * The method {@code next} with its array accesses recorded.
   */
  private static void next$isolated(Isolation $isolation, int[] a, int i) {
    $isolation.set(a, i, (int) ($isolation.get(a, i) + (i % 2 == 0 ? 1 : $isolation.get(a, i - 1))));
  }

  /**
   * Calls of {@code mark}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    private final int[] argument2;

    $Batch_1(int room) {
      super($SITE_1, room, false, false);
      argument1 = new Object[room];
      argument2 = new int[room];
    }

    static $Batch_1 at(Run run) {
      if (run.filling() instanceof $Batch_1 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(boolean[] argument1, int argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final boolean[] composite = (boolean[]) this.argument1[$slot];
            final int p = this.argument2[$slot];
            mark$isolated($isolation.trackingArrays(), composite, p);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code next}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private final Object[] argument1;

    private final int[] argument2;

    $Batch_2(int room) {
      super($SITE_2, room, false, false);
      argument1 = new Object[room];
      argument2 = new int[room];
    }

    static $Batch_2 at(Run run) {
      if (run.filling() instanceof $Batch_2 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_2) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(int[] argument1, int argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int[] a = (int[]) this.argument1[$slot];
            final int i = this.argument2[$slot];
            next$isolated($isolation.trackingArrays(), a, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Turns of a loop, each with a call of {@code next}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private int[] same1;

    $Slice_1(int room) {
      super($SITE_2, room, false, true);
    }

    static int spawn(Run run, int left, int first, int[] same1) {
      int turns = run.slice($SITE_2, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_2) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static void one(Isolation $isolation, int[] a, int i) throws Throwable {
      next$isolated($isolation.trackingArrays(), a, i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int $first = this.first;
      final int[] a = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            one($isolation, a, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
