package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Unicode} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Unicode"
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
final class DecoUnicode {
  private static final Site $SITE_1 = new Site(Unicode.class, "run", "Unicode.java", 23).orDirectly();

  private static final Site $SITE_2 = new Site(Unicode.class, "run", "Unicode.java", 24).orDirectly();

  private static final Site $SITE_3 = new Site(Unicode.class, "run", "Unicode.java", 28).orDirectly();

  private DecoUnicode() {
  }

  static Deferred<Integer> wörter(String text) {
    return Calls.spawnAlone(isolation -> Unicode.wörter(text));
  }

  static Deferred<Integer> wörter(Scope scope, String text) {
    return Calls.spawn(scope, isolation -> Unicode.wörter(text));
  }

  static List<Object> run(int größe) {
    if (Run.serial(Unicode.class)) {
      return Unicode.run(größe);
    }
    final Run $deco = Run.open();
    try {
      List<Object> \u006fut = new ArrayList<>();
      String \u00e4 = "\u00e4\u0022 + \u0022z"; // \u00e4 in a comment
      char quote = '\u0041';
      // deco: spawns wörter; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          v.value = Unicode.wörter(ä);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoUnicode.wörter($deco.at($SITE_1), ä);
        $deco.defer(() -> v.value = $1.get());
      }
      // deco: spawns wörter; the rest is replayed at the next wait point
      final IntRef größer = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          größer.value = größe + Unicode.wörter("日本" + quote);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoUnicode.wörter($deco.at($SITE_2), "日本" + quote);
        $deco.defer(() -> größer.value = größe + ((int) $3.get()));
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 23 may write
      out.add(v.value)\u003b
      out.add(größer.value);
      for (int α = 0; α < 2; α++) {
        // deco: spawns wörter; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            out.add(Unicode.wörter("😀".repeat(α)));
          } catch (Throwable $8) {
            $deco.failedInPlace($SITE_3, $8);
            throw $8;
          }
        } else {
          final String $5 = "😀".repeat(α);
          final $Batch_1 $7 = $Batch_1.at($deco, out);
          if ($7 != null) {
            $7.add($5);
          } else {
            final Deferred<Integer> $6 = DecoUnicode.wörter($deco.at($SITE_3), $5);
            $deco.deferWhole(out, () -> out.add($6.get()));
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
   * Calls of {@code wörter}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private List<Object> same1;

    private final Object[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_3, room, true, false);
      argument1 = new Object[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, List<Object> same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_3);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_3) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
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
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final String text = (String) this.argument1[$slot];
            $results[$slot] = Unicode.wörter(text);
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
      final List<Object> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
