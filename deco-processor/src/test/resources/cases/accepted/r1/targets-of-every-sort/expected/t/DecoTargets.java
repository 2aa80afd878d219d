package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.LongRef;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Targets} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Targets"
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
final class DecoTargets {
  private static final Site $SITE_1 = new Site(Targets.class, "parameters", "Targets.java", 25).orDirectly();

  private static final Site $SITE_2 = new Site(Targets.class, "parameters", "Targets.java", 26).orDirectly();

  private static final Site $SITE_3 = new Site(Targets.class, "generic", "Targets.java", 32).orDirectly();

  private static final Site $SITE_4 = new Site(Targets.class, "generic", "Targets.java", 33).orDirectly();

  private static final Site $SITE_5 = new Site(Targets.class, "cases", "Targets.java", 43).orDirectly();

  private static final Site $SITE_6 = new Site(Targets.class, "cases", "Targets.java", 48).orDirectly();

  private static final Site $SITE_7 = new Site(Targets.class, "cases", "Targets.java", 49).orDirectly();

  private static final Site $SITE_8 = new Site(Targets.class, "cases", "Targets.java", 53);

  private static final Site $SITE_9 = new Site(Targets.class, "cases", "Targets.java", 57);

  private static final Site $SITE_10 = new Site(Targets.class, "twoCases", "Targets.java", 69).orDirectly();

  private static final Site $SITE_11 = new Site(Targets.class, "twoCases", "Targets.java", 70).orDirectly();

  private static final Site $SITE_12 = new Site(Targets.class, "chain", "Targets.java", 81).orDirectly();

  private static final Site $SITE_13 = new Site(Targets.class, "chain", "Targets.java", 83).orDirectly();

  private static final Site $SITE_14 = new Site(Targets.class, "elements", "Targets.java", 91);

  private static final Site $SITE_15 = new Site(Targets.class, "elements", "Targets.java", 92);

  private static final Site $SITE_16 = new Site(Targets.class, "histogram", "Targets.java", 100).orDirectly();

  private static final Site $SITE_17 = new Site(Targets.class, "histogram", "Targets.java", 103);

  private static final Site $SITE_18 = new Site(Targets.class, "indexes", "Targets.java", 112).orDirectly();

  private static final Site $SITE_19 = new Site(Targets.class, "indexes", "Targets.java", 113);

  private static final Site $SITE_20 = new Site(Targets.class, "variables", "Targets.java", 121).orDirectly();

  private static final Site $SITE_21 = new Site(Targets.class, "variables", "Targets.java", 122).orDirectly();

  private static final Site $SITE_22 = new Site(Targets.class, "fields", "Targets.java", 130).orDirectly();

  private static final Site $SITE_23 = new Site(Targets.class, "fields", "Targets.java", 131).orDirectly();

  private static final Site $SITE_24 = new Site(Targets.class, "fields", "Targets.java", 132).orDirectly();

  private static final Site $SITE_25 = new Site(Targets.class, "fields", "Targets.java", 133).orDirectly();

  private static final Site $SITE_26 = new Site(Targets.class, "fields", "Targets.java", 134);

  private static final Site $SITE_27 = new Site(Targets.class, "fields", "Targets.java", 135);

  private static final Site $SITE_28 = new Site(Targets.class, "grid", "Targets.java", 146);

  private static final Site $SITE_29 = new Site(Targets.class, "grid", "Targets.java", 147);

  private static final Site $SITE_30 = new Site(Targets.class, "grid", "Targets.java", 148);

  private final Targets $self;

