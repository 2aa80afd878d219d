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
  private static final Site $SITE_1 = new Site(Tabs.class, "run", "Tabs.java", 22);

  private static final Site $SITE_2 = new Site(Tabs.class, "run", "Tabs.java", 22);

  private static final Site $SITE_3 = new Site(Tabs.class, "run", "Tabs.java", 23);

  private static final Site $SITE_4 = new Site(Tabs.class, "run", "Tabs.java", 23);

  private static final Site $SITE_5 = new Site(Tabs.class, "run", "Tabs.java", 24);

  private static final Site $SITE_6 = new Site(Tabs.class, "run", "Tabs.java", 25);

  private static final Site $SITE_7 = new Site(Tabs.class, "run", "Tabs.java", 25);

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
    			final Deferred<Integer> $1 = DecoTabs.f($deco.at($SITE_1), i);
    			$deco.defer(() -> v.value = $1.get());
    			$deco.await(); // deco: waits: reads v, which the statement of line 22 may write
    			out.add(v.value);
    			// deco: spawns f; the rest is replayed at the next wait point
    			final int $2 = v.value;
    			final $Batch_1 $4 = $Batch_1.at($deco, out);
    			if ($4 != null) {
    			  $4.add($2);
    			} else {
    			  final Deferred<Integer> $3 = DecoTabs.f($deco.at($SITE_2), $2);
    			  $deco.deferWhole(out, () -> out.add($3.get()));
    			} }
    		// deco: spawns f; the rest is replayed at the next wait point
    		final IntRef a = new IntRef();
    		final Deferred<Integer> $5 = DecoTabs.f($deco.at($SITE_3), 1);
    		$deco.defer(() -> a.value = $5.get());
    		// deco: spawns f; the rest is replayed at the next wait point
    		final IntRef b = new IntRef();
    		final Deferred<Integer> $6 = DecoTabs.f($deco.at($SITE_4), 2);
    		$deco.defer(() -> b.value = $6.get());
    		$deco.await(); // deco: waits: reads a, which the statement of line 23 may write
    		a.value += b.value; if (a.value > 3) { out.add(a.value); }
    			out.add(b.value); switch (a.value) { case 5:
    				// deco: spawns f; the rest is replayed at the next wait point
    				final Deferred<Integer> $7 = DecoTabs.f($deco.at($SITE_5), 9);
    				$deco.deferWhole(out, () -> out.add($7.get())); break; default: break; }
    		{
    			// deco: spawns f; the rest is replayed at the next wait point
    			final IntRef c = new IntRef();
    			final Deferred<Integer> $8 = DecoTabs.f($deco.at($SITE_6), 3);
    			$deco.defer(() -> c.value = $8.get()); {
    			// deco: spawns f; the rest is replayed at the next wait point
    			final IntRef d = new IntRef();
    			final Deferred<Integer> $9 = DecoTabs.f($deco.at($SITE_7), 4);
    			$deco.defer(() -> d.value = $9.get());
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
      for (int $slot = 0; $slot < this.size(); $slot++) {
        $progress.at($slot);
        final int x = this.argument1[$slot];
        $results[$slot] = Tabs.f(x);
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
