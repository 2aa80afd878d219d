package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Bodies} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Bodies"
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
final class DecoBodies {
  private static final Site $SITE_1 = new Site(Bodies.class, "step", "Bodies.java", 30);

  private DecoBodies() {
  }

  static Deferred<Void> move(List<Bodies.Body> now, List<Bodies.Body> next, int i) {
    return Calls.spawnAlone(isolation -> {
      Bodies.move(isolation.reading(now), isolation.view(next), i);
      return null;
    });
  }

  static Deferred<Void> move(Scope scope, List<Bodies.Body> now, List<Bodies.Body> next, int i) {
    return Calls.spawn(scope, isolation -> {
      Bodies.move(isolation.reading(now), isolation.view(next), i);
      return null;
    });
  }

  static List<Bodies.Body> step(List<Bodies.Body> now) {
    if (Run.serial(Bodies.class)) {
      return Bodies.step(now);
    }
    final Run $deco = Run.open();
    try {
      List<Bodies.Body> next = new ArrayList<>(now);
      for (int i = 0; i < $deco.known(now /* deco: waits if not of the JDK */).size(); i++) {
        // deco: spawns move
        DecoBodies.move($deco.at($SITE_1), now, next, i);
      }
      $deco.await(); // deco: waits: before the return
      return next;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
