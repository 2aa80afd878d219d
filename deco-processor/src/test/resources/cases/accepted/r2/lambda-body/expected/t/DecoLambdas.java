package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Lambdas} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Lambdas"
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
final class DecoLambdas {
  private static final Site $SITE_1 = new Site(Lambdas.class, "run", "Lambdas.java", 28).orDirectly();

  private DecoLambdas() {
  }

  static Deferred<Integer> f(List<String> log, int x) {
    return Calls.spawnAlone(isolation -> Lambdas.f(isolation.view(log), x));
  }

  static Deferred<Integer> f(Scope scope, List<String> log, int x) {
    return Calls.spawn(scope, isolation -> Lambdas.f(isolation.view(log), x));
  }

  static List<Integer> run(List<String> log) {
    if (Run.serial(Lambdas.class)) {
      return Lambdas.run(log);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      IntUnaryOperator twice = x -> Lambdas.f(log, x);
      Supplier<Integer> lazy = () -> Lambdas.f(log, 100);
      log.add("made");
      out.add(twice.applyAsInt(1));
      // deco: spawns f
      if ($deco.inPlace($SITE_1)) {
        try {
          Lambdas.f(log, 50);
        } catch (Throwable $1) {
          $deco.failedInPlace($SITE_1, $1);
          throw $1;
        }
      } else {
        DecoLambdas.f($deco.at($SITE_1), log, 50);
      }
      $deco.await(); // deco: waits: reads log, which f (line 28) may write
      out.add(lazy.get());
      List.of(3, 4).forEach(x -> out.add(Lambdas.f(log, x)));
      new Object() {
        void go() {
          out.add(Lambdas.f(log, 70));
        }
      }.go();
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
