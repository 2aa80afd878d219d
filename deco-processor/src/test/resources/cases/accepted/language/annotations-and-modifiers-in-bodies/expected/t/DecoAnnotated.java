package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Annotated} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Annotated"
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
final class DecoAnnotated {
  private static final Site $SITE_1 = new Site(Annotated.class, "run", "Annotated.java", 28).orDirectly();

  private static final Site $SITE_2 = new Site(Annotated.class, "run", "Annotated.java", 29).orDirectly();

  private DecoAnnotated() {
  }

  static Deferred<Object> f(Object x) {
    return Calls.spawnAlone(isolation -> Annotated.f(isolation.view(x)));
  }

  static Deferred<Object> f(Scope scope, Object x) {
    return Calls.spawn(scope, isolation -> Annotated.f(isolation.view(x)));
  }

  static List<String> run(List<String> in) {
    if (Run.serial(Annotated.class)) {
      return Annotated.run(in);
    }
    final Run $deco = Run.open();
    try {
      final @Annotated.Mark List<@Annotated.Mark String> out = new ArrayList<@Annotated.Mark String>();
      for (@Annotated.Mark final String each : in) {
        // deco: spawns f; the rest is replayed at the next wait point
        final Ref<List<String>> list = new Ref<List<String>>();
        if ($deco.inPlace($SITE_1)) {
          try {
            list.value = (List<String>) Annotated.f(List.of(each));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Object> $1 = DecoAnnotated.f($deco.at($SITE_1), List.of(each));
          $deco.defer(() -> list.value = (List<String>) $1.get());
        }
        // deco: spawns f; the rest is replayed at the next wait point
        final Ref<Object> o = new Ref<Object>();
        if ($deco.inPlace($SITE_2)) {
          try {
            o.value = Annotated.f(each);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final Deferred<Object> $3 = DecoAnnotated.f($deco.at($SITE_2), each);
          $deco.defer(() -> o.value = $3.get());
        }
        $deco.await(); // deco: waits: reads list, which the statement of line 27 may write
        out.add((@Annotated.Mark String) o.value + list.value.get(0));
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
