package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Asked} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Asked"
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
final class DecoAsked {
  private static final Site $SITE_1 = new Site(Asked.class, "copy", "Asked.java", 22).orDirectly();

  private static final Site $SITE_2 = new Site(Asked.class, "each", "Asked.java", 29).orDirectly();

  private static final Site $SITE_3 = new Site(Asked.class, "eachOfArray", "Asked.java", 38).orDirectly();

  private static final Site $SITE_4 = new Site(Asked.class, "maps", "Asked.java", 45).orDirectly();

  private static final Site $SITE_5 = new Site(Asked.class, "rows", "Asked.java", 53).orDirectly();

  private static final Site $SITE_6 = new Site(Asked.class, "backwards", "Asked.java", 62).orDirectly();

  private static final Site $SITE_7 = new Site(Asked.class, "chosen", "Asked.java", 71).orDirectly();

  private static final Site $SITE_8 = new Site(Asked.class, "listOfArray", "Asked.java", 83).orDirectly();

  private static final Site $SITE_9 = new Site(Asked.class, "arrayOfList", "Asked.java", 91).orDirectly();

  private static final Site $SITE_10 = new Site(Asked.class, "namesOfAnotherBlock", "Asked.java", 110).orDirectly();

  private static final Site $SITE_11 = new Site(Asked.class, "namesOfAnotherBlock", "Asked.java", 115).orDirectly();

