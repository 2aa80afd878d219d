package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
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
  private static final Site $SITE_1 = new Site(Talk.class, "logged", "Talk.java", 72);

  private static final Site $SITE_2 = new Site(Talk.class, "printed", "Talk.java", 85);

  private static final Site $SITE_3 = new Site(Talk.class, "timed", "Talk.java", 100);

  private static final Site $SITE_4 = new Site(Talk.class, "built", "Talk.java", 113);

  private static final Site $SITE_5 = new Site(Talk.class, "builtFromCalls", "Talk.java", 122);

  private static final Site $SITE_6 = new Site(Talk.class, "joined", "Talk.java", 132);

  private static final Site $SITE_7 = new Site(Talk.class, "counted", "Talk.java", 144);

  private static final Site $SITE_8 = new Site(Talk.class, "progress", "Talk.java", 157);

  private static final Site $SITE_9 = new Site(Talk.class, "ofThis", "Talk.java", 167);

  private static final Site $SITE_10 = new Site(Talk.class, "events", "Talk.java", 178);

  private static final Site $SITE_11 = new Site(Talk.class, "formatted", "Talk.java", 197);

  private static final Site $SITE_12 = new Site(Talk.class, "checked", "Talk.java", 210);

  private static final Site $SITE_13 = new Site(Talk.class, "switched", "Talk.java", 220);

  private static final Site $SITE_14 = new Site(Talk.class, "switched", "Talk.java", 221);

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
        final int $1 = i;
        final Deferred<Integer> $2 = DecoTalk.f($deco.at($SITE_1), i);
        $deco.defer(out, $1, () -> out[$1] = $2.get());
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
        final int $1 = i;
        final Deferred<Integer> $2 = DecoTalk.f($deco.at($SITE_2), i);
        $deco.defer(out, $1, () -> out[$1] = $2.get());
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
        final Deferred<Integer> $1 = DecoTalk.f($deco.at($SITE_3), i);
        $deco.deferWhole(out, () -> out.add($1.get()));
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
        final Deferred<Integer> $1 = DecoTalk.f($deco.at($SITE_4), i);
        $deco.deferWhole(out, () -> out.add($1.get()));
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
        final Deferred<Integer> $1 = DecoTalk.f($deco.at($SITE_5), i);
        $deco.defer(() -> text.append(((int) $1.get())).append('\n'));
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
        final Deferred<Integer> $1 = DecoTalk.f($deco.at($SITE_6), i);
        $deco.defer(() -> joiner.add(String.valueOf(((int) $1.get()))));
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
        final int $1 = i;
        final Deferred<Integer> $2 = DecoTalk.f($deco.at($SITE_7), i);
        $deco.defer(out, $1, () -> out[$1] = $2.get());
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
        final int $1 = i;
        final Deferred<Integer> $2 = DecoTalk.f($deco.at($SITE_8), i);
        $deco.defer(out, $1, () -> out[$1] = $2.get());
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
        final int $1 = i;
        final Deferred<Integer> $2 = DecoTalk.of($self).g($deco.at($SITE_9), i);
        $deco.defer(out, $1, () -> out[$1] = $2.get());
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
        final Deferred<Integer> $1 = DecoTalk.f($deco.at($SITE_10), i);
        $deco.deferWhole(out, () -> out.add($1.get()));
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
        final Deferred<Integer> $1 = DecoTalk.f($deco.at($SITE_11), at);
        $deco.deferWhole(out, () -> out.add(key + ((int) $1.get())));
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
        final int $1 = i;
        final Deferred<Integer> $2 = DecoTalk.f($deco.at($SITE_12), in[i]);
        $deco.defer(out, $1, () -> out[$1] = $2.get());
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
            final int $1 = i;
            final Deferred<Integer> $2 = DecoTalk.f($deco.at($SITE_13), 1);
            $deco.defer(out, $1, () -> out[$1] = $2.get());
          }
          case "b" -> {
            // deco: spawns f; the rest is replayed at the next wait point
            final int $3 = i;
            final Deferred<Integer> $4 = DecoTalk.f($deco.at($SITE_14), 2);
            $deco.defer(out, $3, () -> out[$3] = $4.get());
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
