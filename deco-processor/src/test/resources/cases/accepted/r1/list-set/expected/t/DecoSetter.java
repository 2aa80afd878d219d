package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Setter} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Setter"
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
final class DecoSetter {
  private static final Site $SITE_1 = new Site(Setter.class, "all", "Setter.java", 20);

  private DecoSetter() {
  }

  static Deferred<String> name(int x) {
    return Calls.spawnAlone(isolation -> Setter.name(x));
  }

  static Deferred<String> name(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Setter.name(x));
  }

  static void all(List<String> out) {
    if (Run.serial(Setter.class)) {
      Setter.all(out);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < 4; i++) {
        // deco: spawns name; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<String> $2 = DecoSetter.name($deco.at($SITE_1), i);
        $deco.defer(out, $1, () -> out.set($1, $2.get()));
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
