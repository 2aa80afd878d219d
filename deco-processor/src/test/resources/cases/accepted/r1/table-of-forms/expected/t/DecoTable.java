package t;

import dev.deco.cases.Meeting;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.LongRef;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Stages;
import dev.deco.runtime.support.Turns;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Table} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Table"
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
final class DecoTable {
  private static final Site $SITE_1 = new Site(Table.class, "callStatement", "Table.java", 53).orDirectly();

  private static final Site $SITE_2 = new Site(Table.class, "element", "Table.java", 64).orDirectly();

  private static final Site $SITE_3 = new Site(Table.class, "grid", "Table.java", 76).orDirectly();

  private static final Site $SITE_4 = new Site(Table.class, "plus", "Table.java", 88);

  private static final Site $SITE_5 = new Site(Table.class, "minus", "Table.java", 99);

  private static final Site $SITE_6 = new Site(Table.class, "times", "Table.java", 110);

  private static final Site $SITE_7 = new Site(Table.class, "divided", "Table.java", 121);

  private static final Site $SITE_8 = new Site(Table.class, "remainder", "Table.java", 132);

  private static final Site $SITE_9 = new Site(Table.class, "and", "Table.java", 143);

  private static final Site $SITE_10 = new Site(Table.class, "or", "Table.java", 154);

  private static final Site $SITE_11 = new Site(Table.class, "xor", "Table.java", 165);

  private static final Site $SITE_12 = new Site(Table.class, "left", "Table.java", 176);

  private static final Site $SITE_13 = new Site(Table.class, "right", "Table.java", 187);

  private static final Site $SITE_14 = new Site(Table.class, "unsigned", "Table.java", 198);

  private static final Site $SITE_15 = new Site(Table.class, "gridPlus", "Table.java", 210);

  private static final Site $SITE_16 = new Site(Table.class, "listSet", "Table.java", 225).orDirectly();

  private static final Site $SITE_17 = new Site(Table.class, "listAdd", "Table.java", 235).orDirectly();

  private static final Site $SITE_18 = new Site(Table.class, "mapPut", "Table.java", 246).orDirectly();

  private static final Site $SITE_19 = new Site(Table.class, "mapOfMaps", "Table.java", 259).orDirectly();

  private static final Site $SITE_20 = new Site(Table.class, "mapMerge", "Table.java", 271).orDirectly();

  private static final Site $SITE_21 = new Site(Table.class, "severalCalls", "Table.java", 282);

  private static final Site $SITE_22 = new Site(Table.class, "severalCalls", "Table.java", 282);

  private static final Site $SITE_23 = new Site(Table.class, "dequeAdd", "Table.java", 291).orDirectly();

  private static final Site $SITE_24 = new Site(Table.class, "setAdd", "Table.java", 301).orDirectly();

  private static final Site $SITE_25 = new Site(Table.class, "textAppend", "Table.java", 311).orDirectly();

  private static final Site $SITE_26 = new Site(Table.class, "ownMethod", "Table.java", 322);

  private static final Site $SITE_27 = new Site(Table.class, "ownMethod", "Table.java", 322);

  private static final Site $SITE_28 = new Site(Table.class, "creation", "Table.java", 333);

  private static final Site $SITE_29 = new Site(Table.class, "creation", "Table.java", 333);

  private static final Site $SITE_30 = new Site(Table.class, "arrayOfCalls", "Table.java", 343);

  private static final Site $SITE_31 = new Site(Table.class, "arrayOfCalls", "Table.java", 343);

  private static final Site $SITE_32 = new Site(Table.class, "declaration", "Table.java", 351).orDirectly();

  private static final Site $SITE_33 = new Site(Table.class, "declaration", "Table.java", 352).orDirectly();

  private static final Site $SITE_34 = new Site(Table.class, "assignment", "Table.java", 362).orDirectly();

  private static final Site $SITE_35 = new Site(Table.class, "assignment", "Table.java", 363).orDirectly();

  private static final Site $SITE_36 = new Site(Table.class, "field", "Table.java", 371).orDirectly();

  private static final Site $SITE_37 = new Site(Table.class, "field", "Table.java", 372).orDirectly();

  private static final Site $SITE_38 = new Site(Table.class, "sum", "Table.java", 381).orDirectly();

  private static final Site $SITE_39 = new Site(Table.class, "arithmetic", "Table.java", 394);

  private static final Site $SITE_40 = new Site(Table.class, "arithmetic", "Table.java", 394);

  private static final Site $SITE_41 = new Site(Table.class, "choice", "Table.java", 407);

  private static final Site $SITE_42 = new Site(Table.class, "choice", "Table.java", 407);

  private static final Site $SITE_43 = new Site(Table.class, "streamOfLambda", "Table.java", 416);

  private static final Site $SITE_44 = new Site(Table.class, "streamOfReference", "Table.java", 423);

  private static final Site $SITE_45 = new Site(Table.class, "streamToInt", "Table.java", 430);

  private static final Site $SITE_46 = new Site(Table.class, "streamToLong", "Table.java", 437);

  private static final Site $SITE_47 = new Site(Table.class, "streamToDouble", "Table.java", 444);

  private static final Site $SITE_48 = new Site(Table.class, "range", "Table.java", 450);

