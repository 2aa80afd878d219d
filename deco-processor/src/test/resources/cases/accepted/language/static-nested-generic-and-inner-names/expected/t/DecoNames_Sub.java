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
  private static final Site $SITE_1 = new Site(Names.Sub.class, "run", "Names.java", 34);

  private static final Site $SITE_2 = new Site(Names.Sub.class, "run", "Names.java", 35);

  private static final Site $SITE_3 = new Site(Names.Sub.class, "run", "Names.java", 37);

  private static final Site $SITE_4 = new Site(Names.Sub.class, "run", "Names.java", 41);

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
      final Deferred<Integer> $1 = DecoNames_Sub.f($deco.at($SITE_1), item);
      $deco.defer(() -> v.value = $1.get());
      $deco.await(); // deco: waits: f may use the state of a library, which f (line 34) may write
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef w = new IntRef();
      final Deferred<Integer> $2 = DecoNames_Sub.f($deco.at($SITE_2), new Names.Base.Item());
      $deco.defer(() -> w.value = $2.get());
      Names.Base<String> sub = new Names.Sub();
      $deco.await(); // deco: waits: f may use the state of a library, which f (line 35) may write
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $3 = DecoNames_Sub.f($deco.at($SITE_3), (Names.Base.Item) item);
      $deco.defer(() -> sub.value = "v" + ((int) $3.get()));
      $deco.await(); // deco: waits: reads the state of a library, which f (line 37) may write
      out.add(sub.value + v.value + w.value);
      out.add(Names.Base.Item.class.getSimpleName() + Names.Base.Item[].class.getSimpleName() + int[][].class);
      Map.Entry<String, Names.Base.Item> entry = Map.entry("k", item);
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $4 = DecoNames_Sub.f($deco.at($SITE_4), entry.getValue());
      $deco.deferWhole(out, () -> out.add($4.get()));
      if (any instanceof Names.Base.Item) {
        throw new Names.Problem();
      }
      Supplier<Names.Base.Item> maker = Names.Base.Item::new;
      $deco.await(); // deco: waits: reads the state of a library, which f (line 41) may write
      IntFunction<Names.Base.Item[]> arrays = Names.Base.Item[]::new;
      out.add(((int) DecoNames_Sub.f($deco.at($SITE_5), maker.get()).get()) + arrays.apply(((int) DecoNames_Sub.f($deco.at($SITE_6), item).get())).length);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
