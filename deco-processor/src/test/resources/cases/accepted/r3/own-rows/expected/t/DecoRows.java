package t;

import dev.deco.cases.Meeting;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Rows} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Rows"
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
final class DecoRows {
  private static final Site $SITE_1 = new Site(Rows.class, "elements", "Rows.java", 40).orDirectly();

  private static final Site $SITE_2 = new Site(Rows.class, "cube", "Rows.java", 50).orDirectly();

  private static final Site $SITE_3 = new Site(Rows.class, "named", "Rows.java", 61).orDirectly();

  private static final Site $SITE_4 = new Site(Rows.class, "neighbours", "Rows.java", 72).orDirectly();

  private static final Site $SITE_5 = new Site(Rows.class, "linked", "Rows.java", 84);

  private static final Site $SITE_6 = new Site(Rows.class, "linked", "Rows.java", 84);

  private static final Site $SITE_7 = new Site(Rows.class, "handedOn", "Rows.java", 94).orDirectly();

  private static final Site $SITE_8 = new Site(Rows.class, "handedOn", "Rows.java", 98).orDirectly();

  private static final Site $SITE_9 = new Site(Rows.class, "handedOn", "Rows.java", 99).orDirectly();

  private static final Site $SITE_10 = new Site(Rows.class, "twice", "Rows.java", 110).orDirectly();

  private static final Site $SITE_11 = new Site(Rows.class, "twice", "Rows.java", 111).orDirectly();

  private static final Site $SITE_12 = new Site(Rows.class, "twice", "Rows.java", 112).orDirectly();

  private static final Site $SITE_13 = new Site(Rows.class, "shared", "Rows.java", 126).orDirectly();

  private static final Site $SITE_14 = new Site(Rows.class, "shared", "Rows.java", 127).orDirectly();

  private final Rows $self;

