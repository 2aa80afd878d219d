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
 * Runs the annotated methods of {@link Tabs} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Tabs"
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
final class DecoTabs {
  private static final Site $SITE_1 = new Site(Tabs.class, "run", "Tabs.java", 22).orDirectly();

  private static final Site $SITE_2 = new Site(Tabs.class, "run", "Tabs.java", 22).orDirectly();

  private static final Site $SITE_3 = new Site(Tabs.class, "run", "Tabs.java", 23).orDirectly();

  private static final Site $SITE_4 = new Site(Tabs.class, "run", "Tabs.java", 23).orDirectly();

  private static final Site $SITE_5 = new Site(Tabs.class, "run", "Tabs.java", 24).orDirectly();

  private static final Site $SITE_6 = new Site(Tabs.class, "run", "Tabs.java", 25).orDirectly();

  private static final Site $SITE_7 = new Site(Tabs.class, "run", "Tabs.java", 25).orDirectly();

  private DecoTabs() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Tabs.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Tabs.f(x));
  }

  static List<Integer> run(int n) {
    if (Run.serial(Tabs.class)) {
      return Tabs.run(n);
    }
    final Run $deco = Run.open();
    try {
    		List<Integer>	out = new ArrayList<>();
    		for(int i=0;i<n;i++){
    			// deco: spawns f; the rest is replayed at the next wait point
    			final IntRef v = new IntRef();
    			if ($deco.inPlace($SITE_1)) {
    			  try {
    			    v.value = Tabs.f(i);
    			  } catch (Throwable $2) {
    			    $deco.failedInPlace($SITE_1, $2);
    			    throw $2;
    			  }
    			} else {
      			final Deferred<Integer> $1 = DecoTabs.f($deco.at($SITE_1), i);
      			$deco.defer(() -> v.value = $1.get());
    			}
    			$deco.await(); // deco: waits: reads v, which the statement of line 22 may write
    			out.add(v.value);
    			// deco: spawns f; the rest is replayed at the next wait point
    			if ($deco.inPlace($SITE_2)) {
    			  try {
    			    out.add(Tabs.f(v.value));
    			  } catch (Throwable $6) {
    			    $deco.failedInPlace($SITE_2, $6);
    			    throw $6;
    			  }
    			} else {
      			final int $3 = v.value;
      			final $Batch_1 $5 = $Batch_1.at($deco, out);
      			if ($5 != null) {
      			  $5.add($3);
      			} else {
      			  final Deferred<Integer> $4 = DecoTabs.f($deco.at($SITE_2), $3);
      			  $deco.deferWhole(out, () -> out.add($4.get()));
      			}
    			} }
    		// deco: spawns f; the rest is replayed at the next wait point
    		final IntRef a = new IntRef();
    		if ($deco.inPlace($SITE_3)) {
    		  try {
    		    a.value = Tabs.f(1);
    		  } catch (Throwable $8) {
    		    $deco.failedInPlace($SITE_3, $8);
    		    throw $8;
    		  }
    		} else {
      		final Deferred<Integer> $7 = DecoTabs.f($deco.at($SITE_3), 1);
      		$deco.defer(() -> a.value = $7.get());
    		}
    		// deco: spawns f; the rest is replayed at the next wait point
    		final IntRef b = new IntRef();
    		if ($deco.inPlace($SITE_4)) {
    		  try {
    		    b.value = Tabs.f(2);
    		  } catch (Throwable $10) {
    		    $deco.failedInPlace($SITE_4, $10);
    		    throw $10;
    		  }
    		} else {
      		final Deferred<Integer> $9 = DecoTabs.f($deco.at($SITE_4), 2);
      		$deco.defer(() -> b.value = $9.get());
    		}
    		$deco.await(); // deco: waits: reads a, which the statement of line 23 may write
    		a.value += b.value; if (a.value > 3) { out.add(a.value); }
    			out.add(b.value); switch (a.value) { case 5:
    				// deco: spawns f; the rest is replayed at the next wait point
    				if ($deco.inPlace($SITE_5)) {
    				  try {
    				    out.add(Tabs.f(9));
    				  } catch (Throwable $12) {
    				    $deco.failedInPlace($SITE_5, $12);
    				    throw $12;
    				  }
    				} else {
      				final Deferred<Integer> $11 = DecoTabs.f($deco.at($SITE_5), 9);
      				$deco.deferWhole(out, () -> out.add($11.get()));
    				} break; default: break; }
    		{
    			// deco: spawns f; the rest is replayed at the next wait point
    			final IntRef c = new IntRef();
    			if ($deco.inPlace($SITE_6)) {
    			  try {
    			    c.value = Tabs.f(3);
    			  } catch (Throwable $14) {
    			    $deco.failedInPlace($SITE_6, $14);
    			    throw $14;
    			  }
    			} else {
      			final Deferred<Integer> $13 = DecoTabs.f($deco.at($SITE_6), 3);
      			$deco.defer(() -> c.value = $13.get());
    			} {
    			// deco: spawns f; the rest is replayed at the next wait point
    			final IntRef d = new IntRef();
    			if ($deco.inPlace($SITE_7)) {
    			  try {
    			    d.value = Tabs.f(4);
    			  } catch (Throwable $16) {
    			    $deco.failedInPlace($SITE_7, $16);
    			    throw $16;
    			  }
    			} else {
      			final Deferred<Integer> $15 = DecoTabs.f($deco.at($SITE_7), 4);
      			$deco.defer(() -> d.value = $15.get());
    			}
    			$deco.await(); // deco: waits: reads out, which the statement of line 24 may write
    			out.add(c.value + d.value); } }
    		return out; } catch (Throwable $thrown) {
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
      super($SITE_2, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_2) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
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
            $results[$slot] = Tabs.f(x);
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
}
