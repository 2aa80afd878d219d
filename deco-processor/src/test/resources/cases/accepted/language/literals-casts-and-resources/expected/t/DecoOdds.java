package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.DoubleRef;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.LongRef;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.io.Serializable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Odds} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Odds"
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
final class DecoOdds {
  private static final Site $SITE_1 = new Site(Odds.class, "run", "Odds.java", 73).orDirectly();

  private static final Site $SITE_2 = new Site(Odds.class, "run", "Odds.java", 74).orDirectly();

  private static final Site $SITE_3 = new Site(Odds.class, "run", "Odds.java", 75).orDirectly();

  private static final Site $SITE_4 = new Site(Odds.class, "run", "Odds.java", 76).orDirectly();

  private static final Site $SITE_5 = new Site(Odds.class, "run", "Odds.java", 93).orDirectly();

  private static final Site $SITE_6 = new Site(Odds.class, "run", "Odds.java", 95).orDirectly();

  private static final Site $SITE_7 = new Site(Odds.class, "run", "Odds.java", 96);

  private static final Site $SITE_8 = new Site(Odds.class, "run", "Odds.java", 104).orDirectly();

  private static final Site $SITE_9 = new Site(Odds.class, "run", "Odds.java", 106).orDirectly();

  private static final Site $SITE_10 = new Site(Odds.class, "run", "Odds.java", 110);

  private static final Site $SITE_11 = new Site(Odds.class, "run", "Odds.java", 110);

  private static final Site $SITE_12 = new Site(Odds.class, "run", "Odds.java", 112).orDirectly();

  private static final Site $SITE_13 = new Site(Odds.class, "run", "Odds.java", 115);

  private static final Site $SITE_14 = new Site(Odds.class, "run", "Odds.java", 115);

  private static final Site $SITE_15 = new Site(Odds.class, "run", "Odds.java", 119).orDirectly();

  private static final Site $SITE_16 = new Site(Odds.class, "run", "Odds.java", 127).orDirectly();

  private static final Site $SITE_17 = new Site(Odds.class, "run", "Odds.java", 131).orDirectly();

  private static final Site $SITE_18 = new Site(Odds.class, "run", "Odds.java", 133);

  private static final Site $SITE_19 = new Site(Odds.class, "run", "Odds.java", 133);

  private static final Site $SITE_20 = new Site(Odds.class, "run", "Odds.java", 134);

  private static final Site $SITE_21 = new Site(Odds.class, "run", "Odds.java", 134);

