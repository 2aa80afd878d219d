package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Effective} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Effective"
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
final class DecoEffective {
  private static final Site $SITE_1 = new Site(Effective.class, "run", "Effective.java", 23);

  private static final Site $SITE_2 = new Site(Effective.class, "run", "Effective.java", 28);

  private DecoEffective() {
  }

  static Deferred<String> f(int x) {
    return Calls.spawnAlone(isolation -> Effective.f(x));
  }

  static Deferred<String> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Effective.f(x));
  }

  static List<String> run(int n) {
    if (Run.serial(Effective.class)) {
      return Effective.run(n);
    }
    final Run $deco = Run.open();
    try {
      List<Supplier<String>> later = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Ref<String> text = new Ref<String>();
        final Deferred<String> $1 = DecoEffective.f($deco.at($SITE_1), i);
        $deco.defer(() -> text.value = $1.get());
        final int k = i;
        $deco.await(); // deco: waits: reads text, which the statement of line 23 may write
        later.add(() -> text.value + k);
        final Ref<String> other = new Ref<String>();
        if (i % 2 == 0) {
          // deco: spawns f; the rest is replayed at the next wait point
          final Deferred<String> $2 = DecoEffective.f($deco.at($SITE_2), 10 * i);
          $deco.defer(() -> other.value = $2.get());
        } else {
          other.value = "odd";
        }
        $deco.await(); // deco: waits: reads other, which the statement of line 28 may write
        later.add(() -> other.value + text.value);
      }
      List<String> out = new ArrayList<>();
      for (Supplier<String> each : later) {
        out.add(each.get());
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
