package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.DoubleRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.KnownBodies;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Loops} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Loops"
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
public final class DecoLoops {
  private static final Site $SITE_1 = new Site(Loops.class, "receivers", "Loops.java", 37).orDirectly();

  private static final Site $SITE_2 = new Site(Loops.class, "arguments", "Loops.java", 47).orDirectly();

  private static final Site $SITE_3 = new Site(Loops.class, "conditions", "Loops.java", 58).orDirectly();

  private static final Site $SITE_4 = new Site(Loops.class, "replayed", "Loops.java", 70).orDirectly();

  private static final Site $SITE_5 = new Site(Loops.class, "operands", "Loops.java", 80).orDirectly();

  private static final Site $SITE_6 = new Site(Loops.class, "handlers", "Loops.java", 91);

  private static final KnownBodies $BODIES_1 = new KnownBodies()
      .either().body(Body.class, "pull", List.class).body(Body.class, "mass")
      .either().body(Body.class, "pull", List.class).body(Body.Heavy.class, "mass");

  private static final KnownBodies $BODIES_2 = new KnownBodies()
      .either().body(Body.class, "mass")
      .either().body(Body.Heavy.class, "mass");

  private static final KnownBodies $BODIES_3 = new KnownBodies()
      .either().body(Body.class, "load", double.class);

  private DecoLoops() {
  }

  static Deferred<Double> pulled(Body body, List<Body> all) {
    return Calls.spawnAlone(isolation -> Loops.pulled(body, isolation.view(all)));
  }

  static Deferred<Double> pulled(Scope scope, Body body, List<Body> all) {
    return Calls.spawn(scope, isolation -> Loops.pulled(body, isolation.view(all)));
  }

  static Deferred<Double> half(double x) {
    return Calls.spawnAlone(isolation -> Loops.half(x));
  }

  static Deferred<Double> half(Scope scope, double x) {
    return Calls.spawn(scope, isolation -> Loops.half(x));
  }

  static Deferred<Double> fails(double x) {
    return Calls.spawnAlone(isolation -> Loops.fails(x));
  }

  static Deferred<Double> fails(Scope scope, double x) {
    return Calls.spawn(scope, isolation -> Loops.fails(x));
  }

