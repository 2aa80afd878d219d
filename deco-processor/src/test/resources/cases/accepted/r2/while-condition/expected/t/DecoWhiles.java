package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Whiles} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Whiles"
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
final class DecoWhiles {
  private static final Site $SITE_1 = new Site(Whiles.class, "run", "Whiles.java", 29);

  private static final Site $SITE_2 = new Site(Whiles.class, "run", "Whiles.java", 30).orDirectly();

  private static final Site $SITE_3 = new Site(Whiles.class, "run", "Whiles.java", 34).orDirectly();

  private static final Site $SITE_4 = new Site(Whiles.class, "run", "Whiles.java", 36);

  private static final Site $SITE_5 = new Site(Whiles.class, "run", "Whiles.java", 37);

  private static final Site $SITE_6 = new Site(Whiles.class, "run", "Whiles.java", 37);

  private static final Site $SITE_7 = new Site(Whiles.class, "run", "Whiles.java", 37);

  private static final Site $SITE_8 = new Site(Whiles.class, "run", "Whiles.java", 37);

  private static final Site $SITE_9 = new Site(Whiles.class, "run", "Whiles.java", 38).orDirectly();

  private DecoWhiles() {
  }

  static Deferred<Boolean> below(int[] n, int bound) {
    return Calls.spawnAlone(isolation -> isolation.elementwise() ? below$isolated(isolation.trackingArrays(), n, bound) : Whiles.below(isolation.reading(n), bound));
  }

  static Deferred<Boolean> below(Scope scope, int[] n, int bound) {
    return Calls.spawn(scope, isolation -> isolation.elementwise() ? below$isolated(isolation.trackingArrays(), n, bound) : Whiles.below(isolation.reading(n), bound));
  }

  static Deferred<Void> bump(int[] n) {
    return Calls.spawnAlone(isolation -> {
      bump$isolated(isolation.trackingArrays(), n);
      return null;
    });
  }

  static Deferred<Void> bump(Scope scope, int[] n) {
    return Calls.spawn(scope, isolation -> {
      bump$isolated(isolation.trackingArrays(), n);
      return null;
    });
  }

  static Deferred<Integer> step(int x) {
    return Calls.spawnAlone(isolation -> Whiles.step(x));
  }

  static Deferred<Integer> step(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Whiles.step(x));
  }

  static int run(int[] n) {
    if (Run.serial(Whiles.class)) {
      return Whiles.run(n);
    }
    final Run $deco = Run.open();
    try {
      int rounds = 0;
      while (((boolean) DecoWhiles.below($deco.at($SITE_1), n, 3).get())) {
        // deco: spawns bump
        if ($deco.inPlace($SITE_2)) {
          try {
            Whiles.bump(n);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_2, $2);
            throw $2;
          }
        } else {
          final $Batch_1 $1 = $Batch_1.at($deco);
          if ($1 != null) {
            $1.add(n);
          } else {
            DecoWhiles.bump($deco.at($SITE_2), n);
          }
        }
        rounds++;
      }
      do {
        // deco: spawns bump
        if ($deco.inPlace($SITE_3)) {
          try {
            Whiles.bump(n);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_3, $4);
            throw $4;
          }
        } else {
          final $Batch_2 $3 = $Batch_2.at($deco);
          if ($3 != null) {
            $3.add(n);
          } else {
            DecoWhiles.bump($deco.at($SITE_3), n);
          }
        }
        rounds++;
      } while (((boolean) DecoWhiles.below($deco.at($SITE_4), n, 6).get()));
      for (int i = ((int) DecoWhiles.step($deco.at($SITE_5), 0).get()); ((boolean) DecoWhiles.below($deco.at($SITE_6), n, 9).get()) && i < ((int) DecoWhiles.step($deco.at($SITE_7), 100).get()); i = ((int) DecoWhiles.step($deco.at($SITE_8), i).get())) {
        // deco: spawns bump
        if ($deco.inPlace($SITE_9)) {
          try {
            Whiles.bump(n);
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_9, $6);
            throw $6;
          }
        } else {
          final $Batch_3 $5 = $Batch_3.at($deco);
          if ($5 != null) {
            $5.add(n);
          } else {
            DecoWhiles.bump($deco.at($SITE_9), n);
          }
        }
        rounds += i;
      }
      return rounds;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code below} with its array accesses recorded.
   */
  private static boolean below$isolated(Isolation $isolation, int[] n, int bound) {
    Work.take(20);
    return $isolation.get(n, 0) < bound;
  }

  /**
   * The method {@code bump} with its array accesses recorded.
   */
  private static void bump$isolated(Isolation $isolation, int[] n) {
    $isolation.getAndAdd(n, 0, 1);
  }

  /**
   * Calls of {@code bump}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    $Batch_1(int room) {
      super($SITE_2, room, false, false);
      argument1 = new Object[room];
    }

    static $Batch_1 at(Run run) {
      if (run.filling() instanceof $Batch_1 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_2) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(int[] argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int[] n = (int[]) this.argument1[$slot];
            bump$isolated($isolation.trackingArrays(), n);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code bump}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private final Object[] argument1;

    $Batch_2(int room) {
      super($SITE_3, room, false, false);
      argument1 = new Object[room];
    }

    static $Batch_2 at(Run run) {
      if (run.filling() instanceof $Batch_2 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_3) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(int[] argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int[] n = (int[]) this.argument1[$slot];
            bump$isolated($isolation.trackingArrays(), n);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code bump}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private final Object[] argument1;

    $Batch_3(int room) {
      super($SITE_9, room, false, false);
      argument1 = new Object[room];
    }

    static $Batch_3 at(Run run) {
      if (run.filling() instanceof $Batch_3 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_9);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_9) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(int[] argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int[] n = (int[]) this.argument1[$slot];
            bump$isolated($isolation.trackingArrays(), n);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }
}
