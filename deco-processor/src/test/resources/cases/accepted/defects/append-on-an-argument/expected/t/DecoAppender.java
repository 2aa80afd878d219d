package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Appender} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Appender"
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
final class DecoAppender {
  private static final Site $SITE_1 = new Site(Appender.class, "all", "Appender.java", 21);

  private DecoAppender() {
  }

  static Deferred<Void> add(List<Integer> out, int value) {
    return Calls.spawnAlone(isolation -> {
      Appender.add(isolation.view(out), value);
      return null;
    });
  }

  static Deferred<Void> add(Scope scope, List<Integer> out, int value) {
    return Calls.spawn(scope, isolation -> {
      Appender.add(isolation.view(out), value);
      return null;
    });
  }

  static int all(List<Integer> out) {
    if (Run.serial(Appender.class)) {
      return Appender.all(out);
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < 5; i++) {
        // deco: spawns add
        DecoAppender.add($deco.at($SITE_1), out, i);
      }
      $deco.await(); // deco: waits: reads out, which add (line 21) may write
      return out.size();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
