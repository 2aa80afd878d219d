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
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Comments} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Comments"
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
final class DecoComments {
  private static final Site $SITE_1 = new Site(Comments.class, "run", "Comments.java", 22).orDirectly();

  private static final Site $SITE_2 = new Site(Comments.class, "run", "Comments.java", 24).orDirectly();

  private static final Site $SITE_3 = new Site(Comments.class, "run", "Comments.java", 28).orDirectly();

  private DecoComments() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Comments.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Comments.f(x));
  }

  static List<Integer> run(int n) {
    if (Run.serial(Comments.class)) {
      return Comments.run(n);
    }
    final Run $deco = Run.open();
    try { // here it begins
      List<Integer> out = new ArrayList<>(); /* one */ // two
      for (int i = 0; /* until */ i < n; /* step */ i++ /* done */) /* body */ {
        /* before */
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out /* receiver */ . /* dot */ add( /* open */ Comments.f( /* arg */ i /* end */ ) /* close */ );
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final $Batch_1 $2 = $Batch_1.at($deco, out);
          if ($2 != null) {
            $2.add(i);
          } else {
            final Deferred<Integer> $1 = DecoComments.f($deco.at($SITE_1), i);
            $deco.deferWhole(out, () -> out /* receiver */ . /* dot */ add( /* open */ $1.get() /* close */ ));
          }
        } // behind
        // between
        // deco: spawns f; the rest is replayed at the next wait point
        final IntRef v = new IntRef();
        if ($deco.inPlace($SITE_2)) {
          try {
            v.value = Comments.f(i) /* of i */ + /* plus */ 1;
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_2, $5);
            throw $5;
          }
        } else {
          final Deferred<Integer> $4 = DecoComments.f($deco.at($SITE_2), i);
          $deco.defer(() -> v.value = ((int) $4.get()) /* of i */ + /* plus */ 1);
        } // a call(x); in a comment
        $deco.await(); // deco: waits: reads out, which the statement of line 22 may write
        out.add(v.value /* = { ; } */);
      } // end of loop
      if (n > 1) // then
        {
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_3)) {
            try {
              out.add(Comments.f(n));
            } catch (Throwable $7) {
              $deco.failedInPlace($SITE_3, $7);
              throw $7;
            }
          } else {
            final Deferred<Integer> $6 = DecoComments.f($deco.at($SITE_3), n);
            $deco.deferWhole(out, () -> out.add($6.get()));
          }
        } // without braces
      else // otherwise
        /* nothing: */ ;
      /** Javadoc in a body. */
      $deco.await(); // deco: waits: before the return
      return /* what */ out /* ! */;
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

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
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
            $results[$slot] = Comments.f(x);
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
        out /* receiver */ . /* dot */ add( /* open */ $results[$slot] /* close */ );
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
