package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Names.Sub} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Names.Sub"
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
final class DecoNames_Sub {
  private static final Site $SITE_1 = new Site(Names.Sub.class, "run", "Names.java", 34).orDirectly();

  private static final Site $SITE_2 = new Site(Names.Sub.class, "run", "Names.java", 35).orDirectly();

  private static final Site $SITE_3 = new Site(Names.Sub.class, "run", "Names.java", 37).orDirectly();

  private static final Site $SITE_4 = new Site(Names.Sub.class, "run", "Names.java", 41).orDirectly();

  private static final Site $SITE_5 = new Site(Names.Sub.class, "run", "Names.java", 47);

  private static final Site $SITE_6 = new Site(Names.Sub.class, "run", "Names.java", 47);

  private DecoNames_Sub() {
  }

  static Deferred<Integer> f(Names.Base.Item item) {
    return Calls.spawnAlone(isolation -> Names.Sub.f(item));
  }

  static Deferred<Integer> f(Scope scope, Names.Base.Item item) {
    return Calls.spawn(scope, isolation -> Names.Sub.f(item));
  }

  static List<Object> run(Object any) throws Names.Problem {
    if (Run.serial(Names.Sub.class)) {
      return Names.Sub.run(any);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      Names.Base.Item item = new Names.Base.Item();
      item.n = 6;
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          v.value = Names.Sub.f(item);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoNames_Sub.f($deco.at($SITE_1), item);
        $deco.defer(() -> v.value = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef w = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          w.value = Names.Sub.f(new Names.Base.Item());
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoNames_Sub.f($deco.at($SITE_2), new Names.Base.Item());
        $deco.defer(() -> w.value = $3.get());
      }
      Names.Base<String> sub = new Names.Sub();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          sub.value = "v" + Names.Sub.f((Names.Base.Item) item);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoNames_Sub.f($deco.at($SITE_3), (Names.Base.Item) item);
        $deco.defer(() -> sub.value = "v" + ((int) $5.get()));
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 34 may write
      out.add(sub.value + v.value + w.value);
      out.add(Names.Base.Item.class.getSimpleName() + Names.Base.Item[].class.getSimpleName() + int[][].class);
      Map.Entry<String, Names.Base.Item> entry = Map.entry("k", item);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          out.add(Names.Sub.f(entry.getValue()));
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoNames_Sub.f($deco.at($SITE_4), entry.getValue());
        $deco.deferWhole(out, () -> out.add($7.get()));
      }
      if (any instanceof Names.Base.Item) {
        throw new Names.Problem();
      }
      Supplier<Names.Base.Item> maker = Names.Base.Item::new;
      IntFunction<Names.Base.Item[]> arrays = Names.Base.Item[]::new;
      $deco.await(); // deco: waits: writes maker, which f (line 41) may read
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $9 = DecoNames_Sub.f($deco.at($SITE_5), maker.get());
      final Deferred<Integer> $10 = DecoNames_Sub.f($deco.at($SITE_6), item);
      $deco.deferOpaque(() -> out.add(((int) $9.get()) + arrays.apply(((int) $10.get())).length));
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
