package t;

import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Turns;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Obscuring} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Obscuring"
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
final class DecoObscuring {
  private static final dev.deco.runtime.support.Site $SITE_1 = new dev.deco.runtime.support.Site(Obscuring.class, "run", "Obscuring.java", 26);

  private static final dev.deco.runtime.support.Site $SITE_2 = new dev.deco.runtime.support.Site(Obscuring.class, "run", "Obscuring.java", 29).orDirectly();

  private static final dev.deco.runtime.support.Site $SITE_3 = new dev.deco.runtime.support.Site(Obscuring.class, "run", "Obscuring.java", 32).orDirectly();

  private static final dev.deco.runtime.support.Site $SITE_4 = new dev.deco.runtime.support.Site(Obscuring.class, "run", "Obscuring.java", 33).orDirectly();

  private static final dev.deco.runtime.support.Site $SITE_5 = new dev.deco.runtime.support.Site(Obscuring.class, "run", "Obscuring.java", 34).orDirectly();

  private static final dev.deco.runtime.support.Site $SITE_6 = new dev.deco.runtime.support.Site(Obscuring.class, "run", "Obscuring.java", 36).orDirectly();

  private static final dev.deco.runtime.support.Site $SITE_7 = new dev.deco.runtime.support.Site(Obscuring.class, "run", "Obscuring.java", 38).orDirectly();

  private static final dev.deco.runtime.support.Site $SITE_8 = new dev.deco.runtime.support.Site(Obscuring.class, "run", "Obscuring.java", 40).orDirectly();

  private static final dev.deco.runtime.support.Site $SITE_9 = new dev.deco.runtime.support.Site(Obscuring.class, "run", "Obscuring.java", 46).orDirectly();

  private DecoObscuring() {
  }

  static dev.deco.runtime.Deferred<java.lang.Integer> f(int Calls) {
    return dev.deco.runtime.support.Calls.spawnAlone(isolation -> Obscuring.f(Calls));
  }

  static dev.deco.runtime.Deferred<java.lang.Integer> f(dev.deco.runtime.Scope scope, int Calls) {
    return dev.deco.runtime.support.Calls.spawn(scope, isolation -> Obscuring.f(Calls));
  }

  static dev.deco.runtime.Deferred<int[]> filled(int[] Isolation, int Scope) {
    return dev.deco.runtime.support.Calls.spawnAlone(isolation -> filled$isolated(isolation.trackingArrays(), Isolation, Scope));
  }

  static dev.deco.runtime.Deferred<int[]> filled(dev.deco.runtime.Scope scope, int[] Isolation,
      int Scope) {
    return dev.deco.runtime.support.Calls.spawn(scope, isolation -> filled$isolated(isolation.trackingArrays(), Isolation, Scope));
  }

