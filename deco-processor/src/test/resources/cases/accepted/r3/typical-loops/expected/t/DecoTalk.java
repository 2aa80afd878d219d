package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Talk} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Talk"
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
final class DecoTalk {
  private static final Site $SITE_1 = new Site(Talk.class, "logged", "Talk.java", 72).orDirectly();

  private static final Site $SITE_2 = new Site(Talk.class, "printed", "Talk.java", 85).orDirectly();

  private static final Site $SITE_3 = new Site(Talk.class, "timed", "Talk.java", 100).orDirectly();

  private static final Site $SITE_4 = new Site(Talk.class, "built", "Talk.java", 113).orDirectly();

  private static final Site $SITE_5 = new Site(Talk.class, "builtFromCalls", "Talk.java", 122).orDirectly();

  private static final Site $SITE_6 = new Site(Talk.class, "joined", "Talk.java", 132).orDirectly();

  private static final Site $SITE_7 = new Site(Talk.class, "counted", "Talk.java", 144).orDirectly();

  private static final Site $SITE_8 = new Site(Talk.class, "progress", "Talk.java", 157).orDirectly();

  private static final Site $SITE_9 = new Site(Talk.class, "ofThis", "Talk.java", 167).orDirectly();

  private static final Site $SITE_10 = new Site(Talk.class, "events", "Talk.java", 178).orDirectly();

  private static final Site $SITE_11 = new Site(Talk.class, "formatted", "Talk.java", 197).orDirectly();

  private static final Site $SITE_12 = new Site(Talk.class, "checked", "Talk.java", 210).orDirectly();

  private static final Site $SITE_13 = new Site(Talk.class, "switched", "Talk.java", 220).orDirectly();

  private static final Site $SITE_14 = new Site(Talk.class, "switched", "Talk.java", 221).orDirectly();

  private final Talk $self;

  private DecoTalk(Talk self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoTalk of(Talk self) {
    return new DecoTalk(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Talk.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Talk.f(x));
  }

  Deferred<Integer> g(int x) {
    return Calls.spawnAlone(isolation -> $self.g(x));
  }

  Deferred<Integer> g(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.g(x));
  }

