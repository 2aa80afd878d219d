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
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Names} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Names"
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
final class DecoNames {
  private static final Site $SITE_1 = new Site(Names.class, "copies", "Names.java", 43).orDirectly();

  private static final Site $SITE_2 = new Site(Names.class, "chooses", "Names.java", 52).orDirectly();

  private static final Site $SITE_3 = new Site(Names.class, "matches", "Names.java", 61).orDirectly();

  private DecoNames() {
  }

  /**
   * Copies out of a shared array into its own, and back.
   */
  static Deferred<Integer> copy(int[] in) {
    return Calls.spawnAlone(isolation -> copy$isolated(isolation.trackingArrays(), in));
  }

  /**
   * Copies out of a shared array into its own, and back.
   */
  static Deferred<Integer> copy(Scope scope, int[] in) {
    return Calls.spawn(scope, isolation -> copy$isolated(isolation.trackingArrays(), in));
  }

  static Deferred<Integer> choose(int[] in) {
    return Calls.spawnAlone(isolation -> choose$isolated(isolation.trackingArrays(), in));
  }

  static Deferred<Integer> choose(Scope scope, int[] in) {
    return Calls.spawn(scope, isolation -> choose$isolated(isolation.trackingArrays(), in));
  }

  static Deferred<Integer> match(int[] in) {
    return Calls.spawnAlone(isolation -> match$isolated0(isolation.trackingArrays(), isolation.reading(in)));
  }

  static Deferred<Integer> match(Scope scope, int[] in) {
    return Calls.spawn(scope, isolation -> match$isolated0(isolation.trackingArrays(), isolation.reading(in)));
  }

  static List<Integer> copies(int[] a) {
    if (Run.serial(Names.class)) {
      return Names.copies(a);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        // deco: spawns copy; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Names.copy(a));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoNames.copy($deco.at($SITE_1), a);
          $deco.deferWhole(out, () -> out.add($1.get()));
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

  static List<Integer> chooses(int[] a) {
    if (Run.serial(Names.class)) {
      return Names.chooses(a);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        // deco: spawns choose; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out.add(Names.choose(a));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_2, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoNames.choose($deco.at($SITE_2), a);
          $deco.deferWhole(out, () -> out.add($1.get()));
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

  static List<Integer> matches(int[] a) {
    if (Run.serial(Names.class)) {
      return Names.matches(a);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        // deco: spawns match; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            int $5 = $deco.turns(Turns.below(i, 40));
            for (; ; i++) {
              out.add(Names.match(a));
              if (--$5 <= 0) break;
            }
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_3, $4);
            throw $4;
          }
        } else {
          final int $3 = $Slice_1.spawn($deco, Turns.below(i, 40), i, out, a);
          if ($3 > 0) {
            i += $3 - 1;
          } else {
            final $Batch_1 $2 = $Batch_1.at($deco, out);
            if ($2 != null) {
              $2.add(a);
            } else {
              final Deferred<Integer> $1 = DecoNames.match($deco.at($SITE_3), a);
              $deco.deferWhole(out, () -> out.add($1.get()));
            }
          }
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

  /**
   * The method {@code copy} with its array accesses recorded.
   */
  private static int copy$isolated(Isolation $isolation, int[] in) {
    int[] t = new int[2];
    $isolation.copyOut(in, 0, t, 0, 1);
    t[1] = t[0];
    $isolation.arraycopy(t, 1, in, 1, 1);
    return t[0] + $isolation.get(in, 1);
  }

  /**
   * The method {@code choose} with its array accesses recorded.
   */
  private static int choose$isolated(Isolation $isolation, int[] in) {
    int[] t = new int[1];
    int[] best = $isolation.get(in, 0) > 5 ? in : t;
    $isolation.set(best, 0, 7);
    return $isolation.get(t, 0);
  }

  /**
   * The method {@code match} with its array accesses recorded,
   * but for what it only reads through {@code in}.
   */
  private static int match$isolated0(Isolation $isolation, int[] in) {
    int[] t = new int[1];
    Object x = t;
    if (x instanceof int[] b) {
      $isolation.set(b, 0, 4);
    }
    return $isolation.get(t, 0) + in[0];
  }

  /**
   * Calls of {@code match}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private List<Integer> same1;

    private final Object[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_3, room, true, false);
      argument1 = new Object[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_3) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int[] argument1) {
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
            final int[] in = (int[]) this.argument1[$slot];
            $results[$slot] = match$isolated0($isolation.trackingArrays(), $isolation.reading(in));
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
      final List<Integer> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code match}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private List<Integer> same1;

    private int[] same2;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_3, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, List<Integer> same1, int[] same2) {
      int turns = run.slice($SITE_3, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_3) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int[] in) throws Throwable {
      return match$isolated0($isolation.trackingArrays(), $isolation.reading(in));
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final List<Integer> out = this.same1;
      final int[] a = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, a);
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
      final int $first = this.first;
      final List<Integer> out = this.same1;
      final int[] a = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        out.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }
}
