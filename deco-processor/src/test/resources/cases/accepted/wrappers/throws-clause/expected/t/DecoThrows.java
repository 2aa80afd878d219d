package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Throws} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Throws"
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
final class DecoThrows {
  private static final Site $SITE_1 = new Site(Throws.class, "run", "Throws.java", 30).orDirectly();

  private DecoThrows() {
  }

  static <E extends Exception> Deferred<Integer> pull(Throws.Source<E> source) {
    return Calls.spawnAlone(isolation -> Throws.pull(source));
  }

  static <E extends Exception> Deferred<Integer> pull(Scope scope, Throws.Source<E> source) {
    return Calls.spawn(scope, isolation -> Throws.pull(source));
  }

  static <E extends Exception> List<Integer> run(List<Throws.Source<E>> sources) throws E,
      IOException {
    if (Run.serial(Throws.class)) {
      return Throws.run(sources);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      if (sources.isEmpty()) {
        throw new IOException("no sources");
      }
      // deco: waits before each element if not of the JDK: runs an iterator, of which nothing is known, while pull (line 30) is pending
      for (Throws.Source<E> source : $deco.ifForeign(sources).awaiting(sources)) {
        // deco: spawns pull; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Throws.pull(source));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoThrows.pull($deco.at($SITE_1), source);
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
}
