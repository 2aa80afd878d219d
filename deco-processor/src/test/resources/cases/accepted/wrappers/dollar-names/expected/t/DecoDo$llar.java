package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Do$llar} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Do$llar"
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
final class DecoDo$llar {
  private static final Site $SITE_1 = new Site(Do$llar.class, "run$", "Do$llar.java", 21).orDirectly();

  private static final Site $SITE_2 = new Site(Do$llar.class, "run$", "Do$llar.java", 22).orDirectly();

  private static final Site $SITE_3 = new Site(Do$llar.class, "run$", "Do$llar.java", 25).orDirectly();

  private DecoDo$llar() {
  }

  static Deferred<Integer> $f(int $1) {
    return Calls.spawnAlone(isolation -> Do$llar.$f($1));
  }

  static Deferred<Integer> $f(Scope scope, int $1) {
    return Calls.spawn(scope, isolation -> Do$llar.$f($1));
  }

  static List<Object> run$(int $deco, int $2) {
    if (Run.serial(Do$llar.class)) {
      return Do$llar.run$($deco, $2);
    }
    final Run $$deco = Run.open();
    try {
      List<Object> $out = new ArrayList<>();
      // deco: spawns $f; the rest is replayed at the next wait point
      final IntRef $1 = new IntRef();
      if ($$deco.inPlace($SITE_1)) {
        try {
          $1.value = Do$llar.$f($deco);
        } catch (Throwable $$2) {
          $$deco.failedInPlace($SITE_1, $$2);
          throw $$2;
        }
      } else {
        final Deferred<Integer> $$1 = DecoDo$llar.$f($$deco.at($SITE_1), $deco);
        $$deco.defer(() -> $1.value = $$1.get());
      }
      // deco: spawns $f; the rest is replayed at the next wait point
      final IntRef $3 = new IntRef();
      if ($$deco.inPlace($SITE_2)) {
        try {
          $3.value = Do$llar.$f($2);
        } catch (Throwable $$4) {
          $$deco.failedInPlace($SITE_2, $$4);
          throw $$4;
        }
      } else {
        final Deferred<Integer> $$3 = DecoDo$llar.$f($$deco.at($SITE_2), $2);
        $$deco.defer(() -> $3.value = $$3.get());
      }
      $$deco.await(); // deco: waits: reads $1, which the statement of line 21 may write
      $out.add($1.value + $3.value);
      for (int $$ = 0; $$ < 2; $$++) {
        // deco: spawns $f; the rest is replayed at the next wait point
        if ($$deco.inPlace($SITE_3)) {
          try {
            int $$9 = $$deco.turns(Turns.below($$, 2));
            for (; ; $$++) {
              $out.add(Do$llar.$f($$));
              if (--$$9 <= 0) break;
            }
          } catch (Throwable $$8) {
            $$deco.failedInPlace($SITE_3, $$8);
            throw $$8;
          }
        } else {
          final int $$7 = $Slice_1.spawn($$deco, Turns.below($$, 2), $$, $out);
          if ($$7 > 0) {
            $$ += $$7 - 1;
          } else {
            final $Batch_1 $$6 = $Batch_1.at($$deco, $out);
            if ($$6 != null) {
              $$6.add($$);
            } else {
              final Deferred<Integer> $$5 = DecoDo$llar.$f($$deco.at($SITE_3), $$);
              $$deco.deferWhole($out, () -> $out.add($$5.get()));
            }
          }
        }
      }
      $$deco.await(); // deco: waits: reads $out, which the statement of line 25 may write
      $out.add("$1 $deco ${x} $$ $T $L $S");
      return $out;
    } catch (Throwable $$thrown) {
      $$deco.settle($$thrown);
      throw $$thrown;
    } finally {
      $$deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code $f}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private List<Object> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_3, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, List<Object> same1) {
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

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $$isolation, Progress $$progress) throws Throwable {
      final int[] $$results = $$progress.again() ? new int[this.size()] : this.results;
      this.results = $$results;
      int $$slot = 0;
      try {
        while ($$slot < this.size()) {
          final int $$end = $$progress.until($$slot, this.size());
          for (; $$slot < $$end; $$slot++) {
            final int $1 = this.argument1[$$slot];
            $$results[$$slot] = Do$llar.$f($1);
          }
        }
      } catch (Throwable $$thrown) {
        $$progress.failed($$slot);
        throw $$thrown;
      }
    }

    @Override
    protected void replay(int $$end) throws Throwable {
      final int[] $$results = this.results;
      final List<Object> $out = this.same1;
      for (int $$slot = 0; $$slot < $$end; $$slot++) {
        $out.add($$results[$$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code $f}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private List<Object> same1;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_3, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, List<Object> same1) {
      int turns = run.slice($SITE_3, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_3) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $$isolation, int $1) throws Throwable {
      return Do$llar.$f($1);
    }

    @Override
    protected void call(Isolation $$isolation, Progress $$progress) throws Throwable {
      final int[] $$results = $$progress.again() ? new int[this.size()] : this.results;
      this.results = $$results;
      final int $$first = this.first;
      final List<Object> $out = this.same1;
      int $$slot = 0;
      try {
        while ($$slot < this.size()) {
          final int $$end = $$progress.until($$slot, this.size());
          for (; $$slot < $$end; $$slot++) {
            final int $$ = $$first + $$slot;
            $$results[$$slot] = one($$isolation, $$);
          }
        }
      } catch (Throwable $$thrown) {
        $$progress.failed($$slot);
        throw $$thrown;
      }
    }

    @Override
    protected void replay(int $$end) throws Throwable {
      final int[] $$results = this.results;
      final int $$first = this.first;
      final List<Object> $out = this.same1;
      for (int $$slot = 0; $$slot < $$end; $$slot++) {
        final int $$ = $$first + $$slot;
        $out.add($$results[$$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