  /**
   * The receiver of the calls.
   */
  static List<Double> receivers(List<Body> bodies) {
    if (Run.serial(Loops.class)) {
      return Loops.receivers(bodies);
    }
    final Run $deco = Run.open();
    try {
      List<Double> out = new ArrayList<>();
      for (int i = 0; i < $deco.known(bodies /* deco: waits if not of the JDK */).size(); i++) {
        // deco: spawns pull; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add($deco.known(bodies /* deco: waits if not of the JDK */).get(i).pull(bodies));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Double> $1 = DecoBody.of($deco.receiver($deco.known(bodies /* deco: waits if not of the JDK */).get(i), $BODIES_1)).pull($deco.at($SITE_1), bodies);
          $deco.deferWhole(out, () -> out.add($1.get()));
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
   * An argument of the calls.
   */
  static List<Double> arguments(List<Body> bodies) {
    if (Run.serial(Loops.class)) {
      return Loops.arguments(bodies);
    }
    final Run $deco = Run.open();
    try {
      List<Double> out = new ArrayList<>();
      // deco: waits before each element if not of the JDK: runs an iterator, of which nothing is known, while pulled (line 47) is pending
      for (Body body : $deco.ifForeign(bodies).awaiting(bodies)) {
        // deco: spawns pulled; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out.add(Loops.pulled(body, bodies));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_2, $3);
            throw $3;
          }
        } else {
          final $Batch_1 $2 = $Batch_1.at($deco, out);
          if ($2 != null) {
            $2.add(body, bodies);
          } else {
            final Deferred<Double> $1 = DecoLoops.pulled($deco.at($SITE_2), body, bodies);
            $deco.deferWhole(out, () -> out.add($1.get()));
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
   * A method of the caller's own, which may see what is pending.
   */
  static double conditions(List<Body> bodies, List<Double> out) {
    if (Run.serial(Loops.class)) {
      return Loops.conditions(bodies, out);
    }
    final Run $deco = Run.open();
    try {
      double sum = 0;
      // deco: waits before each element: reads bodies, which the statement of line 58 may write
      for (Body body : $deco.awaiting(bodies)) {
        if (body.mass() > 0) {
          // deco: spawns half; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_3)) {
            try {
              out.add(Loops.half(body.mass));
            } catch (Throwable $4) {
              $deco.failedInPlace($SITE_3, $4);
              throw $4;
            }
          } else {
            final double $1 = body.mass;
            final $Batch_2 $3 = $Batch_2.at($deco, out);
            if ($3 != null) {
              $3.add($1);
            } else {
              final Deferred<Double> $2 = DecoLoops.half($deco.at($SITE_3), $1);
              $deco.deferWhole(out, () -> out.add($2.get()));
            }
          }
        }
        sum += 10 * sum + $deco.known(body, $BODIES_2 /* deco: waits if of an unknown class */).mass();
      }
      return sum;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * A method that is called at the replay.
   */
  static List<Integer> replayed(List<Body> bodies, List<Double> kept) {
    if (Run.serial(Loops.class)) {
      return Loops.replayed(bodies, kept);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> sizes = new ArrayList<>();
      // deco: waits before each element if not of the JDK: runs an iterator, of which nothing is known, while the statement of line 70 is pending
      for (Body body : $deco.ifForeign(bodies).awaiting(bodies)) {
        // deco: spawns half; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            body.load(Loops.half(body.mass));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_4, $2);
            throw $2;
          }
        } else {
          final Deferred<Double> $1 = DecoLoops.half($deco.at($SITE_4), body.mass);
          $deco.defer(() -> body.load(((double) $1.get())));
          $deco.known(body, $BODIES_3 /* deco: waits if of an unknown class */);
        }
        sizes.add($deco.known(kept /* deco: waits if not of the JDK */).size());
      }
      $deco.await(); // deco: waits: before the return
      return sizes;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * An operand beside a call.
   */
  static List<Double> operands(List<Body> bodies, List<Double> out) {
    if (Run.serial(Loops.class)) {
      return Loops.operands(bodies, out);
    }
    final Run $deco = Run.open();
    try {
      // deco: waits before each element: reads bodies, which the statement of line 80 may write
      for (Body body : $deco.awaiting(bodies)) {
        // deco: spawns half; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_5)) {
          try {
            out.add(Loops.half(body.mass) + 100 * body.mass());
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_5, $3);
            throw $3;
          }
        } else {
          final Deferred<Double> $1 = DecoLoops.half($deco.at($SITE_5), body.mass);
          final double $2 = 100 * body.mass();
          $deco.deferWhole(out, () -> out.add(((double) $1.get()) + $2));
        }
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
   * What an unknown method writes before the failure of a call is not to be seen behind it.
   */
  static List<Double> handlers(List<Body> bodies, List<Double> seen) {
    if (Run.serial(Loops.class)) {
      return Loops.handlers(bodies, seen);
    }
    final Run $deco = Run.open();
    try {
      List<Double> out = new ArrayList<>();
      for (Body body : bodies) {
        try {
          // deco: calls spawned in here are settled before the block is left
          try {
            // deco: spawns fails; the rest is replayed at the next wait point
            final DoubleRef x = new DoubleRef();
            final boolean $1 = body.mass > 4;
            final Deferred<Double> $2 = $1 ? DecoLoops.fails($deco.at($SITE_6), body.mass) : null;
            $deco.defer(() -> x.value = $1 ? ((double) $2.get()) : 1);
            $deco.await(); // deco: waits: reads x, which the statement of line 91 may write
            out.add(body.mass() + x.value);
          } catch (Throwable $thrown) {
            $deco.settle($thrown);
            throw $thrown;
          } finally {
            $deco.await();
          }
        } catch (IllegalStateException e) {
          out.add((double) seen.size());
        }
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
   * Calls of {@code pulled}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private List<Double> same1;

    private final Object[] argument1;

    private final Object[] argument2;

    private double[] results;

    $Batch_1(int room) {
      super($SITE_2, room, true, false);
      argument1 = new Object[room];
      argument2 = new Object[room];
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

    void add(Body argument1, List<Body> argument2) {
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
            final Body body = (Body) this.argument1[$slot];
            final List<Body> all = (List<Body>) this.argument2[$slot];
            $results[$slot] = Loops.pulled(body, $isolation.view(all));
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

  /**
   * Calls of {@code half}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private List<Double> same1;

    private final double[] argument1;

    private double[] results;

    $Batch_2(int room) {
      super($SITE_3, room, true, true);
      argument1 = new double[room];
      results = new double[room];
    }

    static $Batch_2 at(Run run, List<Double> same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_3) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(double argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
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
            final double x = this.argument1[$slot];
            $results[$slot] = Loops.half(x);
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