  private static final Site $SITE_49 = new Site(Table.class, "rangeToObjects", "Table.java", 456);

  private static final Site $SITE_50 = new Site(Table.class, "longRange", "Table.java", 462);

  private static final Site $SITE_51 = new Site(Table.class, "streamOfArray", "Table.java", 469);

  private static final Site $SITE_52 = new Site(Table.class, "collected", "Table.java", 476);

  private static final Site $SITE_53 = new Site(Table.class, "returned", "Table.java", 484);

  private static final Site $SITE_54 = new Site(Table.class, "returned", "Table.java", 484);

  private static final Site $SITE_55 = new Site(Table.class, "asked", "Table.java", 492);

  private static final Site $SITE_56 = new Site(Table.class, "asked", "Table.java", 492);

  private final Table $self;

  private DecoTable(Table self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoTable of(Table self) {
    return new DecoTable(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Table.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Table.f(x));
  }

  static Deferred<Void> fill(int[] a, int i) {
    return Calls.spawnAlone(isolation -> {
      fill$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  static Deferred<Void> fill(Scope scope, int[] a, int i) {
    return Calls.spawn(scope, isolation -> {
      fill$isolated(isolation.trackingArrays(), a, i);
      return null;
    });
  }

  Object callStatement(int n) {
    if (Run.serial(Table.class)) {
      return $self.callStatement(n);
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns fill
        if ($deco.inPlace($SITE_1)) {
          try {
            int $4 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              Table.fill(a, i);
              if (--$4 <= 0) break;
            }
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final int $2 = $Slice_1.spawn($deco, Turns.below(i, n), i, a);
          if ($2 > 0) {
            i += $2 - 1;
          } else {
            final $Batch_1 $1 = $Batch_1.at($deco);
            if ($1 != null) {
              $1.add(a, i);
            } else {
              DecoTable.fill($deco.at($SITE_1), a, i);
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object element(int n) {
    if (Run.serial(Table.class)) {
      return $self.element(n);
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[n];
      for (int i = 0; i < n; i++) {
        int x = i + 1;
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            a[i] = Table.f(x);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final int $1 = i;
          final $Batch_2 $3 = $Batch_2.at($deco, a);
          if ($3 != null) {
            $3.add(x, $1);
          } else {
            final Deferred<Integer> $2 = DecoTable.f($deco.at($SITE_2), x);
            $deco.defer(a, $1, () -> a[$1] = $2.get());
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object grid(int n) {
    if (Run.serial(Table.class)) {
      return $self.grid(n);
    }
    final Run $deco = Run.open();
    try {
      int[][] g = new int[n][2];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < 2; j++) {
          int x = i + j;
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_3)) {
            try {
              g[i][j] = Table.f(x);
            } catch (Throwable $5) {
              $deco.failedInPlace($SITE_3, $5);
              throw $5;
            }
          } else {
            final int[] $1 = g[i];
            final int $2 = j;
            final $Batch_3 $4 = $Batch_3.at($deco, $1);
            if ($4 != null) {
              $4.add(x, $2);
            } else {
              final Deferred<Integer> $3 = DecoTable.f($deco.at($SITE_3), x);
              $deco.defer($1, $2, () -> $1[$2] = $3.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return g;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object plus(int n) {
    if (Run.serial(Table.class)) {
      return $self.plus(n);
    }
    final Run $deco = Run.open();
    try {
      int[] a = $Hidden.ones_0(n);
      for (int i = 0; i < n; i++) {
        int x = i;
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final IntRef $2 = new IntRef();
        $deco.defer(() -> $2.value = a[$1]);
        final Deferred<Integer> $3 = DecoTable.f($deco.at($SITE_4), x);
        $deco.defer(a, $1, () -> {
          $2.value += $3.get();
          a[$1] = $2.value;
        });
      }
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object minus(int n) {
    if (Run.serial(Table.class)) {
      return $self.minus(n);
    }
    final Run $deco = Run.open();
    try {
      int[] a = $Hidden.ones_0(n);
      for (int i = 0; i < n; i++) {
        int x = i;
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final IntRef $2 = new IntRef();
        $deco.defer(() -> $2.value = a[$1]);
        final Deferred<Integer> $3 = DecoTable.f($deco.at($SITE_5), x);
        $deco.defer(a, $1, () -> {
          $2.value -= $3.get();
          a[$1] = $2.value;
        });
      }
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object times(int n) {
    if (Run.serial(Table.class)) {
      return $self.times(n);
    }
    final Run $deco = Run.open();
    try {
      int[] a = $Hidden.ones_0(n);
      for (int i = 0; i < n; i++) {
        int x = i;
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final IntRef $2 = new IntRef();
        $deco.defer(() -> $2.value = a[$1]);
        final Deferred<Integer> $3 = DecoTable.f($deco.at($SITE_6), x);
        $deco.defer(a, $1, () -> {
          $2.value *= $3.get();
          a[$1] = $2.value;
        });
      }
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object divided(int n) {
    if (Run.serial(Table.class)) {
      return $self.divided(n);
    }
    final Run $deco = Run.open();
    try {
      int[] a = $Hidden.ones_0(n);
      for (int i = 0; i < n; i++) {
        int x = i;
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final IntRef $2 = new IntRef();
        $deco.defer(() -> $2.value = a[$1]);
        final Deferred<Integer> $3 = DecoTable.f($deco.at($SITE_7), x);
        $deco.defer(a, $1, () -> {
          $2.value /= $3.get();
          a[$1] = $2.value;
        });
      }
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object remainder(int n) {
    if (Run.serial(Table.class)) {
      return $self.remainder(n);
    }
    final Run $deco = Run.open();
    try {
      int[] a = $Hidden.ones_0(n);
      for (int i = 0; i < n; i++) {
        int x = i;
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final IntRef $2 = new IntRef();
        $deco.defer(() -> $2.value = a[$1]);
        final Deferred<Integer> $3 = DecoTable.f($deco.at($SITE_8), x);
        $deco.defer(a, $1, () -> {
          $2.value %= $3.get();
          a[$1] = $2.value;
        });
      }
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object and(int n) {
    if (Run.serial(Table.class)) {
      return $self.and(n);
    }
    final Run $deco = Run.open();
    try {
      int[] a = $Hidden.ones_0(n);
      for (int i = 0; i < n; i++) {
        int x = i;
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final IntRef $2 = new IntRef();
        $deco.defer(() -> $2.value = a[$1]);
        final Deferred<Integer> $3 = DecoTable.f($deco.at($SITE_9), x);
        $deco.defer(a, $1, () -> {
          $2.value &= $3.get();
          a[$1] = $2.value;
        });
      }
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object or(int n) {
    if (Run.serial(Table.class)) {
      return $self.or(n);
    }
    final Run $deco = Run.open();
    try {
      int[] a = $Hidden.ones_0(n);
      for (int i = 0; i < n; i++) {
        int x = i;
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final IntRef $2 = new IntRef();
        $deco.defer(() -> $2.value = a[$1]);
        final Deferred<Integer> $3 = DecoTable.f($deco.at($SITE_10), x);
        $deco.defer(a, $1, () -> {
          $2.value |= $3.get();
          a[$1] = $2.value;
        });
      }
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object xor(int n) {
    if (Run.serial(Table.class)) {
      return $self.xor(n);
    }
    final Run $deco = Run.open();
    try {
      int[] a = $Hidden.ones_0(n);
      for (int i = 0; i < n; i++) {
        int x = i;
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final IntRef $2 = new IntRef();
        $deco.defer(() -> $2.value = a[$1]);
        final Deferred<Integer> $3 = DecoTable.f($deco.at($SITE_11), x);
        $deco.defer(a, $1, () -> {
          $2.value ^= $3.get();
          a[$1] = $2.value;
        });
      }
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object left(int n) {
    if (Run.serial(Table.class)) {
      return $self.left(n);
    }
    final Run $deco = Run.open();
    try {
      int[] a = $Hidden.ones_0(n);
      for (int i = 0; i < n; i++) {
        int x = i;
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final IntRef $2 = new IntRef();
        $deco.defer(() -> $2.value = a[$1]);
        final Deferred<Integer> $3 = DecoTable.f($deco.at($SITE_12), x);
        $deco.defer(a, $1, () -> {
          $2.value <<= $3.get();
          a[$1] = $2.value;
        });
      }
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object right(int n) {
    if (Run.serial(Table.class)) {
      return $self.right(n);
    }
    final Run $deco = Run.open();
    try {
      int[] a = $Hidden.ones_0(n);
      for (int i = 0; i < n; i++) {
        int x = i;
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final IntRef $2 = new IntRef();
        $deco.defer(() -> $2.value = a[$1]);
        final Deferred<Integer> $3 = DecoTable.f($deco.at($SITE_13), x);
        $deco.defer(a, $1, () -> {
          $2.value >>= $3.get();
          a[$1] = $2.value;
        });
      }
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object unsigned(int n) {
    if (Run.serial(Table.class)) {
      return $self.unsigned(n);
    }
    final Run $deco = Run.open();
    try {
      int[] a = $Hidden.ones_0(n);
      for (int i = 0; i < n; i++) {
        int x = i;
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final IntRef $2 = new IntRef();
        $deco.defer(() -> $2.value = a[$1]);
        final Deferred<Integer> $3 = DecoTable.f($deco.at($SITE_14), x);
        $deco.defer(a, $1, () -> {
          $2.value >>>= $3.get();
          a[$1] = $2.value;
        });
      }
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object gridPlus(int n) {
    if (Run.serial(Table.class)) {
      return $self.gridPlus(n);
    }
    final Run $deco = Run.open();
    try {
      int[][] g = new int[n][2];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < 2; j++) {
          int x = i + j;
          // deco: spawns f; the rest is replayed at the next wait point
          final int[] $1 = g[i];
          final int $2 = j;
          final IntRef $3 = new IntRef();
          $deco.defer(() -> $3.value = $1[$2]);
          final Deferred<Integer> $4 = DecoTable.f($deco.at($SITE_15), x);
          $deco.defer($1, $2, () -> {
            $3.value += $4.get();
            $1[$2] = $3.value;
          });
        }
      }
      $deco.await(); // deco: waits: before the return
      return g;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object listSet(int n) {
    if (Run.serial(Table.class)) {
      return $self.listSet(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> list = new ArrayList<>();
      for (int x = 0; x < n; x++) {
        list.add(x);
      }
      for (int i = 0; i < n; i++) {
        int x = i;
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_16)) {
          try {
            list.set(i, Table.f(x));
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_16, $4);
            throw $4;
          }
        } else {
          final int $1 = i;
          final $Batch_4 $3 = $Batch_4.at($deco, list);
          if ($3 != null) {
            $3.add(x, $1);
          } else {
            final Deferred<Integer> $2 = DecoTable.f($deco.at($SITE_16), x);
            $deco.defer(list, $1, () -> list.set($1, $2.get()));
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return list;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object listAdd(int n) {
    if (Run.serial(Table.class)) {
      return $self.listAdd(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> list = new ArrayList<>();
      for (int x = 0; x < n; x++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_17)) {
          try {
            int $5 = $deco.turns(Turns.below(x, n));
            for (; ; x++) {
              list.add(Table.f(x));
              if (--$5 <= 0) break;
            }
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_17, $4);
            throw $4;
          }
        } else {
          final int $3 = $Slice_2.spawn($deco, Turns.below(x, n), x, list);
          if ($3 > 0) {
            x += $3 - 1;
          } else {
            final $Batch_5 $2 = $Batch_5.at($deco, list);
            if ($2 != null) {
              $2.add(x);
            } else {
              final Deferred<Integer> $1 = DecoTable.f($deco.at($SITE_17), x);
              $deco.deferWhole(list, () -> list.add($1.get()));
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return list;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object mapPut(int n) {
    if (Run.serial(Table.class)) {
      return $self.mapPut(n);
    }
    final Run $deco = Run.open();
    try {
      Map<Integer, Integer> map = new HashMap<>();
      for (int k = 0; k < n; k++) {
        int x = k;
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_18)) {
          try {
            map.put(k, Table.f(x));
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_18, $4);
            throw $4;
          }
        } else {
          final int $1 = k;
          final $Batch_6 $3 = $Batch_6.at($deco, map);
          if ($3 != null) {
            $3.add(x, $1);
          } else {
            final Deferred<Integer> $2 = DecoTable.f($deco.at($SITE_18), x);
            $deco.defer(map, $1, () -> map.put($1, $2.get()));
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return map;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object mapOfMaps(int n) {
    if (Run.serial(Table.class)) {
      return $self.mapOfMaps(n);
    }
    final Run $deco = Run.open();
    try {
      Map<Integer, Map<Integer, Integer>> map = new TreeMap<>();
      for (int k = 0; k < n; k++) {
        map.put(k, new HashMap<>());
        for (int j = 0; j < 2; j++) {
          int x = j + k;
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_19)) {
            try {
              map.get(k).put(j, Table.f(x));
            } catch (Throwable $5) {
              $deco.failedInPlace($SITE_19, $5);
              throw $5;
            }
          } else {
            final Map<Integer, Integer> $1 = map.get(k);
            final int $2 = j;
            final $Batch_7 $4 = $Batch_7.at($deco, $1);
            if ($4 != null) {
              $4.add(x, $2);
            } else {
              final Deferred<Integer> $3 = DecoTable.f($deco.at($SITE_19), x);
              $deco.defer($1, $2, () -> $1.put($2, $3.get()));
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return map;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object mapMerge(int n) {
    if (Run.serial(Table.class)) {
      return $self.mapMerge(n);
    }
    final Run $deco = Run.open();
    try {
      Map<Integer, Integer> map = new HashMap<>();
      for (int x = 0; x < n; x++) {
        int k = x % 2;
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_20)) {
          try {
            map.merge(k, Table.f(x), Integer::sum);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_20, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoTable.f($deco.at($SITE_20), x);
          $deco.defer(map, k, () -> map.merge(k, $1.get(), Integer::sum));
        }
      }
      $deco.await(); // deco: waits: before the return
      return map;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object severalCalls(int n) {
    if (Run.serial(Table.class)) {
      return $self.severalCalls(n);
    }
    final Run $deco = Run.open();
    try {
      Map<Integer, Integer> map = new HashMap<>();
      int x = n;
      int y = n + 1;
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $1 = DecoTable.f($deco.at($SITE_21), x);
      final Deferred<Integer> $2 = DecoTable.f($deco.at($SITE_22), y);
      $deco.deferWhole(map, () -> map.put($1.get(), $2.get()));
      $deco.await(); // deco: waits: before the return
      return map;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object dequeAdd(int n) {
    if (Run.serial(Table.class)) {
      return $self.dequeAdd(n);
    }
    final Run $deco = Run.open();
    try {
      Deque<Integer> deque = new ArrayDeque<>();
      for (int x = 0; x < n; x++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_23)) {
          try {
            int $5 = $deco.turns(Turns.below(x, n));
            for (; ; x++) {
              deque.addFirst(Table.f(x));
              if (--$5 <= 0) break;
            }
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_23, $4);
            throw $4;
          }
        } else {
          final int $3 = $Slice_3.spawn($deco, Turns.below(x, n), x, deque);
          if ($3 > 0) {
            x += $3 - 1;
          } else {
            final $Batch_8 $2 = $Batch_8.at($deco, deque);
            if ($2 != null) {
              $2.add(x);
            } else {
              final Deferred<Integer> $1 = DecoTable.f($deco.at($SITE_23), x);
              $deco.deferWhole(deque, () -> deque.addFirst($1.get()));
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads deque, which the statement of line 291 may write
      return new ArrayList<>(deque);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object setAdd(int n) {
    if (Run.serial(Table.class)) {
      return $self.setAdd(n);
    }
    final Run $deco = Run.open();
    try {
      TreeSet<Integer> set = new TreeSet<>();
      for (int x = 0; x < n; x++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_24)) {
          try {
            int $5 = $deco.turns(Turns.below(x, n));
            for (; ; x++) {
              set.add(Table.f(x));
              if (--$5 <= 0) break;
            }
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_24, $4);
            throw $4;
          }
        } else {
          final int $3 = $Slice_4.spawn($deco, Turns.below(x, n), x, set);
          if ($3 > 0) {
            x += $3 - 1;
          } else {
            final $Batch_9 $2 = $Batch_9.at($deco, set);
            if ($2 != null) {
              $2.add(x);
            } else {
              final Deferred<Integer> $1 = DecoTable.f($deco.at($SITE_24), x);
              $deco.deferWhole(set, () -> set.add($1.get()));
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return set;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object textAppend(int n) {
    if (Run.serial(Table.class)) {
      return $self.textAppend(n);
    }
    final Run $deco = Run.open();
    try {
      StringBuilder text = new StringBuilder();
      for (int x = 0; x < n; x++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_25)) {
          try {
            int $5 = $deco.turns(Turns.below(x, n));
            for (; ; x++) {
              text.append(Table.f(x)).append(' ');
              if (--$5 <= 0) break;
            }
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_25, $4);
            throw $4;
          }
        } else {
          final int $3 = $Slice_5.spawn($deco, Turns.below(x, n), x, text);
          if ($3 > 0) {
            x += $3 - 1;
          } else {
            final $Batch_10 $2 = $Batch_10.at($deco, text);
            if ($2 != null) {
              $2.add(x);
            } else {
              final Deferred<Integer> $1 = DecoTable.f($deco.at($SITE_25), x);
              $deco.defer(() -> text.append(((int) $1.get())).append(' '));
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads text, which the statement of line 311 may write
      return text.toString();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object ownMethod(int n) {
    if (Run.serial(Table.class)) {
      return $self.ownMethod(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> list = new ArrayList<>();
      for (int x = 0; x < n; x++) {
        int y = x + 1;
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoTable.f($deco.at($SITE_26), x);
        final Deferred<Integer> $2 = DecoTable.f($deco.at($SITE_27), y);
        $deco.deferOpaque(() -> Table.put(list, ((int) $1.get()), ((int) $2.get())));
      }
      $deco.await(); // deco: waits: before the return
      return list;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object creation(int n) {
    if (Run.serial(Table.class)) {
      return $self.creation(n);
    }
    final Run $deco = Run.open();
    try {
      List<Table.Pair> list = new ArrayList<>();
      for (int x = 0; x < n; x++) {
        int y = x + 1;
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $1 = DecoTable.f($deco.at($SITE_28), x);
        final Deferred<Integer> $2 = DecoTable.f($deco.at($SITE_29), y);
        $deco.deferWhole(list, () -> list.add(new Table.Pair(((int) $1.get()), ((int) $2.get()))));
      }
      $deco.await(); // deco: waits: before the return
      return list;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object arrayOfCalls(int n) {
    if (Run.serial(Table.class)) {
      return $self.arrayOfCalls(n);
    }
    final Run $deco = Run.open();
    try {
      int x = n;
      int y = n + 1;
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<int[]> a = new Ref<int[]>();
      final Deferred<Integer> $1 = DecoTable.f($deco.at($SITE_30), x);
      final Deferred<Integer> $2 = DecoTable.f($deco.at($SITE_31), y);
      $deco.defer(() -> a.value = new int[] {((int) $1.get()), ((int) $2.get())});
      $deco.await(); // deco: waits: reads a, which the statement of line 343 may write
      return a.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object declaration(int n) {
    if (Run.serial(Table.class)) {
      return $self.declaration(n);
    }
    final Run $deco = Run.open();
    try {
      int x = n;
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_32)) {
        try {
          v.value = Table.f(x);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_32, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoTable.f($deco.at($SITE_32), x);
        $deco.defer(() -> v.value = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef w = new IntRef();
      if ($deco.inPlace($SITE_33)) {
        try {
          w.value = Table.f(x + 1);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_33, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoTable.f($deco.at($SITE_33), x + 1);
        $deco.defer(() -> w.value = $3.get());
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 351 may write
      return v.value - w.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object assignment(int n) {
    if (Run.serial(Table.class)) {
      return $self.assignment(n);
    }
    final Run $deco = Run.open();
    try {
      int x = n;
      final IntRef v = new IntRef();
      final IntRef w = new IntRef();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_34)) {
        try {
          v.value = Table.f(x);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_34, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoTable.f($deco.at($SITE_34), x);
        $deco.defer(() -> v.value = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_35)) {
        try {
          w.value = Table.f(x + 1);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_35, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoTable.f($deco.at($SITE_35), x + 1);
        $deco.defer(() -> w.value = $3.get());
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 362 may write
      return v.value - w.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object field(int n) {
    if (Run.serial(Table.class)) {
      return $self.field(n);
    }
    final Run $deco = Run.open();
    try {
      int x = n;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_36)) {
        try {
          $self.v = Table.f(x);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_36, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoTable.f($deco.at($SITE_36), x);
        $deco.defer(() -> $self.v = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_37)) {
        try {
          $self.w = Table.f(x + 1);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_37, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoTable.f($deco.at($SITE_37), x + 1);
        $deco.defer(() -> $self.w = $3.get());
      }
      $deco.await(); // deco: waits: reads field v, which the statement of line 371 may write
      return $self.v - $self.w;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object sum(int n) {
    if (Run.serial(Table.class)) {
      return $self.sum(n);
    }
    final Run $deco = Run.open();
    try {
      final IntRef sum = new IntRef(0);
      for (int x = 0; x < n; x++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_38)) {
          try {
            int $5 = $deco.turns(Turns.below(x, n));
            for (; ; x++) {
              sum.value += Table.f(x);
              if (--$5 <= 0) break;
            }
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_38, $4);
            throw $4;
          }
        } else {
          final int $3 = $Slice_6.spawn($deco, Turns.below(x, n), x, sum);
          if ($3 > 0) {
            x += $3 - 1;
          } else {
            final $Batch_11 $2 = $Batch_11.at($deco, sum);
            if ($2 != null) {
              $2.add(x);
            } else {
              final Deferred<Integer> $1 = DecoTable.f($deco.at($SITE_38), x);
              $deco.defer(() -> sum.value += $1.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 381 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object arithmetic(int n) {
    if (Run.serial(Table.class)) {
      return $self.arithmetic(n);
    }
    final Run $deco = Run.open();
    try {
      int[] c = $Hidden.ones_0(n);
      final LongRef sum = new LongRef(0);
      for (int i = 0; i < n; i++) {
        int x = i;
        int y = i + 1;
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = c[i];
        final Deferred<Integer> $2 = DecoTable.f($deco.at($SITE_39), x);
        final Deferred<Integer> $3 = DecoTable.f($deco.at($SITE_40), y);
        $deco.defer(() -> sum.value += $1 * ((int) $2.get()) + ((int) $3.get()));
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 394 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object choice(int n) {
    if (Run.serial(Table.class)) {
      return $self.choice(n);
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[n];
      for (int i = 0; i < n; i++) {
        boolean c = i % 2 == 0;
        int x = i;
        int y = -i;
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = c ? DecoTable.f($deco.at($SITE_41), x) : null;
        final Deferred<Integer> $3 = !(c) ? DecoTable.f($deco.at($SITE_42), y) : null;
        $deco.defer(a, $1, () -> a[$1] = c ? ((int) $2.get()) : ((int) $3.get()));
      }
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object streamOfLambda(int n) {
    if (Run.serial(Table.class)) {
      return $self.streamOfLambda(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> list = IntStream.range(0, n).boxed().toList();
      return Stages.map($deco, list.stream(), x -> DecoTable.f($deco.at($SITE_43), x)::get /* deco: spawns f */).toList();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object streamOfReference(int n) {
    if (Run.serial(Table.class)) {
      return $self.streamOfReference(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> list = IntStream.range(0, n).boxed().toList();
      return Stages.map($deco, list.stream(), $1 -> DecoTable.f($deco.at($SITE_44), $1)::get /* deco: spawns f */).toList();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object streamToInt(int n) {
    if (Run.serial(Table.class)) {
      return $self.streamToInt(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> list = IntStream.range(0, n).boxed().toList();
      return Stages.mapToInt($deco, list.stream(), x -> DecoTable.f($deco.at($SITE_45), x)::get /* deco: spawns f */).sum();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object streamToLong(int n) {
    if (Run.serial(Table.class)) {
      return $self.streamToLong(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> list = IntStream.range(0, n).boxed().toList();
      return Stages.mapToLong($deco, list.stream(), x -> DecoTable.f($deco.at($SITE_46), x)::get /* deco: spawns f */).sum();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object streamToDouble(int n) {
    if (Run.serial(Table.class)) {
      return $self.streamToDouble(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> list = IntStream.range(0, n).boxed().toList();
      return Stages.mapToDouble($deco, list.stream(), x -> DecoTable.f($deco.at($SITE_47), x)::get /* deco: spawns f */).sum();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object range(int n) {
    if (Run.serial(Table.class)) {
      return $self.range(n);
    }
    final Run $deco = Run.open();
    try {
      return Stages.map($deco, IntStream.range(0, n), x -> DecoTable.f($deco.at($SITE_48), x)::get /* deco: spawns f */).toArray();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object rangeToObjects(int n) {
    if (Run.serial(Table.class)) {
      return $self.rangeToObjects(n);
    }
    final Run $deco = Run.open();
    try {
      return Stages.mapToObj($deco, IntStream.range(0, n), x -> DecoTable.f($deco.at($SITE_49), x)::get /* deco: spawns f */).toList();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object longRange(int n) {
    if (Run.serial(Table.class)) {
      return $self.longRange(n);
    }
    final Run $deco = Run.open();
    try {
      return Stages.map($deco, LongStream.rangeClosed(1, n), x -> DecoTable.f($deco.at($SITE_50), (int) x)::get /* deco: spawns f */).sum();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object streamOfArray(int n) {
    if (Run.serial(Table.class)) {
      return $self.streamOfArray(n);
    }
    final Run $deco = Run.open();
    try {
      int[] a = $Hidden.ones_0(n);
      return Stages.map($deco, Arrays.stream(a), x -> DecoTable.f($deco.at($SITE_51), x)::get /* deco: spawns f */).max().getAsInt();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object collected(int n) {
    if (Run.serial(Table.class)) {
      return $self.collected(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> list = IntStream.range(0, n).boxed().toList();
      return new TreeSet<>(Stages.map($deco, list.stream(), x -> DecoTable.f($deco.at($SITE_52), x)::get /* deco: spawns f */).collect(Collectors.toSet()));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object returned(int n) {
    if (Run.serial(Table.class)) {
      return $self.returned(n);
    }
    final Run $deco = Run.open();
    try {
      int x = n;
      int y = n + 1;
      // deco: spawns f side by side; the statement needs the values
      final Deferred<Integer> $1 = DecoTable.f($deco.at($SITE_53), x);
      final Deferred<Integer> $2 = DecoTable.f($deco.at($SITE_54), y);
      $deco.await();
      return ((int) $1.get()) + ((int) $2.get()); // expect: NOTE DECO-302 The caller returns it // expect: NOTE DECO-302 The caller returns it
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object asked(int n) {
    if (Run.serial(Table.class)) {
      return $self.asked(n);
    }
    final Run $deco = Run.open();
    try {
      int x = n;
      int y = n + 1;
      // deco: spawns f side by side; the statement needs the values
      final Deferred<Integer> $1 = DecoTable.f($deco.at($SITE_55), x);
      final Deferred<Integer> $2 = DecoTable.f($deco.at($SITE_56), y);
      $deco.await();
      if (((int) $1.get()) < ((int) $2.get())) { // expect: NOTE DECO-302 decides // expect: NOTE DECO-302 decides
        return "less";
      }
      return "more";
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code fill} with its array accesses recorded.
   */
  private static void fill$isolated(Isolation $isolation, int[] a, int i) {
    Meeting.here();
    $isolation.set(a, i, i + 1);
  }

  /**
   * Calls of {@code fill}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    private final int[] argument2;

    $Batch_1(int room) {
      super($SITE_1, room, false, false);
      argument1 = new Object[room];
      argument2 = new int[room];
    }

    static $Batch_1 at(Run run) {
      if (run.filling() instanceof $Batch_1 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(int[] argument1, int argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int[] a = (int[]) this.argument1[$slot];
            final int i = this.argument2[$slot];
            fill$isolated($isolation.trackingArrays(), a, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Turns of a loop, each with a call of {@code fill}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private int[] same1;

    $Slice_1(int room) {
      super($SITE_1, room, false, true);
    }

    static int spawn(Run run, int left, int first, int[] same1) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static void one(Isolation $isolation, int[] a, int i) throws Throwable {
      fill$isolated($isolation.trackingArrays(), a, i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int $first = this.first;
      final int[] a = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            one($isolation, a, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
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
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_2, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_2) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
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
            $results[$slot] = Table.f(x);
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
      final int[] a = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        a[$1] = $results[$slot];
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
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_3, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_3) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
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
            $results[$slot] = Table.f(x);
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
      final int[] $1 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $2 = this.operand1[$slot];
        $1[$2] = $results[$slot];
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
  private static final class $Batch_4 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_4(int room) {
      super($SITE_16, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_4 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_4 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_16);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_16) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
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
            $results[$slot] = Table.f(x);
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
      final List<Integer> list = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        list.set($1, $results[$slot]);
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
  private static final class $Batch_5 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_5(int room) {
      super($SITE_17, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_5 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_5 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_17);
      if (capacity == 0) {
        return null;
      }
      $Batch_5 next = run.used($SITE_17) instanceof $Batch_5 used ? used : new $Batch_5(Batch.room(capacity));
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
            $results[$slot] = Table.f(x);
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
      final List<Integer> list = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        list.add($results[$slot]);
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
  private static final class $Slice_2 extends Batch {
    private int first;

    private List<Integer> same1;

    private int[] results;

    $Slice_2(int room) {
      super($SITE_17, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, List<Integer> same1) {
      int turns = run.slice($SITE_17, left);
      if (turns > 0) {
        $Slice_2 next = run.used($SITE_17) instanceof $Slice_2 used ? used : new $Slice_2(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Table.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final List<Integer> list = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = $first + $slot;
            $results[$slot] = one($isolation, x);
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
      final List<Integer> list = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int x = $first + $slot;
        list.add($results[$slot]);
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
  private static final class $Batch_6 extends Batch {
    private Map<Integer, Integer> same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_6(int room) {
      super($SITE_18, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_6 at(Run run, Map<Integer, Integer> same1) {
      if (run.filling() instanceof $Batch_6 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_18);
      if (capacity == 0) {
        return null;
      }
      $Batch_6 next = run.used($SITE_18) instanceof $Batch_6 used ? used : new $Batch_6(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
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
            $results[$slot] = Table.f(x);
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
      final Map<Integer, Integer> map = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        map.put($1, $results[$slot]);
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
  private static final class $Batch_7 extends Batch {
    private Map<Integer, Integer> same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_7(int room) {
      super($SITE_19, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_7 at(Run run, Map<Integer, Integer> same1) {
      if (run.filling() instanceof $Batch_7 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_19);
      if (capacity == 0) {
        return null;
      }
      $Batch_7 next = run.used($SITE_19) instanceof $Batch_7 used ? used : new $Batch_7(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
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
            $results[$slot] = Table.f(x);
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
      final Map<Integer, Integer> $1 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $2 = this.operand1[$slot];
        $1.put($2, $results[$slot]);
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
  private static final class $Batch_8 extends Batch {
    private Deque<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_8(int room) {
      super($SITE_23, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_8 at(Run run, Deque<Integer> same1) {
      if (run.filling() instanceof $Batch_8 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_23);
      if (capacity == 0) {
        return null;
      }
      $Batch_8 next = run.used($SITE_23) instanceof $Batch_8 used ? used : new $Batch_8(Batch.room(capacity));
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
            $results[$slot] = Table.f(x);
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
      final Deque<Integer> deque = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        deque.addFirst($results[$slot]);
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
  private static final class $Slice_3 extends Batch {
    private int first;

    private Deque<Integer> same1;

    private int[] results;

    $Slice_3(int room) {
      super($SITE_23, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, Deque<Integer> same1) {
      int turns = run.slice($SITE_23, left);
      if (turns > 0) {
        $Slice_3 next = run.used($SITE_23) instanceof $Slice_3 used ? used : new $Slice_3(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Table.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final Deque<Integer> deque = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = $first + $slot;
            $results[$slot] = one($isolation, x);
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
      final Deque<Integer> deque = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int x = $first + $slot;
        deque.addFirst($results[$slot]);
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
  private static final class $Batch_9 extends Batch {
    private TreeSet<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_9(int room) {
      super($SITE_24, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_9 at(Run run, TreeSet<Integer> same1) {
      if (run.filling() instanceof $Batch_9 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_24);
      if (capacity == 0) {
        return null;
      }
      $Batch_9 next = run.used($SITE_24) instanceof $Batch_9 used ? used : new $Batch_9(Batch.room(capacity));
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
            $results[$slot] = Table.f(x);
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
      final TreeSet<Integer> set = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        set.add($results[$slot]);
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
  private static final class $Slice_4 extends Batch {
    private int first;

    private TreeSet<Integer> same1;

    private int[] results;

    $Slice_4(int room) {
      super($SITE_24, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, TreeSet<Integer> same1) {
      int turns = run.slice($SITE_24, left);
      if (turns > 0) {
        $Slice_4 next = run.used($SITE_24) instanceof $Slice_4 used ? used : new $Slice_4(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Table.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final TreeSet<Integer> set = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = $first + $slot;
            $results[$slot] = one($isolation, x);
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
      final TreeSet<Integer> set = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int x = $first + $slot;
        set.add($results[$slot]);
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
  private static final class $Batch_10 extends Batch {
    private StringBuilder same1;

    private final int[] argument1;

    private int[] results;

    $Batch_10(int room) {
      super($SITE_25, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_10 at(Run run, StringBuilder same1) {
      if (run.filling() instanceof $Batch_10 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_25);
      if (capacity == 0) {
        return null;
      }
      $Batch_10 next = run.used($SITE_25) instanceof $Batch_10 used ? used : new $Batch_10(Batch.room(capacity));
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
            $results[$slot] = Table.f(x);
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
      final StringBuilder text = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        text.append($results[$slot]).append(' ');
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
  private static final class $Slice_5 extends Batch {
    private int first;

    private StringBuilder same1;

    private int[] results;

    $Slice_5(int room) {
      super($SITE_25, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, StringBuilder same1) {
      int turns = run.slice($SITE_25, left);
      if (turns > 0) {
        $Slice_5 next = run.used($SITE_25) instanceof $Slice_5 used ? used : new $Slice_5(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Table.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final StringBuilder text = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = $first + $slot;
            $results[$slot] = one($isolation, x);
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
      final StringBuilder text = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int x = $first + $slot;
        text.append($results[$slot]).append(' ');
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
  private static final class $Batch_11 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private int[] results;

    $Batch_11(int room) {
      super($SITE_38, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_11 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_11 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_38);
      if (capacity == 0) {
        return null;
      }
      $Batch_11 next = run.used($SITE_38) instanceof $Batch_11 used ? used : new $Batch_11(Batch.room(capacity));
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
            $results[$slot] = Table.f(x);
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
      final IntRef sum = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        sum.value += $results[$slot];
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
  private static final class $Slice_6 extends Batch {
    private int first;

    private IntRef same1;

    private int[] results;

    $Slice_6(int room) {
      super($SITE_38, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, IntRef same1) {
      int turns = run.slice($SITE_38, left);
      if (turns > 0) {
        $Slice_6 next = run.used($SITE_38) instanceof $Slice_6 used ? used : new $Slice_6(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Table.f(x);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final IntRef sum = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = $first + $slot;
            $results[$slot] = one($isolation, x);
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
      final IntRef sum = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int x = $first + $slot;
        sum.value += $results[$slot];
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
    static final MethodHandle METHOD_ones_0 = Access.method(MethodHandles.lookup(), Table.class, "ones", int.class);

    static int[] ones_0(int a0) {
      try {
        return (int[]) METHOD_ones_0.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