  private DecoAsked() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Asked.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Asked.f(x));
  }

  static void copy(List<Integer> in, List<Integer> out) {
    if (Run.serial(Asked.class)) {
      Asked.copy(in, out);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: waits before each test if they are one: reads in, which the statement of line 22 may write
      for (int i = 1; $deco.awaitedIf($deco.writes(in)) & (i < $deco.known(in /* deco: waits if not of the JDK */).size()); i++) {
        if ($deco.writes(in)) $deco.await(); // deco: waits if they are one: reads in, which the statement of line 22 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.set(i, Asked.f($deco.known(in /* deco: waits if not of the JDK */).get(i - 1)));
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_1, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final int $2 = $deco.known(in /* deco: waits if not of the JDK */).get(i - 1);
          final $Batch_1 $4 = $Batch_1.at($deco, out);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<Integer> $3 = DecoAsked.f($deco.at($SITE_1), $2);
            $deco.defer(out, $1, () -> out.set($1, $3.get()));
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

  static void each(List<Integer> in, List<Integer> out) {
    if (Run.serial(Asked.class)) {
      Asked.each(in, out);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: waits before each element if they are one or if not of the JDK: reads in, which the statement of line 29 may write
      for (int x : $deco.ifWritten().ifForeign(in).awaiting(in)) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out.add(Asked.f(x));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_2, $3);
            throw $3;
          }
        } else {
          final $Batch_2 $2 = $Batch_2.at($deco, out);
          if ($2 != null) {
            $2.add(x);
          } else {
            final Deferred<Integer> $1 = DecoAsked.f($deco.at($SITE_2), x);
            $deco.deferWhole(out, () -> out.add($1.get()));
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

  static void eachOfArray(int[] in, int[] out) {
    if (Run.serial(Asked.class)) {
      Asked.eachOfArray(in, out);
      return;
    }
    final Run $deco = Run.open();
    try {
      int i = 0;
      // deco: waits before each element if they are one: reads in, which the statement of line 38 may write
      for (int x : $deco.ifWritten().awaiting(in)) {
        i++;
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            out[i % out.length] = Asked.f(x);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_3, $4);
            throw $4;
          }
        } else {
          final int $1 = i % out.length;
          final $Batch_3 $3 = $Batch_3.at($deco, out);
          if ($3 != null) {
            $3.add(x, $1);
          } else {
            final Deferred<Integer> $2 = DecoAsked.f($deco.at($SITE_3), x);
            $deco.defer(out, $1, () -> out[$1] = $2.get());
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

  static void maps(Map<Integer, Integer> in, Map<Integer, Integer> out) {
    if (Run.serial(Asked.class)) {
      Asked.maps(in, out);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int k = 1; k < 4; k++) {
        if ($deco.writes(in)) $deco.await(); // deco: waits if they are one: reads in, which the statement of line 45 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            out.put(k, Asked.f($deco.known(in /* deco: waits if not of the JDK */).getOrDefault(k - 1, k)));
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_4, $5);
            throw $5;
          }
        } else {
          final int $1 = k;
          final int $2 = $deco.known(in /* deco: waits if not of the JDK */).getOrDefault(k - 1, k);
          final $Batch_4 $4 = $Batch_4.at($deco, out);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<Integer> $3 = DecoAsked.f($deco.at($SITE_4), $2);
            $deco.defer(out, $1, () -> out.put($1, $3.get()));
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

  static void rows(int[][] a, int[][] b) {
    if (Run.serial(Asked.class)) {
      Asked.rows(a, b);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < a.length; i++) {
        for (int j = 1; j < a[i].length; j++) {
          if ($deco.writes(b, i)) $deco.await(); // deco: waits if they are one: reads b, which the statement of line 53 may write
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_5)) {
            try {
              a[i][j] = Asked.f(b[i][j - 1]);
            } catch (Throwable $6) {
              $deco.failedInPlace($SITE_5, $6);
              throw $6;
            }
          } else {
            final int[] $1 = a[i];
            final int $2 = j;
            final int $3 = b[i][j - 1];
            final $Batch_5 $5 = $Batch_5.at($deco, $1);
            if ($5 != null) {
              $5.add($3, $2);
            } else {
              final Deferred<Integer> $4 = DecoAsked.f($deco.at($SITE_5), $3);
              $deco.defer($1, $2, () -> $1[$2] = $4.get());
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

  static void backwards(int[][] a, int[][] b) {
    if (Run.serial(Asked.class)) {
      Asked.backwards(a, b);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < a.length; i++) {
        int[] row = b[a.length - 1 - i];
        if ($deco.writes(row)) $deco.await(); // deco: waits if they are one: reads row, which the statement of line 62 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            a[i][0] = Asked.f(row[0]);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_6, $5);
            throw $5;
          }
        } else {
          final int[] $1 = a[i];
          final int $2 = row[0];
          final $Batch_6 $4 = $Batch_6.at($deco, $1);
          if ($4 != null) {
            $4.add($2);
          } else {
            final Deferred<Integer> $3 = DecoAsked.f($deco.at($SITE_6), $2);
            $deco.defer($1, 0, () -> $1[0] = $3.get());
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

  static void chosen(int[] a, int[] b) {
    if (Run.serial(Asked.class)) {
      Asked.chosen(a, b);
      return;
    }
    final Run $deco = Run.open();
    try {
      int[] from = a;
      int[] to = b;
      for (int i = 1; i < a.length; i++) {
        if ($deco.writes(from)) $deco.await(); // deco: waits if they are one: reads from, which the statement of line 71 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_7)) {
          try {
            to[i] = Asked.f(from[i - 1]);
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_7, $6);
            throw $6;
          }
        } else {
          final int[] $1 = to;
          final int $2 = i;
          final int $3 = from[i - 1];
          final $Batch_7 $5 = $Batch_7.at($deco, $1);
          if ($5 != null) {
            $5.add($3, $2);
          } else {
            final Deferred<Integer> $4 = DecoAsked.f($deco.at($SITE_7), $3);
            $deco.defer($1, $2, () -> $1[$2] = $4.get());
          }
        }
        if (i % 2 == 0) {
          int[] swap = from;
          from = to;
          to = swap;
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void listOfArray(Integer[] array, List<Integer> list) {
    if (Run.serial(Asked.class)) {
      Asked.listOfArray(array, list);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 1; i < array.length; i++) {
        if ($deco.writes(list)) $deco.await(); // deco: waits if they are one: reads list, which the statement of line 83 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_8)) {
          try {
            array[i] = Asked.f($deco.known(list /* deco: waits if not of the JDK */).get(i - 1));
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_8, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final int $2 = $deco.known(list /* deco: waits if not of the JDK */).get(i - 1);
          final $Batch_8 $4 = $Batch_8.at($deco, array);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<Integer> $3 = DecoAsked.f($deco.at($SITE_8), $2);
            $deco.defer(array, $1, () -> array[$1] = ((int) $3.get()));
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

  static void arrayOfList(Integer[] array, List<Integer> list) {
    if (Run.serial(Asked.class)) {
      Asked.arrayOfList(array, list);
      return;
    }
    final Run $deco = Run.open();
    try {
      int i = 1;
      // deco: waits before each test if they are one: reads array, which the statement of line 91 may write
      while ($deco.awaitedIf($deco.writes(array)) & (i < array.length && array[i - 1] != null)) {
        if ($deco.writes(array)) $deco.await(); // deco: waits if they are one: reads array, which the statement of line 91 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_9)) {
          try {
            list.set(i, Asked.f(array[i - 1]));
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_9, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final int $2 = array[i - 1];
          final $Batch_9 $4 = $Batch_9.at($deco, list);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<Integer> $3 = DecoAsked.f($deco.at($SITE_9), $2);
            $deco.defer(list, $1, () -> list.set($1, $3.get()));
          }
        }
        i++;
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Integer> plain(int x) {
    return Calls.spawnAlone(isolation -> Asked.plain(x));
  }

  static Deferred<Integer> plain(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Asked.plain(x));
  }

  /**
   * What the set may run reads a list by a name that means another one, or nothing, here.
   */
  static void namesOfAnotherBlock(Integer[] a, List<Integer> k, Set<Integer> s) {
    if (Run.serial(Asked.class)) {
      Asked.namesOfAnotherBlock(a, k, s);
      return;
    }
    final Run $deco = Run.open();
    try {
      if (k.size() > 1) {
        List<Integer> inner = k;
        Runnable c = () -> k.set(0, inner.get(1));
        c.run();
      }
      for (int i = 0; i < 3; i++) {
        // deco: spawns plain; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_10)) {
          try {
            a[i] = Asked.plain(i);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_10, $4);
            throw $4;
          }
        } else {
          final int $1 = i;
          final $Batch_10 $3 = $Batch_10.at($deco, a);
          if ($3 != null) {
            $3.add(i, $1);
          } else {
            final Deferred<Integer> $2 = DecoAsked.plain($deco.at($SITE_10), i);
            $deco.defer(a, $1, () -> a[$1] = ((int) $2.get()));
          }
        }
        $deco.await(); // deco: waits: reads inner, which the statement of line 110 may write
        s.remove(i);
      }
      for (int i = 0; i < 3; i++) {
        List<Integer> inner = List.of(i);
        // deco: spawns plain; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_11)) {
          try {
            a[i] = Asked.plain(i);
          } catch (Throwable $8) {
            $deco.failedInPlace($SITE_11, $8);
            throw $8;
          }
        } else {
          final int $5 = i;
          final $Batch_11 $7 = $Batch_11.at($deco, a);
          if ($7 != null) {
            $7.add(i, $5);
          } else {
            final Deferred<Integer> $6 = DecoAsked.plain($deco.at($SITE_11), i);
            $deco.defer(a, $5, () -> a[$5] = ((int) $6.get()));
          }
        }
        $deco.await(); // deco: waits: reads inner, which the statement of line 115 may write
        s.remove(inner.size());
      }
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
    private List<Integer> same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, List<Integer> same1) {
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
            $results[$slot] = Asked.f(x);
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
        final int $1 = this.operand1[$slot];
        out.set($1, $results[$slot]);
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
      super($SITE_2, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_2) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
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
            $results[$slot] = Asked.f(x);
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
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_3, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_3) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
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
            $results[$slot] = Asked.f(x);
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
      final int[] out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        out[$1] = $results[$slot];
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
  private static final class $Batch_4 extends Batch {
    private Map<Integer, Integer> same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_4(int room) {
      super($SITE_4, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_4 at(Run run, Map<Integer, Integer> same1) {
      if (run.filling() instanceof $Batch_4 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_4);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_4) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
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
            $results[$slot] = Asked.f(x);
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
      final Map<Integer, Integer> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        out.put($1, $results[$slot]);
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
  private static final class $Batch_5 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_5(int room) {
      super($SITE_5, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_5 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_5 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_5);
      if (capacity == 0) {
        return null;
      }
      $Batch_5 next = run.used($SITE_5) instanceof $Batch_5 used ? used : new $Batch_5(Batch.room(capacity));
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
            $results[$slot] = Asked.f(x);
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
      final int[] $1 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $2 = this.operand1[$slot];
        $1[$2] = $results[$slot];
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
  private static final class $Batch_6 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private int[] results;

    $Batch_6(int room) {
      super($SITE_6, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_6 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_6 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_6);
      if (capacity == 0) {
        return null;
      }
      $Batch_6 next = run.used($SITE_6) instanceof $Batch_6 used ? used : new $Batch_6(Batch.room(capacity));
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
            $results[$slot] = Asked.f(x);
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
      final int[] $1 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        $1[0] = $results[$slot];
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
  private static final class $Batch_7 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_7(int room) {
      super($SITE_7, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_7 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_7 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_7);
      if (capacity == 0) {
        return null;
      }
      $Batch_7 next = run.used($SITE_7) instanceof $Batch_7 used ? used : new $Batch_7(Batch.room(capacity));
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
            $results[$slot] = Asked.f(x);
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
      final int[] $1 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $2 = this.operand1[$slot];
        $1[$2] = $results[$slot];
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
  private static final class $Batch_8 extends Batch {
    private Integer[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_8(int room) {
      super($SITE_8, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_8 at(Run run, Integer[] same1) {
      if (run.filling() instanceof $Batch_8 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_8);
      if (capacity == 0) {
        return null;
      }
      $Batch_8 next = run.used($SITE_8) instanceof $Batch_8 used ? used : new $Batch_8(Batch.room(capacity));
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
            $results[$slot] = Asked.f(x);
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
      final Integer[] array = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        array[$1] = $results[$slot];
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
  private static final class $Batch_9 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_9(int room) {
      super($SITE_9, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_9 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_9 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_9);
      if (capacity == 0) {
        return null;
      }
      $Batch_9 next = run.used($SITE_9) instanceof $Batch_9 used ? used : new $Batch_9(Batch.room(capacity));
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
            $results[$slot] = Asked.f(x);
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
        final int $1 = this.operand1[$slot];
        list.set($1, $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code plain}, in columns.
   */
  private static final class $Batch_10 extends Batch {
    private Integer[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_10(int room) {
      super($SITE_10, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_10 at(Run run, Integer[] same1) {
      if (run.filling() instanceof $Batch_10 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_10);
      if (capacity == 0) {
        return null;
      }
      $Batch_10 next = run.used($SITE_10) instanceof $Batch_10 used ? used : new $Batch_10(Batch.room(capacity));
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
            $results[$slot] = Asked.plain(x);
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
      final Integer[] a = this.same1;
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
   * Calls of {@code plain}, in columns.
   */
  private static final class $Batch_11 extends Batch {
    private Integer[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_11(int room) {
      super($SITE_11, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_11 at(Run run, Integer[] same1) {
      if (run.filling() instanceof $Batch_11 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_11);
      if (capacity == 0) {
        return null;
      }
      $Batch_11 next = run.used($SITE_11) instanceof $Batch_11 used ? used : new $Batch_11(Batch.room(capacity));
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
            $results[$slot] = Asked.plain(x);
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
      final Integer[] a = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $5 = this.operand1[$slot];
        a[$5] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
