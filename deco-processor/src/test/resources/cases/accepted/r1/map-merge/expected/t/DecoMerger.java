package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Merger} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Merger"
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
final class DecoMerger {
  private static final Site $SITE_1 = new Site(Merger.class, "counts", "Merger.java", 23).orDirectly();

  private DecoMerger() {
  }

  static Deferred<Integer> count(String text) {
    return Calls.spawnAlone(isolation -> Merger.count(text));
  }

  static Deferred<Integer> count(Scope scope, String text) {
    return Calls.spawn(scope, isolation -> Merger.count(text));
  }

  static Map<Character, Integer> counts(List<String> words) {
    if (Run.serial(Merger.class)) {
      return Merger.counts(words);
    }
    final Run $deco = Run.open();
    try {
      Map<Character, Integer> out = new TreeMap<>();
      for (String word : words) {
        // deco: spawns count; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.merge(word.charAt(0), Merger.count(word), Integer::sum);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final char $1 = word.charAt(0);
          final Deferred<Integer> $2 = DecoMerger.count($deco.at($SITE_1), word);
          $deco.defer(out, $1, () -> out.merge($1, $2.get(), Integer::sum));
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
}
