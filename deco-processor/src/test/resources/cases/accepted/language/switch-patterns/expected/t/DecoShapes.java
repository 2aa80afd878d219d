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
 * Runs the annotated methods of {@link Shapes} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Shapes"
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
final class DecoShapes {
  private static final Site $SITE_1 = new Site(Shapes.class, "run", "Shapes.java", 32);

  private static final Site $SITE_2 = new Site(Shapes.class, "run", "Shapes.java", 33);

  private static final Site $SITE_3 = new Site(Shapes.class, "run", "Shapes.java", 35);

  private static final Site $SITE_4 = new Site(Shapes.class, "run", "Shapes.java", 41).orDirectly();

  private DecoShapes() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Shapes.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Shapes.f(x));
  }

  static List<Integer> run(List<Shapes.Shape> shapes) {
    if (Run.serial(Shapes.class)) {
      return Shapes.run(shapes);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (Shapes.Shape shape : shapes) {
        int area =
            switch (shape) {
              case null -> -1;
              case Shapes.Circle(int r) when r > 5 -> ((int) DecoShapes.f($deco.at($SITE_1), r).get());
              case Shapes.Circle c -> ((int) DecoShapes.f($deco.at($SITE_2), 3 * c.r() * c.r()).get());
              case Shapes.Box(int w, var h) -> {
                int a = ((int) DecoShapes.f($deco.at($SITE_3), w).get());
                yield a * h;
              }
            };
        $deco.await(); // deco: waits: reads out, which the statement of line 41 may write
        out.add(area);
        if (shape instanceof Shapes.Box(int w, int h)) {
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_4)) {
            try {
              out.add(Shapes.f(w + h));
            } catch (Throwable $4) {
              $deco.failedInPlace($SITE_4, $4);
              throw $4;
            }
          } else {
            final int $1 = w + h;
            final $Batch_1 $3 = $Batch_1.at($deco, out);
            if ($3 != null) {
              $3.add($1);
            } else {
              final Deferred<Integer> $2 = DecoShapes.f($deco.at($SITE_4), $1);
              $deco.deferWhole(out, () -> out.add($2.get()));
            }
          }
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
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_4, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_4);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_4) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
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
            $results[$slot] = Shapes.f(x);
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
