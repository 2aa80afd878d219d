package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Handed} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Handed"
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
final class DecoHanded {
  private static final Site $SITE_1 = new Site(Handed.class, "added", "Handed.java", 40).orDirectly();

  private static final Site $SITE_2 = new Site(Handed.class, "declared", "Handed.java", 47);

  private static final Site $SITE_3 = new Site(Handed.class, "declared", "Handed.java", 47);

  private static final Site $SITE_4 = new Site(Handed.class, "declared", "Handed.java", 48);

  private static final Site $SITE_5 = new Site(Handed.class, "declared", "Handed.java", 48);

  private static final Site $SITE_6 = new Site(Handed.class, "summed", "Handed.java", 56).orDirectly();

  private static final Site $SITE_7 = new Site(Handed.class, "instance", "Handed.java", 65);

  private static final Site $SITE_8 = new Site(Handed.class, "noted", "Handed.java", 74);

  private static final Site $SITE_9 = new Site(Handed.class, "noted", "Handed.java", 74);

  private static final Site $SITE_10 = new Site(Handed.class, "chained", "Handed.java", 83);

  private static final Site $SITE_11 = new Site(Handed.class, "chained", "Handed.java", 83);

  private static final Site $SITE_12 = new Site(Handed.class, "texts", "Handed.java", 92);

  private static final Site $SITE_13 = new Site(Handed.class, "texts", "Handed.java", 92);

  private final Handed $self;

  private DecoHanded(Handed self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoHanded of(Handed self) {
    return new DecoHanded(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Handed.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Handed.f(x));
  }

  static List<Integer> added() {
    if (Run.serial(Handed.class)) {
      return Handed.added();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            int $5 = $deco.turns(Turns.below(i, 4));
            for (; ; i++) {
              out.add(Handed.twice(Handed.f(i)));
              if (--$5 <= 0) break;
            }
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_1, $4);
            throw $4;
          }
        } else {
          final int $3 = $Slice_1.spawn($deco, Turns.below(i, 4), i, out);
          if ($3 > 0) {
            i += $3 - 1;
          } else {
            final $Batch_1 $2 = $Batch_1.at($deco, out);
            if ($2 != null) {
              $2.add(i);
            } else {
              final Deferred<Integer> $1 = DecoHanded.f($deco.at($SITE_1), i);
              $deco.deferWhole(out, () -> out.add(Handed.twice(((int) $1.get()))));
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

  static int declared() {
    if (Run.serial(Handed.class)) {
      return Handed.declared();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      final Deferred<Integer> $1 = DecoHanded.f($deco.at($SITE_2), 1);
      final Deferred<Integer> $2 = DecoHanded.f($deco.at($SITE_3), 2);
      $deco.defer(() -> v.value = Handed.mix(((int) $1.get()), Handed.twice(((int) $2.get()))));
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef w = new IntRef();
      final Deferred<Integer> $3 = DecoHanded.f($deco.at($SITE_4), 3);
      final IntRef $4 = new IntRef();
      $deco.defer(() -> $4.value = Handed.twice(((int) $3.get())));
      final Deferred<Integer> $5 = DecoHanded.f($deco.at($SITE_5), 0);
      $deco.defer(() -> w.value = $4.value - ((int) $5.get()));
      $deco.await(); // deco: waits: reads v, which the statement of line 47 may write
      return v.value + w.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int summed() {
    if (Run.serial(Handed.class)) {
      return Handed.summed();
    }
    final Run $deco = Run.open();
    try {
      final IntRef sum = new IntRef(0);
      for (int i = 0; i < 4; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            sum.value += Handed.mix(Handed.f(i), i) % 17;
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_6, $3);
            throw $3;
          }
        } else {
          final Deferred<Integer> $1 = DecoHanded.f($deco.at($SITE_6), i);
          final int $2 = i;
          $deco.defer(() -> sum.value += Handed.mix(((int) $1.get()), $2) % 17);
        }
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 56 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  int instance() {
    if (Run.serial(Handed.class)) {
      return $self.instance();
    }
    final Run $deco = Run.open();
    try {
      final IntRef sum = new IntRef(0);
      for (int i = 0; i < 4; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoHanded.f($deco.at($SITE_7), i);
        final IntRef $2 = new IntRef();
        $deco.defer(() -> $2.value = $self.scaled(((int) $1.get())));
        final int $3 = $self.scaled(1);
        $deco.defer(() -> sum.value += $2.value / $3);
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 65 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static String noted() {
    if (Run.serial(Handed.class)) {
      return Handed.noted();
    }
    final Run $deco = Run.open();
    try {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < 4; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoHanded.f($deco.at($SITE_8), i);
        final Deferred<Integer> $2 = DecoHanded.f($deco.at($SITE_9), i);
        $deco.defer(() -> Handed.note(out, ((int) $1.get()), "-", Handed.twice(((int) $2.get()))));
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 74 may write
      return out.toString();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static String chained() {
    if (Run.serial(Handed.class)) {
      return Handed.chained();
    }
    final Run $deco = Run.open();
    try {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < 4; i += 2) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoHanded.f($deco.at($SITE_10), i);
        final Ref<StringBuilder> $2 = new Ref<StringBuilder>();
        $deco.defer(() -> $2.value = out.append(((int) $1.get())).append('|'));
        final Deferred<Integer> $3 = DecoHanded.f($deco.at($SITE_11), i + 1);
        $deco.defer(() -> $2.value.append(((int) $3.get())).append('\n'));
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 83 may write
      return out.toString();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static String texts() {
    if (Run.serial(Handed.class)) {
      return Handed.texts();
    }
    final Run $deco = Run.open();
    try {
      final Ref<String> s = new Ref<String>("");
      for (int i = 0; i < 4; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoHanded.f($deco.at($SITE_12), i);
        final Ref<String> $2 = new Ref<String>();
        $deco.defer(() -> $2.value = "<" + Integer.toString(((int) $1.get()), 16).length() + ">");
        final Deferred<Integer> $3 = DecoHanded.f($deco.at($SITE_13), i);
        $deco.defer(() -> s.value += $2.value + ((int) $3.get()));
      }
      $deco.await(); // deco: waits: reads s, which the statement of line 92 may write
      return s.value;
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
            $results[$slot] = Handed.f(x);
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
        out.add(Handed.twice($results[$slot]));
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
  private static final class $Slice_1 extends Batch {
    private int first;

    private List<Integer> same1;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_1, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, List<Integer> same1) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Handed.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final List<Integer> out = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i);
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
      final int $first = this.first;
      final List<Integer> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        out.add(Handed.twice($results[$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
