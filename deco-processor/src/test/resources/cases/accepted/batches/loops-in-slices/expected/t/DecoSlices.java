package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.DoubleRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Slices} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Slices"
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
final class DecoSlices {
  private static final Site $SITE_1 = new Site(Slices.class, "upwards", "Slices.java", 44).orDirectly();

  private static final Site $SITE_2 = new Site(Slices.class, "inclusive", "Slices.java", 52).orDirectly();

  private static final Site $SITE_3 = new Site(Slices.class, "downwards", "Slices.java", 60).orDirectly();

  private static final Site $SITE_4 = new Site(Slices.class, "everyThird", "Slices.java", 69).orDirectly();

  private static final Site $SITE_5 = new Site(Slices.class, "everyThird", "Slices.java", 72).orDirectly();

  private static final Site $SITE_6 = new Site(Slices.class, "sum", "Slices.java", 81).orDirectly();

  private static final Site $SITE_7 = new Site(Slices.class, "listed", "Slices.java", 90).orDirectly();

  private static final Site $SITE_8 = new Site(Slices.class, "partly", "Slices.java", 98).orDirectly();

  private static final Site $SITE_9 = new Site(Slices.class, "rows", "Slices.java", 108).orDirectly();

  private static final Site $SITE_10 = new Site(Slices.class, "same", "Slices.java", 119).orDirectly();

  private static final Site $SITE_11 = new Site(Slices.class, "own", "Slices.java", 128).orDirectly();

  private static final Site $SITE_12 = new Site(Slices.class, "unsteady", "Slices.java", 139).orDirectly();

  private static final Site $SITE_13 = new Site(Slices.class, "unsteady", "Slices.java", 142).orDirectly();

  private static final Site $SITE_14 = new Site(Slices.class, "unsteady", "Slices.java", 145).orDirectly();

  private static final Site $SITE_15 = new Site(Slices.class, "failing", "Slices.java", 154).orDirectly();

  private static final Site $SITE_16 = new Site(Slices.class, "counted", "Slices.java", 165).orDirectly();

  private final Slices $self;

