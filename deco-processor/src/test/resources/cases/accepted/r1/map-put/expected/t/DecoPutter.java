package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Putter} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Putter"
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
final class DecoPutter {
  private static final Site $SITE_1 = new Site(Putter.class, "lengths", "Putter.java", 23).orDirectly();

  private DecoPutter() {
  }

  static Deferred<Integer> length(String text) {
    return Calls.spawnAlone(isolation -> Putter.length(text));
  }

  static Deferred<Integer> length(Scope scope, String text) {
    return Calls.spawn(scope, isolation -> Putter.length(text));
  }

  static Map<String, Integer> lengths(List<String> words) {
    if (Run.serial(Putter.class)) {
      return Putter.lengths(words);
    }
    final Run $deco = Run.open();
    try {
      Map<String, Integer> out = new LinkedHashMap<>();
      for (String word : words) {
        // deco: spawns length; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.put(word, Putter.length(word));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final $Batch_1 $2 = $Batch_1.at($deco, out, word);
          if ($2 != null) {
            $2.add(word);
          } else {
            final Deferred<Integer> $1 = DecoPutter.length($deco.at($SITE_1), word);
            $deco.defer(out, word, () -> out.put(word, $1.get()));
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
   * Calls of {@code length}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private Map<String, Integer> same1;

    private String same2;

    private final Object[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, false);
      argument1 = new Object[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, Map<String, Integer> same1, String same2) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1 && batch.same2 == same2) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      next.same2 = same2;
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
            $results[$slot] = Putter.length(text);
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
      final Map<String, Integer> out = this.same1;
      final String word = this.same2;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.put(word, $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
      same2 = null;
    }
  }
}