  static int[] logged(int n) {
    if (Run.serial(Talk.class)) {
      return Talk.logged(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      for (int i = 0; i < n; i++) {
        $Hidden.get_LOG_1().fine("step " + i);
        $Hidden.get_LOG_1().log(Level.FINE, "step {0} of {1}", new Object[] {i, n});
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out[i] = Talk.f(i);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_1, $4);
            throw $4;
          }
        } else {
          final int $1 = i;
          final $Batch_1 $3 = $Batch_1.at($deco, out);
          if ($3 != null) {
            $3.add(i, $1);
          } else {
            final Deferred<Integer> $2 = DecoTalk.f($deco.at($SITE_1), i);
            $deco.defer(out, $1, () -> out[$1] = $2.get());
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

  static int[] printed(int n) {
    if (Run.serial(Talk.class)) {
      return Talk.printed(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      for (int i = 0; i < n; i++) {
        if (n > 1000) {
          System.out.println("step " + i);
          System.err.printf("%d of %d%n", i, n);
        }
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out[i] = Talk.f(i);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final int $1 = i;
          final $Batch_2 $3 = $Batch_2.at($deco, out);
          if ($3 != null) {
            $3.add(i, $1);
          } else {
            final Deferred<Integer> $2 = DecoTalk.f($deco.at($SITE_2), i);
            $deco.defer(out, $1, () -> out[$1] = $2.get());
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

  static List<Integer> timed(int n) {
    if (Run.serial(Talk.class)) {
      return Talk.timed(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      long start = System.nanoTime();
      Instant begin = Instant.now();
      for (int i = 0; i < n; i++) {
        long elapsed = System.nanoTime() - start;
        if (elapsed < 0 || Duration.between(begin, Instant.now()).isNegative()) {
          break;
        }
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            out.add(Talk.f(i));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_3, $3);
            throw $3;
          }
        } else {
          final $Batch_3 $2 = $Batch_3.at($deco, out);
          if ($2 != null) {
            $2.add(i);
          } else {
            final Deferred<Integer> $1 = DecoTalk.f($deco.at($SITE_3), i);
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

  static String built(int n, List<Integer> out) {
    if (Run.serial(Talk.class)) {
      return Talk.built(n, out);
    }
    final Run $deco = Run.open();
    try {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < n; i++) {
        text.append(i).append(',');
        if (text.length() > 1000) {
          text.setLength(0);
        }
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            out.add(Talk.f(i));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_4, $3);
            throw $3;
          }
        } else {
          final $Batch_4 $2 = $Batch_4.at($deco, out);
          if ($2 != null) {
            $2.add(i);
          } else {
            final Deferred<Integer> $1 = DecoTalk.f($deco.at($SITE_4), i);
            $deco.deferWhole(out, () -> out.add($1.get()));
          }
        }
      }
      $deco.await(); // deco: waits: before the return
      return text.toString();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static String builtFromCalls(int n) {
    if (Run.serial(Talk.class)) {
      return Talk.builtFromCalls(n);
    }
    final Run $deco = Run.open();
    try {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_5)) {
          try {
            int $5 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              text.append(Talk.f(i)).append('\n');
              if (--$5 <= 0) break;
            }
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_5, $4);
            throw $4;
          }
        } else {
          final int $3 = $Slice_1.spawn($deco, Turns.below(i, n), i, text);
          if ($3 > 0) {
            i += $3 - 1;
          } else {
            final $Batch_5 $2 = $Batch_5.at($deco, text);
            if ($2 != null) {
              $2.add(i);
            } else {
              final Deferred<Integer> $1 = DecoTalk.f($deco.at($SITE_5), i);
              $deco.defer(() -> text.append(((int) $1.get())).append('\n'));
            }
          }
        }
      }
      $deco.await(); // deco: waits: reads text, which the statement of line 122 may write
      return text.toString();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static String joined(int n) {
    if (Run.serial(Talk.class)) {
      return Talk.joined(n);
    }
    final Run $deco = Run.open();
    try {
      StringJoiner joiner = new StringJoiner(", ", "[", "]");
      for (int i = 0; i < n; i++) {
        $deco.await(); // deco: waits: reads joiner, which the statement of line 132 may write
        joiner.add($Hidden.get_NAMES_3()[i % $Hidden.get_NAMES_3().length]);
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            joiner.add(String.valueOf(Talk.f(i)));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_6, $3);
            throw $3;
          }
        } else {
          final $Batch_6 $2 = $Batch_6.at($deco, joiner);
          if ($2 != null) {
            $2.add(i);
          } else {
            final Deferred<Integer> $1 = DecoTalk.f($deco.at($SITE_6), i);
            $deco.defer(() -> joiner.add(String.valueOf(((int) $1.get()))));
          }
        }
      }
      $deco.await(); // deco: waits: reads joiner, which the statement of line 132 may write
      return joiner.toString();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[] counted(int n) {
    if (Run.serial(Talk.class)) {
      return Talk.counted(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n + 1];
      AtomicInteger count = new AtomicInteger();
      for (int i = 0; i < n; i++) {
        count.incrementAndGet();
        $Hidden.set_runs_6((int) ($Hidden.get_runs_5() + 1));
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_7)) {
          try {
            out[i] = Talk.f(i);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_7, $4);
            throw $4;
          }
        } else {
          final int $1 = i;
          final $Batch_7 $3 = $Batch_7.at($deco, out);
          if ($3 != null) {
            $3.add(i, $1);
          } else {
            final Deferred<Integer> $2 = DecoTalk.f($deco.at($SITE_7), i);
            $deco.defer(out, $1, () -> out[$1] = $2.get());
          }
        }
      }
      $deco.await(); // deco: waits: writes out, which the statement of line 144 may write
      out[n] = count.get();
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int[] progress(int n) {
    if (Run.serial(Talk.class)) {
      return Talk.progress(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      Talk.Progress progress = new Talk.Progress(n);
      for (int i = 0; i < n; i++) {
        progress.step();
        Talk.quiet("at " + progress.percent() + "%");
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_8)) {
          try {
            out[i] = Talk.f(i);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_8, $4);
            throw $4;
          }
        } else {
          final int $1 = i;
          final $Batch_8 $3 = $Batch_8.at($deco, out);
          if ($3 != null) {
            $3.add(i, $1);
          } else {
            final Deferred<Integer> $2 = DecoTalk.f($deco.at($SITE_8), i);
            $deco.defer(out, $1, () -> out[$1] = $2.get());
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

  int[] ofThis(int n) {
    if (Run.serial(Talk.class) || Overrides.overridden($self, Talk.class, "ofThis", int.class) || Overrides.overridden($self, Talk.class, "g", int.class)) {
      return $self.ofThis(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      for (int i = 0; i < n; i++) {
        $Hidden.set_done_9($self, (int) ($Hidden.get_done_8($self) + 1));
        // deco: spawns g; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_9)) {
          try {
            out[i] = $self.g(i);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_9, $4);
            throw $4;
          }
        } else {
          final int $1 = i;
          final $Batch_9 $3 = $Batch_9.at($deco, $self, out);
          if ($3 != null) {
            $3.add(i, $1);
          } else {
            final Deferred<Integer> $2 = DecoTalk.of($self).g($deco.at($SITE_9), i);
            $deco.defer(out, $1, () -> out[$1] = $2.get());
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

  List<Integer> events(int n) {
    if (Run.serial(Talk.class) || Overrides.overridden($self, Talk.class, "events", int.class) || Overrides.overridden($self, Talk.class, "report", int.class, int.class)) {
      return $self.events(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        ((List<String>) $Hidden.get_events_11($self)).add("step " + i);
        $self.report(i, n);
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_10)) {
          try {
            out.add(Talk.f(i));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_10, $3);
            throw $3;
          }
        } else {
          final $Batch_10 $2 = $Batch_10.at($deco, out);
          if ($2 != null) {
            $2.add(i);
          } else {
            final Deferred<Integer> $1 = DecoTalk.f($deco.at($SITE_10), i);
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

  static List<String> formatted(List<String> names) {
    if (Run.serial(Talk.class)) {
      return Talk.formatted(names);
    }
    final Run $deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      for (String name : names) {
        Objects.requireNonNull(name, "name");
        String key = String.format(Locale.ROOT, "%s-%d", name.strip(), name.hashCode() % 7);
        int at = Integer.parseInt(key.substring(key.lastIndexOf('-') + 1).replace("-", ""));
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_11)) {
          try {
            out.add(key + Talk.f(at));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_11, $3);
            throw $3;
          }
        } else {
          final $Batch_11 $2 = $Batch_11.at($deco, out, key);
          if ($2 != null) {
            $2.add(at);
          } else {
            final Deferred<Integer> $1 = DecoTalk.f($deco.at($SITE_11), at);
            $deco.deferWhole(out, () -> out.add(key + ((int) $1.get())));
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

  static int[] checked(int[] in) {
    if (Run.serial(Talk.class)) {
      return Talk.checked(in);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[in.length];
      for (int i = 0; i < in.length; i++) {
        if (in[i] < 0) {
          throw new IllegalArgumentException("negative: " + in[i] + " at " + i);
        }
        assert in[i] >= 0 : i;
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_12)) {
          try {
            out[i] = Talk.f(in[i]);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_12, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final int $2 = in[i];
          final $Batch_12 $4 = $Batch_12.at($deco, out);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<Integer> $3 = DecoTalk.f($deco.at($SITE_12), $2);
            $deco.defer(out, $1, () -> out[$1] = $3.get());
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

  static int[] switched(String[] kinds) {
    if (Run.serial(Talk.class)) {
      return Talk.switched(kinds);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[kinds.length];
      for (int i = 0; i < kinds.length; i++) {
        switch (kinds[i]) {
          case "a" -> {
            // deco: spawns f; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_13)) {
              try {
                out[i] = Talk.f(1);
              } catch (Throwable $4) {
                $deco.failedInPlace($SITE_13, $4);
                throw $4;
              }
            } else {
              final int $1 = i;
              final $Batch_13 $3 = $Batch_13.at($deco, out);
              if ($3 != null) {
                $3.add(1, $1);
              } else {
                final Deferred<Integer> $2 = DecoTalk.f($deco.at($SITE_13), 1);
                $deco.defer(out, $1, () -> out[$1] = $2.get());
              }
            }
          }
          case "b" -> {
            // deco: spawns f; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_14)) {
              try {
                out[i] = Talk.f(2);
              } catch (Throwable $8) {
                $deco.failedInPlace($SITE_14, $8);
                throw $8;
              }
            } else {
              final int $5 = i;
              final $Batch_14 $7 = $Batch_14.at($deco, out);
              if ($7 != null) {
                $7.add(2, $5);
              } else {
                final Deferred<Integer> $6 = DecoTalk.f($deco.at($SITE_14), 2);
                $deco.defer(out, $5, () -> out[$5] = $6.get());
              }
            }
          }
          default -> {
            $deco.await(); // deco: waits: writes out, which the statement of line 220 may write
            out[i] = -1;
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
   * Calls of {@code f}, in columns.
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
            final int x = this.argument1[$slot];
            $results[$slot] = Talk.f(x);
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
            $results[$slot] = Talk.f(x);
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
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_3, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, List<Integer> same1) {
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
            $results[$slot] = Talk.f(x);
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
        out.add($results[$slot]);
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

    private int[] results;

    $Batch_4(int room) {
      super($SITE_4, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_4 at(Run run, List<Integer> same1) {
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
            $results[$slot] = Talk.f(x);
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
        out.add($results[$slot]);
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
    private StringBuilder same1;

    private final int[] argument1;

    private int[] results;

    $Batch_5(int room) {
      super($SITE_5, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_5 at(Run run, StringBuilder same1) {
      if (run.filling() instanceof $Batch_5 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_5);
      if (capacity == 0) {
        return null;
      }
      $Batch_5 next = run.used($SITE_5) instanceof $Batch_5 used ? used : new $Batch_5(Batch.room(capacity));
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
            $results[$slot] = Talk.f(x);
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
        text.append($results[$slot]).append('\n');
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

    private StringBuilder same1;

    private int[] results;

    $Slice_1(int room) {
      super($SITE_5, room, true, true);
      results = new int[room];
    }

    static int spawn(Run run, int left, int first, StringBuilder same1) {
      int turns = run.slice($SITE_5, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_5) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, null);
        next.addAll();
      }
      return turns;
    }

    private static int one(Isolation $isolation, int x) throws Throwable {
      return Talk.f(x);
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
      final StringBuilder text = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        text.append($results[$slot]).append('\n');
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
    private StringJoiner same1;

    private final int[] argument1;

    private int[] results;

    $Batch_6(int room) {
      super($SITE_6, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_6 at(Run run, StringJoiner same1) {
      if (run.filling() instanceof $Batch_6 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_6);
      if (capacity == 0) {
        return null;
      }
      $Batch_6 next = run.used($SITE_6) instanceof $Batch_6 used ? used : new $Batch_6(Batch.room(capacity));
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
            $results[$slot] = Talk.f(x);
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
      final StringJoiner joiner = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        joiner.add(String.valueOf($results[$slot]));
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
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_7(int room) {
      super($SITE_7, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_7 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_7 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_7);
      if (capacity == 0) {
        return null;
      }
      $Batch_7 next = run.used($SITE_7) instanceof $Batch_7 used ? used : new $Batch_7(Batch.room(capacity));
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
            $results[$slot] = Talk.f(x);
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
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_8 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_8(int room) {
      super($SITE_8, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_8 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_8 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_8);
      if (capacity == 0) {
        return null;
      }
      $Batch_8 next = run.used($SITE_8) instanceof $Batch_8 used ? used : new $Batch_8(Batch.room(capacity));
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
            $results[$slot] = Talk.f(x);
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
   * Calls of {@code g}, in columns.
   */
  private static final class $Batch_9 extends Batch {
    private Talk same1;

    private int[] same2;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_9(int room) {
      super($SITE_9, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_9 at(Run run, Talk same1, int[] same2) {
      if (run.filling() instanceof $Batch_9 batch && batch.same1 == same1 && batch.same2 == same2) {
        return batch;
      }
      int capacity = run.batchFor($SITE_9);
      if (capacity == 0) {
        return null;
      }
      $Batch_9 next = run.used($SITE_9) instanceof $Batch_9 used ? used : new $Batch_9(Batch.room(capacity));
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
      final Talk $self = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = $self.g(x);
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
      final Talk $self = this.same1;
      final int[] out = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $1 = this.operand1[$slot];
        out[$1] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_10 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_10(int room) {
      super($SITE_10, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_10 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_10 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_10);
      if (capacity == 0) {
        return null;
      }
      $Batch_10 next = run.used($SITE_10) instanceof $Batch_10 used ? used : new $Batch_10(Batch.room(capacity));
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
            $results[$slot] = Talk.f(x);
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
        out.add($results[$slot]);
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
    private List<String> same1;

    private String same2;

    private final int[] argument1;

    private int[] results;

    $Batch_11(int room) {
      super($SITE_11, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_11 at(Run run, List<String> same1, String same2) {
      if (run.filling() instanceof $Batch_11 batch && batch.same1 == same1 && batch.same2 == same2) {
        return batch;
      }
      int capacity = run.batchFor($SITE_11);
      if (capacity == 0) {
        return null;
      }
      $Batch_11 next = run.used($SITE_11) instanceof $Batch_11 used ? used : new $Batch_11(Batch.room(capacity));
      next.same1 = same1;
      next.same2 = same2;
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
            $results[$slot] = Talk.f(x);
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
      final List<String> out = this.same1;
      final String key = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add(key + $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_12 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_12(int room) {
      super($SITE_12, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_12 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_12 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_12);
      if (capacity == 0) {
        return null;
      }
      $Batch_12 next = run.used($SITE_12) instanceof $Batch_12 used ? used : new $Batch_12(Batch.room(capacity));
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
            $results[$slot] = Talk.f(x);
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
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_13 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_13(int room) {
      super($SITE_13, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_13 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_13 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_13);
      if (capacity == 0) {
        return null;
      }
      $Batch_13 next = run.used($SITE_13) instanceof $Batch_13 used ? used : new $Batch_13(Batch.room(capacity));
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
            $results[$slot] = Talk.f(x);
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
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_14 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_14(int room) {
      super($SITE_14, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_14 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_14 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_14);
      if (capacity == 0) {
        return null;
      }
      $Batch_14 next = run.used($SITE_14) instanceof $Batch_14 used ? used : new $Batch_14(Batch.room(capacity));
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
            $results[$slot] = Talk.f(x);
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
        final int $5 = this.operand1[$slot];
        out[$5] = $results[$slot];
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
    static final VarHandle FIELD_LOG_0 = Access.field(MethodHandles.lookup(), Talk.class, "LOG");

    static final VarHandle FIELD_NAMES_2 = Access.field(MethodHandles.lookup(), Talk.class, "NAMES");

    static final VarHandle FIELD_runs_4 = Access.field(MethodHandles.lookup(), Talk.class, "runs");

    static final VarHandle FIELD_done_7 = Access.field(MethodHandles.lookup(), Talk.class, "done");

    static final VarHandle FIELD_events_10 = Access.field(MethodHandles.lookup(), Talk.class, "events");

    static Logger get_LOG_1() {
      return (Logger) FIELD_LOG_0.get();
    }

    static String[] get_NAMES_3() {
      return (String[]) FIELD_NAMES_2.get();
    }

    static int get_runs_5() {
      return (int) FIELD_runs_4.get();
    }

    static int set_runs_6(int value) {
      FIELD_runs_4.set(value);
      return value;
    }

    static int get_done_8(Talk self) {
      return (int) FIELD_done_7.get(self);
    }

    static int set_done_9(Talk self, int value) {
      FIELD_done_7.set(self, value);
      return value;
    }

    static List get_events_11(Talk self) {
      return (List) FIELD_events_10.get(self);
    }
  }
}
