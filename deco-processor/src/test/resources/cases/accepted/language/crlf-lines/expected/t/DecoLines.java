package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Lines} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Lines"
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
final class DecoLines {
  private static final Site $SITE_1 = new Site(Lines.class, "run", "Lines.java", 23).orDirectly();

  private DecoLines() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Lines.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Lines.f(x));
  }

  static List<String> run(int n) {
    if (Run.serial(Lines.class)) {
      return Lines.run(n);
    }
    final Run $deco = Run.open();
    try {
      // a comment
      List<String> out = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final IntRef v = new IntRef();
        if ($deco.inPlace($SITE_1)) {
          try {
            v.value = Lines.f(i);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoLines.f($deco.at($SITE_1), i);
          $deco.defer(() -> v.value = $1.get());
        }
        $deco.await(); // deco: waits: reads v, which the statement of line 23 may write
        out.add("line " + v.value + """
              one
              two""");
      }
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