  private DecoSlices(Slices self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoSlices of(Slices self) {
    return new DecoSlices(self);
  }

  static Deferred<Long> cube(int base, int i) {
    return Calls.spawnAlone(isolation -> Slices.cube(base, i));
  }

  static Deferred<Long> cube(Scope scope, int base, int i) {
    return Calls.spawn(scope, isolation -> Slices.cube(base, i));
  }

  static Deferred<Integer> checked(int i, int bad) {
    return Calls.spawnAlone(isolation -> Slices.checked(i, bad));
  }

  static Deferred<Integer> checked(Scope scope, int i, int bad) {
    return Calls.spawn(scope, isolation -> Slices.checked(i, bad));
  }

  static Deferred<Void> add(int[] row, int by) {
    return Calls.spawnAlone(isolation -> {
      add$isolated(isolation.trackingArrays(), row, by);
      return null;
    });
  }

  static Deferred<Void> add(Scope scope, int[] row, int by) {
    return Calls.spawn(scope, isolation -> {
      add$isolated(isolation.trackingArrays(), row, by);
      return null;
    });
  }

  Deferred<Integer> moved(int i) {
    return Calls.spawnAlone(isolation -> $self.moved(i));
  }

  Deferred<Integer> moved(Scope scope, int i) {
    return Calls.spawn(scope, isolation -> $self.moved(i));
  }

  static long[] upwards(int n, int base) {
    if (Run.serial(Slices.class)) {
      return Slices.upwards(n, base);
    }
    final Run $deco = Run.open();
    try {
      long[] all = new long[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns cube; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            int $6 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              all[i] = Slices.cube(base, i);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_1, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_1.spawn($deco, Turns.below(i, n), i, all, base);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_1 $3 = $Batch_1.at($deco, all);
            if ($3 != null) {
              $3.add(base, i, $1);
            } else {
              final Deferred<Long> $2 = DecoSlices.cube($deco.at($SITE_1), base, i);
              $deco.defer(all, $1, () -> all[$1] = $2.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return all;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static long[] inclusive(int n, int base) {
    if (Run.serial(Slices.class)) {
      return Slices.inclusive(n, base);
    }
    final Run $deco = Run.open();
    try {
      long[] all = new long[n + 1];
      for (int i = 0; i <= n; ++i) {
        // deco: spawns cube; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            int $9 = $deco.turns(Turns.belowOrAt(i, n));
            for (; ; i++) {
              all[i] = Slices.cube(base + Slices.SCALE, i - 1);
              if (--$9 <= 0) break;
            }
          } catch (Throwable $8) {
            $deco.failedInPlace($SITE_2, $8);
            throw $8;
          }
        } else {
          final int $7 = $Slice_2.spawn($deco, Turns.belowOrAt(i, n), i, all, base + Slices.SCALE);
          if ($7 > 0) {
            i += $7 - 1;
          } else {
            final int $1 = i;
            final int $2 = base + Slices.SCALE;
            final int $3 = i - 1;
            final $Batch_2 $5 = $Batch_2.at($deco, all);
            if ($5 != null) {
              $5.add($2, $3, $1);
            } else {
              final Deferred<Long> $4 = DecoSlices.cube($deco.at($SITE_2), $2, $3);
              $deco.defer(all, $1, () -> all[$1] = $4.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return all;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static long[] downwards(int n, int base) {
    if (Run.serial(Slices.class)) {
      return Slices.downwards(n, base);
    }
    final Run $deco = Run.open();
    try {
      long[] all = new long[n];
      for (int i = n - 1; i >= 0; i--) {
        // deco: spawns cube; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            int $6 = $deco.turns(Turns.aboveOrAt(i, 0));
            for (; ; i--) {
              all[i] = Slices.cube(base, i);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_3, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_3.spawn($deco, Turns.aboveOrAt(i, 0), i, all, base);
          if ($4 > 0) {
            i -= $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_3 $3 = $Batch_3.at($deco, all);
            if ($3 != null) {
              $3.add(base, i, $1);
            } else {
              final Deferred<Long> $2 = DecoSlices.cube($deco.at($SITE_3), base, i);
              $deco.defer(all, $1, () -> all[$1] = $2.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return all;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static long[] everyThird(int n, int base) {
    if (Run.serial(Slices.class)) {
      return Slices.everyThird(n, base);
    }
    final Run $deco = Run.open();
    try {
      long[] all = new long[2 * n];
      for (int i = n - 1; 0 < i; i -= 3) {
        // deco: spawns cube; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            int $8 = $deco.turns(Turns.above(i, 0, 3));
            for (; ; i += -3) {
              all[i * 2 - 1] = Slices.cube(base * 2, i + 1);
              if (--$8 <= 0) break;
            }
          } catch (Throwable $7) {
            $deco.failedInPlace($SITE_4, $7);
            throw $7;
          }
        } else {
          final int $6 = $Slice_4.spawn($deco, Turns.above(i, 0, 3), i, all, base);
          if ($6 > 0) {
            i += ($6 - 1) * -3;
          } else {
            final int $1 = i * 2 - 1;
            final int $2 = base * 2;
            final int $3 = i + 1;
            final $Batch_4 $5 = $Batch_4.at($deco, all);
            if ($5 != null) {
              $5.add($2, $3, $1);
            } else {
              final Deferred<Long> $4 = DecoSlices.cube($deco.at($SITE_4), $2, $3);
              $deco.defer(all, $1, () -> all[$1] = $4.get());
            }
          }
        }
      }
      for (int i = 1, last = n - 2; last >= i; i += 3) {
        // deco: spawns cube; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_5)) {
          try {
            int $14 = $deco.turns(Turns.belowOrAt(i, last, 3));
            for (; ; i += 3) {
              all[2 * i] = Slices.cube(base, i);
              if (--$14 <= 0) break;
            }
          } catch (Throwable $13) {
            $deco.failedInPlace($SITE_5, $13);
            throw $13;
          }
        } else {
          final int $12 = $Slice_5.spawn($deco, Turns.belowOrAt(i, last, 3), i, all, base);
          if ($12 > 0) {
            i += ($12 - 1) * 3;
          } else {
            final int $9 = 2 * i;
            final $Batch_5 $11 = $Batch_5.at($deco, all);
            if ($11 != null) {
              $11.add(base, i, $9);
            } else {
              final Deferred<Long> $10 = DecoSlices.cube($deco.at($SITE_5), base, i);
              $deco.defer(all, $9, () -> all[$9] = $10.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return all;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static double sum(int n, double weight) {
    if (Run.serial(Slices.class)) {
      return Slices.sum(n, weight);
    }
    final Run $deco = Run.open();
    try {
      final DoubleRef sum = new DoubleRef(1);
      for (int i = 0; i < n; i++) {
        // deco: spawns cube; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            sum.value += weight * Slices.cube(2, i) / (i + 1);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_6, $3);
            throw $3;
          }
        } else {
          final Deferred<Long> $1 = DecoSlices.cube($deco.at($SITE_6), 2, i);
          final int $2 = (i + 1);
          $deco.defer(() -> sum.value += weight * ((long) $1.get()) / $2);
        }
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 81 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> listed(int n, int bad) {
    if (Run.serial(Slices.class)) {
      return Slices.listed(n, bad);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> all = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        // deco: spawns checked; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_7)) {
          try {
            int $5 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              all.add(Slices.checked(i, bad));
              if (--$5 <= 0) break;
            }
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_7, $4);
            throw $4;
          }
        } else {
          final int $3 = $Slice_6.spawn($deco, Turns.below(i, n), i, all, bad);
          if ($3 > 0) {
            i += $3 - 1;
          } else {
            final $Batch_6 $2 = $Batch_6.at($deco, all);
            if ($2 != null) {
              $2.add(i, bad);
            } else {
              final Deferred<Integer> $1 = DecoSlices.checked($deco.at($SITE_7), i, bad);
              $deco.deferWhole(all, () -> all.add($1.get()));
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return all;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[] partly(int[] all, int bad) {
    if (Run.serial(Slices.class)) {
      return Slices.partly(all, bad);
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < all.length; i++) {
        // deco: spawns checked; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_8)) {
          try {
            int $6 = $deco.turns(Turns.below(i, all.length));
            for (; ; i++) {
              all[i] = Slices.checked(i, bad);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_8, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_7.spawn($deco, Turns.below(i, all.length), i, all, bad);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_7 $3 = $Batch_7.at($deco, all);
            if ($3 != null) {
              $3.add(i, bad, $1);
            } else {
              final Deferred<Integer> $2 = DecoSlices.checked($deco.at($SITE_8), i, bad);
              $deco.defer(all, $1, () -> all[$1] = $2.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return all;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[][] rows(int n) {
    if (Run.serial(Slices.class)) {
      return Slices.rows(n);
    }
    final Run $deco = Run.open();
    try {
      int[][] rows = new int[n][4];
      for (int y = 0; y < n; y++) {
        for (int x = 0; x < rows[y].length; x++) {
          // deco: spawns checked; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_9)) {
            try {
              int $8 = $deco.turns(Turns.below(x, rows[y].length));
              for (; ; x++) {
                rows[y][x] = Slices.checked(x + y, -1);
                if (--$8 <= 0) break;
              }
            } catch (Throwable $7) {
              $deco.failedInPlace($SITE_9, $7);
              throw $7;
            }
          } else {
            final int $6 = $Slice_8.spawn($deco, Turns.below(x, rows[y].length), x, y, rows[y]);
            if ($6 > 0) {
              x += $6 - 1;
            } else {
              final int[] $1 = rows[y];
              final int $2 = x;
              final int $3 = x + y;
              final $Batch_8 $5 = $Batch_8.at($deco, $1);
              if ($5 != null) {
                $5.add($3, -1, $2);
              } else {
                final Deferred<Integer> $4 = DecoSlices.checked($deco.at($SITE_9), $3, -1);
                $deco.defer($1, $2, () -> $1[$2] = $4.get());
              }
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return rows;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[] same(int n) {
    if (Run.serial(Slices.class)) {
      return Slices.same(n);
    }
    final Run $deco = Run.open();
    try {
      int[] row = new int[5];
      int[][] held = {row};
      for (int i = 0; i < n; i++) {
        // deco: spawns add
        if ($deco.inPlace($SITE_10)) {
          try {
            int $6 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              Slices.add(held[0], i);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_10, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_9.spawn($deco, Turns.below(i, n), i, held[0]);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int[] $1 = held[0];
            final $Batch_9 $2 = $Batch_9.at($deco);
            if ($2 != null) {
              $2.add($1, i);
            } else {
              DecoSlices.add($deco.at($SITE_10), $1, i);
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return row;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  int[] own(int n) {
    if (Run.serial(Slices.class)) {
      return $self.own(n);
    }
    final Run $deco = Run.open();
    try {
      int[] all = new int[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns moved; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_11)) {
          try {
            int $6 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              all[i] = $self.moved(i);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_11, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_10.spawn($deco, Turns.below(i, n), i, $self, all);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_10 $3 = $Batch_10.at($deco, $self, all);
            if ($3 != null) {
              $3.add(i, $1);
            } else {
              final Deferred<Integer> $2 = DecoSlices.of($self).moved($deco.at($SITE_11), i);
              $deco.defer(all, $1, () -> all[$1] = $2.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return all;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The bound of each loop changes while it runs, or what it counts with does.
   */
  static long[] unsteady(int n) {
    if (Run.serial(Slices.class)) {
      return Slices.unsteady(n);
    }
    final Run $deco = Run.open();
    try {
      long[] all = new long[n];
      int end = n;
      for (int i = 0; i < end; i++) {
        // deco: spawns cube; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_12)) {
          try {
            all[i] = Slices.cube(end--, i);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_12, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final int $2 = end--;
          final $Batch_11 $4 = $Batch_11.at($deco, all);
          if ($4 != null) {
            $4.add($2, i, $1);
          } else {
            final Deferred<Long> $3 = DecoSlices.cube($deco.at($SITE_12), $2, i);
            $deco.defer(all, $1, () -> all[$1] = $3.get());
          }
        }
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns cube; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_13)) {
          try {
            all[i++] = Slices.cube(1, n);
          } catch (Throwable $9) {
            $deco.failedInPlace($SITE_13, $9);
            throw $9;
          }
        } else {
          final int $6 = i++;
          final $Batch_12 $8 = $Batch_12.at($deco, all);
          if ($8 != null) {
            $8.add(1, n, $6);
          } else {
            final Deferred<Long> $7 = DecoSlices.cube($deco.at($SITE_13), 1, n);
            $deco.defer(all, $6, () -> all[$6] = $7.get());
          }
        }
      }
      for (int i = 0; i < all.length / (n == 0 ? 1 : 2); i++) {
        // deco: spawns cube; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_14)) {
          try {
            all[i] = Slices.cube(4, i);
          } catch (Throwable $13) {
            $deco.failedInPlace($SITE_14, $13);
            throw $13;
          }
        } else {
          final int $10 = i;
          final $Batch_13 $12 = $Batch_13.at($deco, all);
          if ($12 != null) {
            $12.add(4, i, $10);
          } else {
            final Deferred<Long> $11 = DecoSlices.cube($deco.at($SITE_14), 4, i);
            $deco.defer(all, $10, () -> all[$10] = $11.get());
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return all;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * An argument that may fail is evaluated in its turn.
   */
  static int[] failing(int[] all, int[] given) {
    if (Run.serial(Slices.class)) {
      return Slices.failing(all, given);
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < all.length; i++) {
        if (all == given) $deco.await(); // deco: waits if they are one: reads given, which the statement of line 154 may write
        // deco: spawns checked; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_15)) {
          try {
            all[i] = Slices.checked(given[i], 100 / (i - 90));
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_15, $6);
            throw $6;
          }
        } else {
          final int $1 = i;
          final int $2 = given[i];
          final int $3 = 100 / (i - 90);
          final $Batch_14 $5 = $Batch_14.at($deco, all);
          if ($5 != null) {
            $5.add($2, $3, $1);
          } else {
            final Deferred<Integer> $4 = DecoSlices.checked($deco.at($SITE_15), $2, $3);
            $deco.defer(all, $1, () -> all[$1] = $4.get());
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return all;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[] counted(int n) {
    if (Run.serial(Slices.class)) {
      return Slices.counted(n);
    }
    final Run $deco = Run.open();
    try {
      Slices own = new Slices();
      int[] all = new int[n];
      for (int i = 0; i < n; i++) {
        $Hidden.set_calls_2(own, (int) ($Hidden.get_calls_1(own) + 1));
        // deco: spawns checked; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_16)) {
          try {
            all[i] = Slices.checked($Hidden.get_calls_1(own), -1);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_16, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final int $2 = $Hidden.get_calls_1(own);
          final $Batch_15 $4 = $Batch_15.at($deco, all);
          if ($4 != null) {
            $4.add($2, -1, $1);
          } else {
            final Deferred<Integer> $3 = DecoSlices.checked($deco.at($SITE_16), $2, -1);
            $deco.defer(all, $1, () -> all[$1] = $3.get());
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return all;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code add} with its array accesses recorded.
   */
  private static void add$isolated(Isolation $isolation, int[] row, int by) {
    for (int i = 0; i < row.length; i++) {
      $isolation.set(row, i, (int) ($isolation.get(row, i) + (by)));
    }
  }

  /**
   * Calls of {@code cube}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private long[] same1;

    private final int[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private long[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new long[room];
    }

    static $Batch_1 at(Run run, long[] same1) {
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

    void add(int argument1, int argument2, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int base = this.argument1[$slot];
            final int i = this.argument2[$slot];
            $results[$slot] = Slices.cube(base, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final long[] all = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        all[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code cube}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private long[] same1;

    private int same2;

    private long[] results;

    $Slice_1(int room) {
      super($SITE_1, room, true, true);
      results = new long[room];
    }

    static int spawn(Run run, int left, int first, long[] same1, int same2) {
      int turns = run.slice($SITE_1, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_1) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static long one(Isolation $isolation, int base, int i) throws Throwable {
      return Slices.cube(base, i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final long[] all = this.same1;
      final int base = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, base, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final int $first = this.first;
      final long[] all = this.same1;
      final int base = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        all[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code cube}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private long[] same1;

    private final int[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private long[] results;

    $Batch_2(int room) {
      super($SITE_2, room, true, true);
      argument1 = new int[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new long[room];
    }

    static $Batch_2 at(Run run, long[] same1) {
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

    void add(int argument1, int argument2, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int base = this.argument1[$slot];
            final int i = this.argument2[$slot];
            $results[$slot] = Slices.cube(base, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final long[] all = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        all[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code cube}.
   */
  private static final class $Slice_2 extends Batch {
    private int first;

    private long[] same1;

    private int same2;

    private long[] results;

    $Slice_2(int room) {
      super($SITE_2, room, true, true);
      results = new long[room];
    }

    static int spawn(Run run, int left, int first, long[] same1, int same2) {
      int turns = run.slice($SITE_2, left);
      if (turns > 0) {
        $Slice_2 next = run.used($SITE_2) instanceof $Slice_2 used ? used : new $Slice_2(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static long one(Isolation $isolation, int base, int i) throws Throwable {
      return Slices.cube(base, i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final long[] all = this.same1;
      final int $6 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, $6, i - 1);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final int $first = this.first;
      final long[] all = this.same1;
      final int $6 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        all[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code cube}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private long[] same1;

    private final int[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private long[] results;

    $Batch_3(int room) {
      super($SITE_3, room, true, true);
      argument1 = new int[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new long[room];
    }

    static $Batch_3 at(Run run, long[] same1) {
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

    void add(int argument1, int argument2, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int base = this.argument1[$slot];
            final int i = this.argument2[$slot];
            $results[$slot] = Slices.cube(base, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final long[] all = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        all[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code cube}.
   */
  private static final class $Slice_3 extends Batch {
    private int first;

    private long[] same1;

    private int same2;

    private long[] results;

    $Slice_3(int room) {
      super($SITE_3, room, true, true);
      results = new long[room];
    }

    static int spawn(Run run, int left, int first, long[] same1, int same2) {
      int turns = run.slice($SITE_3, left);
      if (turns > 0) {
        $Slice_3 next = run.used($SITE_3) instanceof $Slice_3 used ? used : new $Slice_3(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static long one(Isolation $isolation, int base, int i) throws Throwable {
      return Slices.cube(base, i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final long[] all = this.same1;
      final int base = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot * -1;
            $results[$slot] = one($isolation, base, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final int $first = this.first;
      final long[] all = this.same1;
      final int base = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot * -1;
        final int $1 = i;
        all[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code cube}, in columns.
   */
  private static final class $Batch_4 extends Batch {
    private long[] same1;

    private final int[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private long[] results;

    $Batch_4(int room) {
      super($SITE_4, room, true, true);
      argument1 = new int[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new long[room];
    }

    static $Batch_4 at(Run run, long[] same1) {
      if (run.filling() instanceof $Batch_4 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_4);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_4) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int argument2, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int base = this.argument1[$slot];
            final int i = this.argument2[$slot];
            $results[$slot] = Slices.cube(base, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final long[] all = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        all[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code cube}.
   */
  private static final class $Slice_4 extends Batch {
    private int first;

    private long[] same1;

    private int same2;

    private long[] results;

    $Slice_4(int room) {
      super($SITE_4, room, true, true);
      results = new long[room];
    }

    static int spawn(Run run, int left, int first, long[] same1, int same2) {
      int turns = run.slice($SITE_4, left);
      if (turns > 0) {
        $Slice_4 next = run.used($SITE_4) instanceof $Slice_4 used ? used : new $Slice_4(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static long one(Isolation $isolation, int base, int i) throws Throwable {
      return Slices.cube(base, i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final long[] all = this.same1;
      final int base = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot * -3;
            $results[$slot] = one($isolation, base * 2, i + 1);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final int $first = this.first;
      final long[] all = this.same1;
      final int base = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot * -3;
        final int $1 = i * 2 - 1;
        all[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code cube}, in columns.
   */
  private static final class $Batch_5 extends Batch {
    private long[] same1;

    private final int[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private long[] results;

    $Batch_5(int room) {
      super($SITE_5, room, true, true);
      argument1 = new int[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new long[room];
    }

    static $Batch_5 at(Run run, long[] same1) {
      if (run.filling() instanceof $Batch_5 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_5);
      if (capacity == 0) {
        return null;
      }
      $Batch_5 next = run.used($SITE_5) instanceof $Batch_5 used ? used : new $Batch_5(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int argument2, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int base = this.argument1[$slot];
            final int i = this.argument2[$slot];
            $results[$slot] = Slices.cube(base, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final long[] all = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $9 = this.operand1[$slot];
        all[$9] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code cube}.
   */
  private static final class $Slice_5 extends Batch {
    private int first;

    private long[] same1;

    private int same2;

    private long[] results;

    $Slice_5(int room) {
      super($SITE_5, room, true, true);
      results = new long[room];
    }

    static int spawn(Run run, int left, int first, long[] same1, int same2) {
      int turns = run.slice($SITE_5, left);
      if (turns > 0) {
        $Slice_5 next = run.used($SITE_5) instanceof $Slice_5 used ? used : new $Slice_5(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static long one(Isolation $isolation, int base, int i) throws Throwable {
      return Slices.cube(base, i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final long[] all = this.same1;
      final int base = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot * 3;
            $results[$slot] = one($isolation, base, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final int $first = this.first;
      final long[] all = this.same1;
      final int base = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot * 3;
        final int $9 = 2 * i;
        all[$9] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code checked}, in columns.
   */
  private static final class $Batch_6 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private final int[] argument2;

    private int[] results;

    $Batch_6(int room) {
      super($SITE_7, room, true, true);
      argument1 = new int[room];
      argument2 = new int[room];
      results = new int[room];
    }

    static $Batch_6 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_6 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_7);
      if (capacity == 0) {
        return null;
      }
      $Batch_6 next = run.used($SITE_7) instanceof $Batch_6 used ? used : new $Batch_6(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
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
            final int i = this.argument1[$slot];
            final int bad = this.argument2[$slot];
            $results[$slot] = Slices.checked(i, bad);
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
      final List<Integer> all = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        all.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code checked}.
   */
  private static final class $Slice_6 extends Batch {
    private int first;

    private List<Integer> same1;

    private int same2;

    private int[] results;

    $Slice_6(int room) {
      super($SITE_7, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, List<Integer> same1, int same2) {
      int turns = run.slice($SITE_7, left);
      if (turns > 0) {
        $Slice_6 next = run.used($SITE_7) instanceof $Slice_6 used ? used : new $Slice_6(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int i, int bad) throws Throwable {
      return Slices.checked(i, bad);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final List<Integer> all = this.same1;
      final int bad = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i, bad);
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
      final List<Integer> all = this.same1;
      final int bad = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        all.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code checked}, in columns.
   */
  private static final class $Batch_7 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_7(int room) {
      super($SITE_8, room, true, true);
      argument1 = new int[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_7 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_7 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_8);
      if (capacity == 0) {
        return null;
      }
      $Batch_7 next = run.used($SITE_8) instanceof $Batch_7 used ? used : new $Batch_7(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int argument2, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
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
            final int i = this.argument1[$slot];
            final int bad = this.argument2[$slot];
            $results[$slot] = Slices.checked(i, bad);
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
      final int[] all = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        all[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code checked}.
   */
  private static final class $Slice_7 extends Batch {
    private int first;

    private int[] same1;

    private int same2;

    private int[] results;

    $Slice_7(int room) {
      super($SITE_8, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1, int same2) {
      int turns = run.slice($SITE_8, left);
      if (turns > 0) {
        $Slice_7 next = run.used($SITE_8) instanceof $Slice_7 used ? used : new $Slice_7(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int i, int bad) throws Throwable {
      return Slices.checked(i, bad);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] all = this.same1;
      final int bad = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i, bad);
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
      final int[] all = this.same1;
      final int bad = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        all[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code checked}, in columns.
   */
  private static final class $Batch_8 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_8(int room) {
      super($SITE_9, room, true, true);
      argument1 = new int[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_8 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_8 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_9);
      if (capacity == 0) {
        return null;
      }
      $Batch_8 next = run.used($SITE_9) instanceof $Batch_8 used ? used : new $Batch_8(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int argument2, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
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
            final int i = this.argument1[$slot];
            final int bad = this.argument2[$slot];
            $results[$slot] = Slices.checked(i, bad);
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
   * Turns of a loop, each with a call of {@code checked}.
   */
  private static final class $Slice_8 extends Batch {
    private int first;

    private int same1;

    private int[] same2;

    private int[] results;

    $Slice_8(int room) {
      super($SITE_9, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int same1, int[] same2) {
      int turns = run.slice($SITE_9, left);
      if (turns > 0) {
        $Slice_8 next = run.used($SITE_9) instanceof $Slice_8 used ? used : new $Slice_8(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same2);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int i, int bad) throws Throwable {
      return Slices.checked(i, bad);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int y = this.same1;
      final int[] $1 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = $first + $slot;
            $results[$slot] = one($isolation, x + y, -1);
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
      final int y = this.same1;
      final int[] $1 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int x = $first + $slot;
        final int $2 = x;
        $1[$2] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same2 = null;
    }
  }

  /**
   * Calls of {@code add}, in columns.
   */
  private static final class $Batch_9 extends Batch {
    private final Object[] argument1;

    private final int[] argument2;

    $Batch_9(int room) {
      super($SITE_10, room, false, false);
      argument1 = new Object[room];
      argument2 = new int[room];
    }

    static $Batch_9 at(Run run) {
      if (run.filling() instanceof $Batch_9 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_10);
      if (capacity == 0) {
        return null;
      }
      $Batch_9 next = run.used($SITE_10) instanceof $Batch_9 used ? used : new $Batch_9(Batch.room(capacity));
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
            final int[] row = (int[]) this.argument1[$slot];
            final int by = this.argument2[$slot];
            add$isolated($isolation.trackingArrays(), row, by);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Turns of a loop, each with a call of {@code add}.
   */
  private static final class $Slice_9 extends Batch {
    private int first;

    private int[] same1;

    $Slice_9(int room) {
      super($SITE_10, room, false, true);
    }

    static int spawn(Run run, int left, int first, int[] same1) {
      int turns = run.slice($SITE_10, left);
      if (turns > 0) {
        $Slice_9 next = run.used($SITE_10) instanceof $Slice_9 used ? used : new $Slice_9(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static void one(Isolation $isolation, int[] row, int by) throws Throwable {
      add$isolated($isolation.trackingArrays(), row, by);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int $first = this.first;
      final int[] $3 = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            one($isolation, $3, i);
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
   * Calls of {@code moved}, in columns.
   */
  private static final class $Batch_10 extends Batch {
    private Slices same1;

    private int[] same2;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_10(int room) {
      super($SITE_11, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_10 at(Run run, Slices same1, int[] same2) {
      if (run.filling() instanceof $Batch_10 batch && batch.same1 == same1 && batch.same2 == same2) {
        return batch;
      }
      int capacity = run.batchFor($SITE_11);
      if (capacity == 0) {
        return null;
      }
      $Batch_10 next = run.used($SITE_11) instanceof $Batch_10 used ? used : new $Batch_10(Batch.room(capacity));
      next.same1 = same1;
      next.same2 = same2;
      run.fill(next, capacity, same2);
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
      final Slices $self = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = this.argument1[$slot];
            $results[$slot] = $self.moved(i);
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
      final Slices $self = this.same1;
      final int[] all = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        all[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code moved}.
   */
  private static final class $Slice_10 extends Batch {
    private int first;

    private Slices same1;

    private int[] same2;

    private int[] results;

    $Slice_10(int room) {
      super($SITE_11, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, Slices same1, int[] same2) {
      int turns = run.slice($SITE_11, left);
      if (turns > 0) {
        $Slice_10 next = run.used($SITE_11) instanceof $Slice_10 used ? used : new $Slice_10(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same2);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, Slices $self, int i) throws Throwable {
      return $self.moved(i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final Slices $self = this.same1;
      final int[] all = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, $self, i);
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
      final Slices $self = this.same1;
      final int[] all = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        all[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }

  /**
   * Calls of {@code cube}, in columns.
   */
  private static final class $Batch_11 extends Batch {
    private long[] same1;

    private final int[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private long[] results;

    $Batch_11(int room) {
      super($SITE_12, room, true, true);
      argument1 = new int[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new long[room];
    }

    static $Batch_11 at(Run run, long[] same1) {
      if (run.filling() instanceof $Batch_11 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_12);
      if (capacity == 0) {
        return null;
      }
      $Batch_11 next = run.used($SITE_12) instanceof $Batch_11 used ? used : new $Batch_11(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int argument2, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int base = this.argument1[$slot];
            final int i = this.argument2[$slot];
            $results[$slot] = Slices.cube(base, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final long[] all = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        all[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code cube}, in columns.
   */
  private static final class $Batch_12 extends Batch {
    private long[] same1;

    private final int[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private long[] results;

    $Batch_12(int room) {
      super($SITE_13, room, true, true);
      argument1 = new int[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new long[room];
    }

    static $Batch_12 at(Run run, long[] same1) {
      if (run.filling() instanceof $Batch_12 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_13);
      if (capacity == 0) {
        return null;
      }
      $Batch_12 next = run.used($SITE_13) instanceof $Batch_12 used ? used : new $Batch_12(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int argument2, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int base = this.argument1[$slot];
            final int i = this.argument2[$slot];
            $results[$slot] = Slices.cube(base, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final long[] all = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $6 = this.operand1[$slot];
        all[$6] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code cube}, in columns.
   */
  private static final class $Batch_13 extends Batch {
    private long[] same1;

    private final int[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private long[] results;

    $Batch_13(int room) {
      super($SITE_14, room, true, true);
      argument1 = new int[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new long[room];
    }

    static $Batch_13 at(Run run, long[] same1) {
      if (run.filling() instanceof $Batch_13 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_14);
      if (capacity == 0) {
        return null;
      }
      $Batch_13 next = run.used($SITE_14) instanceof $Batch_13 used ? used : new $Batch_13(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int argument2, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final long[] $results = $progress.again() ? new long[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int base = this.argument1[$slot];
            final int i = this.argument2[$slot];
            $results[$slot] = Slices.cube(base, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final long[] $results = this.results;
      final long[] all = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $10 = this.operand1[$slot];
        all[$10] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code checked}, in columns.
   */
  private static final class $Batch_14 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_14(int room) {
      super($SITE_15, room, true, true);
      argument1 = new int[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_14 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_14 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_15);
      if (capacity == 0) {
        return null;
      }
      $Batch_14 next = run.used($SITE_15) instanceof $Batch_14 used ? used : new $Batch_14(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int argument2, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
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
            final int i = this.argument1[$slot];
            final int bad = this.argument2[$slot];
            $results[$slot] = Slices.checked(i, bad);
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
      final int[] all = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        all[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code checked}, in columns.
   */
  private static final class $Batch_15 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_15(int room) {
      super($SITE_16, room, true, true);
      argument1 = new int[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_15 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_15 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_16);
      if (capacity == 0) {
        return null;
      }
      $Batch_15 next = run.used($SITE_16) instanceof $Batch_15 used ? used : new $Batch_15(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int argument2, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
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
            final int i = this.argument1[$slot];
            final int bad = this.argument2[$slot];
            $results[$slot] = Slices.checked(i, bad);
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
      final int[] all = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        all[$1] = $results[$slot];
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
    static final VarHandle FIELD_calls_0 = Access.field(MethodHandles.lookup(), Slices.class, "calls");

    static int get_calls_1(Slices self) {
      return (int) FIELD_calls_0.get(self);
    }

    static int set_calls_2(Slices self, int value) {
      FIELD_calls_0.set(self, value);
      return value;
    }
  }
}
