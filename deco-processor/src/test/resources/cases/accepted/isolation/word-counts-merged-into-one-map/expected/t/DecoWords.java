package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Words} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Words"
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
final class DecoWords {
  private static final Site $SITE_1 = new Site(Words.class, "counts", "Words.java", 25).orDirectly();

  private DecoWords() {
  }

  static Deferred<Void> count(String text, Map<String, Integer> counts) {
    return Calls.spawnAlone(isolation -> {
      Words.count(text, isolation.view(counts));
      return null;
    });
  }

  static Deferred<Void> count(Scope scope, String text, Map<String, Integer> counts) {
    return Calls.spawn(scope, isolation -> {
      Words.count(text, isolation.view(counts));
      return null;
    });
  }

  static Map<String, Integer> counts(List<String> texts) {
    if (Run.serial(Words.class)) {
      return Words.counts(texts);
    }
    final Run $deco = Run.open();
    try {
      Map<String, Integer> counts = new TreeMap<>();
      for (String text : texts) {
        // deco: spawns count
        if ($deco.inPlace($SITE_1)) {
          try {
            Words.count(text, counts);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final $Batch_1 $1 = $Batch_1.at($deco);
          if ($1 != null) {
            $1.add(text, counts);
          } else {
            DecoWords.count($deco.at($SITE_1), text, counts);
          }
        }
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

  /**
   * Calls of {@code count}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private final Object[] argument1;

    private final Object[] argument2;

    $Batch_1(int room) {
      super($SITE_1, room, false, false);
      argument1 = new Object[room];
      argument2 = new Object[room];
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

    void add(String argument1, Map<String, Integer> argument2) {
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
            final String text = (String) this.argument1[$slot];
            final Map<String, Integer> counts = (Map<String, Integer>) this.argument2[$slot];
            Words.count(text, $isolation.view(counts));
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }
}
