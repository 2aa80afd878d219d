package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Memo} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Memo"
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
final class DecoMemo<K> {
  private static final Site $SITE_1 = new Site(Memo.class, "walk", "Memo.java", 47).orDirectly();

  private static final Site $SITE_2 = new Site(Memo.class, "run", "Memo.java", 59);

  private static final Site $SITE_3 = new Site(Memo.class, "run", "Memo.java", 60).orDirectly();

  private final Memo<K> $self;

  private DecoMemo(Memo<K> self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static <K> DecoMemo<K> of(Memo<K> self) {
    return new DecoMemo<>(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Memo.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Memo.f(x));
  }

  static <A, B> Deferred<Function<A, Map<A, B>>> maker() {
    return Calls.spawnAlone(isolation -> Memo.maker());
  }

  static <A, B> Deferred<Function<A, Map<A, B>>> maker(Scope scope) {
    return Calls.spawn(scope, isolation -> Memo.maker());
  }

  Iterator<K> walk(K key) {
    if (Run.serial(Memo.class) || Overrides.overridden($self, Memo.class, "walk", Object.class)) {
      return $self.walk(key);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef skipped = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          skipped.value = Memo.f(0) - 1;
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoMemo.f($deco.at($SITE_1), 0);
        $deco.defer(() -> skipped.value = ((int) $1.get()) - 1);
      }
      ((List<K>) $Hidden.get_keys_1($self)).add(key);
      Object walk = $Hidden.AS_Faces_Keys_4.of(((Object) $Hidden.newKeys_2($self)));
      $deco.await(); // deco: waits: reads skipped, which the statement of line 47 may write
      $Hidden.AS_Faces_Keys_4.of(walk).at = skipped.value;
      Iterator<K> found = $Hidden.AS_Faces_Keys_4.of(walk);
      return found;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static String run() {
    if (Run.serial(Memo.class)) {
      return Memo.run();
    }
    final Run $deco = Run.open();
    try {
      Map<String, Map<String, Integer>> memo = new TreeMap<>();
      for (String key : List.of("a", "b", "a")) {
        $deco.await(); // deco: waits: reads memo, which the statement of line 60 may write
        Map<String, Integer> inner = memo.computeIfAbsent(key, Calls.value(DecoMemo.maker($deco.at($SITE_2))));
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            inner.merge(key, Memo.f(inner.size()), Integer::sum);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_3, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoMemo.f($deco.at($SITE_3), inner.size());
          $deco.defer(inner, key, () -> inner.merge(key, $1.get(), Integer::sum));
        }
      }
      $deco.await(); // deco: waits: reads memo, which the statement of line 60 may write
      Map<String, Integer> copy = new HashMap<>(memo.get("a"));
      return memo + " " + copy;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final VarHandle FIELD_keys_0 = Access.field(MethodHandles.lookup(), Memo.class, "keys");

    static final Class<?> TYPE_Keys_2 = Access.type(MethodHandles.lookup(), "t.Memo$Keys");

    static final MethodHandle METHOD_newKeys_2 = Access.constructor(MethodHandles.lookup(), $Hidden.TYPE_Keys_2, Memo.class).asType(MethodType.methodType(Object.class, Memo.class));

    static final Faces_Keys_4<?> AS_Faces_Keys_4 = new Faces_Keys_4<>();

    static List get_keys_1(Memo self) {
      return (List) FIELD_keys_0.get(self);
    }

    static Object newKeys_2(Memo self) {
      try {
        return (Object) METHOD_newKeys_2.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static final class Faces_Keys_4<T extends Memo.Walk & Iterator> {
      T of(Object value) {
        return (T) value;
      }
    }
  }
}
