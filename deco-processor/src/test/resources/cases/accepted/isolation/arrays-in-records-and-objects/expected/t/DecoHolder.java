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
 * Runs the annotated methods of {@link Holder} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Holder"
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
final class DecoHolder {
  private static final Site $SITE_1 = new Site(Holder.class, "run", "Holder.java", 33).orDirectly();

  private DecoHolder() {
  }

  static Deferred<Integer> use(Holder.Pair pair, Holder holder, int i) {
    return Calls.orderAlone(isolation -> Holder.use(pair, holder, i));
  }

  static Deferred<Integer> use(Scope scope, Holder.Pair pair, Holder holder, int i) {
    return Calls.order(scope, isolation -> Holder.use(pair, holder, i));
  }

  static List<Integer> run(Holder.Pair pair, Holder holder) {
    if (Run.serial(Holder.class)) {
      return Holder.run(pair, holder);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        // deco: spawns use; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Holder.use(pair, holder, i));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoHolder.use($deco.at($SITE_1), pair, holder, i);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
      }
      $deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
