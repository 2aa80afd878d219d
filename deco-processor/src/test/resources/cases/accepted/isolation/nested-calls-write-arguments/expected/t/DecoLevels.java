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
import dev.deco.runtime.support.Turns;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Levels} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Levels"
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
final class DecoLevels {
  private static final Site $SITE_1 = new Site(Levels.class, "branch", "Levels.java", 24).orDirectly();

  private static final Site $SITE_2 = new Site(Levels.class, "run", "Levels.java", 34).orDirectly();

  private DecoLevels() {
  }

  static Deferred<Void> leaf(int[] a, List<String> log, int i) {
    return Calls.spawnAlone(isolation -> {
      leaf$isolated(isolation.trackingArrays(), a, isolation.view(log), i);
      return null;
    });
  }

  static Deferred<Void> leaf(Scope scope, int[] a, List<String> log, int i) {
    return Calls.spawn(scope, isolation -> {
      leaf$isolated(isolation.trackingArrays(), a, isolation.view(log), i);
      return null;
    });
  }

  static int branch(int[] a, List<String> log, int from) {
    if (Run.serial(Levels.class)) {
      return Levels.branch(a, log, from);
    }
    final Run $deco = Run.open();
    try {
      log.add("branch " + from);
      for (int i = from; i < from + 3; i++) {
        // deco: spawns leaf
        if ($deco.inPlace($SITE_1)) {
          try {
            int $4 = $deco.turns(Turns.below(i, from + 3));
            for (; ; i++) {
              Levels.leaf(a, log, i);
              if (--$4 <= 0) break;
            }
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $2 = $Slice_1.spawn($deco, Turns.below(i, from + 3), i, a, log);
          if ($2 > 0) {
            i += $2 - 1;
          } else {
            final $Batch_1 $1 = $Batch_1.at($deco);
            if ($1 != null) {
              $1.add(a, log, i);
            } else {
              DecoLevels.leaf($deco.at($SITE_1), a, log, i);
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads a, which leaf (line 24) may write
      a[0] *= 2;
      return log.size();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Integer> branch(Scope scope, int[] a, List<String> log, int from) {
    return Calls.spawn(scope, isolation -> branch$isolated(isolation.trackingArrays(), a, isolation.view(log), from));
  }

  static List<Integer> run(int[] a, List<String> log) {
    if (Run.serial(Levels.class)) {
      return Levels.run(a, log);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        // deco: spawns branch; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out.add(Levels.branch(a, log, 10 * i));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_2, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoLevels.branch($deco.at($SITE_2), a, log, 10 * i);
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

  /**
   * The method {@code leaf} with its array accesses recorded.
   */
  private static void leaf$isolated(Isolation $isolation, int[] a, List<String> log, int i) {
    Work.take(20);
    $isolation.set(a, i % a.length, (int) ($isolation.get(a, i % a.length) + (i)));
    log.add("leaf " + i + " " + $isolation.get(a, i % a.length));
  }

  /**
   * The method {@code branch} with its array accesses recorded.
   */
  private static int branch$isolated(Isolation $isolation, int[] a, List<String> log, int from) {
    log.add("branch " + from);
    for (int i = from; i < from + 3; i++) {
      leaf$isolated($isolation, a, log, i);
    }
    $isolation.set(a, 0, (int) ($isolation.get(a, 0) * (2)));
    return log.size();
  }

  /**
   * Calls of {@code leaf}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    private final Object[] argument2;

    private final int[] argument3;

    $Batch_1(int room) {
      super($SITE_1, room, false, false);
      argument1 = new Object[room];
      argument2 = new Object[room];
      argument3 = new int[room];
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

    void add(int[] argument1, List<String> argument2, int argument3) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.argument3[slot] = argument3;
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
            final List<String> log = (List<String>) this.argument2[$slot];
            final int i = this.argument3[$slot];
            leaf$isolated($isolation.trackingArrays(), a, $isolation.view(log), i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Turns of a loop, each with a call of {@code leaf}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private int[] same1;

    private List<String> same2;

    $Slice_1(int room) {
      super($SITE_1, room, false, true);
    }

    static int spawn(Run run, int left, int first, int[] same1, List<String> same2) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static void one(Isolation $isolation, int[] a, List<String> log, int i) throws
        Throwable {
      leaf$isolated($isolation.trackingArrays(), a, $isolation.view(log), i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int $first = this.first;
      final int[] a = this.same1;
      final List<String> log = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            one($isolation, a, log, i);
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
      same2 = null;
    }
  }
}
