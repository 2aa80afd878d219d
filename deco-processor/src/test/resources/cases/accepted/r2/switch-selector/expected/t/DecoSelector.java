package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Selector} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Selector"
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
final class DecoSelector {
  private static final Site $SITE_1 = new Site(Selector.class, "run", "Selector.java", 27);

  private static final Site $SITE_2 = new Site(Selector.class, "run", "Selector.java", 29).orDirectly();

  private static final Site $SITE_3 = new Site(Selector.class, "run", "Selector.java", 37);

  private static final Site $SITE_4 = new Site(Selector.class, "run", "Selector.java", 38);

  private static final Site $SITE_5 = new Site(Selector.class, "run", "Selector.java", 40);

  private static final Site $SITE_6 = new Site(Selector.class, "run", "Selector.java", 43);

  private DecoSelector() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Selector.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Selector.f(x));
  }

  static Deferred<String> name(int x) {
    return Calls.spawnAlone(isolation -> Selector.name(x));
  }

  static Deferred<String> name(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Selector.name(x));
  }

  static List<String> run() {
    if (Run.serial(Selector.class)) {
      return Selector.run();
    }
    final Run $deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        switch (((int) DecoSelector.f($deco.at($SITE_1), i).get())) {
          case 0:
            // deco: spawns name; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_2)) {
              try {
                out.add(Selector.name(i));
              } catch (Throwable $3) {
                $deco.failedInPlace($SITE_2, $3);
                throw $3;
              }
            } else {
              final $Batch_1 $2 = $Batch_1.at($deco, out);
              if ($2 != null) {
                $2.add(i);
              } else {
                final Deferred<String> $1 = DecoSelector.name($deco.at($SITE_2), i);
                $deco.deferWhole(out, () -> out.add($1.get()));
              }
            }
          case 1:
            $deco.await(); // deco: waits: reads out, which the statement of line 29 may write
            out.add("fallen");
            break;
          default:
            out.add("default");
        }
        out.add(
            switch (DecoSelector.name($deco.at($SITE_3), i).get()) {
              case "n0" -> "zero " + ((int) DecoSelector.f($deco.at($SITE_4), i + 1).get());
              case "n1" -> {
                int v = ((int) DecoSelector.f($deco.at($SITE_5), i + 1).get());
                yield "one " + v;
              }
              default -> DecoSelector.name($deco.at($SITE_6), i + 2).get();
            });
      }
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code name}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private List<String> same1;

    private final int[] argument1;

    private Object[] results;

    $Batch_1(int room) {
      super($SITE_2, room, true, false);
      argument1 = new int[room];
      results = new Object[room];
    }

    static $Batch_1 at(Run run, List<String> same1) {
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
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Selector.name(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final Object[] $results = this.results;
      final List<String> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add(((String) $results[$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
