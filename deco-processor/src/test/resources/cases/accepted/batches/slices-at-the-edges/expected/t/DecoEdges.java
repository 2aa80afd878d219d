package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.ByteRef;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.CharRef;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.LongRef;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Edges} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Edges"
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
final class DecoEdges {
  private static final Site $SITE_1 = new Site(Edges.class, "top", "Edges.java", 65).orDirectly();

  private static final Site $SITE_2 = new Site(Edges.class, "around", "Edges.java", 73);

  private static final Site $SITE_3 = new Site(Edges.class, "beneath", "Edges.java", 80);

  private static final Site $SITE_4 = new Site(Edges.class, "strides", "Edges.java", 88).orDirectly();

  private static final Site $SITE_5 = new Site(Edges.class, "strides", "Edges.java", 93).orDirectly();

  private static final Site $SITE_6 = new Site(Edges.class, "strides", "Edges.java", 97).orDirectly();

  private static final Site $SITE_7 = new Site(Edges.class, "strides", "Edges.java", 102).orDirectly();

  private static final Site $SITE_8 = new Site(Edges.class, "names", "Edges.java", 122).orDirectly();

  private static final Site $SITE_9 = new Site(Edges.class, "names", "Edges.java", 125).orDirectly();

  private static final Site $SITE_10 = new Site(Edges.class, "names", "Edges.java", 128).orDirectly();

  private static final Site $SITE_11 = new Site(Edges.class, "conversions", "Edges.java", 137).orDirectly();

  private static final Site $SITE_12 = new Site(Edges.class, "conversions", "Edges.java", 141);

  private static final Site $SITE_13 = new Site(Edges.class, "conversions", "Edges.java", 144);

  private static final Site $SITE_14 = new Site(Edges.class, "conversions", "Edges.java", 148);

  private static final Site $SITE_15 = new Site(Edges.class, "conversions", "Edges.java", 152).orDirectly();

  private static final Site $SITE_16 = new Site(Edges.class, "conversions", "Edges.java", 156).orDirectly();

  private static final Site $SITE_17 = new Site(Edges.class, "conversions", "Edges.java", 160).orDirectly();

  private static final Site $SITE_18 = new Site(Edges.class, "conversions", "Edges.java", 163);

  private static final Site $SITE_19 = new Site(Edges.class, "conversions", "Edges.java", 167).orDirectly();

  private static final Site $SITE_20 = new Site(Edges.class, "unboxed", "Edges.java", 181).orDirectly();

  private static final Site $SITE_21 = new Site(Edges.class, "unboxedInSlices", "Edges.java", 188).orDirectly();

  private static final Site $SITE_22 = new Site(Edges.class, "objects", "Edges.java", 195).orDirectly();

  private static final Site $SITE_23 = new Site(Edges.class, "choices", "Edges.java", 202).orDirectly();

  private static final Site $SITE_24 = new Site(Edges.class, "ends", "Edges.java", 209).orDirectly();

  private static final Site $SITE_25 = new Site(Edges.class, "compound", "Edges.java", 216);

  private static final Site $SITE_26 = new Site(Edges.class, "lengths", "Edges.java", 223).orDirectly();

  private static final Site $SITE_27 = new Site(Edges.class, "aliased", "Edges.java", 230).orDirectly();

  private static final Site $SITE_28 = new Site(Edges.class, "chained", "Edges.java", 237).orDirectly();

  private static final Site $SITE_29 = new Site(Edges.class, "argument", "Edges.java", 244).orDirectly();

  private static final Site $SITE_30 = new Site(Edges.class, "shrinking", "Edges.java", 252).orDirectly();

  private static final Site $SITE_31 = new Site(Edges.class, "total", "Edges.java", 261).orDirectly();

  private static final Site $SITE_32 = new Site(Edges.class, "total", "Edges.java", 264).orDirectly();

  private static final Site $SITE_33 = new Site(Edges.class, "labels", "Edges.java", 275).orDirectly();

  private static final Site $SITE_34 = new Site(Edges.class, "labels", "Edges.java", 280).orDirectly();

  private static final Site $SITE_35 = new Site(Edges.class, "own", "Edges.java", 289).orDirectly();

  private static final Site $SITE_36 = new Site(Edges.class, "own", "Edges.java", 292).orDirectly();

  private static final Site $SITE_37 = new Site(Edges.class, "missing", "Edges.java", 301).orDirectly();

  private static final Site $SITE_38 = new Site(Edges.class, "lambdas", "Edges.java", 316).orDirectly();

  private static final Site $SITE_39 = new Site(Edges.class, "lambdas", "Edges.java", 320);

  private final Edges $self;

