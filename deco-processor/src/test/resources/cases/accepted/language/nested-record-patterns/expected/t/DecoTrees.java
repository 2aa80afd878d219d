package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Trees} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Trees"
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
final class DecoTrees {
  private static final Site $SITE_1 = new Site(Trees.class, "run", "Trees.java", 46).orDirectly();

  private static final Site $SITE_2 = new Site(Trees.class, "run", "Trees.java", 47);

  private static final Site $SITE_3 = new Site(Trees.class, "run", "Trees.java", 48);

  private static final Site $SITE_4 = new Site(Trees.class, "run", "Trees.java", 48);

  private static final Site $SITE_5 = new Site(Trees.class, "run", "Trees.java", 50).orDirectly();

  private static final Site $SITE_6 = new Site(Trees.class, "run", "Trees.java", 56).orDirectly();

  private static final Site $SITE_7 = new Site(Trees.class, "run", "Trees.java", 61);

  private static final Site $SITE_8 = new Site(Trees.class, "run", "Trees.java", 66);

  private static final Site $SITE_9 = new Site(Trees.class, "run", "Trees.java", 67);

  private static final Site $SITE_10 = new Site(Trees.class, "run", "Trees.java", 73).orDirectly();

  private static final Site $SITE_11 = new Site(Trees.class, "run", "Trees.java", 74);

  private static final Site $SITE_12 = new Site(Trees.class, "run", "Trees.java", 75).orDirectly();

  private static final Site $SITE_13 = new Site(Trees.class, "run", "Trees.java", 78).orDirectly();

  private static final Site $SITE_14 = new Site(Trees.class, "run", "Trees.java", 82);

