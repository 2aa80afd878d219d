package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.text.SimpleDateFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Texts} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Texts"
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
final class DecoTexts {
  private static final Site $SITE_1 = new Site(Texts.class, "shared", "Texts.java", 51).orDirectly();

  private static final Site $SITE_2 = new Site(Texts.class, "shared", "Texts.java", 52).orDirectly();

  private static final Site $SITE_3 = new Site(Texts.class, "shared", "Texts.java", 53).orDirectly();

  private static final Site $SITE_4 = new Site(Texts.class, "lines", "Texts.java", 68).orDirectly();

  private static final Site $SITE_5 = new Site(Texts.class, "wrapped", "Texts.java", 85).orDirectly();

  private static final Site $SITE_6 = new Site(Texts.class, "own", "Texts.java", 105).orDirectly();

  private static final Site $SITE_7 = new Site(Texts.class, "digests", "Texts.java", 130).orDirectly();

  private static final Site $SITE_8 = new Site(Texts.class, "counts", "Texts.java", 153).orDirectly();

  private DecoTexts() {
  }

  static Deferred<String> format(long time, SimpleDateFormat format) {
    return Calls.orderAlone(isolation -> Texts.format(time, format));
  }

  static Deferred<String> format(Scope scope, long time, SimpleDateFormat format) {
    return Calls.order(scope, isolation -> Texts.format(time, format));
  }

  static Deferred<String> inAField(long time) {
    return Calls.orderAlone(isolation -> Texts.inAField(time));
  }

  static Deferred<String> inAField(Scope scope, long time) {
    return Calls.order(scope, isolation -> Texts.inAField(time));
  }

  static Deferred<String> ofTheThread(long time) {
    return Calls.spawnAlone(isolation -> Texts.ofTheThread(time));
  }

  static Deferred<String> ofTheThread(Scope scope, long time) {
    return Calls.spawn(scope, isolation -> Texts.ofTheThread(time));
  }