  private DecoEdges(Edges self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoEdges of(Edges self) {
    return new DecoEdges(self);
  }

  static Deferred<Integer> mix(int a, long b) {
    return Calls.spawnAlone(isolation -> Edges.mix(a, b));
  }

  static Deferred<Integer> mix(Scope scope, int a, long b) {
    return Calls.spawn(scope, isolation -> Edges.mix(a, b));
  }

  static Deferred<Integer> small(byte a, char b, boolean c) {
    return Calls.spawnAlone(isolation -> Edges.small(a, b, c));
  }

  static Deferred<Integer> small(Scope scope, byte a, char b, boolean c) {
    return Calls.spawn(scope, isolation -> Edges.small(a, b, c));
  }

  static Deferred<Integer> sumOf(int[] all, int i) {
    return Calls.spawnAlone(isolation -> Edges.sumOf(isolation.reading(all), i));
  }

  static Deferred<Integer> sumOf(Scope scope, int[] all, int i) {
    return Calls.spawn(scope, isolation -> Edges.sumOf(isolation.reading(all), i));
  }

  static Deferred<Integer> before(int[] all, int i) {
    return Calls.spawnAlone(isolation -> isolation.elementwise() ? before$isolated(isolation.trackingArrays(), all, i) : Edges.before(isolation.reading(all), i));
  }

  static Deferred<Integer> before(Scope scope, int[] all, int i) {
    return Calls.spawn(scope, isolation -> isolation.elementwise() ? before$isolated(isolation.trackingArrays(), all, i) : Edges.before(isolation.reading(all), i));
  }

  static Deferred<int[]> row(int i) {
    return Calls.spawnAlone(isolation -> Edges.row(i));
  }

  static Deferred<int[]> row(Scope scope, int i) {
    return Calls.spawn(scope, isolation -> Edges.row(i));
  }

  static Deferred<Integer> boxed(int i) {
    return Calls.spawnAlone(isolation -> Edges.boxed(i));
  }

  static Deferred<Integer> boxed(Scope scope, int i) {
    return Calls.spawn(scope, isolation -> Edges.boxed(i));
  }

  static Deferred<String> text(int i) {
    return Calls.spawnAlone(isolation -> Edges.text(i));
  }

  static Deferred<String> text(Scope scope, int i) {
    return Calls.spawn(scope, isolation -> Edges.text(i));
  }

  static int top(int below) {
    if (Run.serial(Edges.class)) {
      return Edges.top(below);
    }
    final Run $deco = Run.open();
    try {
      final IntRef sum = new IntRef(0);
      for (int i = Integer.MAX_VALUE - below; i < Integer.MAX_VALUE; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            int $6 = $deco.turns(Turns.below(i, Integer.MAX_VALUE));
            for (; ; i++) {
              sum.value += Edges.mix(i, i + 1);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_1, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_1.spawn($deco, Turns.below(i, Integer.MAX_VALUE), i, sum);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final long $1 = i + 1;
            final $Batch_1 $3 = $Batch_1.at($deco, sum);
            if ($3 != null) {
              $3.add(i, $1);
            } else {
              final Deferred<Integer> $2 = DecoEdges.mix($deco.at($SITE_1), i, $1);
              $deco.defer(() -> sum.value += $2.get());
            }
          }
        }
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

  static void around(int below, int[] sum) {
    if (Run.serial(Edges.class)) {
      Edges.around(below, sum);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = Integer.MAX_VALUE - below; i <= Integer.MAX_VALUE; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        final IntRef $1 = new IntRef();
        $deco.defer(() -> $1.value = sum[0]);
        final Deferred<Integer> $2 = DecoEdges.mix($deco.at($SITE_2), i - Integer.MIN_VALUE - 200 - 77, 1);
        $deco.defer(sum, 0, () -> {
          $1.value += $2.get();
          sum[0] = $1.value;
        });
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void beneath(int above, int[] sum) {
    if (Run.serial(Edges.class)) {
      Edges.beneath(above, sum);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = Integer.MIN_VALUE + above; i >= Integer.MIN_VALUE; i -= 2) {
        // deco: spawns mix; the rest is replayed at the next wait point
        final IntRef $1 = new IntRef();
        $deco.defer(() -> $1.value = sum[0]);
        final Deferred<Integer> $2 = DecoEdges.mix($deco.at($SITE_3), i - Integer.MAX_VALUE + 200 + 1 - 77, 1);
        $deco.defer(sum, 0, () -> {
          $1.value += $2.get();
          sum[0] = $1.value;
        });
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void strides(int n, List<Object> all) {
    if (Run.serial(Edges.class)) {
      Edges.strides(n, all);
      return;
    }
    final Run $deco = Run.open();
    try {
      final IntRef sum = new IntRef(0);
      for (int i = Integer.MAX_VALUE - n; i < Integer.MAX_VALUE - 999_999; i += 999_999) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            sum.value += Edges.mix(i, 3);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_4, $3);
            throw $3;
          }
        } else {
          final $Batch_2 $2 = $Batch_2.at($deco, sum);
          if ($2 != null) {
            $2.add(i, 3);
          } else {
            final Deferred<Integer> $1 = DecoEdges.mix($deco.at($SITE_4), i, 3);
            $deco.defer(() -> sum.value += $1.get());
          }
        }
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 88 may write
      all.add(sum.value);
      final IntRef last = new IntRef(-1);
      for (int i = n; -n <= i; i -= 3) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_5)) {
          try {
            int $10 = $deco.turns(Turns.aboveOrAt(i, -n, 3));
            for (; ; i += -3) {
              last.value = Edges.mix(-i, ~i << 2);
              if (--$10 <= 0) break;
            }
          } catch (Throwable $9) {
            $deco.failedInPlace($SITE_5, $9);
            throw $9;
          }
        } else {
          final int $8 = $Slice_2.spawn($deco, Turns.aboveOrAt(i, -n, 3), i, last);
          if ($8 > 0) {
            i += ($8 - 1) * -3;
          } else {
            final int $4 = -i;
            final long $5 = ~i << 2;
            final $Batch_3 $7 = $Batch_3.at($deco, last);
            if ($7 != null) {
              $7.add($4, $5);
            } else {
              final Deferred<Integer> $6 = DecoEdges.mix($deco.at($SITE_5), $4, $5);
              $deco.defer(() -> last.value = $6.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads last, which the statement of line 93 may write
      all.add(last.value);
      for (short s = 0, e = (short) n; s < e; s++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            last.value += Edges.mix(s, 2);
          } catch (Throwable $13) {
            $deco.failedInPlace($SITE_6, $13);
            throw $13;
          }
        } else {
          final $Batch_4 $12 = $Batch_4.at($deco, last);
          if ($12 != null) {
            $12.add(s, 2);
          } else {
            final Deferred<Integer> $11 = DecoEdges.mix($deco.at($SITE_6), s, 2);
            $deco.defer(() -> last.value += $11.get());
          }
        }
      }
      $deco.await(); // deco: waits: reads last, which the statement of line 97 may write
      all.add(last.value);
      char e = (char) n;
      for (int i = 0; i < e; i++) {
        // deco: spawns small; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_7)) {
          try {
            int $21 = $deco.turns(Turns.below(i, e));
            for (; ; i++) {
              last.value ^= Edges.small((byte) i, (char) (i * 7), (i & 1) == 0);
              if (--$21 <= 0) break;
            }
          } catch (Throwable $20) {
            $deco.failedInPlace($SITE_7, $20);
            throw $20;
          }
        } else {
          final int $19 = $Slice_3.spawn($deco, Turns.below(i, e), i, last);
          if ($19 > 0) {
            i += $19 - 1;
          } else {
            final byte $14 = (byte) i;
            final char $15 = (char) (i * 7);
            final boolean $16 = (i & 1) == 0;
            final $Batch_5 $18 = $Batch_5.at($deco, last);
            if ($18 != null) {
              $18.add($14, $15, $16);
            } else {
              final Deferred<Integer> $17 = DecoEdges.small($deco.at($SITE_7), $14, $15, $16);
              $deco.defer(() -> last.value ^= $17.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads last, which the statement of line 102 may write
      all.add(last.value);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int names(int n) {
    if (Run.serial(Edges.class)) {
      return Edges.names(n);
    }
    final Run $deco = Run.open();
    try {
      class Local {
        static final int Q = 3;
      }
      final int run = 5;
      int first = n + 1;
      int count = 2;
      int turns = 3;
      int size = 4;
      final IntRef result = new IntRef(0);
      int site = 8;
      int from = 9;
      int to = 9;
      for (int index = 0; index < n; index++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_8)) {
          try {
            int $8 = $deco.turns(Turns.below(index, n));
            for (; ; index++) {
              result.value += Edges.mix(index + 11 * 13, Local.Q + run + first + count);
              if (--$8 <= 0) break;
            }
          } catch (Throwable $7) {
            $deco.failedInPlace($SITE_8, $7);
            throw $7;
          }
        } else {
          final int $6 = $Slice_4.spawn($deco, Turns.below(index, n), index, result, Local.Q + run + first + count);
          if ($6 > 0) {
            index += $6 - 1;
          } else {
            final int $1 = index + 11 * 13;
            final long $2 = Local.Q + run + first + count;
            final $Batch_6 $4 = $Batch_6.at($deco, result);
            if ($4 != null) {
              $4.add($1, $2);
            } else {
              final Deferred<Integer> $3 = DecoEdges.mix($deco.at($SITE_8), $1, $2);
              $deco.defer(() -> result.value += $3.get());
            }
          }
        }
      }
      for (int at = 0; at < n; at++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_9)) {
          try {
            int $15 = $deco.turns(Turns.below(at, n));
            for (; ; at++) {
              result.value += Edges.mix(at + turns * size, site + from - to);
              if (--$15 <= 0) break;
            }
          } catch (Throwable $14) {
            $deco.failedInPlace($SITE_9, $14);
            throw $14;
          }
        } else {
          final int $13 = $Slice_5.spawn($deco, Turns.below(at, n), at, result, turns, size, site, from, to);
          if ($13 > 0) {
            at += $13 - 1;
          } else {
            final int $9 = at + turns * size;
            final long $10 = site + from - to;
            final $Batch_7 $12 = $Batch_7.at($deco, result);
            if ($12 != null) {
              $12.add($9, $10);
            } else {
              final Deferred<Integer> $11 = DecoEdges.mix($deco.at($SITE_9), $9, $10);
              $deco.defer(() -> result.value += $11.get());
            }
          }
        }
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_10)) {
          try {
            int $22 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              result.value += Edges.mix(i * 11, (long) i * 13 - 'c');
              if (--$22 <= 0) break;
            }
          } catch (Throwable $21) {
            $deco.failedInPlace($SITE_10, $21);
            throw $21;
          }
        } else {
          final int $20 = $Slice_6.spawn($deco, Turns.below(i, n), i, result);
          if ($20 > 0) {
            i += $20 - 1;
          } else {
            final int $16 = i * 11;
            final long $17 = (long) i * 13 - 'c';
            final $Batch_8 $19 = $Batch_8.at($deco, result);
            if ($19 != null) {
              $19.add($16, $17);
            } else {
              final Deferred<Integer> $18 = DecoEdges.mix($deco.at($SITE_10), $16, $17);
              $deco.defer(() -> result.value += $18.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads result, which the statement of line 122 may write
      return result.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void conversions(int n, List<Object> all) {
    if (Run.serial(Edges.class)) {
      Edges.conversions(n, all);
      return;
    }
    final Run $deco = Run.open();
    try {
      double[] doubles = new double[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_11)) {
          try {
            int $6 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              doubles[i] = Edges.mix(i, 1);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_11, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_7.spawn($deco, Turns.below(i, n), i, doubles);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_9 $3 = $Batch_9.at($deco, doubles);
            if ($3 != null) {
              $3.add(i, 1, $1);
            } else {
              final Deferred<Integer> $2 = DecoEdges.mix($deco.at($SITE_11), i, 1);
              $deco.defer(doubles, $1, () -> doubles[$1] = $2.get());
            }
          }
        }
      }
      byte[] bytes = new byte[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        final int $7 = i;
        final ByteRef $8 = new ByteRef();
        $deco.defer(() -> $8.value = bytes[$7]);
        final Deferred<Integer> $9 = DecoEdges.mix($deco.at($SITE_12), i, 5);
        $deco.defer(bytes, $7, () -> {
          $8.value += $9.get();
          bytes[$7] = $8.value;
        });
      }
      for (int i = 0; i < n; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        final ByteRef $10 = new ByteRef();
        $deco.defer(() -> $10.value = bytes[0]);
        final Deferred<Integer> $11 = DecoEdges.mix($deco.at($SITE_13), i, 1);
        $deco.defer(bytes, 0, () -> {
          $10.value >>= ((int) $11.get()) & 1;
          bytes[0] = $10.value;
        });
      }
      char[] chars = new char[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        final int $12 = i;
        final CharRef $13 = new CharRef();
        $deco.defer(() -> $13.value = chars[$12]);
        final Deferred<Integer> $14 = DecoEdges.mix($deco.at($SITE_14), i, 9);
        $deco.defer(chars, $12, () -> {
          $13.value += 1.5 * ((int) $14.get());
          chars[$12] = $13.value;
        });
      }
      final LongRef sum = new LongRef(3);
      for (int i = 0; i < n; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_15)) {
          try {
            int $19 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              sum.value *= Edges.mix(i, 9) | 1;
              if (--$19 <= 0) break;
            }
          } catch (Throwable $18) {
            $deco.failedInPlace($SITE_15, $18);
            throw $18;
          }
        } else {
          final int $17 = $Slice_8.spawn($deco, Turns.below(i, n), i, sum);
          if ($17 > 0) {
            i += $17 - 1;
          } else {
            final $Batch_10 $16 = $Batch_10.at($deco, sum);
            if ($16 != null) {
              $16.add(i, 9);
            } else {
              final Deferred<Integer> $15 = DecoEdges.mix($deco.at($SITE_15), i, 9);
              $deco.defer(() -> sum.value *= ((int) $15.get()) | 1);
            }
          }
        }
      }
      final Ref<String> joined = new Ref<String>("");
      for (int i = 0; i < n; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_16)) {
          try {
            int $24 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              joined.value += Edges.mix(i, 1);
              if (--$24 <= 0) break;
            }
          } catch (Throwable $23) {
            $deco.failedInPlace($SITE_16, $23);
            throw $23;
          }
        } else {
          final int $22 = $Slice_9.spawn($deco, Turns.below(i, n), i, joined);
          if ($22 > 0) {
            i += $22 - 1;
          } else {
            final $Batch_11 $21 = $Batch_11.at($deco, joined);
            if ($21 != null) {
              $21.add(i, 1);
            } else {
              final Deferred<Integer> $20 = DecoEdges.mix($deco.at($SITE_16), i, 1);
              $deco.defer(() -> joined.value += ((int) $20.get()));
            }
          }
        }
      }
      Integer[] held = new Integer[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_17)) {
          try {
            int $30 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              held[i] = Edges.mix(i, 2);
              if (--$30 <= 0) break;
            }
          } catch (Throwable $29) {
            $deco.failedInPlace($SITE_17, $29);
            throw $29;
          }
        } else {
          final int $28 = $Slice_10.spawn($deco, Turns.below(i, n), i, held);
          if ($28 > 0) {
            i += $28 - 1;
          } else {
            final int $25 = i;
            final $Batch_12 $27 = $Batch_12.at($deco, held);
            if ($27 != null) {
              $27.add(i, 2, $25);
            } else {
              final Deferred<Integer> $26 = DecoEdges.mix($deco.at($SITE_17), i, 2);
              $deco.defer(held, $25, () -> held[$25] = ((int) $26.get()));
            }
          }
        }
      }
      for (int i = n - 1; i > -1; i--) {
        // deco: spawns mix; the rest is replayed at the next wait point
        final int $31 = i;
        final IntRef $32 = new IntRef();
        $deco.defer(() -> $32.value = held[$31]);
        final Deferred<Integer> $33 = DecoEdges.mix($deco.at($SITE_18), i, 2);
        $deco.defer(held, $31, () -> {
          $32.value -= ((int) $33.get());
          held[$31] = $32.value;
        });
      }
      Object[] objects = new Object[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_19)) {
          try {
            int $39 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              objects[i] = Edges.mix(i, 2);
              if (--$39 <= 0) break;
            }
          } catch (Throwable $38) {
            $deco.failedInPlace($SITE_19, $38);
            throw $38;
          }
        } else {
          final int $37 = $Slice_11.spawn($deco, Turns.below(i, n), i, objects);
          if ($37 > 0) {
            i += $37 - 1;
          } else {
            final int $34 = i;
            final $Batch_13 $36 = $Batch_13.at($deco, objects);
            if ($36 != null) {
              $36.add(i, 2, $34);
            } else {
              final Deferred<Integer> $35 = DecoEdges.mix($deco.at($SITE_19), i, 2);
              $deco.defer(objects, $34, () -> objects[$34] = ((int) $35.get()));
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads all, which the statement of line 137 may write
      all.add(doubles);
      all.add(bytes);
      all.add(chars);
      all.add(sum.value);
      all.add(joined.value);
      all.add(held);
      all.add(objects);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void unboxed(int[] into) {
    if (Run.serial(Edges.class)) {
      Edges.unboxed(into);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < into.length; i++) {
        // deco: spawns boxed; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_20)) {
          try {
            into[i] = Edges.boxed(i / (2 - 1));
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_20, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final int $2 = i / (2 - 1);
          final $Batch_14 $4 = $Batch_14.at($deco, into);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<Integer> $3 = DecoEdges.boxed($deco.at($SITE_20), $2);
            $deco.defer(into, $1, () -> into[$1] = $3.get());
          }
        } // a division that is not known to work: no slices
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void unboxedInSlices(int[] into) {
    if (Run.serial(Edges.class)) {
      Edges.unboxedInSlices(into);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < into.length; i++) {
        // deco: spawns boxed; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_21)) {
          try {
            int $6 = $deco.turns(Turns.below(i, into.length));
            for (; ; i++) {
              into[i] = Edges.boxed(i);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_21, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_12.spawn($deco, Turns.below(i, into.length), i, into);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_15 $3 = $Batch_15.at($deco, into);
            if ($3 != null) {
              $3.add(i, $1);
            } else {
              final Deferred<Integer> $2 = DecoEdges.boxed($deco.at($SITE_21), i);
              $deco.defer(into, $1, () -> into[$1] = $2.get());
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

  static void objects(Object[] into, int n) {
    if (Run.serial(Edges.class)) {
      Edges.objects(into, n);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < n; i++) {
        // deco: spawns boxed; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_22)) {
          try {
            int $6 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              into[i] = Edges.boxed(i);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_22, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_13.spawn($deco, Turns.below(i, n), i, into);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_16 $3 = $Batch_16.at($deco, into);
            if ($3 != null) {
              $3.add(i, $1);
            } else {
              final Deferred<Integer> $2 = DecoEdges.boxed($deco.at($SITE_22), i);
              $deco.defer(into, $1, () -> into[$1] = $2.get());
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

  static void choices(int[] into, int n, int shift) {
    if (Run.serial(Edges.class)) {
      Edges.choices(into, n, shift);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < n; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_23)) {
          try {
            int $8 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              into[i] = Edges.mix(i % 3 == 1 && i > shift ? 10 * i : -i, i / 2);
              if (--$8 <= 0) break;
            }
          } catch (Throwable $7) {
            $deco.failedInPlace($SITE_23, $7);
            throw $7;
          }
        } else {
          final int $6 = $Slice_14.spawn($deco, Turns.below(i, n), i, into, shift);
          if ($6 > 0) {
            i += $6 - 1;
          } else {
            final int $1 = i;
            final int $2 = i % 3 == 1 && i > shift ? 10 * i : -i;
            final long $3 = i / 2;
            final $Batch_17 $5 = $Batch_17.at($deco, into);
            if ($5 != null) {
              $5.add($2, $3, $1);
            } else {
              final Deferred<Integer> $4 = DecoEdges.mix($deco.at($SITE_23), $2, $3);
              $deco.defer(into, $1, () -> into[$1] = $4.get());
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

  static void ends(int[] into, int n, int shift) {
    if (Run.serial(Edges.class)) {
      Edges.ends(into, n, shift);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < n; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_24)) {
          try {
            int $7 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              into[i + shift] = Edges.mix(i - 77 - 400, 1);
              if (--$7 <= 0) break;
            }
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_24, $6);
            throw $6;
          }
        } else {
          final int $5 = $Slice_15.spawn($deco, Turns.below(i, n), i, into, shift);
          if ($5 > 0) {
            i += $5 - 1;
          } else {
            final int $1 = i + shift;
            final int $2 = i - 77 - 400;
            final $Batch_18 $4 = $Batch_18.at($deco, into);
            if ($4 != null) {
              $4.add($2, 1, $1);
            } else {
              final Deferred<Integer> $3 = DecoEdges.mix($deco.at($SITE_24), $2, 1);
              $deco.defer(into, $1, () -> into[$1] = $3.get());
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

  static void compound(int[] into, int n, int shift) {
    if (Run.serial(Edges.class)) {
      Edges.compound(into, n, shift);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < n; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        final int $1 = i + shift;
        final IntRef $2 = new IntRef();
        $deco.defer(() -> $2.value = into[$1]);
        final Deferred<Integer> $3 = DecoEdges.mix($deco.at($SITE_25), i - 77 - 400, 1);
        $deco.defer(into, $1, () -> {
          $2.value += $3.get();
          into[$1] = $2.value;
        });
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void lengths(List<Integer> into, int n) {
    if (Run.serial(Edges.class)) {
      Edges.lengths(into, n);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < n; i++) {
        // deco: spawns text; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_26)) {
          try {
            int $5 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              into.add(Edges.text(i).length());
              if (--$5 <= 0) break;
            }
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_26, $4);
            throw $4;
          }
        } else {
          final int $3 = $Slice_16.spawn($deco, Turns.below(i, n), i, into);
          if ($3 > 0) {
            i += $3 - 1;
          } else {
            final $Batch_19 $2 = $Batch_19.at($deco, into);
            if ($2 != null) {
              $2.add(i);
            } else {
              final Deferred<String> $1 = DecoEdges.text($deco.at($SITE_26), i);
              $deco.deferWhole(into, () -> into.add($1.get().length()));
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

  static void aliased(int[] a, int[] b) {
    if (Run.serial(Edges.class)) {
      Edges.aliased(a, b);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < a.length; i++) {
        // deco: spawns sumOf; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_27)) {
          try {
            a[i] = Edges.sumOf(b, i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_27, $3);
            throw $3;
          }
        } else {
          final int $1 = i;
          final Deferred<Integer> $2 = DecoEdges.sumOf($deco.at($SITE_27), b, i);
          $deco.defer(a, $1, () -> a[$1] = $2.get());
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void chained(int[] a) {
    if (Run.serial(Edges.class)) {
      Edges.chained(a);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < a.length; i++) {
        // deco: spawns before; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_28)) {
          try {
            a[i] = Edges.before(a, i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_28, $3);
            throw $3;
          }
        } else {
          final int $1 = i;
          final Deferred<Integer> $2 = DecoEdges.before($deco.at($SITE_28), a, i);
          $deco.defer(a, $1, () -> a[$1] = $2.get());
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void argument(int[] a, int[] limits) {
    if (Run.serial(Edges.class)) {
      Edges.argument(a, limits);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: waits before each test if they are one: reads limits, which the statement of line 244 may write
      for (int i = 0; $deco.awaitedIf(a == limits) & (i < limits[0]); i++) {
        if (a == limits) $deco.await(); // deco: waits if they are one: reads limits, which the statement of line 244 may write
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_29)) {
          try {
            a[i] = Edges.mix(limits[1], i);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_29, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final int $2 = limits[1];
          final $Batch_20 $4 = $Batch_20.at($deco, a);
          if ($4 != null) {
            $4.add($2, i, $1);
          } else {
            final Deferred<Integer> $3 = DecoEdges.mix($deco.at($SITE_29), $2, i);
            $deco.defer(a, $1, () -> a[$1] = $3.get());
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

  static int[][] shrinking() {
    if (Run.serial(Edges.class)) {
      return Edges.shrinking();
    }
    final Run $deco = Run.open();
    try {
      int[][] rows = new int[12][12];
      // deco: waits before each test: reads rows, which the statement of line 252 may write
      for (int i = 0; $deco.awaited() & (i < rows[0].length); i++) {
        // deco: spawns row; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_30)) {
          try {
            rows[i] = Edges.row(i + 3);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_30, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final int $2 = i + 3;
          final $Batch_21 $4 = $Batch_21.at($deco, rows);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<int[]> $3 = DecoEdges.row($deco.at($SITE_30), $2);
            $deco.defer(rows, $1, () -> rows[$1] = $3.get());
          }
        }
      }
      return rows;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int total(int limit) {
    if (Run.serial(Edges.class)) {
      return Edges.total(limit);
    }
    final Run $deco = Run.open();
    try {
      final IntRef total = new IntRef(limit);
      // deco: waits before each test: reads total, which the statement of line 261 may write
      for (int i = 0; $deco.awaited() & (i < total.value && i < 500); i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_31)) {
          try {
            total.value += Edges.mix(i, 0) & 1;
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_31, $3);
            throw $3;
          }
        } else {
          final $Batch_22 $2 = $Batch_22.at($deco, total);
          if ($2 != null) {
            $2.add(i, 0);
          } else {
            final Deferred<Integer> $1 = DecoEdges.mix($deco.at($SITE_31), i, 0);
            $deco.defer(() -> total.value += ((int) $1.get()) & 1);
          }
        }
      }
      // deco: waits before each test: reads total, which the statement of line 264 may write
      for (int i = 500; $deco.awaited() & (i < total.value); i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_32)) {
          try {
            total.value -= Edges.mix(i, 0) & 1;
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_32, $6);
            throw $6;
          }
        } else {
          final $Batch_23 $5 = $Batch_23.at($deco, total);
          if ($5 != null) {
            $5.add(i, 0);
          } else {
            final Deferred<Integer> $4 = DecoEdges.mix($deco.at($SITE_32), i, 0);
            $deco.defer(() -> total.value -= ((int) $4.get()) & 1);
          }
        }
      }
      return total.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int labels(int n) {
    if (Run.serial(Edges.class)) {
      return Edges.labels(n);
    }
    final Run $deco = Run.open();
    try {
      final IntRef sum = new IntRef(0);
      outer:
      for (int y = 0; y < n; y++) {
        for (int x = y; x < n; x++) {
          // deco: spawns mix; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_33)) {
            try {
              int $5 = $deco.turns(Turns.below(x, n));
              for (; ; x++) {
                sum.value += Edges.mix(x, y);
                if (--$5 <= 0) break;
              }
            } catch (Throwable $4) {
              $deco.failedInPlace($SITE_33, $4);
              throw $4;
            }
          } else {
            final int $3 = $Slice_17.spawn($deco, Turns.below(x, n), x, sum, y);
            if ($3 > 0) {
              x += $3 - 1;
            } else {
              final $Batch_24 $2 = $Batch_24.at($deco, sum);
              if ($2 != null) {
                $2.add(x, y);
              } else {
                final Deferred<Integer> $1 = DecoEdges.mix($deco.at($SITE_33), x, y);
                $deco.defer(() -> sum.value += $1.get());
              }
            }
          }
        }
        if (y == 20) {
          break outer;
        }
        for (int x = y; x > y - 3; --x) {
          // deco: spawns mix; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_34)) {
            try {
              int $11 = $deco.turns(Turns.above(x, y - 3));
              for (; ; x--) {
                sum.value -= Edges.mix(y * x, x);
                if (--$11 <= 0) break;
              }
            } catch (Throwable $10) {
              $deco.failedInPlace($SITE_34, $10);
              throw $10;
            }
          } else {
            final int $9 = $Slice_18.spawn($deco, Turns.above(x, y - 3), x, sum, y);
            if ($9 > 0) {
              x -= $9 - 1;
            } else {
              final int $6 = y * x;
              final $Batch_25 $8 = $Batch_25.at($deco, sum);
              if ($8 != null) {
                $8.add($6, x);
              } else {
                final Deferred<Integer> $7 = DecoEdges.mix($deco.at($SITE_34), $6, x);
                $deco.defer(() -> sum.value -= $7.get());
              }
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 275 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  int own(int n) {
    if (Run.serial(Edges.class)) {
      return $self.own(n);
    }
    final Run $deco = Run.open();
    try {
      $Hidden.set_field_1($self, new int[n]);
      for (int i = 0; i < $Hidden.get_field_2($self).length; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_35)) {
          try {
            int $9 = $deco.turns(Turns.below(i, $Hidden.get_field_2($self).length));
            for (; ; i++) {
              $Hidden.get_field_2($self)[i] = Edges.mix($Hidden.get_end_4($self), i);
              if (--$9 <= 0) break;
            }
          } catch (Throwable $8) {
            $deco.failedInPlace($SITE_35, $8);
            throw $8;
          }
        } else {
          final int $7 = $Slice_19.spawn($deco, Turns.below(i, $Hidden.get_field_2($self).length), i, $Hidden.get_field_2($self), $Hidden.get_end_4($self));
          if ($7 > 0) {
            i += $7 - 1;
          } else {
            final int[] $1 = $Hidden.get_field_2($self);
            final int $2 = i;
            final int $3 = $Hidden.get_end_4($self);
            final $Batch_26 $5 = $Batch_26.at($deco, $1);
            if ($5 != null) {
              $5.add($3, i, $2);
            } else {
              final Deferred<Integer> $4 = DecoEdges.mix($deco.at($SITE_35), $3, i);
              $deco.defer($1, $2, () -> $1[$2] = $4.get());
            }
          }
        }
      }
      // deco: waits before each test: reads field end, which the statement of line 292 may write
      for (int i = 0; $deco.awaited() & (i < $Hidden.get_end_4($self)); i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_36)) {
          try {
            $Hidden.set_end_5($self, (int) (Edges.mix(i, 3) & 31));
          } catch (Throwable $12) {
            $deco.failedInPlace($SITE_36, $12);
            throw $12;
          }
        } else {
          final $Batch_27 $11 = $Batch_27.at($deco, $self);
          if ($11 != null) {
            $11.add(i, 3);
          } else {
            final Deferred<Integer> $10 = DecoEdges.mix($deco.at($SITE_36), i, 3);
            $deco.defer(() -> $Hidden.set_end_5($self, (int) (((int) $10.get()) & 31)));
          }
        }
      }
      return $Hidden.sum_6($Hidden.get_field_2($self)) + $Hidden.get_end_4($self);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  int missing(int n) {
    if (Run.serial(Edges.class)) {
      return $self.missing(n);
    }
    final Run $deco = Run.open();
    try {
      $Hidden.set_field_1($self, null);
      for (int i = 0; i < n; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_37)) {
          try {
            int $9 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              $Hidden.get_field_2($self)[i] = Edges.mix($Hidden.get_end_4($self), i);
              if (--$9 <= 0) break;
            }
          } catch (Throwable $8) {
            $deco.failedInPlace($SITE_37, $8);
            throw $8;
          }
        } else {
          final int $7 = $Slice_20.spawn($deco, Turns.below(i, n), i, $Hidden.get_field_2($self), $Hidden.get_end_4($self));
          if ($7 > 0) {
            i += $7 - 1;
          } else {
            final int[] $1 = $Hidden.get_field_2($self);
            final int $2 = i;
            final int $3 = $Hidden.get_end_4($self);
            final $Batch_28 $5 = $Batch_28.at($deco, $1);
            if ($5 != null) {
              $5.add($3, i, $2);
            } else {
              final Deferred<Integer> $4 = DecoEdges.mix($deco.at($SITE_37), $3, i);
              $deco.defer($1, $2, () -> $1[$2] = $4.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return n;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int lambdas(int n) {
    if (Run.serial(Edges.class)) {
      return Edges.lambdas(n);
    }
    final Run $deco = Run.open();
    try {
      List<Runnable> later = new ArrayList<>();
      int[] into = new int[n];
      int k = n / 2;
      for (int i = 0; i < n; i++) {
        int j = i;
        later.add(() -> into[j]++);
      }
      for (int i = 0; i < k; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_38)) {
          try {
            int $6 = $deco.turns(Turns.below(i, k));
            for (; ; i++) {
              into[i] = Edges.mix(i, k);
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_38, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_21.spawn($deco, Turns.below(i, k), i, into, k);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final int $1 = i;
            final $Batch_29 $3 = $Batch_29.at($deco, into);
            if ($3 != null) {
              $3.add(i, k, $1);
            } else {
              final Deferred<Integer> $2 = DecoEdges.mix($deco.at($SITE_38), i, k);
              $deco.defer(into, $1, () -> into[$1] = $2.get());
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads into, which the statement of line 316 may write
      later.forEach(Runnable::run);
      k = 7;
      for (int i = 0; i < k; i++) {
        // deco: spawns mix; the rest is replayed at the next wait point
        final int $7 = i;
        final IntRef $8 = new IntRef();
        $deco.defer(() -> $8.value = into[$7]);
        final Deferred<Integer> $9 = DecoEdges.mix($deco.at($SITE_39), k, i);
        $deco.defer(into, $7, () -> {
          $8.value += $9.get();
          into[$7] = $8.value;
        });
      }
      $deco.await(); // deco: waits: writes into, which the statement of line 320 may read
      return $Hidden.sum_6(into);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code before} with its array accesses recorded.
   */
  private static int before$isolated(Isolation $isolation, int[] all, int i) {
    return i == 0 ? 1 : $isolation.get(all, i - 1) + i;
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private final long[] argument2;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, IntRef same1) {
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

    void add(int argument1, long argument2) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
   * Turns of a loop, each with a call of {@code mix}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private IntRef same1;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_1, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, IntRef same1) {
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

    private static int one(Isolation $isolation, int a, long b) throws Throwable {
      return Edges.mix(a, b);
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
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i, i + 1);
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
        final int i = $first + $slot;
        sum.value += $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private final long[] argument2;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_4, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_4);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_4) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1, long argument2) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private final long[] argument2;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_5, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_5);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_5) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1, long argument2) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
      final IntRef last = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        last.value = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code mix}.
   */
  private static final class $Slice_2 extends Batch {
    private int first;

    private IntRef same1;

    private int[] results;

    $Slice_2(int room) {
      super($SITE_5, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, IntRef same1) {
      int turns = run.slice($SITE_5, left);
      if (turns > 0) {
        $Slice_2 next = run.used($SITE_5) instanceof $Slice_2 used ? used : new $Slice_2(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int a, long b) throws Throwable {
      return Edges.mix(a, b);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final IntRef last = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot * -3;
            $results[$slot] = one($isolation, -i, ~i << 2);
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
      final IntRef last = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot * -3;
        last.value = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_4 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private final long[] argument2;

    private int[] results;

    $Batch_4(int room) {
      super($SITE_6, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      results = new int[room];
    }

    static $Batch_4 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_4 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_6);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_6) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1, long argument2) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
      final IntRef last = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        last.value += $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code small}, in columns.
   */
  private static final class $Batch_5 extends Batch {
    private IntRef same1;

    private final byte[] argument1;

    private final char[] argument2;

    private final boolean[] argument3;

    private int[] results;

    $Batch_5(int room) {
      super($SITE_7, room, true, true);
      argument1 = new byte[room];
      argument2 = new char[room];
      argument3 = new boolean[room];
      results = new int[room];
    }

    static $Batch_5 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_5 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_7);
      if (capacity == 0) {
        return null;
      }
      $Batch_5 next = run.used($SITE_7) instanceof $Batch_5 used ? used : new $Batch_5(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(byte argument1, char argument2, boolean argument3) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      this.argument3[slot] = argument3;
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
            final byte a = this.argument1[$slot];
            final char b = this.argument2[$slot];
            final boolean c = this.argument3[$slot];
            $results[$slot] = Edges.small(a, b, c);
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
      final IntRef last = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        last.value ^= $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code small}.
   */
  private static final class $Slice_3 extends Batch {
    private int first;

    private IntRef same1;

    private int[] results;

    $Slice_3(int room) {
      super($SITE_7, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, IntRef same1) {
      int turns = run.slice($SITE_7, left);
      if (turns > 0) {
        $Slice_3 next = run.used($SITE_7) instanceof $Slice_3 used ? used : new $Slice_3(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, byte a, char b, boolean c) throws Throwable {
      return Edges.small(a, b, c);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final IntRef last = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, (byte) i, (char) (i * 7), (i & 1) == 0);
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
      final IntRef last = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        last.value ^= $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_6 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private final long[] argument2;

    private int[] results;

    $Batch_6(int room) {
      super($SITE_8, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      results = new int[room];
    }

    static $Batch_6 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_6 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_8);
      if (capacity == 0) {
        return null;
      }
      $Batch_6 next = run.used($SITE_8) instanceof $Batch_6 used ? used : new $Batch_6(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1, long argument2) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
      final IntRef result = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        result.value += $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code mix}.
   */
  private static final class $Slice_4 extends Batch {
    private int first;

    private IntRef same1;

    private long same2;

    private int[] results;

    $Slice_4(int room) {
      super($SITE_8, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, IntRef same1, long same2) {
      int turns = run.slice($SITE_8, left);
      if (turns > 0) {
        $Slice_4 next = run.used($SITE_8) instanceof $Slice_4 used ? used : new $Slice_4(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int a, long b) throws Throwable {
      return Edges.mix(a, b);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final IntRef result = this.same1;
      final long $5 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int index = $first + $slot;
            $results[$slot] = one($isolation, index + 11 * 13, $5);
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
      final IntRef result = this.same1;
      final long $5 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int index = $first + $slot;
        result.value += $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_7 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private final long[] argument2;

    private int[] results;

    $Batch_7(int room) {
      super($SITE_9, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
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

    void add(int argument1, long argument2) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
      final IntRef result = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        result.value += $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code mix}.
   */
  private static final class $Slice_5 extends Batch {
    private int first;

    private IntRef same1;

    private int same2;

    private int same3;

    private int same4;

    private int same5;

    private int same6;

    private int[] results;

    $Slice_5(int room) {
      super($SITE_9, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, IntRef same1, int same2, int same3, int same4,
        int same5, int same6) {
      int turns = run.slice($SITE_9, left);
      if (turns > 0) {
        $Slice_5 next = run.used($SITE_9) instanceof $Slice_5 used ? used : new $Slice_5(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        next.same3 = same3;
        next.same4 = same4;
        next.same5 = same5;
        next.same6 = same6;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int a, long b) throws Throwable {
      return Edges.mix(a, b);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final IntRef result = this.same1;
      final int turns = this.same2;
      final int size = this.same3;
      final int site = this.same4;
      final int from = this.same5;
      final int to = this.same6;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int at = $first + $slot;
            $results[$slot] = one($isolation, at + turns * size, site + from - to);
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
      final IntRef result = this.same1;
      final int turns = this.same2;
      final int size = this.same3;
      final int site = this.same4;
      final int from = this.same5;
      final int to = this.same6;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int at = $first + $slot;
        result.value += $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_8 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private final long[] argument2;

    private int[] results;

    $Batch_8(int room) {
      super($SITE_10, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
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

    void add(int argument1, long argument2) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
      final IntRef result = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        result.value += $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code mix}.
   */
  private static final class $Slice_6 extends Batch {
    private int first;

    private IntRef same1;

    private int[] results;

    $Slice_6(int room) {
      super($SITE_10, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, IntRef same1) {
      int turns = run.slice($SITE_10, left);
      if (turns > 0) {
        $Slice_6 next = run.used($SITE_10) instanceof $Slice_6 used ? used : new $Slice_6(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int a, long b) throws Throwable {
      return Edges.mix(a, b);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final IntRef result = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i * 11, (long) i * 13 - 'c');
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
      final IntRef result = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        result.value += $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_9 extends Batch {
    private double[] same1;

    private final int[] argument1;

    private final long[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_9(int room) {
      super($SITE_11, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_9 at(Run run, double[] same1) {
      if (run.filling() instanceof $Batch_9 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_11);
      if (capacity == 0) {
        return null;
      }
      $Batch_9 next = run.used($SITE_11) instanceof $Batch_9 used ? used : new $Batch_9(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, long argument2, int operand1) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
      final double[] doubles = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        doubles[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code mix}.
   */
  private static final class $Slice_7 extends Batch {
    private int first;

    private double[] same1;

    private int[] results;

    $Slice_7(int room) {
      super($SITE_11, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, double[] same1) {
      int turns = run.slice($SITE_11, left);
      if (turns > 0) {
        $Slice_7 next = run.used($SITE_11) instanceof $Slice_7 used ? used : new $Slice_7(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int a, long b) throws Throwable {
      return Edges.mix(a, b);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final double[] doubles = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i, 1);
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
      final double[] doubles = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        doubles[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_10 extends Batch {
    private LongRef same1;

    private final int[] argument1;

    private final long[] argument2;

    private int[] results;

    $Batch_10(int room) {
      super($SITE_15, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      results = new int[room];
    }

    static $Batch_10 at(Run run, LongRef same1) {
      if (run.filling() instanceof $Batch_10 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_15);
      if (capacity == 0) {
        return null;
      }
      $Batch_10 next = run.used($SITE_15) instanceof $Batch_10 used ? used : new $Batch_10(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1, long argument2) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
      final LongRef sum = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        sum.value *= $results[$slot] | 1;
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code mix}.
   */
  private static final class $Slice_8 extends Batch {
    private int first;

    private LongRef same1;

    private int[] results;

    $Slice_8(int room) {
      super($SITE_15, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, LongRef same1) {
      int turns = run.slice($SITE_15, left);
      if (turns > 0) {
        $Slice_8 next = run.used($SITE_15) instanceof $Slice_8 used ? used : new $Slice_8(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int a, long b) throws Throwable {
      return Edges.mix(a, b);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final LongRef sum = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i, 9);
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
      final LongRef sum = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        sum.value *= $results[$slot] | 1;
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_11 extends Batch {
    private Ref<String> same1;

    private final int[] argument1;

    private final long[] argument2;

    private int[] results;

    $Batch_11(int room) {
      super($SITE_16, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      results = new int[room];
    }

    static $Batch_11 at(Run run, Ref<String> same1) {
      if (run.filling() instanceof $Batch_11 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_16);
      if (capacity == 0) {
        return null;
      }
      $Batch_11 next = run.used($SITE_16) instanceof $Batch_11 used ? used : new $Batch_11(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1, long argument2) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
      final Ref<String> joined = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        joined.value += $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code mix}.
   */
  private static final class $Slice_9 extends Batch {
    private int first;

    private Ref<String> same1;

    private int[] results;

    $Slice_9(int room) {
      super($SITE_16, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, Ref<String> same1) {
      int turns = run.slice($SITE_16, left);
      if (turns > 0) {
        $Slice_9 next = run.used($SITE_16) instanceof $Slice_9 used ? used : new $Slice_9(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int a, long b) throws Throwable {
      return Edges.mix(a, b);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final Ref<String> joined = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i, 1);
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
      final Ref<String> joined = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        joined.value += $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_12 extends Batch {
    private Integer[] same1;

    private final int[] argument1;

    private final long[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_12(int room) {
      super($SITE_17, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_12 at(Run run, Integer[] same1) {
      if (run.filling() instanceof $Batch_12 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_17);
      if (capacity == 0) {
        return null;
      }
      $Batch_12 next = run.used($SITE_17) instanceof $Batch_12 used ? used : new $Batch_12(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, long argument2, int operand1) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
      final Integer[] held = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $25 = this.operand1[$slot];
        held[$25] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code mix}.
   */
  private static final class $Slice_10 extends Batch {
    private int first;

    private Integer[] same1;

    private int[] results;

    $Slice_10(int room) {
      super($SITE_17, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, Integer[] same1) {
      int turns = run.slice($SITE_17, left);
      if (turns > 0) {
        $Slice_10 next = run.used($SITE_17) instanceof $Slice_10 used ? used : new $Slice_10(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int a, long b) throws Throwable {
      return Edges.mix(a, b);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final Integer[] held = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i, 2);
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
      final Integer[] held = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $25 = i;
        held[$25] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_13 extends Batch {
    private Object[] same1;

    private final int[] argument1;

    private final long[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_13(int room) {
      super($SITE_19, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_13 at(Run run, Object[] same1) {
      if (run.filling() instanceof $Batch_13 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_19);
      if (capacity == 0) {
        return null;
      }
      $Batch_13 next = run.used($SITE_19) instanceof $Batch_13 used ? used : new $Batch_13(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, long argument2, int operand1) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
      final Object[] objects = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $34 = this.operand1[$slot];
        objects[$34] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code mix}.
   */
  private static final class $Slice_11 extends Batch {
    private int first;

    private Object[] same1;

    private int[] results;

    $Slice_11(int room) {
      super($SITE_19, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, Object[] same1) {
      int turns = run.slice($SITE_19, left);
      if (turns > 0) {
        $Slice_11 next = run.used($SITE_19) instanceof $Slice_11 used ? used : new $Slice_11(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int a, long b) throws Throwable {
      return Edges.mix(a, b);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final Object[] objects = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i, 2);
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
      final Object[] objects = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $34 = i;
        objects[$34] = $results[$slot];
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
  private static final class $Batch_14 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private Object[] results;

    $Batch_14(int room) {
      super($SITE_20, room, true, false);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new Object[room];
    }

    static $Batch_14 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_14 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_20);
      if (capacity == 0) {
        return null;
      }
      $Batch_14 next = run.used($SITE_20) instanceof $Batch_14 used ? used : new $Batch_14(Batch.room(capacity));
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
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = this.argument1[$slot];
            $results[$slot] = Edges.boxed(i);
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
      final int[] into = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        into[$1] = ((Integer) $results[$slot]);
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
  private static final class $Batch_15 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private Object[] results;

    $Batch_15(int room) {
      super($SITE_21, room, true, false);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new Object[room];
    }

    static $Batch_15 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_15 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_21);
      if (capacity == 0) {
        return null;
      }
      $Batch_15 next = run.used($SITE_21) instanceof $Batch_15 used ? used : new $Batch_15(Batch.room(capacity));
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
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = this.argument1[$slot];
            $results[$slot] = Edges.boxed(i);
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
      final int[] into = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        into[$1] = ((Integer) $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code boxed}.
   */
  private static final class $Slice_12 extends Batch {
    private int first;

    private int[] same1;

    private Object[] results;

    $Slice_12(int room) {
      super($SITE_21, room, true, false);
      results = new Object[room];
    }

    static int spawn(Run run, int left, int first, int[] same1) {
      int turns = run.slice($SITE_21, left);
      if (turns > 0) {
        $Slice_12 next = run.used($SITE_21) instanceof $Slice_12 used ? used : new $Slice_12(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static Integer one(Isolation $isolation, int i) throws Throwable {
      return Edges.boxed(i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] into = this.same1;
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
      final Object[] $results = this.results;
      final int $first = this.first;
      final int[] into = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        into[$1] = ((Integer) $results[$slot]);
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
  private static final class $Batch_16 extends Batch {
    private Object[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private Object[] results;

    $Batch_16(int room) {
      super($SITE_22, room, true, false);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new Object[room];
    }

    static $Batch_16 at(Run run, Object[] same1) {
      if (run.filling() instanceof $Batch_16 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_22);
      if (capacity == 0) {
        return null;
      }
      $Batch_16 next = run.used($SITE_22) instanceof $Batch_16 used ? used : new $Batch_16(Batch.room(capacity));
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
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = this.argument1[$slot];
            $results[$slot] = Edges.boxed(i);
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
      final Object[] into = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        into[$1] = ((Integer) $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code boxed}.
   */
  private static final class $Slice_13 extends Batch {
    private int first;

    private Object[] same1;

    private Object[] results;

    $Slice_13(int room) {
      super($SITE_22, room, true, false);
      results = new Object[room];
    }

    static int spawn(Run run, int left, int first, Object[] same1) {
      int turns = run.slice($SITE_22, left);
      if (turns > 0) {
        $Slice_13 next = run.used($SITE_22) instanceof $Slice_13 used ? used : new $Slice_13(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static Integer one(Isolation $isolation, int i) throws Throwable {
      return Edges.boxed(i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final Object[] into = this.same1;
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
      final Object[] $results = this.results;
      final int $first = this.first;
      final Object[] into = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        into[$1] = ((Integer) $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_17 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final long[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_17(int room) {
      super($SITE_23, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_17 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_17 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_23);
      if (capacity == 0) {
        return null;
      }
      $Batch_17 next = run.used($SITE_23) instanceof $Batch_17 used ? used : new $Batch_17(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, long argument2, int operand1) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
      final int[] into = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        into[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code mix}.
   */
  private static final class $Slice_14 extends Batch {
    private int first;

    private int[] same1;

    private int same2;

    private int[] results;

    $Slice_14(int room) {
      super($SITE_23, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1, int same2) {
      int turns = run.slice($SITE_23, left);
      if (turns > 0) {
        $Slice_14 next = run.used($SITE_23) instanceof $Slice_14 used ? used : new $Slice_14(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int a, long b) throws Throwable {
      return Edges.mix(a, b);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] into = this.same1;
      final int shift = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i % 3 == 1 && i > shift ? 10 * i : -i, i / 2);
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
      final int[] into = this.same1;
      final int shift = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        into[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_18 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final long[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_18(int room) {
      super($SITE_24, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_18 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_18 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_24);
      if (capacity == 0) {
        return null;
      }
      $Batch_18 next = run.used($SITE_24) instanceof $Batch_18 used ? used : new $Batch_18(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, long argument2, int operand1) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
      final int[] into = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        into[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code mix}.
   */
  private static final class $Slice_15 extends Batch {
    private int first;

    private int[] same1;

    private int same2;

    private int[] results;

    $Slice_15(int room) {
      super($SITE_24, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1, int same2) {
      int turns = run.slice($SITE_24, left);
      if (turns > 0) {
        $Slice_15 next = run.used($SITE_24) instanceof $Slice_15 used ? used : new $Slice_15(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int a, long b) throws Throwable {
      return Edges.mix(a, b);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] into = this.same1;
      final int shift = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i - 77 - 400, 1);
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
      final int[] into = this.same1;
      final int shift = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i + shift;
        into[$1] = $results[$slot];
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
  private static final class $Batch_19 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private Object[] results;

    $Batch_19(int room) {
      super($SITE_26, room, true, false);
      argument1 = new int[room];
      results = new Object[room];
    }

    static $Batch_19 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_19 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_26);
      if (capacity == 0) {
        return null;
      }
      $Batch_19 next = run.used($SITE_26) instanceof $Batch_19 used ? used : new $Batch_19(Batch.room(capacity));
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
            $results[$slot] = Edges.text(i);
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
      final List<Integer> into = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        into.add(((String) $results[$slot]).length());
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code text}.
   */
  private static final class $Slice_16 extends Batch {
    private int first;

    private List<Integer> same1;

    private Object[] results;

    $Slice_16(int room) {
      super($SITE_26, room, true, false);
      results = new Object[room];
    }

    static int spawn(Run run, int left, int first, List<Integer> same1) {
      int turns = run.slice($SITE_26, left);
      if (turns > 0) {
        $Slice_16 next = run.used($SITE_26) instanceof $Slice_16 used ? used : new $Slice_16(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static String one(Isolation $isolation, int i) throws Throwable {
      return Edges.text(i);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final List<Integer> into = this.same1;
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
      final Object[] $results = this.results;
      final int $first = this.first;
      final List<Integer> into = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        into.add(((String) $results[$slot]).length());
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_20 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final long[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_20(int room) {
      super($SITE_29, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_20 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_20 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_29);
      if (capacity == 0) {
        return null;
      }
      $Batch_20 next = run.used($SITE_29) instanceof $Batch_20 used ? used : new $Batch_20(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, long argument2, int operand1) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
   * Calls of {@code row}, in columns.
   */
  private static final class $Batch_21 extends Batch {
    private int[][] same1;

    private final int[] argument1;

    private final int[] operand1;

    private Object[] results;

    $Batch_21(int room) {
      super($SITE_30, room, true, false);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new Object[room];
    }

    static $Batch_21 at(Run run, int[][] same1) {
      if (run.filling() instanceof $Batch_21 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_30);
      if (capacity == 0) {
        return null;
      }
      $Batch_21 next = run.used($SITE_30) instanceof $Batch_21 used ? used : new $Batch_21(Batch.room(capacity));
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
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = this.argument1[$slot];
            $results[$slot] = Edges.row(i);
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
      final int[][] rows = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        rows[$1] = ((int[]) $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_22 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private final long[] argument2;

    private int[] results;

    $Batch_22(int room) {
      super($SITE_31, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      results = new int[room];
    }

    static $Batch_22 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_22 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_31);
      if (capacity == 0) {
        return null;
      }
      $Batch_22 next = run.used($SITE_31) instanceof $Batch_22 used ? used : new $Batch_22(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1, long argument2) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
        total.value += $results[$slot] & 1;
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_23 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private final long[] argument2;

    private int[] results;

    $Batch_23(int room) {
      super($SITE_32, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      results = new int[room];
    }

    static $Batch_23 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_23 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_32);
      if (capacity == 0) {
        return null;
      }
      $Batch_23 next = run.used($SITE_32) instanceof $Batch_23 used ? used : new $Batch_23(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1, long argument2) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
        total.value -= $results[$slot] & 1;
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_24 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private final long[] argument2;

    private int[] results;

    $Batch_24(int room) {
      super($SITE_33, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      results = new int[room];
    }

    static $Batch_24 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_24 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_33);
      if (capacity == 0) {
        return null;
      }
      $Batch_24 next = run.used($SITE_33) instanceof $Batch_24 used ? used : new $Batch_24(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1, long argument2) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
   * Turns of a loop, each with a call of {@code mix}.
   */
  private static final class $Slice_17 extends Batch {
    private int first;

    private IntRef same1;

    private int same2;

    private int[] results;

    $Slice_17(int room) {
      super($SITE_33, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, IntRef same1, int same2) {
      int turns = run.slice($SITE_33, left);
      if (turns > 0) {
        $Slice_17 next = run.used($SITE_33) instanceof $Slice_17 used ? used : new $Slice_17(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int a, long b) throws Throwable {
      return Edges.mix(a, b);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final IntRef sum = this.same1;
      final int y = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = $first + $slot;
            $results[$slot] = one($isolation, x, y);
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
      final int y = this.same2;
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
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_25 extends Batch {
    private IntRef same1;

    private final int[] argument1;

    private final long[] argument2;

    private int[] results;

    $Batch_25(int room) {
      super($SITE_34, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      results = new int[room];
    }

    static $Batch_25 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_25 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_34);
      if (capacity == 0) {
        return null;
      }
      $Batch_25 next = run.used($SITE_34) instanceof $Batch_25 used ? used : new $Batch_25(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1, long argument2) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
        sum.value -= $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code mix}.
   */
  private static final class $Slice_18 extends Batch {
    private int first;

    private IntRef same1;

    private int same2;

    private int[] results;

    $Slice_18(int room) {
      super($SITE_34, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, IntRef same1, int same2) {
      int turns = run.slice($SITE_34, left);
      if (turns > 0) {
        $Slice_18 next = run.used($SITE_34) instanceof $Slice_18 used ? used : new $Slice_18(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int a, long b) throws Throwable {
      return Edges.mix(a, b);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final IntRef sum = this.same1;
      final int y = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = $first + $slot * -1;
            $results[$slot] = one($isolation, y * x, x);
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
      final int y = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int x = $first + $slot * -1;
        sum.value -= $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_26 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final long[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_26(int room) {
      super($SITE_35, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_26 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_26 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_35);
      if (capacity == 0) {
        return null;
      }
      $Batch_26 next = run.used($SITE_35) instanceof $Batch_26 used ? used : new $Batch_26(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, long argument2, int operand1) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
   * Turns of a loop, each with a call of {@code mix}.
   */
  private static final class $Slice_19 extends Batch {
    private int first;

    private int[] same1;

    private int same2;

    private int[] results;

    $Slice_19(int room) {
      super($SITE_35, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1, int same2) {
      int turns = run.slice($SITE_35, left);
      if (turns > 0) {
        $Slice_19 next = run.used($SITE_35) instanceof $Slice_19 used ? used : new $Slice_19(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int a, long b) throws Throwable {
      return Edges.mix(a, b);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] $1 = this.same1;
      final int $6 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, $6, i);
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
      final int[] $1 = this.same1;
      final int $6 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $2 = i;
        $1[$2] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_27 extends Batch {
    private Edges same1;

    private final int[] argument1;

    private final long[] argument2;

    private int[] results;

    $Batch_27(int room) {
      super($SITE_36, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      results = new int[room];
    }

    static $Batch_27 at(Run run, Edges same1) {
      if (run.filling() instanceof $Batch_27 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_36);
      if (capacity == 0) {
        return null;
      }
      $Batch_27 next = run.used($SITE_36) instanceof $Batch_27 used ? used : new $Batch_27(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1, long argument2) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
      final Edges $self = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        $Hidden.set_end_5($self, (int) ($results[$slot] & 31));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_28 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final long[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_28(int room) {
      super($SITE_37, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_28 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_28 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_37);
      if (capacity == 0) {
        return null;
      }
      $Batch_28 next = run.used($SITE_37) instanceof $Batch_28 used ? used : new $Batch_28(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, long argument2, int operand1) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
   * Turns of a loop, each with a call of {@code mix}.
   */
  private static final class $Slice_20 extends Batch {
    private int first;

    private int[] same1;

    private int same2;

    private int[] results;

    $Slice_20(int room) {
      super($SITE_37, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1, int same2) {
      int turns = run.slice($SITE_37, left);
      if (turns > 0) {
        $Slice_20 next = run.used($SITE_37) instanceof $Slice_20 used ? used : new $Slice_20(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int a, long b) throws Throwable {
      return Edges.mix(a, b);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] $1 = this.same1;
      final int $6 = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, $6, i);
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
      final int[] $1 = this.same1;
      final int $6 = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $2 = i;
        $1[$2] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code mix}, in columns.
   */
  private static final class $Batch_29 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final long[] argument2;

    private final int[] operand1;

    private int[] results;

    $Batch_29(int room) {
      super($SITE_38, room, true, true);
      argument1 = new int[room];
      argument2 = new long[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_29 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_29 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_38);
      if (capacity == 0) {
        return null;
      }
      $Batch_29 next = run.used($SITE_38) instanceof $Batch_29 used ? used : new $Batch_29(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, long argument2, int operand1) {
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
            final int a = this.argument1[$slot];
            final long b = this.argument2[$slot];
            $results[$slot] = Edges.mix(a, b);
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
      final int[] into = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        into[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code mix}.
   */
  private static final class $Slice_21 extends Batch {
    private int first;

    private int[] same1;

    private int same2;

    private int[] results;

    $Slice_21(int room) {
      super($SITE_38, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, int[] same1, int same2) {
      int turns = run.slice($SITE_38, left);
      if (turns > 0) {
        $Slice_21 next = run.used($SITE_38) instanceof $Slice_21 used ? used : new $Slice_21(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        next.same2 = same2;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int a, long b) throws Throwable {
      return Edges.mix(a, b);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final int[] into = this.same1;
      final int k = this.same2;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i, k);
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
      final int[] into = this.same1;
      final int k = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        final int $1 = i;
        into[$1] = $results[$slot];
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
    static final VarHandle FIELD_field_0 = Access.field(MethodHandles.lookup(), Edges.class, "field");

    static final VarHandle FIELD_end_3 = Access.field(MethodHandles.lookup(), Edges.class, "end");

    static final MethodHandle METHOD_sum_6 = Access.method(MethodHandles.lookup(), Edges.class, "sum", int[].class);

    static int[] set_field_1(Edges self, int[] value) {
      FIELD_field_0.set(self, value);
      return value;
    }

    static int[] get_field_2(Edges self) {
      return (int[]) FIELD_field_0.get(self);
    }

    static int get_end_4(Edges self) {
      return (int) FIELD_end_3.get(self);
    }

    static int set_end_5(Edges self, int value) {
      FIELD_end_3.set(self, value);
      return value;
    }

    static int sum_6(int[] a0) {
      try {
        return (int) METHOD_sum_6.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