  private DecoRows(Rows self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoRows of(Rows self) {
    return new DecoRows(self);
  }

  Deferred<Integer> row(int i) {
    return Calls.spawnAlone(isolation -> row$isolated(isolation.trackingArrays(), i));
  }

  Deferred<Integer> row(Scope scope, int i) {
    return Calls.spawn(scope, isolation -> row$isolated(isolation.trackingArrays(), i));
  }

  static Deferred<Integer> first(Rows rows, int i) {
    return Calls.spawnAlone(isolation -> first$isolated(isolation.trackingArrays(), rows, i));
  }

  static Deferred<Integer> first(Scope scope, Rows rows, int i) {
    return Calls.spawn(scope, isolation -> first$isolated(isolation.trackingArrays(), rows, i));
  }

  Deferred<Integer> weights(List<Rows> all, int i) {
    return Calls.spawnAlone(isolation -> $self.weights(isolation.view(all), i));
  }

  Deferred<Integer> weights(Scope scope, List<Rows> all, int i) {
    return Calls.spawn(scope, isolation -> $self.weights(isolation.view(all), i));
  }

  static Deferred<Void> raise(int[] row, int by) {
    return Calls.spawnAlone(isolation -> {
      raise$isolated(isolation.trackingArrays(), row, by);
      return null;
    });
  }

  static Deferred<Void> raise(Scope scope, int[] row, int by) {
    return Calls.spawn(scope, isolation -> {
      raise$isolated(isolation.trackingArrays(), row, by);
      return null;
    });
  }

  int[][] elements(int n) {
    if (Run.serial(Rows.class)) {
      return $self.elements(n);
    }
    final Run $deco = Run.open();
    try {
      int[][] o = new int[n][n];
      for (int i = 0; i < n; i++) {
        // deco: spawns row; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            o[i][0] = $self.row(i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int[] $1 = o[i];
          final Deferred<Integer> $2 = DecoRows.of($self).row($deco.at($SITE_1), i);
          $deco.defer($1, 0, () -> $1[0] = $2.get());
        }
      }
      $deco.await(); // deco: waits: before the return
      return o;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  int[][][] cube(int n) {
    if (Run.serial(Rows.class)) {
      return $self.cube(n);
    }
    final Run $deco = Run.open();
    try {
      int[][][] o = new int[n][n][2];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          // deco: spawns row; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_2)) {
            try {
              o[i][j][1] = $self.row(i + j);
            } catch (Throwable $3) {
              $deco.failedInPlace($SITE_2, $3);
              throw $3;
            }
          } else {
            final int[] $1 = o[i][j];
            final Deferred<Integer> $2 = DecoRows.of($self).row($deco.at($SITE_2), i + j);
            $deco.defer($1, 1, () -> $1[1] = $2.get());
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return o;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  int[][] named(int n) {
    if (Run.serial(Rows.class)) {
      return $self.named(n);
    }
    final Run $deco = Run.open();
    try {
      int[][] o = new int[n][n];
      for (int i = 0; i < n; i++) {
        int[] r = o[i];
        // deco: spawns first; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            r[0] = Rows.first($self, i);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_3, $4);
            throw $4;
          }
        } else {
          final Rows $1 = $self;
          final $Batch_1 $3 = $Batch_1.at($deco, r);
          if ($3 != null) {
            $3.add($1, i);
          } else {
            final Deferred<Integer> $2 = DecoRows.first($deco.at($SITE_3), $1, i);
            $deco.defer(r, 0, () -> r[0] = $2.get());
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return o;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Nothing waits here, as the golden file shows: a meeting could write the list.
   */
  static int[] neighbours(List<Rows> all) {
    if (Run.serial(Rows.class)) {
      return Rows.neighbours(all);
    }
    final Run $deco = Run.open();
    try {
      int[] o = new int[all.size()];
      int i = 0;
      // deco: waits before each element if not of the JDK: runs an iterator, of which nothing is known, while weights (line 72) is pending
      for (Rows each : $deco.ifForeign(all).awaiting(all)) {
        // deco: spawns weights; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            o[i] = each.weights(all, i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_4, $3);
            throw $3;
          }
        } else {
          final int $1 = i;
          final Deferred<Integer> $2 = DecoRows.of(each).weights($deco.at($SITE_4), all, i);
          $deco.defer(o, $1, () -> o[$1] = $2.get());
        }
        i++;
      }
      $deco.await(); // deco: waits: before the return
      return o;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The last row is that which the calls read.
   */
  int[][] linked(int n) {
    if (Run.serial(Rows.class)) {
      return $self.linked(n);
    }
    final Run $deco = Run.open();
    try {
      int[][] o = new int[n][3];
      o[n - 1] = $self.held[1];
      for (int i = n - 1; i >= 0; i--) {
        $deco.await(); // deco: waits: row may use o, which the statement of line 84 may write
        // deco: spawns row; the rest is replayed at the next wait point
        final int[] $1 = o[i];
        final Deferred<Integer> $2 = DecoRows.of($self).row($deco.at($SITE_5), i);
        final Deferred<Integer> $3 = DecoRows.of($self).row($deco.at($SITE_6), i + 1);
        $deco.defer($1, 1, () -> $1[1] = ((int) $2.get()) + ((int) $3.get()));
      }
      $deco.await(); // deco: waits: before the return
      return o;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The object holds the rows before the last calls.
   */
  int[][] handedOn(int n) {
    if (Run.serial(Rows.class)) {
      return $self.handedOn(n);
    }
    final Run $deco = Run.open();
    try {
      int[][] o = new int[n][3];
      for (int i = 0; i < n; i++) {
        $deco.await(); // deco: waits: row may use o, which the statement of line 94 may write
        // deco: spawns row; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_7)) {
          try {
            o[i][1] = $self.row(i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_7, $3);
            throw $3;
          }
        } else {
          final int[] $1 = o[i];
          final Deferred<Integer> $2 = DecoRows.of($self).row($deco.at($SITE_7), i);
          $deco.defer($1, 1, () -> $1[1] = $2.get());
        }
      }
      $deco.await(); // deco: waits: writes held, which row (line 94) may read
      $self.held[0] = o[0];
      for (int i = 0; i < n; i++) {
        $deco.await(); // deco: waits: row may use o, which the statement of line 99 may write
        // deco: spawns row; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_8)) {
          try {
            o[i][1] = $self.row(i);
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_8, $6);
            throw $6;
          }
        } else {
          final int[] $4 = o[i];
          final Deferred<Integer> $5 = DecoRows.of($self).row($deco.at($SITE_8), i);
          $deco.defer($4, 1, () -> $4[1] = $5.get());
        }
        $deco.await(); // deco: waits: first may use o, which the statement of line 98 may write
        // deco: spawns first; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_9)) {
          try {
            o[i][0] = Rows.first($self, i);
          } catch (Throwable $9) {
            $deco.failedInPlace($SITE_9, $9);
            throw $9;
          }
        } else {
          final int[] $7 = o[i];
          final Deferred<Integer> $8 = DecoRows.first($deco.at($SITE_9), $self, i);
          $deco.defer($7, 0, () -> $7[0] = $8.get());
        }
      }
      $deco.await(); // deco: waits: before the return
      return o;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Two names of one row.
   */
  int[][] twice(int n) {
    if (Run.serial(Rows.class)) {
      return $self.twice(n);
    }
    final Run $deco = Run.open();
    try {
      int[][] o = new int[n][2];
      int[] one = o[0];
      for (int i = 0; i < n; i++) {
        // deco: spawns raise
        if ($deco.inPlace($SITE_10)) {
          try {
            Rows.raise(one, i);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_10, $2);
            throw $2;
          }
        } else {
          final $Batch_2 $1 = $Batch_2.at($deco);
          if ($1 != null) {
            $1.add(one, i);
          } else {
            DecoRows.raise($deco.at($SITE_10), one, i);
          }
        }
        $deco.await(); // deco: waits: reads o, which raise (line 110) may write
        // deco: spawns row; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_11)) {
          try {
            o[0][1] = o[0][0] + $self.row(i);
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_11, $6);
            throw $6;
          }
        } else {
          final int[] $3 = o[0];
          final int $4 = o[0][0];
          final Deferred<Integer> $5 = DecoRows.of($self).row($deco.at($SITE_11), i);
          $deco.defer($3, 1, () -> $3[1] = $4 + ((int) $5.get()));
        }
        // deco: spawns raise
        if ($deco.inPlace($SITE_12)) {
          try {
            Rows.raise(o[i], 1);
          } catch (Throwable $9) {
            $deco.failedInPlace($SITE_12, $9);
            throw $9;
          }
        } else {
          final int[] $7 = o[i];
          final $Batch_3 $8 = $Batch_3.at($deco);
          if ($8 != null) {
            $8.add($7, 1);
          } else {
            DecoRows.raise($deco.at($SITE_12), $7, 1);
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return o;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Rows that are one array.
   */
  int[][] shared(int n) {
    if (Run.serial(Rows.class)) {
      return $self.shared(n);
    }
    final Run $deco = Run.open();
    try {
      int[][] o = new int[n][];
      int[][] other = new int[n][2];
      for (int i = 0; i < n; i++) {
        o[i] = other[0];
      }
      for (int i = 0; i < n; i++) {
        $deco.await(); // deco: waits: reads other, which the statement of line 126 may write
        // deco: spawns row; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_13)) {
          try {
            o[i][0] = $self.row(i) + other[0][0];
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_13, $4);
            throw $4;
          }
        } else {
          final int[] $1 = o[i];
          final Deferred<Integer> $2 = DecoRows.of($self).row($deco.at($SITE_13), i);
          final int $3 = other[0][0];
          $deco.defer($1, 0, () -> $1[0] = ((int) $2.get()) + $3);
        }
        // deco: spawns raise
        if ($deco.inPlace($SITE_14)) {
          try {
            Rows.raise(other[i], i);
          } catch (Throwable $7) {
            $deco.failedInPlace($SITE_14, $7);
            throw $7;
          }
        } else {
          final int[] $5 = other[i];
          final $Batch_4 $6 = $Batch_4.at($deco);
          if ($6 != null) {
            $6.add($5, i);
          } else {
            DecoRows.raise($deco.at($SITE_14), $5, i);
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return o;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code row} with its array accesses recorded.
   */
  private int row$isolated(Isolation $isolation, int i) {
    Meeting.here();
    return $isolation.get($isolation.get($self.held, i % 3), 1) + i;
  }

  /**
   * The method {@code first} with its array accesses recorded.
   */
  private static int first$isolated(Isolation $isolation, Rows rows, int i) {
    Meeting.here();
    return $isolation.get($isolation.get(rows.held, 0), 0) + i;
  }

  /**
   * The method {@code raise} with its array accesses recorded.
   */
  private static void raise$isolated(Isolation $isolation, int[] row, int by) {
    Meeting.here();
    $isolation.set(row, 0, (int) ($isolation.get(row, 0) + (by)));
  }

  /**
   * Calls of {@code first}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private int[] same1;

    private final Object[] argument1;

    private final int[] argument2;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_3, room, true, false);
      argument1 = new Object[room];
      argument2 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, int[] same1) {
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

    void add(Rows argument1, int argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
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
            final Rows rows = (Rows) this.argument1[$slot];
            final int i = this.argument2[$slot];
            $results[$slot] = first$isolated($isolation.trackingArrays(), rows, i);
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
      final int[] r = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        r[0] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code raise}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private final Object[] argument1;

    private final int[] argument2;

    $Batch_2(int room) {
      super($SITE_10, room, false, false);
      argument1 = new Object[room];
      argument2 = new int[room];
    }

    static $Batch_2 at(Run run) {
      if (run.filling() instanceof $Batch_2 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_10);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_10) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
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
            final int[] row = (int[]) this.argument1[$slot];
            final int by = this.argument2[$slot];
            raise$isolated($isolation.trackingArrays(), row, by);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code raise}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private final Object[] argument1;

    private final int[] argument2;

    $Batch_3(int room) {
      super($SITE_12, room, false, false);
      argument1 = new Object[room];
      argument2 = new int[room];
    }

    static $Batch_3 at(Run run) {
      if (run.filling() instanceof $Batch_3 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_12);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_12) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
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
            final int[] row = (int[]) this.argument1[$slot];
            final int by = this.argument2[$slot];
            raise$isolated($isolation.trackingArrays(), row, by);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code raise}, in columns.
   */
  private static final class $Batch_4 extends Batch {
    private final Object[] argument1;

    private final int[] argument2;

    $Batch_4(int room) {
      super($SITE_14, room, false, false);
      argument1 = new Object[room];
      argument2 = new int[room];
    }

    static $Batch_4 at(Run run) {
      if (run.filling() instanceof $Batch_4 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_14);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_14) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
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
            final int[] row = (int[]) this.argument1[$slot];
            final int by = this.argument2[$slot];
            raise$isolated($isolation.trackingArrays(), row, by);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }
}