  static List<java.lang.Object> run(int Run, int[] values) {
    if (dev.deco.runtime.support.Run.serial(Obscuring.class)) {
      return Obscuring.run(Run, values);
    }
    final dev.deco.runtime.support.Run $deco = dev.deco.runtime.support.Run.open();
    try {
      List<java.lang.Object> out = new ArrayList<>();
      for (int Math = 0; Math < Run; Math++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = Math;
        final dev.deco.runtime.support.IntRef $2 = new dev.deco.runtime.support.IntRef();
        $deco.defer(() -> $2.value = values[$1]);
        final dev.deco.runtime.Deferred<java.lang.Integer> $3 = DecoObscuring.f($deco.at($SITE_1), Math);
        final int $4 = java.lang.Math.max(3, Math);
        $deco.defer(values, $1, () -> {
          $2.value += ((int) $3.get()) + $4;
          values[$1] = $2.value;
        });
      }
      // deco: waits before each element: reads values, which the statement of line 26 may write
      for (int String : $deco.awaiting(values)) {
        // deco: spawns f; the rest is replayed at the next wait point
        final dev.deco.runtime.support.IntRef Deferred = new dev.deco.runtime.support.IntRef();
        if ($deco.inPlace($SITE_2)) {
          try {
            Deferred.value = Obscuring.f(String);
          } catch (java.lang.Throwable $6) {
            $deco.failedInPlace($SITE_2, $6);
            throw $6;
          }
        } else {
          final dev.deco.runtime.Deferred<java.lang.Integer> $5 = DecoObscuring.f($deco.at($SITE_2), String);
          $deco.defer(() -> Deferred.value = $5.get());
        }
        $deco.await(); // deco: waits: reads Deferred, which the statement of line 29 may write
        out.add(java.lang.String.valueOf(Deferred.value));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final dev.deco.runtime.support.IntRef Site = new dev.deco.runtime.support.IntRef();
      if ($deco.inPlace($SITE_3)) {
        try {
          Site.value = Obscuring.f(1);
        } catch (java.lang.Throwable $8) {
          $deco.failedInPlace($SITE_3, $8);
          throw $8;
        }
      } else {
        final dev.deco.runtime.Deferred<java.lang.Integer> $7 = DecoObscuring.f($deco.at($SITE_3), 1);
        $deco.defer(() -> Site.value = $7.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final dev.deco.runtime.support.IntRef IntRef = new dev.deco.runtime.support.IntRef();
      if ($deco.inPlace($SITE_4)) {
        try {
          IntRef.value = Obscuring.f(2);
        } catch (java.lang.Throwable $10) {
          $deco.failedInPlace($SITE_4, $10);
          throw $10;
        }
      } else {
        final dev.deco.runtime.Deferred<java.lang.Integer> $9 = DecoObscuring.f($deco.at($SITE_4), 2);
        $deco.defer(() -> IntRef.value = $9.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<java.lang.String> Throwable = new Ref<java.lang.String>();
      if ($deco.inPlace($SITE_5)) {
        try {
          Throwable.value = "t" + Obscuring.f(3);
        } catch (java.lang.Throwable $12) {
          $deco.failedInPlace($SITE_5, $12);
          throw $12;
        }
      } else {
        final dev.deco.runtime.Deferred<java.lang.Integer> $11 = DecoObscuring.f($deco.at($SITE_5), 3);
        $deco.defer(() -> Throwable.value = "t" + ((int) $11.get()));
      }
      for (int Batch = 0; Batch < Run; Batch++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            int $17 = $deco.turns(Turns.below(Batch, Run));
            for (; ; Batch++) {
              out.add(Obscuring.f(Batch));
              if (--$17 <= 0) break;
            }
          } catch (java.lang.Throwable $16) {
            $deco.failedInPlace($SITE_6, $16);
            throw $16;
          }
        } else {
          final int $15 = $Slice_1.spawn($deco, Turns.below(Batch, Run), Batch, out);
          if ($15 > 0) {
            Batch += $15 - 1;
          } else {
            final $Batch_1 $14 = $Batch_1.at($deco, out);
            if ($14 != null) {
              $14.add(Batch);
            } else {
              final dev.deco.runtime.Deferred<java.lang.Integer> $13 = DecoObscuring.f($deco.at($SITE_6), Batch);
              $deco.deferWhole(out, () -> out.add($13.get()));
            }
          }
        }
      }
      // deco: spawns filled; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_7)) {
        try {
          out.add(Obscuring.filled(values, 1));
        } catch (java.lang.Throwable $19) {
          $deco.failedInPlace($SITE_7, $19);
          throw $19;
        }
      } else {
        final dev.deco.runtime.Deferred<int[]> $18 = DecoObscuring.filled($deco.at($SITE_7), values, 1);
        $deco.deferWhole(out, () -> out.add($18.get()));
      }
      $deco.await(); // deco: waits: before a block whose handlers must not see earlier failures
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_8)) {
            try {
              out.add(Obscuring.f(out.size()) / (Site.value - 2));
            } catch (java.lang.Throwable $22) {
              $deco.failedInPlace($SITE_8, $22);
              throw $22;
            }
          } else {
            final dev.deco.runtime.Deferred<java.lang.Integer> $20 = DecoObscuring.f($deco.at($SITE_8), out.size());
            final int $21 = (Site.value - 2);
            $deco.deferWhole(out, () -> out.add(((int) $20.get()) / $21));
          }
        } catch (java.lang.Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (ArithmeticException Object) {
        out.add(Object.getMessage());
      }
      java.lang.Object Integer = out.size();
      if (Integer instanceof java.lang.Integer Long) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_9)) {
          try {
            out.add(Obscuring.f(Long));
          } catch (java.lang.Throwable $24) {
            $deco.failedInPlace($SITE_9, $24);
            throw $24;
          }
        } else {
          final dev.deco.runtime.Deferred<java.lang.Integer> $23 = DecoObscuring.f($deco.at($SITE_9), Long);
          $deco.deferWhole(out, () -> out.add($23.get()));
        }
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 46 may write
      out.add(Throwable.value + IntRef.value + Site.value);
      return out;
    } catch (java.lang.Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code filled} with its array accesses recorded.
   */
  private static int[] filled$isolated(dev.deco.runtime.support.Isolation $isolation,
      int[] Isolation, int Scope) {
    $isolation.set(Isolation, Scope, Scope);
    return new int[] {$isolation.get(Isolation, 0), Scope};
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_1 extends dev.deco.runtime.support.Batch {
    private List<java.lang.Object> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_6, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(dev.deco.runtime.support.Run run, List<java.lang.Object> same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_6);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_6) instanceof $Batch_1 used ? used : new $Batch_1(dev.deco.runtime.support.Batch.room(capacity));
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
    protected void call(dev.deco.runtime.support.Isolation $isolation, Progress $progress) throws
        java.lang.Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int Calls = this.argument1[$slot];
            $results[$slot] = Obscuring.f(Calls);
          }
        }
      } catch (java.lang.Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws java.lang.Throwable {
      final int[] $results = this.results;
      final List<java.lang.Object> out = this.same1;
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
   * Turns of a loop, each with a call of {@code f}.
   */
  private static final class $Slice_1 extends dev.deco.runtime.support.Batch {
    private int first;

    private List<java.lang.Object> same1;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_6, room, true, true);
      results = new int[room];
    }

    static int spawn(dev.deco.runtime.support.Run run, int left, int first,
        List<java.lang.Object> same1) {
      int turns = run.slice($SITE_6, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_6) instanceof $Slice_1 used ? used : new $Slice_1(dev.deco.runtime.support.Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(dev.deco.runtime.support.Isolation $isolation, int Calls) throws
        java.lang.Throwable {
      return Obscuring.f(Calls);
    }

    @Override
    protected void call(dev.deco.runtime.support.Isolation $isolation, Progress $progress) throws
        java.lang.Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final List<java.lang.Object> out = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int Batch = $first + $slot;
            $results[$slot] = one($isolation, Batch);
          }
        }
      } catch (java.lang.Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws java.lang.Throwable {
      final int[] $results = this.results;
      final int $first = this.first;
      final List<java.lang.Object> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int Batch = $first + $slot;
        out.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
