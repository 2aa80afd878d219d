package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
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
  private static final Site $SITE_1 = new Site(Putter.class, "lengths", "Putter.java", 23);

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
        final Deferred<Integer> $1 = DecoPutter.length($deco.at($SITE_1), word);
        $deco.defer(out, word, () -> out.put(word, $1.get()));
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