  private DecoTargets(Targets self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoTargets of(Targets self) {
    return new DecoTargets(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Targets.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Targets.f(x));
  }

  static int parameters(int p, int q) {
    if (Run.serial(Targets.class)) {
      return Targets.parameters(p, q);
    }
    final Run $deco = Run.open();
    final IntRef $pCell = new IntRef(p);
    final IntRef $qCell = new IntRef(q);
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          $pCell.value = Targets.f(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoTargets.f($deco.at($SITE_1), 1);
        $deco.defer(() -> $pCell.value = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          $qCell.value += Targets.f(2);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoTargets.f($deco.at($SITE_2), 2);
        $deco.defer(() -> $qCell.value += $3.get());
      }
      $deco.await(); // deco: waits: reads p, which the statement of line 25 may write
      return $pCell.value * 100 + $qCell.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static <T extends Comparable<T>> List<Object> generic(T first, long[] all, String... rest) {
    if (Run.serial(Targets.class)) {
      return Targets.generic(first, all, rest);
    }
    final Run $deco = Run.open();
    final Ref<long[]> $allCell = new Ref<long[]>(all);
    final Ref<String[]> $restCell = new Ref<String[]>(rest);
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          $allCell.value = new long[] {Targets.f(0), $allCell.value[0]};
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_3, $3);
          throw $3;
        }
      } else {
        final Deferred<Integer> $1 = DecoTargets.f($deco.at($SITE_3), 0);
        final long $2 = $allCell.value[0];
        $deco.defer(() -> $allCell.value = new long[] {((int) $1.get()), $2});
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          $restCell.value = new String[] {first + "" + Targets.f(1), $restCell.value[0]};
        } catch (Throwable $7) {
          $deco.failedInPlace($SITE_4, $7);
          throw $7;
        }
      } else {
        final String $4 = first + "";
        final Deferred<Integer> $5 = DecoTargets.f($deco.at($SITE_4), 1);
        final String $6 = $restCell.value[0];
        $deco.defer(() -> $restCell.value = new String[] {$4 + ((int) $5.get()), $6});
      }
      $deco.await(); // deco: waits: reads all, which the statement of line 32 may write
      return List.of(first, $allCell.value, $restCell.value);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int cases(int k) {
    if (Run.serial(Targets.class)) {
      return Targets.cases(k);
    }
    final Run $deco = Run.open();
    try {
      int sum = 0;
      for (int i = 0; i < 3; i++) {
        switch (k + i) {
          case 1:
            // deco: spawns f; the rest is replayed at the next wait point
            final IntRef v = new IntRef();
            if ($deco.inPlace($SITE_5)) {
              try {
                v.value = Targets.f(1);
              } catch (Throwable $2) {
                $deco.failedInPlace($SITE_5, $2);
                throw $2;
              }
            } else {
              final Deferred<Integer> $1 = DecoTargets.f($deco.at($SITE_5), 1);
              $deco.defer(() -> v.value = $1.get());
            }
            $deco.await(); // deco: waits: reads v, which the statement of line 43 may write
            sum += v.value;
            break;
          case 2:
            final IntRef w = new IntRef();
            // deco: spawns f; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_6)) {
              try {
                w.value = Targets.f(2);
              } catch (Throwable $5) {
                $deco.failedInPlace($SITE_6, $5);
                throw $5;
              }
            } else {
              final $Batch_1 $4 = $Batch_1.at($deco, w);
              if ($4 != null) {
                $4.add(2);
              } else {
                final Deferred<Integer> $3 = DecoTargets.f($deco.at($SITE_6), 2);
                $deco.defer(() -> w.value = $3.get());
              }
            }
            // deco: spawns f; the rest is replayed at the next wait point
            final IntRef u = new IntRef();
            if ($deco.inPlace($SITE_7)) {
              try {
                u.value = Targets.f(3);
              } catch (Throwable $7) {
                $deco.failedInPlace($SITE_7, $7);
                throw $7;
              }
            } else {
              final Deferred<Integer> $6 = DecoTargets.f($deco.at($SITE_7), 3);
              $deco.defer(() -> u.value = $6.get());
            }
            $deco.await(); // deco: waits: reads w, which the statement of line 48 may write
            sum += w.value * u.value;
          case 3:
            int shared;
            shared = ((int) DecoTargets.f($deco.at($SITE_8), 0).get());
            sum += shared;
            break;
          default:
            shared = ((int) DecoTargets.f($deco.at($SITE_9), 1).get());
            sum -= shared;
        }
      }
      return sum;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int twoCases(int k) {
    if (Run.serial(Targets.class)) {
      return Targets.twoCases(k);
    }
    final Run $deco = Run.open();
    try {
      switch (k) {
        case 2:
          final IntRef w = new IntRef();
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_10)) {
            try {
              w.value = Targets.f(2);
            } catch (Throwable $2) {
              $deco.failedInPlace($SITE_10, $2);
              throw $2;
            }
          } else {
            final Deferred<Integer> $1 = DecoTargets.f($deco.at($SITE_10), 2);
            $deco.defer(() -> w.value = $1.get());
          }
          // deco: spawns f; the rest is replayed at the next wait point
          final IntRef u = new IntRef();
          if ($deco.inPlace($SITE_11)) {
            try {
              u.value = Targets.f(3);
            } catch (Throwable $4) {
              $deco.failedInPlace($SITE_11, $4);
              throw $4;
            }
          } else {
            final Deferred<Integer> $3 = DecoTargets.f($deco.at($SITE_11), 3);
            $deco.defer(() -> u.value = $3.get());
          }
          $deco.await(); // deco: waits: reads w, which the statement of line 69 may write
          return w.value * u.value;
        default:
          return 0;
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int chain() {
    if (Run.serial(Targets.class)) {
      return Targets.chain();
    }
    final Run $deco = Run.open();
    try {
      final IntRef x = new IntRef();
      final IntRef y = new IntRef();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_12)) {
        try {
          x.value = y.value = Targets.f(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_12, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoTargets.f($deco.at($SITE_12), 1);
        $deco.defer(() -> x.value = y.value = ((int) $1.get()));
      }
      final IntRef z = new IntRef();
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef w = new IntRef();
      if ($deco.inPlace($SITE_13)) {
        try {
          w.value = (z.value = Targets.f(2)) + 1;
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_13, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoTargets.f($deco.at($SITE_13), 2);
        $deco.defer(() -> w.value = (z.value = ((int) $3.get())) + 1);
      }
      $deco.await(); // deco: waits: reads x, which the statement of line 81 may write
      return x.value + 10 * y.value + 100 * z.value + 1000 * w.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[] elements() {
    if (Run.serial(Targets.class)) {
      return Targets.elements();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[8];
      int[] b = new int[8];
      a[1] = b[2] = ((int) DecoTargets.f($deco.at($SITE_14), 1).get());
      a[3] += b[4] = ((int) DecoTargets.f($deco.at($SITE_15), 2).get());
      return new int[] {a[1], b[2], a[3], b[4]};
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[] histogram(int[] data) {
    if (Run.serial(Targets.class)) {
      return Targets.histogram(data);
    }
    final Run $deco = Run.open();
    try {
      int[] counts = new int[8];
      for (int x : data) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_16)) {
          try {
            counts[Targets.f(x)]++;
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_16, $3);
            throw $3;
          }
        } else {
          final $Batch_2 $2 = $Batch_2.at($deco, counts);
          if ($2 != null) {
            $2.add(x);
          } else {
            final Deferred<Integer> $1 = DecoTargets.f($deco.at($SITE_16), x);
            $deco.deferWhole(counts, () -> counts[((int) $1.get())]++);
          }
        }
      }
      for (int x : data) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $4 = DecoTargets.f($deco.at($SITE_17), x);
        final IntRef $5 = new IntRef();
        $deco.defer(() -> $5.value = counts[((int) $4.get())]);
        $deco.deferWhole(counts, () -> {
          $5.value += 10;
          counts[((int) $4.get())] = $5.value;
        });
      }
      $deco.await(); // deco: waits: before the return
      return counts;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[] indexes(int[] data) {
    if (Run.serial(Targets.class)) {
      return Targets.indexes(data);
    }
    final Run $deco = Run.open();
    try {
      int[] counts = new int[8];
      for (int x : data) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_18)) {
          try {
            counts[Targets.f(x)] = x;
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_18, $3);
            throw $3;
          }
        } else {
          final $Batch_3 $2 = $Batch_3.at($deco, counts);
          if ($2 != null) {
            $2.add(x, x);
          } else {
            final Deferred<Integer> $1 = DecoTargets.f($deco.at($SITE_18), x);
            $deco.deferWhole(counts, () -> counts[((int) $1.get())] = x);
          }
        }
        $deco.await(); // deco: waits: reads counts, which the statement of line 112 may write
        // deco: spawns f; the rest is replayed at the next wait point
        final Deferred<Integer> $4 = DecoTargets.f($deco.at($SITE_19), x);
        final IntRef $5 = new IntRef();
        $deco.defer(() -> $5.value = counts[((int) $4.get())]);
        final int $6 = counts[1];
        $deco.defer(counts, 0, () -> counts[0] = $5.value + $6);
      }
      $deco.await(); // deco: waits: before the return
      return counts;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> variables() {
    if (Run.serial(Targets.class)) {
      return Targets.variables();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef a = new IntRef();
      if ($deco.inPlace($SITE_20)) {
        try {
          a.value = Targets.f(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_20, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoTargets.f($deco.at($SITE_20), 1);
        $deco.defer(() -> a.value = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef b = new LongRef();
      if ($deco.inPlace($SITE_21)) {
        try {
          b.value = Targets.f(2) + 1L;
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_21, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoTargets.f($deco.at($SITE_21), 2);
        $deco.defer(() -> b.value = ((int) $3.get()) + 1L);
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 121 may write
      out.add(a.value);
      out.add((int) b.value);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  String fields(Targets other) {
    if (Run.serial(Targets.class)) {
      return $self.fields(other);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_22)) {
        try {
          $self.field = Targets.f(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_22, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoTargets.f($deco.at($SITE_22), 1);
        $deco.defer(() -> $self.field = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_23)) {
        try {
          other.field += Targets.f(2);
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_23, $5);
          throw $5;
        }
      } else {
        final Targets $3 = Objects.requireNonNull(other);
        final Deferred<Integer> $4 = DecoTargets.f($deco.at($SITE_23), 2);
        $deco.defer(() -> $3.field += $4.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_24)) {
        try {
          other.next.field = Targets.f(3) * 2;
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_24, $8);
          throw $8;
        }
      } else {
        final Targets $6 = other.next;
        final Deferred<Integer> $7 = DecoTargets.f($deco.at($SITE_24), 3);
        $deco.defer(() -> $6.field = ((int) $7.get()) * 2);
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_25)) {
        try {
          $self.row[1] = Targets.f(0);
        } catch (Throwable $11) {
          $deco.failedInPlace($SITE_25, $11);
          throw $11;
        }
      } else {
        final int[] $9 = $self.row;
        final Deferred<Integer> $10 = DecoTargets.f($deco.at($SITE_25), 0);
        $deco.defer($9, 1, () -> $9[1] = $10.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final int[] $12 = $self.row;
      final IntRef $13 = new IntRef();
      $deco.defer(() -> $13.value = $12[2]);
      final Deferred<Integer> $14 = DecoTargets.f($deco.at($SITE_26), 1);
      $deco.defer($12, 2, () -> {
        $13.value -= $14.get();
        $12[2] = $13.value;
      });
      // deco: spawns f; the rest is replayed at the next wait point
      final int[] $15 = other.next.row;
      final IntRef $16 = new IntRef();
      $deco.defer(() -> $16.value = $15[3]);
      final Deferred<Integer> $17 = DecoTargets.f($deco.at($SITE_27), 2);
      $deco.defer($15, 3, () -> {
        $16.value |= $17.get();
        $15[3] = $16.value;
      });
      $deco.await(); // deco: waits: reads field field, which the statement of line 130 may write
      return $self.field + " " + other.field + " " + other.next.field + Arrays.toString($self.row)
          + Arrays.toString(other.next.row);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static long[][] grid() {
    if (Run.serial(Targets.class)) {
      return Targets.grid();
    }
    final Run $deco = Run.open();
    try {
      long[][] g = new long[3][3];
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          $deco.await(); // deco: waits: writes g, which the statement of line 146 may read
          g[i][j] = i + j;
          // deco: spawns f; the rest is replayed at the next wait point
          final long[] $1 = g[i];
          final int $2 = j;
          final LongRef $3 = new LongRef();
          $deco.defer(() -> $3.value = $1[$2]);
          final Deferred<Integer> $4 = DecoTargets.f($deco.at($SITE_28), i);
          $deco.defer($1, $2, () -> {
            $3.value += $4.get();
            $1[$2] = $3.value;
          });
          // deco: spawns f; the rest is replayed at the next wait point
          final long[] $5 = g[i];
          final int $6 = j;
          final LongRef $7 = new LongRef();
          $deco.defer(() -> $7.value = $5[$6]);
          final Deferred<Integer> $8 = DecoTargets.f($deco.at($SITE_29), j);
          $deco.defer($5, $6, () -> {
            $7.value <<= $8.get();
            $5[$6] = $7.value;
          });
          // deco: spawns f; the rest is replayed at the next wait point
          final long[] $9 = g[j];
          final int $10 = i;
          final LongRef $11 = new LongRef();
          $deco.defer(() -> $11.value = $9[$10]);
          final Deferred<Integer> $12 = DecoTargets.f($deco.at($SITE_30), i);
          $deco.defer($9, $10, () -> {
            $11.value ^= ((int) $12.get()) * 3;
            $9[$10] = $11.value;
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

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_6, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_6);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_6) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
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
            $results[$slot] = Targets.f(x);
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
      final IntRef w = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        w.value = $results[$slot];
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

    private int[] results;

    $Batch_2(int room) {
      super($SITE_16, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_16);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_16) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
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
            $results[$slot] = Targets.f(x);
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
      final int[] counts = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        counts[$results[$slot]]++;
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
      super($SITE_18, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_18);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_18) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
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
            $results[$slot] = Targets.f(x);
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
      final int[] counts = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int x = this.operand1[$slot];
        counts[$results[$slot]] = x;
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
