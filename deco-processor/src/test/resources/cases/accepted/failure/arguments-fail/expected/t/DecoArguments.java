package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Arguments} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Arguments"
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
final class DecoArguments {
  private static final Site $SITE_1 = new Site(Arguments.class, "run", "Arguments.java", 20);

  private static final Site $SITE_2 = new Site(Arguments.class, "second", "Arguments.java", 26);

  private static final Site $SITE_3 = new Site(Arguments.class, "second", "Arguments.java", 27);

  private static final Site $SITE_4 = new Site(Arguments.class, "second", "Arguments.java", 28);

  private DecoArguments() {
  }

  static Deferred<Void> f(List<Integer> out, int x) {
    return Calls.spawnAlone(isolation -> {
      Arguments.f(isolation.view(out), x);
      return null;
    });
  }

  static Deferred<Void> f(Scope scope, List<Integer> out, int x) {
    return Calls.spawn(scope, isolation -> {
      Arguments.f(isolation.view(out), x);
      return null;
    });
  }

  static void run(List<Integer> out, int[] a) {
    if (Run.serial(Arguments.class)) {
      Arguments.run(out, a);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; ; i++) {
        $deco.await(); // deco: waits: reads a, which f (line 20) may write
        // deco: spawns f
        DecoArguments.f($deco.at($SITE_1), out, a[i]);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static void second(List<Integer> out, String text) {
    if (Run.serial(Arguments.class)) {
      Arguments.second(out, text);
      return;
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f
      DecoArguments.f($deco.at($SITE_2), out, 10);
      // deco: spawns f
      DecoArguments.f($deco.at($SITE_3), out, text.length());
      // deco: spawns f
      DecoArguments.f($deco.at($SITE_4), out, 30);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
