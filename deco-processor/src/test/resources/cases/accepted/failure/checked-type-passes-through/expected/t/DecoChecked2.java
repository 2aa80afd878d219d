package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Checked2} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Checked2"
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
final class DecoChecked2 {
  private static final Site $SITE_1 = new Site(Checked2.class, "run", "Checked2.java", 24).orDirectly();

  private DecoChecked2() {
  }

  static Deferred<String> read(List<String> lines, int i) {
    return Calls.spawnAlone(isolation -> Checked2.read(isolation.reading(lines), i));
  }

  static Deferred<String> read(Scope scope, List<String> lines, int i) {
    return Calls.spawn(scope, isolation -> Checked2.read(isolation.reading(lines), i));
  }

  static void run(List<String> lines, List<String> out) throws IOException {
    if (Run.serial(Checked2.class)) {
      Checked2.run(lines, out);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < 5; i++) {
        // deco: spawns read; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Checked2.read(lines, i));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<String> $1 = DecoChecked2.read($deco.at($SITE_1), lines, i);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
