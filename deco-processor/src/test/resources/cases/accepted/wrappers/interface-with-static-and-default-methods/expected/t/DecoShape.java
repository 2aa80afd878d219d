package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.DoubleRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.KnownBodies;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Shape} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Shape"
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
final class DecoShape {
  private static final Site $SITE_1 = new Site(Shape.class, "sizes", "Shape.java", 31).orDirectly();

  private static final Site $SITE_2 = new Site(Shape.class, "sizes", "Shape.java", 32).orDirectly();

  private static final Site $SITE_3 = new Site(Shape.class, "total", "Shape.java", 41);

  private static final Site $SITE_4 = new Site(Shape.class, "total", "Shape.java", 41);

  private static final KnownBodies $BODIES_1 = new KnownBodies()
      .either().body(Shape.class, "scaled", double.class).body(Shape.class, "height")
      .either().body(Shape.class, "scaled", double.class);

  private final Shape $self;

  private DecoShape(Shape self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoShape of(Shape self) {
    return new DecoShape(self);
  }

  public static Deferred<Double> area(double w, double h) {
    return Calls.spawnAlone(isolation -> Shape.area(w, h));
  }

  public static Deferred<Double> area(Scope scope, double w, double h) {
    return Calls.spawn(scope, isolation -> Shape.area(w, h));
  }

  public Deferred<Double> scaled(double factor) {
    return Calls.orderAlone(isolation -> $self.scaled(factor));
  }

  public Deferred<Double> scaled(Scope scope, double factor) {
    return Calls.order(scope, isolation -> $self.scaled(factor));
  }

  public List<Double> sizes(int n) {
    if (Run.serial(Shape.class) || Overrides.overridden($self, Shape.class, "sizes", int.class) || Overrides.overridden($self, Shape.class, "scaled", double.class) || Overrides.overridden($self, Shape.class, "height")) {
      return $self.sizes(n);
    }
    final Run $deco = Run.open();
    try {
      List<Double> out = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        // deco: spawns scaled; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add($self.scaled(i));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Double> $1 = DecoShape.of($self).scaled($deco.at($SITE_1), i);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
        $deco.await(); // deco: waits: writes this object, which scaled (line 31) may read
        // deco: spawns area; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out.add(Shape.area($self.width(), i));
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_2, $6);
            throw $6;
          }
        } else {
          final double $3 = $self.width();
          final $Batch_1 $5 = $Batch_1.at($deco, out);
          if ($5 != null) {
            $5.add($3, i);
          } else {
            final Deferred<Double> $4 = DecoShape.area($deco.at($SITE_2), $3, i);
            $deco.deferWhole(out, () -> out.add($4.get()));
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

  public static double total(List<? extends Shape> shapes) {
    if (Run.serial(Shape.class)) {
      return Shape.total(shapes);
    }
    final Run $deco = Run.open();
    try {
      final DoubleRef sum = new DoubleRef(0);
      // deco: waits before each element if not of the JDK: runs an iterator, of which nothing is known, while scaled (line 41) is pending
      for (Shape shape : $deco.ifForeign(shapes).awaiting(shapes)) {
        // deco: spawns scaled, area; the rest is replayed at the next wait point
        final Deferred<Double> $1 = DecoShape.of($deco.receiver(shape, $BODIES_1)).scaled($deco.at($SITE_3), 1);
        final Deferred<Double> $2 = DecoShape.area($deco.at($SITE_4), 1, 1);
        $deco.defer(() -> sum.value += ((double) $1.get()) + ((double) $2.get()));
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 41 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code area}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private List<Double> same1;

    private final double[] argument1;

    private final double[] argument2;

    private double[] results;

    $Batch_1(int room) {
      super($SITE_2, room, true, true);
      argument1 = new double[room];
      argument2 = new double[room];
      results = new double[room];
    }

    static $Batch_1 at(Run run, List<Double> same1) {
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

    void add(double argument1, double argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final double[] $results = $progress.again() ? new double[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final double w = this.argument1[$slot];
            final double h = this.argument2[$slot];
            $results[$slot] = Shape.area(w, h);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final double[] $results = this.results;
      final List<Double> out = this.same1;
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
