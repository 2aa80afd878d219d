package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Generics} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Generics"
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
final class DecoGenerics {
  private static final Site $SITE_1 = new Site(Generics.class, "run", "Generics.java", 31).orDirectly();

  private static final Site $SITE_2 = new Site(Generics.class, "run", "Generics.java", 33).orDirectly();

  private static final Site $SITE_3 = new Site(Generics.class, "run", "Generics.java", 36).orDirectly();

  private static final Site $SITE_4 = new Site(Generics.class, "run", "Generics.java", 40).orDirectly();

  private static final Site $SITE_5 = new Site(Generics.class, "run", "Generics.java", 42).orDirectly();

  private static final Site $SITE_6 = new Site(Generics.class, "run", "Generics.java", 43).orDirectly();

  private DecoGenerics() {
  }

  static <A, B> Deferred<B> apply(Function<? super A, ? extends B> function, A value) {
    return Calls.spawnAlone(isolation -> Generics.apply(function, isolation.view(value)));
  }

  static <A, B> Deferred<B> apply(Scope scope, Function<? super A, ? extends B> function, A value) {
    return Calls.spawn(scope, isolation -> Generics.apply(function, isolation.view(value)));
  }

  static <T> Deferred<T> first(List<? extends T> list, T fallback) {
    return Calls.spawnAlone(isolation -> Generics.first(isolation.view(list), isolation.view(fallback)));
  }

  static <T> Deferred<T> first(Scope scope, List<? extends T> list, T fallback) {
    return Calls.spawn(scope, isolation -> Generics.first(isolation.view(list), isolation.view(fallback)));
  }

  static <T extends CharSequence & Comparable<T>> List<Object> run(List<T> in,
      Map<? super String, ? extends List<?>> map) {
    if (Run.serial(Generics.class)) {
      return Generics.run(in, map);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      for (T each : in) {
        // deco: spawns apply; the rest is replayed at the next wait point
        final IntRef length = new IntRef();
        if ($deco.inPlace($SITE_1)) {
          try {
            length.value = Generics.apply(CharSequence::length, each);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoGenerics.apply($deco.at($SITE_1), CharSequence::length, each);
          $deco.defer(() -> length.value = $1.get());
        }
        $deco.await(); // deco: waits: reads length, which the statement of line 31 may write
        out.add(length.value);
        // deco: spawns apply; the rest is replayed at the next wait point
        final Ref<T> same = new Ref<T>();
        if ($deco.inPlace($SITE_2)) {
          try {
            same.value = Generics.<T, T>apply(Function.identity(), each);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final Deferred<T> $3 = DecoGenerics.<T, T>apply($deco.at($SITE_2), Function.identity(), each);
          $deco.defer(() -> same.value = $3.get());
        }
        $deco.await(); // deco: waits: reads same or each, which apply (line 33) may write
        out.add(same.value.compareTo(each));
        Map<T, List<? super T>> fresh = new HashMap<>();
        // deco: spawns apply; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            fresh.put(each, Generics.apply(x -> new ArrayList<>(), each));
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_3, $6);
            throw $6;
          }
        } else {
          final Deferred<ArrayList<T>> $5 = DecoGenerics.apply($deco.at($SITE_3), x -> new ArrayList<>(), each);
          $deco.defer(fresh, each, () -> fresh.put(each, $5.get()));
        }
        $deco.await(); // deco: waits: reads fresh, which apply (line 36) may write
        fresh.get(each).add(each);
        out.add(fresh.get(each).size());
      }
      // deco: spawns first; the rest is replayed at the next wait point
      final Ref<Object> head = new Ref<Object>();
      if ($deco.inPlace($SITE_4)) {
        try {
          head.value = Generics.first(map.get("k"), null);
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final var $7 = DecoGenerics.first($deco.at($SITE_4), map.get("k"), null);
        $deco.defer(() -> head.value = $7.get());
      }
      $deco.await(); // deco: waits: reads head, which the statement of line 40 may write
      out.add(head.value);
      // deco: spawns first; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_5)) {
        try {
          out.add(Generics.<Object>first(List.of(), "fallback"));
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_5, $10);
          throw $10;
        }
      } else {
        final Deferred<Object> $9 = DecoGenerics.<Object>first($deco.at($SITE_5), List.of(), "fallback");
        $deco.deferWhole(out, () -> out.add($9.get()));
      }
      // deco: spawns first; the rest is replayed at the next wait point
      final Ref<T> chosen = new Ref<T>();
      if ($deco.inPlace($SITE_6)) {
        try {
          chosen.value = Generics.first(in, null);
        } catch (Throwable $12) {
          $deco.failedInPlace($SITE_6, $12);
          throw $12;
        }
      } else {
        final Deferred<T> $11 = DecoGenerics.first($deco.at($SITE_6), in, null);
        $deco.defer(() -> chosen.value = $11.get());
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 42 may write
      out.add(chosen.value.length());
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
