package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.BooleanRef;
import dev.deco.runtime.support.ByteRef;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.CharRef;
import dev.deco.runtime.support.DoubleRef;
import dev.deco.runtime.support.FloatRef;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.LongRef;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.ShortRef;
import dev.deco.runtime.support.Site;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Types} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Types"
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
final class DecoTypes {
  private static final Site $SITE_1 = new Site(Types.class, "run", "Types.java", 35);

  private static final Site $SITE_2 = new Site(Types.class, "run", "Types.java", 36);

  private static final Site $SITE_3 = new Site(Types.class, "run", "Types.java", 37);

  private static final Site $SITE_4 = new Site(Types.class, "run", "Types.java", 38);

  private static final Site $SITE_5 = new Site(Types.class, "run", "Types.java", 39);

  private static final Site $SITE_6 = new Site(Types.class, "run", "Types.java", 40);

  private static final Site $SITE_7 = new Site(Types.class, "run", "Types.java", 41);

  private static final Site $SITE_8 = new Site(Types.class, "run", "Types.java", 42);

  private static final Site $SITE_9 = new Site(Types.class, "run", "Types.java", 43);

  private static final Site $SITE_10 = new Site(Types.class, "run", "Types.java", 44);

  private static final Site $SITE_11 = new Site(Types.class, "run", "Types.java", 45);

  private static final Site $SITE_12 = new Site(Types.class, "run", "Types.java", 46);

  private static final Site $SITE_13 = new Site(Types.class, "run", "Types.java", 47);

  private static final Site $SITE_14 = new Site(Types.class, "run", "Types.java", 48);

  private DecoTypes() {
  }

  static <T> Deferred<T> same(T value) {
    return Calls.spawnAlone(isolation -> Types.same(isolation.view(value)));
  }

  static <T> Deferred<T> same(Scope scope, T value) {
    return Calls.spawn(scope, isolation -> Types.same(isolation.view(value)));
  }

  static Deferred<Byte> b(int x) {
    return Calls.spawnAlone(isolation -> Types.b(x));
  }

  static Deferred<Byte> b(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Types.b(x));
  }

  static Deferred<int[]> array(int n) {
    return Calls.spawnAlone(isolation -> Types.array(n));
  }

  static Deferred<int[]> array(Scope scope, int n) {
    return Calls.spawn(scope, isolation -> Types.array(n));
  }

  static List<Object> run() {
    if (Run.serial(Types.class)) {
      return Types.run();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns b; the rest is replayed at the next wait point
      final ByteRef b = new ByteRef();
      final Deferred<Byte> $1 = DecoTypes.b($deco.at($SITE_1), 1);
      $deco.defer(() -> b.value = $1.get());
      // deco: spawns b; the rest is replayed at the next wait point
      final ShortRef s = new ShortRef();
      final Deferred<Byte> $2 = DecoTypes.b($deco.at($SITE_2), 2);
      $deco.defer(() -> s.value = $2.get());
      // deco: spawns same; the rest is replayed at the next wait point
      final CharRef c = new CharRef();
      final Deferred<Character> $3 = DecoTypes.same($deco.at($SITE_3), 'c');
      $deco.defer(() -> c.value = $3.get());
      // deco: spawns same; the rest is replayed at the next wait point
      final IntRef i = new IntRef();
      final Deferred<Integer> $4 = DecoTypes.same($deco.at($SITE_4), 4);
      $deco.defer(() -> i.value = $4.get());
      // deco: spawns b; the rest is replayed at the next wait point
      final LongRef l = new LongRef();
      final Deferred<Byte> $5 = DecoTypes.b($deco.at($SITE_5), 5);
      $deco.defer(() -> l.value = $5.get());
      // deco: spawns b; the rest is replayed at the next wait point
      final FloatRef f = new FloatRef();
      final Deferred<Byte> $6 = DecoTypes.b($deco.at($SITE_6), 6);
      $deco.defer(() -> f.value = $6.get());
      // deco: spawns same; the rest is replayed at the next wait point
      final DoubleRef d = new DoubleRef();
      final Deferred<Double> $7 = DecoTypes.same($deco.at($SITE_7), 7.5);
      $deco.defer(() -> d.value = $7.get());
      // deco: spawns same; the rest is replayed at the next wait point
      final BooleanRef z = new BooleanRef();
      final Deferred<Boolean> $8 = DecoTypes.same($deco.at($SITE_8), true);
      $deco.defer(() -> z.value = $8.get());
      // deco: spawns same; the rest is replayed at the next wait point
      final Ref<Integer> boxed = new Ref<Integer>();
      final Deferred<Integer> $9 = DecoTypes.same($deco.at($SITE_9), 8);
      $deco.defer(() -> boxed.value = $9.get());
      // deco: spawns same; the rest is replayed at the next wait point
      final Ref<Object> o = new Ref<Object>();
      final Deferred<String> $10 = DecoTypes.same($deco.at($SITE_10), "o");
      $deco.defer(() -> o.value = $10.get());
      // deco: spawns array; the rest is replayed at the next wait point
      final Ref<int[]> array = new Ref<int[]>();
      final Deferred<int[]> $11 = DecoTypes.array($deco.at($SITE_11), 2);
      $deco.defer(() -> array.value = $11.get());
      // deco: spawns same; the rest is replayed at the next wait point
      final Ref<List<String>> list = new Ref<List<String>>();
      final Deferred<List<String>> $12 = DecoTypes.same($deco.at($SITE_12), List.of("x"));
      $deco.defer(() -> list.value = $12.get());
      // deco: spawns same; the rest is replayed at the next wait point
      final Ref<String> v = new Ref<String>();
      final Deferred<String> $13 = DecoTypes.same($deco.at($SITE_13), "var");
      $deco.defer(() -> v.value = $13.get());
      // deco: spawns same; the rest is replayed at the next wait point
      final Ref<Map<String, List<Integer>>> m = new Ref<Map<String, List<Integer>>>();
      final Deferred<Map<String, List<Integer>>> $14 = DecoTypes.same($deco.at($SITE_14), Map.of("k", List.of(1)));
      $deco.defer(() -> m.value = $14.get());
      $deco.await(); // deco: waits: reads b, which the statement of line 35 may write
      return List.of(b.value, s.value, c.value, i.value, l.value, f.value, d.value, z.value, boxed.value, o.value, array.value, list.value, v.value.length(), m.value.get("k").get(0));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