  private DecoOdds() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Odds.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Odds.f(x));
  }

  static Deferred<Double> g(double x) {
    return Calls.spawnAlone(isolation -> Odds.g(x));
  }

  static Deferred<Double> g(Scope scope, double x) {
    return Calls.spawn(scope, isolation -> Odds.g(x));
  }

  static List<Object> run(int n) {
    if (Run.serial(Odds.class)) {
      return Odds.run(n);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      final LongRef bits = new LongRef(0b1010_0101L);
      final IntRef octal = new IntRef(0_17);
      int hex = 0x7fff_ffff;
      final IntRef wide = new IntRef('\u0041' + '\101' + '\t');
      final DoubleRef exact = new DoubleRef(0x1.8p3 + 1e-3d + .5f);
      for (int i = 0, j = n; i < j; i++, --j) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            bits.value ^= (long) Odds.f(i) << 40 >>> 3;
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final $Batch_1 $2 = $Batch_1.at($deco, bits);
          if ($2 != null) {
            $2.add(i);
          } else {
            final Deferred<Integer> $1 = DecoOdds.f($deco.at($SITE_1), i);
            $deco.defer(() -> bits.value ^= (long) ((int) $1.get()) << 40 >>> 3);
          }
        }
        $deco.await(); // deco: waits: reads octal, which the statement of line 74 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            octal.value = octal.value * 8 + Odds.f(j) & hex;
          } catch (Throwable $7) {
            $deco.failedInPlace($SITE_2, $7);
            throw $7;
          }
        } else {
          final int $4 = octal.value * 8;
          final $Batch_2 $6 = $Batch_2.at($deco, octal);
          if ($6 != null) {
            $6.add(j, $4, hex);
          } else {
            final Deferred<Integer> $5 = DecoOdds.f($deco.at($SITE_2), j);
            $deco.defer(() -> octal.value = $4 + ((int) $5.get()) & hex);
          }
        }
        // deco: spawns g; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            exact.value += Odds.g(i) * -1e2;
          } catch (Throwable $10) {
            $deco.failedInPlace($SITE_3, $10);
            throw $10;
          }
        } else {
          final Deferred<Double> $8 = DecoOdds.g($deco.at($SITE_3), i);
          final double $9 = -1e2;
          $deco.defer(() -> exact.value += ((double) $8.get()) * $9);
        }
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            wide.value += (char) Odds.f(wide.value % 100);
          } catch (Throwable $14) {
            $deco.failedInPlace($SITE_4, $14);
            throw $14;
          }
        } else {
          final int $11 = wide.value % 100;
          final $Batch_3 $13 = $Batch_3.at($deco, wide);
          if ($13 != null) {
            $13.add($11);
          } else {
            final Deferred<Integer> $12 = DecoOdds.f($deco.at($SITE_4), $11);
            $deco.defer(() -> wide.value += (char) ((int) $12.get()));
          }
        }
      }
      $deco.await(); // deco: waits: writes the state of a library, which f (line 73) may read
      out.add(bits.value);
      out.add(octal.value + ~hex);
      out.add(wide.value);
      out.add(exact.value);

      // Types that no source can name.
      var counter =
          new Object() {
            int total = 0b11;

            int add(int by) {
              return total += by;
            }
          };
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_5)) {
          try {
            counter.total += Odds.f(i);
          } catch (Throwable $17) {
            $deco.failedInPlace($SITE_5, $17);
            throw $17;
          }
        } else {
          final var $15 = Objects.requireNonNull(counter);
          final Deferred<Integer> $16 = DecoOdds.f($deco.at($SITE_5), i);
          $deco.defer(() -> $15.total += $16.get());
        }
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_6)) {
        try {
          out.add(counter.add(Odds.f(n)));
        } catch (Throwable $19) {
          $deco.failedInPlace($SITE_6, $19);
          throw $19;
        }
      } else {
        final Deferred<Integer> $18 = DecoOdds.f($deco.at($SITE_6), n);
        $deco.deferOpaque(() -> out.add(counter.add(((int) $18.get()))));
      }
      $deco.await(); // deco: waits: f may use counter, which the statement of line 95 may write
      var both = n > 2 ? Integer.valueOf(((int) DecoOdds.f($deco.at($SITE_7), 1).get())) : "none";
      out.add(both);
      out.add(both.compareTo(null == out ? null : Access.cast($Hidden.cast_0(both))));

      // Lambdas of intersection types, in casts and conditionals.
      Runnable run = (Runnable & Serializable) () -> out.add("ran");
      run.run();
      out.add(run instanceof Serializable);
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef base = new IntRef();
      if ($deco.inPlace($SITE_8)) {
        try {
          base.value = Odds.f(7);
        } catch (Throwable $21) {
          $deco.failedInPlace($SITE_8, $21);
          throw $21;
        }
      } else {
        final Deferred<Integer> $20 = DecoOdds.f($deco.at($SITE_8), 7);
        $deco.defer(() -> base.value = $20.get());
      }
      $deco.await(); // deco: waits: reads base, which the statement of line 104 may write
      IntUnaryOperator op = n % 2 == 0 ? x -> x + base.value : (int x) -> x - base.value;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_9)) {
        try {
          out.add(op.applyAsInt(Odds.f(3)));
        } catch (Throwable $23) {
          $deco.failedInPlace($SITE_9, $23);
          throw $23;
        }
      } else {
        final Deferred<Integer> $22 = DecoOdds.f($deco.at($SITE_9), 3);
        $deco.deferOpaque(() -> out.add(op.applyAsInt(((int) $22.get()))));
      }
      Supplier<Supplier<String>> nested = () -> () -> "deep" + base.value;
      $deco.await(); // deco: waits: writes the state of a library, which f (line 106) may read
      out.add(nested.get().get());
      BiFunction<Integer, Integer, Integer> sum = (final var a, @Deprecated var b) -> a + b + base.value;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $24 = DecoOdds.f($deco.at($SITE_10), 1);
      final Deferred<Integer> $25 = DecoOdds.f($deco.at($SITE_11), 2);
      $deco.deferOpaque(() -> out.add(sum.apply(((int) $24.get()), ((int) $25.get()))));
      IntFunction<int[][]> grids = int[][]::new;
      $deco.await(); // deco: waits: f may use the state of a library, which the statement of line 110 may write
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_12)) {
        try {
          out.add(grids.apply(Odds.f(1)).length);
        } catch (Throwable $27) {
          $deco.failedInPlace($SITE_12, $27);
          throw $27;
        }
      } else {
        final Deferred<Integer> $26 = DecoOdds.f($deco.at($SITE_12), 1);
        $deco.deferOpaque(() -> out.add(grids.apply(((int) $26.get())).length));
      }
      ToIntFunction<List<?>> size = List::size;
      $deco.await(); // deco: waits: writes the state of a library, which f (line 112) may read
      out.add(size.applyAsInt(out));
      out.add(Comparator.<Integer>naturalOrder().reversed().compare(((int) DecoOdds.f($deco.at($SITE_13), 1).get()), ((int) DecoOdds.f($deco.at($SITE_14), 2).get())));

      // Inner classes of generic classes, and receivers that are written down.
      Odds.Tray<String> tray = new Odds.Tray<>();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_15)) {
        try {
          tray.items.add("s" + Odds.f(8));
        } catch (Throwable $30) {
          $deco.failedInPlace($SITE_15, $30);
          throw $30;
        }
      } else {
        final List<String> $28 = tray.items;
        final Deferred<Integer> $29 = DecoOdds.f($deco.at($SITE_15), 8);
        $deco.deferWhole($28, () -> $28.add("s" + ((int) $29.get())));
      }
      Odds.Tray.Slot slot = tray.new Slot(0);
      $deco.await(); // deco: waits: writes the state of a library, which f (line 119) may read
      out.add(slot.get());

      // Resources that are variables, and several of them.
      Odds.Gate gate = new Odds.Gate(out);
      try (gate;
          Odds.Gate second = new Odds.Gate(out)) {
            // deco: calls spawned in here are settled before the block is left
            try {
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_16)) {
            try {
              out.add(Odds.f(5));
            } catch (Throwable $32) {
              $deco.failedInPlace($SITE_16, $32);
              throw $32;
            }
          } else {
            final Deferred<Integer> $31 = DecoOdds.f($deco.at($SITE_16), 5);
            $deco.deferWhole(out, () -> out.add($31.get()));
          }
          $deco.await(); // deco: waits: writes the state of a library, which f (line 127) may read
          out.add(second == gate);
        } catch (Throwable $thrown) {
              $deco.settle($thrown);
              throw $thrown;
            } finally {
              $deco.await();
            }
          }
      if (out.get(0) instanceof final Long first && first > 0) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_17)) {
          try {
            out.add(first + Odds.f(0));
          } catch (Throwable $35) {
            $deco.failedInPlace($SITE_17, $35);
            throw $35;
          }
        } else {
          final long $33 = first;
          final Deferred<Integer> $34 = DecoOdds.f($deco.at($SITE_17), 0);
          $deco.deferWhole(out, () -> out.add($33 + ((int) $34.get())));
        }
      }
      $deco.await(); // deco: waits: writes the state of a library, which f (line 131) may read
      out.add(Odds.count() + Odds.count(1, ((int) DecoOdds.f($deco.at($SITE_18), 2).get())) + Odds.count((Object) null) + Odds.count(new Integer[] {1, 2, ((int) DecoOdds.f($deco.at($SITE_19), 3).get())}));
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<int[][]> row = new Ref<int[][]>();
      final Ref<int[]> flat = new Ref<int[]>();
      final int[] $36 = {1};
      final Deferred<Integer> $37 = DecoOdds.f($deco.at($SITE_20), 2);
      final Deferred<Integer> $38 = DecoOdds.f($deco.at($SITE_21), 4);
      $deco.defer(() -> {
        row.value = new int[][] {$36, {((int) $37.get()), 3}};
        flat.value = new int[] {((int) $38.get())};
      });
      $deco.await(); // deco: waits: reads row, which the statement of line 134 may write
      row.value[0] = flat.value;
      out.add(row.value[0][0] + row.value[1][1]);
      out.add(((Supplier<?>) () -> Odds.f(6)).get());
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
    private LongRef same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, LongRef same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
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
            $results[$slot] = Odds.f(x);
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
      final LongRef bits = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        bits.value ^= (long) $results[$slot] << 40 >>> 3;
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private final int[] operand1;

    private final int[] operand2;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_2, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      operand2 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_2) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1, int operand1, int operand2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
      this.operand2[slot] = operand2;
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
            $results[$slot] = Odds.f(x);
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
      final IntRef octal = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $4 = this.operand1[$slot];
        final int hex = this.operand2[$slot];
        octal.value = $4 + $results[$slot] & hex;
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_4, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_4);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_4) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
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
            $results[$slot] = Odds.f(x);
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
      final IntRef wide = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        wide.value += (char) $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final MethodHandle METHOD_cast_0 = Access.method(MethodHandles.lookup(), Odds.class, "cast", Object.class);

    static Object cast_0(Object a0) {
      try {
        return (Object) METHOD_cast_0.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
