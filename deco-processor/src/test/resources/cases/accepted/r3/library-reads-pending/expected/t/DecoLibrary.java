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
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Library} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Library"
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
final class DecoLibrary {
  private static final Site $SITE_1 = new Site(Library.class, "run", "Library.java", 25).orDirectly();

  private static final Site $SITE_2 = new Site(Library.class, "run", "Library.java", 29).orDirectly();

  private static final Site $SITE_3 = new Site(Library.class, "run", "Library.java", 33).orDirectly();

  private static final Site $SITE_4 = new Site(Library.class, "run", "Library.java", 36).orDirectly();

  private static final Site $SITE_5 = new Site(Library.class, "run", "Library.java", 38).orDirectly();

  private static final Site $SITE_6 = new Site(Library.class, "run", "Library.java", 40).orDirectly();

  private static final Site $SITE_7 = new Site(Library.class, "run", "Library.java", 44).orDirectly();

  private DecoLibrary() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Library.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Library.f(x));
  }

  static List<Object> run() {
    if (Run.serial(Library.class)) {
      return Library.run();
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      int[] a = new int[4];
      for (int i = 0; i < 4; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            int $6 = $deco.turns(Turns.below(i, 4));
            for (; ; i++) {
              a[i] = Library.f(i);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_1, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_1.spawn($deco, Turns.below(i, 4), i, a);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_1 $3 = $Batch_1.at($deco, a);
            if ($3 != null) {
              $3.add(i, $1);
            } else {
              final Deferred<Integer> $2 = DecoLibrary.f($deco.at($SITE_1), i);
              $deco.defer(a, $1, () -> a[$1] = $2.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 25 may write
      Arrays.sort(a);
      out.add(a.clone());
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          a[0] = Library.f(50);
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_2, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoLibrary.f($deco.at($SITE_2), 50);
        $deco.defer(a, 0, () -> a[0] = $7.get());
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 29 may write
      out.add(Arrays.toString(a));
      List<Integer> list = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            int $13 = $deco.turns(Turns.below(i, 4));
            for (; ; i++) {
              list.add(Library.f(i));
              if (--$13 <= 0) break;
            }
          } catch (Throwable $12) {
            $deco.failedInPlace($SITE_3, $12);
            throw $12;
          }
        } else {
          final int $11 = $Slice_2.spawn($deco, Turns.below(i, 4), i, list);
          if ($11 > 0) {
            i += $11 - 1;
          } else {
            final $Batch_2 $10 = $Batch_2.at($deco, list);
            if ($10 != null) {
              $10.add(i);
            } else {
              final Deferred<Integer> $9 = DecoLibrary.f($deco.at($SITE_3), i);
              $deco.deferWhole(list, () -> list.add($9.get()));
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads list, which the statement of line 33 may write
      Collections.reverse(list);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          list.add(Library.f(9));
        } catch (Throwable $15) {
          $deco.failedInPlace($SITE_4, $15);
          throw $15;
        }
      } else {
        final Deferred<Integer> $14 = DecoLibrary.f($deco.at($SITE_4), 9);
        $deco.deferWhole(list, () -> list.add($14.get()));
      }
      $deco.await(); // deco: waits: reads list, which the statement of line 36 may write
      out.add(Collections.max(list));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_5)) {
        try {
          list.add(Library.f(-9));
        } catch (Throwable $17) {
          $deco.failedInPlace($SITE_5, $17);
          throw $17;
        }
      } else {
        final Deferred<Integer> $16 = DecoLibrary.f($deco.at($SITE_5), -9);
        $deco.deferWhole(list, () -> list.add($16.get()));
      }
      $deco.await(); // deco: waits: reads list, which the statement of line 38 may write
      out.add(list.stream().mapToInt(x -> x).sum());
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_6)) {
        try {
          list.set(0, Library.f(-100));
        } catch (Throwable $19) {
          $deco.failedInPlace($SITE_6, $19);
          throw $19;
        }
      } else {
        final Deferred<Integer> $18 = DecoLibrary.f($deco.at($SITE_6), -100);
        $deco.defer(list, 0, () -> list.set(0, $18.get()));
      }
      $deco.await(); // deco: waits: reads list, which the statement of line 40 may write
      out.add(String.valueOf(list));
      out.add(list);
      int[] b = new int[2];
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_7)) {
        try {
          a[1] = Library.f(70);
        } catch (Throwable $21) {
          $deco.failedInPlace($SITE_7, $21);
          throw $21;
        }
      } else {
        final Deferred<Integer> $20 = DecoLibrary.f($deco.at($SITE_7), 70);
        $deco.defer(a, 1, () -> a[1] = $20.get());
      }
      $deco.await(); // deco: waits: reads a or b, which the statement of line 44 may write
      System.arraycopy(a, 0, b, 0, 2);
      out.add(b);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
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
            $results[$slot] = Library.f(x);
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
      final int[] a = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        a[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private int[] same1;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_1, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Library.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] a = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i);
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
      final int[] a = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        a[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_3, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_3) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
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
            $results[$slot] = Library.f(x);
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
      final List<Integer> list = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        list.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_2 extends Batch {
    private int first;

    private List<Integer> same1;

    private int[] results;

    $Slice_2(int room) {
      super($SITE_3, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, List<Integer> same1) {
      int turns = run.slice($SITE_3, left);
      if (turns > 0) {
        $Slice_2 next = run.used($SITE_3) instanceof $Slice_2 used ? used : new $Slice_2(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Library.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final List<Integer> list = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i);
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
      final List<Integer> list = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        list.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
