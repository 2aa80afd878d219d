package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.LongRef;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Stages;
import dev.deco.runtime.support.Turns;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Small} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Small"
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
final class DecoSmall {
  private static final Site $SITE_1 = new Site(Small.class, "squares", "Small.java", 49).orDirectly();

  private static final Site $SITE_2 = new Site(Small.class, "sum", "Small.java", 58).orDirectly();

  private static final Site $SITE_3 = new Site(Small.class, "texts", "Small.java", 68).orDirectly();

  private static final Site $SITE_4 = new Site(Small.class, "written", "Small.java", 77).orDirectly();

  private static final Site $SITE_5 = new Site(Small.class, "carried", "Small.java", 87).orDirectly();

  private static final Site $SITE_6 = new Site(Small.class, "alternating", "Small.java", 98).orDirectly();

  private static final Site $SITE_7 = new Site(Small.class, "alternating", "Small.java", 99).orDirectly();

  private static final Site $SITE_8 = new Site(Small.class, "rows", "Small.java", 110).orDirectly();

  private static final Site $SITE_9 = new Site(Small.class, "nested", "Small.java", 122).orDirectly();

  private static final Site $SITE_10 = new Site(Small.class, "nested", "Small.java", 124).orDirectly();

  private static final Site $SITE_11 = new Site(Small.class, "argumentSpawns", "Small.java", 137).orDirectly();

  private static final Site $SITE_12 = new Site(Small.class, "argumentSpawns", "Small.java", 137);

  private static final Site $SITE_13 = new Site(Small.class, "views", "Small.java", 150).orDirectly();

  private static final Site $SITE_14 = new Site(Small.class, "lastWins", "Small.java", 159).orDirectly();

  private static final Site $SITE_15 = new Site(Small.class, "failing", "Small.java", 167).orDirectly();

  private DecoSmall() {
  }

  static Deferred<Integer> square(int i) {
    return Calls.spawnAlone(isolation -> Small.square(i));
  }

  static Deferred<Integer> square(Scope scope, int i) {
    return Calls.spawn(scope, isolation -> Small.square(i));
  }

  static Deferred<Integer> boxed(int i) {
    return Calls.spawnAlone(isolation -> Small.boxed(i));
  }

  static Deferred<Integer> boxed(Scope scope, int i) {
    return Calls.spawn(scope, isolation -> Small.boxed(i));
  }

  static Deferred<String> text(String prefix, List<Integer> numbers, int i) {
    return Calls.spawnAlone(isolation -> Small.text(prefix, isolation.reading(numbers), i));
  }

  static Deferred<String> text(Scope scope, String prefix, List<Integer> numbers, int i) {
    return Calls.spawn(scope, isolation -> Small.text(prefix, isolation.reading(numbers), i));
  }

  static Deferred<Void> write(int[] out, int i) {
    return Calls.spawnAlone(isolation -> {
      write$isolated(isolation.trackingArrays(), out, i);
      return null;
    });
  }

  static Deferred<Void> write(Scope scope, int[] out, int i) {
    return Calls.spawn(scope, isolation -> {
      write$isolated(isolation.trackingArrays(), out, i);
      return null;
    });
  }

  static Deferred<Integer> next(int[] values, int i) {
    return Calls.spawnAlone(isolation -> isolation.elementwise() ? next$isolated(isolation.trackingArrays(), values, i) : Small.next(isolation.reading(values), i));
  }

  static Deferred<Integer> next(Scope scope, int[] values, int i) {
    return Calls.spawn(scope, isolation -> isolation.elementwise() ? next$isolated(isolation.trackingArrays(), values, i) : Small.next(isolation.reading(values), i));
  }

  static Deferred<Integer> least(int i, int least) {
    return Calls.spawnAlone(isolation -> Small.least(i, least));
  }

  static Deferred<Integer> least(Scope scope, int i, int least) {
    return Calls.spawn(scope, isolation -> Small.least(i, least));
  }

