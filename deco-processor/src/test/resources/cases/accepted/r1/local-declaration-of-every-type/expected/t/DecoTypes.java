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
  private static final Site $SITE_1 = new Site(Types.class, "run", "Types.java", 35).orDirectly();

  private static final Site $SITE_2 = new Site(Types.class, "run", "Types.java", 36).orDirectly();

  private static final Site $SITE_3 = new Site(Types.class, "run", "Types.java", 37).orDirectly();

  private static final Site $SITE_4 = new Site(Types.class, "run", "Types.java", 38).orDirectly();

  private static final Site $SITE_5 = new Site(Types.class, "run", "Types.java", 39).orDirectly();

  private static final Site $SITE_6 = new Site(Types.class, "run", "Types.java", 40).orDirectly();

  private static final Site $SITE_7 = new Site(Types.class, "run", "Types.java", 41).orDirectly();

  private static final Site $SITE_8 = new Site(Types.class, "run", "Types.java", 42).orDirectly();

  private static final Site $SITE_9 = new Site(Types.class, "run", "Types.java", 43).orDirectly();

  private static final Site $SITE_10 = new Site(Types.class, "run", "Types.java", 44).orDirectly();

  private static final Site $SITE_11 = new Site(Types.class, "run", "Types.java", 45).orDirectly();

  private static final Site $SITE_12 = new Site(Types.class, "run", "Types.java", 46).orDirectly();

  private static final Site $SITE_13 = new Site(Types.class, "run", "Types.java", 47).orDirectly();

  private static final Site $SITE_14 = new Site(Types.class, "run", "Types.java", 48).orDirectly();

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
      if ($deco.inPlace($SITE_1)) {
        try {
          b.value = Types.b(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Byte> $1 = DecoTypes.b($deco.at($SITE_1), 1);
        $deco.defer(() -> b.value = $1.get());
      }
      // deco: spawns b; the rest is replayed at the next wait point
      final ShortRef s = new ShortRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          s.value = Types.b(2);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Byte> $3 = DecoTypes.b($deco.at($SITE_2), 2);
        $deco.defer(() -> s.value = $3.get());
      }
      // deco: spawns same; the rest is replayed at the next wait point
      final CharRef c = new CharRef();
      if ($deco.inPlace($SITE_3)) {
        try {
          c.value = Types.same('c');
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Character> $5 = DecoTypes.same($deco.at($SITE_3), 'c');
        $deco.defer(() -> c.value = $5.get());
      }
      // deco: spawns same; the rest is replayed at the next wait point
      final IntRef i = new IntRef();
      if ($deco.inPlace($SITE_4)) {
        try {
          i.value = Types.same(4);
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoTypes.same($deco.at($SITE_4), 4);
        $deco.defer(() -> i.value = $7.get());
      }
      // deco: spawns b; the rest is replayed at the next wait point
      final LongRef l = new LongRef();
      if ($deco.inPlace($SITE_5)) {
        try {
          l.value = Types.b(5);
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_5, $10);
          throw $10;
        }
      } else {
        final Deferred<Byte> $9 = DecoTypes.b($deco.at($SITE_5), 5);
        $deco.defer(() -> l.value = $9.get());
      }
      // deco: spawns b; the rest is replayed at the next wait point
      final FloatRef f = new FloatRef();
      if ($deco.inPlace($SITE_6)) {
        try {
          f.value = Types.b(6);
        } catch (Throwable $12) {
          $deco.failedInPlace($SITE_6, $12);
          throw $12;
        }
      } else {
        final Deferred<Byte> $11 = DecoTypes.b($deco.at($SITE_6), 6);
        $deco.defer(() -> f.value = $11.get());
      }
      // deco: spawns same; the rest is replayed at the next wait point
      final DoubleRef d = new DoubleRef();
      if ($deco.inPlace($SITE_7)) {
        try {
          d.value = Types.same(7.5);
        } catch (Throwable $14) {
          $deco.failedInPlace($SITE_7, $14);
          throw $14;
        }
      } else {
        final Deferred<Double> $13 = DecoTypes.same($deco.at($SITE_7), 7.5);
        $deco.defer(() -> d.value = $13.get());
      }
      // deco: spawns same; the rest is replayed at the next wait point
      final BooleanRef z = new BooleanRef();
      if ($deco.inPlace($SITE_8)) {
        try {
          z.value = Types.same(true);
        } catch (Throwable $16) {
          $deco.failedInPlace($SITE_8, $16);
          throw $16;
        }
      } else {
        final Deferred<Boolean> $15 = DecoTypes.same($deco.at($SITE_8), true);
        $deco.defer(() -> z.value = $15.get());
      }
      // deco: spawns same; the rest is replayed at the next wait point
      final Ref<Integer> boxed = new Ref<Integer>();
      if ($deco.inPlace($SITE_9)) {
        try {
          boxed.value = Types.same(8);
        } catch (Throwable $18) {
          $deco.failedInPlace($SITE_9, $18);
          throw $18;
        }
      } else {
        final Deferred<Integer> $17 = DecoTypes.same($deco.at($SITE_9), 8);
        $deco.defer(() -> boxed.value = $17.get());
      }
      // deco: spawns same; the rest is replayed at the next wait point
      final Ref<Object> o = new Ref<Object>();
      if ($deco.inPlace($SITE_10)) {
        try {
          o.value = Types.same("o");
        } catch (Throwable $20) {
          $deco.failedInPlace($SITE_10, $20);
          throw $20;
        }
      } else {
        final Deferred<String> $19 = DecoTypes.same($deco.at($SITE_10), "o");
        $deco.defer(() -> o.value = $19.get());
      }
      // deco: spawns array; the rest is replayed at the next wait point
      final Ref<int[]> array = new Ref<int[]>();
      if ($deco.inPlace($SITE_11)) {
        try {
          array.value = Types.array(2);
        } catch (Throwable $22) {
          $deco.failedInPlace($SITE_11, $22);
          throw $22;
        }
      } else {
        final Deferred<int[]> $21 = DecoTypes.array($deco.at($SITE_11), 2);
        $deco.defer(() -> array.value = $21.get());
      }
      // deco: spawns same; the rest is replayed at the next wait point
      final Ref<List<String>> list = new Ref<List<String>>();
      if ($deco.inPlace($SITE_12)) {
        try {
          list.value = Types.same(List.of("x"));
        } catch (Throwable $24) {
          $deco.failedInPlace($SITE_12, $24);
          throw $24;
        }
      } else {
        final Deferred<List<String>> $23 = DecoTypes.same($deco.at($SITE_12), List.of("x"));
        $deco.defer(() -> list.value = $23.get());
      }
      // deco: spawns same; the rest is replayed at the next wait point
      final Ref<String> v = new Ref<String>();
      if ($deco.inPlace($SITE_13)) {
        try {
          v.value = Types.same("var");
        } catch (Throwable $26) {
          $deco.failedInPlace($SITE_13, $26);
          throw $26;
        }
      } else {
        final Deferred<String> $25 = DecoTypes.same($deco.at($SITE_13), "var");
        $deco.defer(() -> v.value = $25.get());
      }
      // deco: spawns same; the rest is replayed at the next wait point
      final Ref<Map<String, List<Integer>>> m = new Ref<Map<String, List<Integer>>>();
      if ($deco.inPlace($SITE_14)) {
        try {
          m.value = Types.same(Map.of("k", List.of(1)));
        } catch (Throwable $28) {
          $deco.failedInPlace($SITE_14, $28);
          throw $28;
        }
      } else {
        final Deferred<Map<String, List<Integer>>> $27 = DecoTypes.same($deco.at($SITE_14), Map.of("k", List.of(1)));
        $deco.defer(() -> m.value = $27.get());
      }
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