  static List<String> shared(int n) {
    if (Run.serial(Texts.class)) {
      return Texts.shared(n);
    }
    final Run $deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT);
      for (int i = 0; i < n; i++) {
        long time = i * 12345678901L;
        // deco: spawns format; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Texts.format(time, format));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<String> $1 = DecoTexts.format($deco.at($SITE_1), time, format);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
        // deco: spawns inAField; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out.add(Texts.inAField(time));
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final Deferred<String> $3 = DecoTexts.inAField($deco.at($SITE_2), time);
          $deco.deferWhole(out, () -> out.add($3.get()));
        }
        $deco.await(); // deco: waits: ofTheThread may use a SimpleDateFormat, which format (line 51) may write
        // deco: spawns ofTheThread; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            out.add(Texts.ofTheThread(time));
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_3, $6);
            throw $6;
          }
        } else {
          final Deferred<String> $5 = DecoTexts.ofTheThread($deco.at($SITE_3), time);
          $deco.deferWhole(out, () -> out.add($5.get()));
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

  static Deferred<String> line(BufferedReader reader) {
    return Calls.orderAlone(isolation -> Texts.line(reader));
  }

  static Deferred<String> line(Scope scope, BufferedReader reader) {
    return Calls.order(scope, isolation -> Texts.line(reader));
  }

  static List<String> lines(int n) throws IOException {
    if (Run.serial(Texts.class)) {
      return Texts.lines(n);
    }
    final Run $deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      BufferedReader reader = new BufferedReader(new StringReader("a\nb\nc\nd\ne\nf\ng\nh\ni\nj"));
      for (int i = 0; i < n; i++) {
        // deco: spawns line; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            out.add(Texts.line(reader));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_4, $2);
            throw $2;
          }
        } else {
          final Deferred<String> $1 = DecoTexts.line($deco.at($SITE_4), reader);
          $deco.deferWhole(out, () -> out.add($1.get()));
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
   * The reader made here changes the one it is made from.
   */
  static Deferred<Integer> through(Reader reader) {
    return Calls.orderAlone(isolation -> Texts.through(reader));
  }

  /**
   * The reader made here changes the one it is made from.
   */
  static Deferred<Integer> through(Scope scope, Reader reader) {
    return Calls.order(scope, isolation -> Texts.through(reader));
  }

  static List<Integer> wrapped(int n) throws IOException {
    if (Run.serial(Texts.class)) {
      return Texts.wrapped(n);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      Reader reader = new StringReader("abcdefghijklmnop");
      for (int i = 0; i < n; i++) {
        // deco: spawns through; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_5)) {
          try {
            out.add(Texts.through(reader));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_5, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoTexts.through($deco.at($SITE_5), reader);
          $deco.deferWhole(out, () -> out.add($1.get()));
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

  static Deferred<String> withItsOwn(long time) {
    return Calls.spawnAlone(isolation -> Texts.withItsOwn(time));
  }

  static Deferred<String> withItsOwn(Scope scope, long time) {
    return Calls.spawn(scope, isolation -> Texts.withItsOwn(time));
  }

  static List<String> own(int n) {
    if (Run.serial(Texts.class)) {
      return Texts.own(n);
    }
    final Run $deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        // deco: spawns withItsOwn; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_6)) {
          try {
            int $6 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              out.add(Texts.withItsOwn(i * 12345678901L));
              if (--$6 <= 0) break;
            }
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_6, $5);
            throw $5;
          }
        } else {
          final int $4 = $Slice_1.spawn($deco, Turns.below(i, n), i, out);
          if ($4 > 0) {
            i += $4 - 1;
          } else {
            final long $1 = i * 12345678901L;
            final $Batch_1 $3 = $Batch_1.at($deco, out);
            if ($3 != null) {
              $3.add($1);
            } else {
              final Deferred<String> $2 = DecoTexts.withItsOwn($deco.at($SITE_6), $1);
              $deco.deferWhole(out, () -> out.add($2.get()));
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

  static Deferred<String> digest(String text) {
    return Calls.spawnAlone(isolation -> Texts.digest(text));
  }

  static Deferred<String> digest(Scope scope, String text) {
    return Calls.spawn(scope, isolation -> Texts.digest(text));
  }

  static List<String> digests() {
    if (Run.serial(Texts.class)) {
      return Texts.digests();
    }
    final Run $deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        // deco: spawns digest; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_7)) {
          try {
            out.add(Texts.digest("text " + i));
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_7, $4);
            throw $4;
          }
        } else {
          final String $1 = "text " + i;
          final $Batch_2 $3 = $Batch_2.at($deco, out);
          if ($3 != null) {
            $3.add($1);
          } else {
            final Deferred<String> $2 = DecoTexts.digest($deco.at($SITE_7), $1);
            $deco.deferWhole(out, () -> out.add($2.get()));
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

  static Deferred<Integer> count(String text) {
    return Calls.spawnAlone(isolation -> Texts.count(text));
  }

  static Deferred<Integer> count(Scope scope, String text) {
    return Calls.spawn(scope, isolation -> Texts.count(text));
  }

  static int[] counts() throws IOException {
    if (Run.serial(Texts.class)) {
      return Texts.counts();
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[2];
      for (int i = 0; i < out.length; i++) {
        // deco: spawns count; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_8)) {
          try {
            out[i] = Texts.count("a\nb\n" + i);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_8, $5);
            throw $5;
          }
        } else {
          final int $1 = i;
          final String $2 = "a\nb\n" + i;
          final $Batch_3 $4 = $Batch_3.at($deco, out);
          if ($4 != null) {
            $4.add($2, $1);
          } else {
            final Deferred<Integer> $3 = DecoTexts.count($deco.at($SITE_8), $2);
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

  /**
   * Calls of {@code withItsOwn}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private List<String> same1;

    private final long[] argument1;

    private Object[] results;

    $Batch_1(int room) {
      super($SITE_6, room, true, false);
      argument1 = new long[room];
      results = new Object[room];
    }

    static $Batch_1 at(Run run, List<String> same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_6);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_6) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(long argument1) {
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
            final long time = this.argument1[$slot];
            $results[$slot] = Texts.withItsOwn(time);
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
        out.add(((String) $results[$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Turns of a loop, each with a call of {@code withItsOwn}.
   */
  private static final class $Slice_1 extends Batch {
    private int first;

    private List<String> same1;

    private Object[] results;

    $Slice_1(int room) {
      super($SITE_6, room, true, false);
      results = new Object[room];
    }

    static int spawn(Run run, int left, int first, List<String> same1) {
      int turns = run.slice($SITE_6, left);
      if (turns > 0) {
        $Slice_1 next = run.used($SITE_6) instanceof $Slice_1 used ? used : new $Slice_1(Batch.room(turns));
        next.first = first;
        next.same1 = same1;
        run.fill(next, turns, same1);
        next.addAll();
      }
      return turns;
    }

    private static String one(Isolation $isolation, long time) throws Throwable {
      return Texts.withItsOwn(time);
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final Object[] $results = $progress.again() ? new Object[this.size()] : this.results;
      this.results = $results;
      final int $first = this.first;
      final List<String> out = this.same1;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int i = $first + $slot;
            $results[$slot] = one($isolation, i * 12345678901L);
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
      final List<String> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int i = $first + $slot;
        out.add(((String) $results[$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code digest}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private List<String> same1;

    private final Object[] argument1;

    private Object[] results;

    $Batch_2(int room) {
      super($SITE_7, room, true, false);
      argument1 = new Object[room];
      results = new Object[room];
    }

    static $Batch_2 at(Run run, List<String> same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_7);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_7) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(String argument1) {
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
            final String text = (String) this.argument1[$slot];
            $results[$slot] = Texts.digest(text);
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
        out.add(((String) $results[$slot]));
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code count}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private int[] same1;

    private final Object[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_8, room, true, false);
      argument1 = new Object[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_8);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_8) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(String argument1, int operand1) {
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
            final String text = (String) this.argument1[$slot];
            $results[$slot] = Texts.count(text);
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
}
