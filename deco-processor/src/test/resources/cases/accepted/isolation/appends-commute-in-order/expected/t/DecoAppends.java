package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Appends} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Appends"
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
final class DecoAppends {
  private static final Site $SITE_1 = new Site(Appends.class, "run", "Appends.java", 23);

  private DecoAppends() {
  }

  static Deferred<Void> append(List<String> out, int i) {
    return Calls.spawnAlone(isolation -> {
      Appends.append(isolation.view(out), i);
      return null;
    });
  }

  static Deferred<Void> append(Scope scope, List<String> out, int i) {
    return Calls.spawn(scope, isolation -> {
      Appends.append(isolation.view(out), i);
      return null;
    });
  }

  static void run(List<String> out) {
    if (Run.serial(Appends.class)) {
      Appends.run(out);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < 4; i++) {
        // deco: spawns append
        DecoAppends.append($deco.at($SITE_1), out, i);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