  private DecoTrees() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Trees.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Trees.f(x));
  }

  static List<Object> run() {
    if (Run.serial(Trees.class)) {
      return Trees.run();
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      List<Trees.Tree<Integer>> trees =
          List.of(
              new Trees.Leaf<>(3),
              new Trees.Fork<>(new Trees.Leaf<>(4), new Trees.Leaf<>(5)),
              new Trees.Fork<>(new Trees.Fork<>(new Trees.Leaf<>(6), new Trees.Leaf<>(7)), new Trees.Leaf<>(8)));
      for (Trees.Tree<Integer> tree : trees) {
        switch (tree) {
          case Trees.Leaf<Integer>(var value) -> {
            // deco: spawns f; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_1)) {
              try {
                out.add(Trees.f(value));
              } catch (Throwable $3) {
                $deco.failedInPlace($SITE_1, $3);
                throw $3;
              }
            } else {
              final $Batch_1 $2 = $Batch_1.at($deco, out);
              if ($2 != null) {
                $2.add(value);
              } else {
                final Deferred<Integer> $1 = DecoTrees.f($deco.at($SITE_1), value);
                $deco.deferWhole(out, () -> out.add($1.get()));
              }
            }
          }
          case Trees.Fork<Integer>(Trees.Leaf<Integer>(Integer a), Trees.Leaf<Integer>(var b)) when a < ((int) DecoTrees.f($deco.at($SITE_2), b).get()) ->
              {
                // deco: spawns f; the rest is replayed at the next wait point
                final Deferred<Integer> $4 = DecoTrees.f($deco.at($SITE_3), a);
                final Deferred<Integer> $5 = DecoTrees.f($deco.at($SITE_4), b);
                $deco.deferWhole(out, () -> out.add(((int) $4.get()) + ((int) $5.get())));
              }
          case Trees.Fork(Trees.Fork(var a, Trees.Leaf(var b)), var c) -> {
            // deco: spawns f; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_5)) {
              try {
                out.add(Trees.f(b));
              } catch (Throwable $8) {
                $deco.failedInPlace($SITE_5, $8);
                throw $8;
              }
            } else {
              final $Batch_2 $7 = $Batch_2.at($deco, out);
              if ($7 != null) {
                $7.add(b);
              } else {
                final Deferred<Integer> $6 = DecoTrees.f($deco.at($SITE_5), b);
                $deco.deferWhole(out, () -> out.add($6.get()));
              }
            }
            $deco.await(); // deco: waits: writes a, which f (line 50) may read
            out.add(a.toString() + c);
          }
          case Trees.Fork<Integer> other -> out.add(other);
        }
        if (tree instanceof Trees.Fork<Integer>(Trees.Leaf<Integer>(var left), var right) && left > 3) {
          $deco.await(); // deco: waits: writes right, which f (line 46) may read
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_6)) {
            try {
              out.add(right.toString() + Trees.f(left));
            } catch (Throwable $12) {
              $deco.failedInPlace($SITE_6, $12);
              throw $12;
            }
          } else {
            final String $9 = right.toString();
            final $Batch_3 $11 = $Batch_3.at($deco, out);
            if ($11 != null) {
              $11.add(left, $9);
            } else {
              final Deferred<Integer> $10 = DecoTrees.f($deco.at($SITE_6), left);
              $deco.deferWhole(out, () -> out.add($9 + ((int) $10.get())));
            }
          }
        }
        if (!(tree instanceof Trees.Fork<Integer>(var only, Trees.Leaf<Integer>(var last)))) {
          continue;
        }
        $deco.await(); // deco: waits: writes only, which f (line 46) may read
        out.add(((int) DecoTrees.f($deco.at($SITE_7), last).get()) + only.toString().length());
      }
      for (Trees.Mark mark : new Trees.Mark[] {Trees.Colour.RED, Trees.Colour.GREEN, Trees.Shade.DARK}) {
        $deco.await(); // deco: waits: reads out, which the statement of line 46 may write
        out.add(
            switch (mark) {
              case Trees.Colour.RED -> ((int) DecoTrees.f($deco.at($SITE_8), 1).get());
              case Trees.Colour.GREEN -> ((int) DecoTrees.f($deco.at($SITE_9), 2).get());
              case Trees.Shade s -> s.name();
            });
      }
      for (String text : new String[] {"a", null, "c"}) {
        switch (text) {
          case "a" -> {
            // deco: spawns f; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_10)) {
              try {
                out.add(Trees.f(10));
              } catch (Throwable $15) {
                $deco.failedInPlace($SITE_10, $15);
                throw $15;
              }
            } else {
              final $Batch_4 $14 = $Batch_4.at($deco, out);
              if ($14 != null) {
                $14.add(10);
              } else {
                final Deferred<Integer> $13 = DecoTrees.f($deco.at($SITE_10), 10);
                $deco.deferWhole(out, () -> out.add($13.get()));
              }
            }
          }
          case String s when s.length() > ((int) DecoTrees.f($deco.at($SITE_11), 5).get()) -> out.add("long");
          case null, default -> {
            // deco: spawns f; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_12)) {
              try {
                out.add("other" + Trees.f(11));
              } catch (Throwable $18) {
                $deco.failedInPlace($SITE_12, $18);
                throw $18;
              }
            } else {
              final $Batch_5 $17 = $Batch_5.at($deco, out);
              if ($17 != null) {
                $17.add(11);
              } else {
                final Deferred<Integer> $16 = DecoTrees.f($deco.at($SITE_12), 11);
                $deco.deferWhole(out, () -> out.add("other" + ((int) $16.get())));
              }
            }
          }
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<Object> number = new Ref<Object>();
      if ($deco.inPlace($SITE_13)) {
        try {
          number.value = Trees.f(20);
        } catch (Throwable $20) {
          $deco.failedInPlace($SITE_13, $20);
          throw $20;
        }
      } else {
        final Deferred<Integer> $19 = DecoTrees.f($deco.at($SITE_13), 20);
        $deco.defer(() -> number.value = ((int) $19.get()));
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 46 may write
      out.add(
          switch (number.value) {
            case Integer i when i > 100 -> "big";
            case Integer i -> i + ((int) DecoTrees.f($deco.at($SITE_14), i).get());
            case CharSequence s -> s;
            default -> "none";
          });
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
    private List<Object> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, List<Object> same1) {
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
            $results[$slot] = Trees.f(x);
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
      final List<Object> out = this.same1;
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
  private static final class $Batch_2 extends Batch {
    private List<Object> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_5, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, List<Object> same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_5);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_5) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
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
            $results[$slot] = Trees.f(x);
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
      final List<Object> out = this.same1;
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
    private List<Object> same1;

    private final int[] argument1;

    private final Object[] operand1;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_6, room, true, false);
      argument1 = new int[room];
      operand1 = new Object[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, List<Object> same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_6);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_6) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, String operand1) {
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
            $results[$slot] = Trees.f(x);
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
      final List<Object> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final String $9 = (String) this.operand1[$slot];
        out.add($9 + $results[$slot]);
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
    private List<Object> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_4(int room) {
      super($SITE_10, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_4 at(Run run, List<Object> same1) {
      if (run.filling() instanceof $Batch_4 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_10);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_10) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
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
            $results[$slot] = Trees.f(x);
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
      final List<Object> out = this.same1;
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
  private static final class $Batch_5 extends Batch {
    private List<Object> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_5(int room) {
      super($SITE_12, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_5 at(Run run, List<Object> same1) {
      if (run.filling() instanceof $Batch_5 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_12);
      if (capacity == 0) {
        return null;
      }
      $Batch_5 next = run.used($SITE_12) instanceof $Batch_5 used ? used : new $Batch_5(Batch.room(capacity));
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
            $results[$slot] = Trees.f(x);
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
      final List<Object> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add("other" + $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
