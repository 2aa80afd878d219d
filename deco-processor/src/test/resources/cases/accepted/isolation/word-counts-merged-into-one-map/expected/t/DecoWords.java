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
  private static final Site $SITE_1 = new Site(Words.class, "counts", "Words.java", 25);

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
        DecoWords.count($deco.at($SITE_1), text, counts);
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
}