  static int[] squares(int n) {
    if (Run.serial(Small.class)) {
      return Small.squares(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns square; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            int $6 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              out[i] = Small.square(i);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_1, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_1.spawn($deco, Turns.below(i, n), i, out);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_1 $3 = $Batch_1.at($deco, out);
            if ($3 != null) {
              $3.add(i, $1);
            } else {
              final Deferred<Integer> $2 = DecoSmall.square($deco.at($SITE_1), i);
              $deco.defer(out, $1, () -> out[$1] = $2.get());
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

  static long sum(int n) {
    if (Run.serial(Small.class)) {
      return Small.sum(n);
    }
    final Run $deco = Run.open();
    try {
      final LongRef sum = new LongRef(0);
      for (int i = 0; i < n; i++) {
        // deco: spawns square; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            sum.value += 3 * Small.square(i) + i;
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_2, $3);
            throw $3;
          }
        } else {
          final Deferred<Integer> $1 = DecoSmall.square($deco.at($SITE_2), i);
          final int $2 = i;
          $deco.defer(() -> sum.value += 3 * ((int) $1.get()) + $2);
        }
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 58 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<String> texts(int n) {
    if (Run.serial(Small.class)) {
      return Small.texts(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> numbers = new ArrayList<>(List.of(7, 8, 9));
      List<String> out = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        // deco: spawns text; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            out.add(Small.text("n" + i, numbers, i) + "!");
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_3, $4);
            throw $4;
          }
        } else {
          final String $1 = "n" + i;
          final $Batch_2 $3 = $Batch_2.at($deco, out);
          if ($3 != null) {
            $3.add($1, numbers, i);
          } else {
            final Deferred<String> $2 = DecoSmall.text($deco.at($SITE_3), $1, numbers, i);
            $deco.deferWhole(out, () -> out.add($2.get() + "!"));
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

  static int[] written(int n) {
    if (Run.serial(Small.class)) {
      return Small.written(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns write
        if ($deco.inPlace($SITE_4)) {
          try {
            int $4 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              Small.write(out, i);
              if (--$4 <= 0) break;
            }
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_4, $3);
            throw $3;
          }
        } else {
          final int $2 = $Slice_2.spawn($deco, Turns.below(i, n), i, out);
          if ($2 > 0) {
            i += $2 - 1;
          } else {
            final $Batch_3 $1 = $Batch_3.at($deco);
            if ($1 != null) {
              $1.add(out, i);
            } else {
              DecoSmall.write($deco.at($SITE_4), out, i);
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
   * Each call reads what the statement before it writes: no batches.
   */
  static int[] carried(int n) {
    if (Run.serial(Small.class)) {
      return Small.carried(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      for (int i = 1; i < n; i++) {
        // deco: spawns next; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_5)) {
          try {
            out[i] = Small.next(out, i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_5, $3);
            throw $3;
          }
        } else {
          final int $1 = i;
          final Deferred<Integer> $2 = DecoSmall.next($deco.at($SITE_5), out, i);
          $deco.defer(out, $1, () -> out[$1] = $2.get());
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
   * Two statements end each other's batches.
   */
  static List<Object> alternating(int n) {
    if (Run.serial(Small.class)) {
      return Small.alternating(n);
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[n];
      List<Integer> b = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        // deco: spawns square; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            a[i] = Small.square(i);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_6, $4);
            throw $4;
          }
        } else {
          final int $1 = i;
          final $Batch_4 $3 = $Batch_4.at($deco, a);
          if ($3 != null) {
            $3.add(i, $1);
          } else {
            final Deferred<Integer> $2 = DecoSmall.square($deco.at($SITE_6), i);
            $deco.defer(a, $1, () -> a[$1] = $2.get());
          }
        }
        // deco: spawns boxed; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_7)) {
          try {
            b.add(Small.boxed(i));
          } catch (Throwable $7) {
            $deco.failedInPlace($SITE_7, $7);
            throw $7;
          }
        } else {
          final $Batch_5 $6 = $Batch_5.at($deco, b);
          if ($6 != null) {
            $6.add(i);
          } else {
            final Deferred<Integer> $5 = DecoSmall.boxed($deco.at($SITE_7), i);
            $deco.deferWhole(b, () -> b.add($5.get()));
          }
        }
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 98 may write
      return List.of(a, b.toString());
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The container changes each time round.
   */
  static int[][] rows(int n) {
    if (Run.serial(Small.class)) {
      return Small.rows(n);
    }
    final Run $deco = Run.open();
    try {
      int[][] rows = new int[n][n];
      for (int[] row : rows) {
        for (int j = 0; j < n; j++) {
          // deco: spawns square; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_8)) {
            try {
              int $6 = $deco.turns(Turns.below(j, n));
              for (; ; j++) {
                row[j] = Small.square(j);
                if (--$6 <= 0) break;
              }
            } catch (Throwable $5) {
              $deco.failedInPlace($SITE_8, $5);
              throw $5;
            }
          } else {
            final int $4 = $Slice_3.spawn($deco, Turns.below(j, n), j, row);
            if ($4 > 0) {
              j += $4 - 1;
            } else {
              final int $1 = j;
              final $Batch_6 $3 = $Batch_6.at($deco, row);
              if ($3 != null) {
                $3.add(j, $1);
              } else {
                final Deferred<Integer> $2 = DecoSmall.square($deco.at($SITE_8), j);
                $deco.defer(row, $1, () -> row[$1] = $2.get());
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

  static int nested(int n) {
    if (Run.serial(Small.class)) {
      return Small.nested(n);
    }
    final Run $deco = Run.open();
    try {
      final IntRef total = new IntRef(0);
      for (int i = 0; i < n; i++) {
        for (int j = i; j < n; j++) {
          if ((i + j) % 2 == 0) {
            // deco: spawns square; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_9)) {
              try {
                total.value -= Small.square(i - j);
              } catch (Throwable $4) {
                $deco.failedInPlace($SITE_9, $4);
                throw $4;
              }
            } else {
              final int $1 = i - j;
              final $Batch_7 $3 = $Batch_7.at($deco, total);
              if ($3 != null) {
                $3.add($1);
              } else {
                final Deferred<Integer> $2 = DecoSmall.square($deco.at($SITE_9), $1);
                $deco.defer(() -> total.value -= $2.get());
              }
            }
          } else {
            $deco.await(); // deco: waits: reads total, which the statement of line 122 may write
            // deco: spawns square; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_10)) {
              try {
                total.value = total.value * 31 + Small.square(j);
              } catch (Throwable $8) {
                $deco.failedInPlace($SITE_10, $8);
                throw $8;
              }
            } else {
              final int $5 = total.value * 31;
              final $Batch_8 $7 = $Batch_8.at($deco, total);
              if ($7 != null) {
                $7.add(j, $5);
              } else {
                final Deferred<Integer> $6 = DecoSmall.square($deco.at($SITE_10), j);
                $deco.defer(() -> total.value = $5 + ((int) $6.get()));
              }
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads total, which the statement of line 122 may write
      return total.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The argument spawns calls while a batch would be filled.
   */
  static int[] argumentSpawns(int n) {
    if (Run.serial(Small.class)) {
      return Small.argumentSpawns(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      List<Integer> xs = List.of(1, 2, 3);
      for (int i = 0; i < n; i++) {
        // deco: spawns square; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_11)) {
          try {
            out[i] = Small.square(Stages.map($deco, xs.stream(), x -> DecoSmall.square($deco.at($SITE_12), x)::get /* deco: spawns square */).mapToInt(x -> x).sum() + i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_11, $3);
            throw $3;
          }
        } else {
          final int $1 = i;
          final Deferred<Integer> $2 = DecoSmall.square($deco.at($SITE_11), Stages.map($deco, xs.stream(), x -> DecoSmall.square($deco.at($SITE_12), x)::get /* deco: spawns square */).mapToInt(x -> x).sum() + i);
          $deco.defer(out, $1, () -> out[$1] = $2.get());
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

  static List<Integer> views(int n) {
    if (Run.serial(Small.class)) {
      return Small.views(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> all = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        all.add(0);
      }
      List<Integer> half = all.subList(n / 2, n);
      for (int i = 0; i < n / 2; i++) {
        // deco: spawns square; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_13)) {
          try {
            int $6 = $deco.turns(Turns.below(i, n / 2));
            for (; ; i++) {
              half.set(i, Small.square(i));
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_13, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_4.spawn($deco, Turns.below(i, n / 2), i, half);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_9 $3 = $Batch_9.at($deco, half);
            if ($3 != null) {
              $3.add(i, $1);
            } else {
              final Deferred<Integer> $2 = DecoSmall.square($deco.at($SITE_13), i);
              $deco.defer(half, $1, () -> half.set($1, $2.get()));
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

  static int[] lastWins(int n) {
    if (Run.serial(Small.class)) {
      return Small.lastWins(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[3];
      for (int i = 0; i < n; i++) {
        // deco: spawns square; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_14)) {
          try {
            int $6 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              out[i % 3] = Small.square(i);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_14, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_5.spawn($deco, Turns.below(i, n), i, out);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i % 3;
            final $Batch_10 $3 = $Batch_10.at($deco, out);
            if ($3 != null) {
              $3.add(i, $1);
            } else {
              final Deferred<Integer> $2 = DecoSmall.square($deco.at($SITE_14), i);
              $deco.defer(out, $1, () -> out[$1] = $2.get());
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

  static void failing(int[] out, int least) {
    if (Run.serial(Small.class)) {
      Small.failing(out, least);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < 200; i++) {
        // deco: spawns least; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_15)) {
          try {
            int $6 = $deco.turns(Turns.below(i, 200));
            for (; ; i++) {
              out[i] = Small.least(i, least);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_15, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_6.spawn($deco, Turns.below(i, 200), i, out, least);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_11 $3 = $Batch_11.at($deco, out);
            if ($3 != null) {
              $3.add(i, least, $1);
            } else {
              final Deferred<Integer> $2 = DecoSmall.least($deco.at($SITE_15), i, least);
              $deco.defer(out, $1, () -> out[$1] = $2.get());
            }
          }
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code write} with its array accesses recorded.
   */
  private static void write$isolated(Isolation $isolation, int[] out, int i) {
    $isolation.set(out, i, i + 1);
    $isolation.set(out, 0, (int) ($isolation.get(out, 0) + (i)));
  }

  /**
   * The method {@code next} with its array accesses recorded.
   */
  private static int next$isolated(Isolation $isolation, int[] values, int i) {
    return $isolation.get(values, i - 1) + i;
  }

  /**
   * Calls of {@code square}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, int[] same1) {
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
            final int i = this.argument1[$slot];
            $results[$slot] = Small.square(i);
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
      final int[] out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        out[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code square}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private int[] same1;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_1, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1) {
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

    private static int one(Isolation $isolation, int i) throws Throwable {
      return Small.square(i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] out = this.same1;
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
      final int[] out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        out[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code text}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private List<String> same1;

    private final Object[] argument1;

    private final Object[] argument2;

    private final int[] argument3;

    private Object[] results;

    $Batch_2(int room) {
      super($SITE_3, room, true, false);
      argument1 = new Object[room];
      argument2 = new Object[room];
      argument3 = new int[room];
      results = new Object[room];
    }

    static $Batch_2 at(Run run, List<String> same1) {
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

    void add(String argument1, List<Integer> argument2, int argument3) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.argument3[slot] = argument3;
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
            final String prefix = (String) this.argument1[$slot];
            final List<Integer> numbers = (List<Integer>) this.argument2[$slot];
            final int i = this.argument3[$slot];
            $results[$slot] = Small.text(prefix, $isolation.reading(numbers), i);
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
        out.add(((String) $results[$slot]) + "!");
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code write}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private final Object[] argument1;

    private final int[] argument2;

    $Batch_3(int room) {
      super($SITE_4, room, false, false);
      argument1 = new Object[room];
      argument2 = new int[room];
    }

    static $Batch_3 at(Run run) {
      if (run.filling() instanceof $Batch_3 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_4);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_4) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
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
            final int[] out = (int[]) this.argument1[$slot];
            final int i = this.argument2[$slot];
            write$isolated($isolation.trackingArrays(), out, i);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Turns of a loop, each with a call of {@code write}.
   */
  private static final class $Slice_2 extends Batch {
    private int first;

    private int[] same1;

    $Slice_2(int room) {
      super($SITE_4, room, false, true);
    }

    static int spawn(Run run, int left, int first, int[] same1) {
      int turns = run.slice($SITE_4, left);
      if (turns > 0) {
        $Slice_2 next = run.used($SITE_4) instanceof $Slice_2 used ? used : new $Slice_2(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static void one(Isolation $isolation, int[] out, int i) throws Throwable {
      write$isolated($isolation.trackingArrays(), out, i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int $first = this.first;
      final int[] out = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            one($isolation, out, i);
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
   * Calls of {@code square}, in columns.
   */
  private static final class $Batch_4 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_4(int room) {
      super($SITE_6, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_4 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_4 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_6);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_6) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
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
            final int i = this.argument1[$slot];
            $results[$slot] = Small.square(i);
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
   * Calls of {@code boxed}, in columns.
   */
  private static final class $Batch_5 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private Object[] results;

    $Batch_5(int room) {
      super($SITE_7, room, true, false);
      argument1 = new int[room];
      results = new Object[room];
    }

    static $Batch_5 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_5 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_7);
      if (capacity == 0) {
        return null;
      }
      $Batch_5 next = run.used($SITE_7) instanceof $Batch_5 used ? used : new $Batch_5(Batch.room(capacity));
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
            final int i = this.argument1[$slot];
            $results[$slot] = Small.boxed(i);
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
      final List<Integer> b = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        b.add(((Integer) $results[$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code square}, in columns.
   */
  private static final class $Batch_6 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_6(int room) {
      super($SITE_8, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_6 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_6 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_8);
      if (capacity == 0) {
        return null;
      }
      $Batch_6 next = run.used($SITE_8) instanceof $Batch_6 used ? used : new $Batch_6(Batch.room(capacity));
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
            final int i = this.argument1[$slot];
            $results[$slot] = Small.square(i);
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
      final int[] row = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        row[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code square}.
   */
  private static final class $Slice_3 extends Batch {
    private int first;

    private int[] same1;

    private int[] results;

    $Slice_3(int room) {
      super($SITE_8, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1) {
      int turns = run.slice($SITE_8, left);
      if (turns > 0) {
        $Slice_3 next = run.used($SITE_8) instanceof $Slice_3 used ? used : new $Slice_3(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int i) throws Throwable {
      return Small.square(i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] row = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int j = $first + $slot;
            $results[$slot] = one($isolation, j);
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
      final int[] row = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int j = $first + $slot;
        final int $1 = j;
        row[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code square}, in columns.
   */
  private static final class $Batch_7 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private int[] results;

    $Batch_7(int room) {
      super($SITE_9, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_7 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_7 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_9);
      if (capacity == 0) {
        return null;
      }
      $Batch_7 next = run.used($SITE_9) instanceof $Batch_7 used ? used : new $Batch_7(Batch.room(capacity));
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
            final int i = this.argument1[$slot];
            $results[$slot] = Small.square(i);
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
      final IntRef total = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        total.value -= $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code square}, in columns.
   */
  private static final class $Batch_8 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_8(int room) {
      super($SITE_10, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_8 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_8 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_10);
      if (capacity == 0) {
        return null;
      }
      $Batch_8 next = run.used($SITE_10) instanceof $Batch_8 used ? used : new $Batch_8(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
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
            final int i = this.argument1[$slot];
            $results[$slot] = Small.square(i);
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
      final IntRef total = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $5 = this.operand1[$slot];
        total.value = $5 + $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code square}, in columns.
   */
  private static final class $Batch_9 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_9(int room) {
      super($SITE_13, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_9 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_9 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_13);
      if (capacity == 0) {
        return null;
      }
      $Batch_9 next = run.used($SITE_13) instanceof $Batch_9 used ? used : new $Batch_9(Batch.room(capacity));
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
            final int i = this.argument1[$slot];
            $results[$slot] = Small.square(i);
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
      final List<Integer> half = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        half.set($1, $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code square}.
   */
  private static final class $Slice_4 extends Batch {
    private int first;

    private List<Integer> same1;

    private int[] results;

    $Slice_4(int room) {
      super($SITE_13, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, List<Integer> same1) {
      int turns = run.slice($SITE_13, left);
      if (turns > 0) {
        $Slice_4 next = run.used($SITE_13) instanceof $Slice_4 used ? used : new $Slice_4(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int i) throws Throwable {
      return Small.square(i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final List<Integer> half = this.same1;
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
      final List<Integer> half = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        half.set($1, $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code square}, in columns.
   */
  private static final class $Batch_10 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_10(int room) {
      super($SITE_14, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_10 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_10 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_14);
      if (capacity == 0) {
        return null;
      }
      $Batch_10 next = run.used($SITE_14) instanceof $Batch_10 used ? used : new $Batch_10(Batch.room(capacity));
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
            final int i = this.argument1[$slot];
            $results[$slot] = Small.square(i);
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
      final int[] out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        out[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code square}.
   */
  private static final class $Slice_5 extends Batch {
    private int first;

    private int[] same1;

    private int[] results;

    $Slice_5(int room) {
      super($SITE_14, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1) {
      int turns = run.slice($SITE_14, left);
      if (turns > 0) {
        $Slice_5 next = run.used($SITE_14) instanceof $Slice_5 used ? used : new $Slice_5(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int i) throws Throwable {
      return Small.square(i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] out = this.same1;
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
      final int[] out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i % 3;
        out[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code least}, in columns.
   */
  private static final class $Batch_11 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_11(int room) {
      super($SITE_15, room, true, true);
      argument1 = new int[room];
      argument2 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_11 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_11 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_15);
      if (capacity == 0) {
        return null;
      }
      $Batch_11 next = run.used($SITE_15) instanceof $Batch_11 used ? used : new $Batch_11(Batch.room(capacity));
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
            final int least = this.argument2[$slot];
            $results[$slot] = Small.least(i, least);
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
      final int[] out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        out[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code least}.
   */
  private static final class $Slice_6 extends Batch {
    private int first;

    private int[] same1;

    private int same2;

    private int[] results;

    $Slice_6(int room) {
      super($SITE_15, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1, int same2) {
      int turns = run.slice($SITE_15, left);
      if (turns > 0) {
        $Slice_6 next = run.used($SITE_15) instanceof $Slice_6 used ? used : new $Slice_6(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int i, int least) throws Throwable {
      return Small.least(i, least);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] out = this.same1;
      final int least = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i, least);
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
      final int[] out = this.same1;
      final int least = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        out[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
