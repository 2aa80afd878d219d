package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.ByteRef;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.CharRef;
import dev.deco.runtime.support.DoubleRef;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.LongRef;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Numbers} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Numbers"
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
final class DecoNumbers {
  private static final Site $SITE_1 = new Site(Numbers.class, "run", "Numbers.java", 40);

  private static final Site $SITE_2 = new Site(Numbers.class, "run", "Numbers.java", 40);

  private static final Site $SITE_3 = new Site(Numbers.class, "run", "Numbers.java", 41).orDirectly();

  private static final Site $SITE_4 = new Site(Numbers.class, "run", "Numbers.java", 42);

  private static final Site $SITE_5 = new Site(Numbers.class, "run", "Numbers.java", 42);

  private static final Site $SITE_6 = new Site(Numbers.class, "run", "Numbers.java", 43).orDirectly();

  private static final Site $SITE_7 = new Site(Numbers.class, "run", "Numbers.java", 44).orDirectly();

  private static final Site $SITE_8 = new Site(Numbers.class, "run", "Numbers.java", 45);

  private static final Site $SITE_9 = new Site(Numbers.class, "run", "Numbers.java", 45);

  private static final Site $SITE_10 = new Site(Numbers.class, "run", "Numbers.java", 46).orDirectly();

  private static final Site $SITE_11 = new Site(Numbers.class, "run", "Numbers.java", 47).orDirectly();

  private static final Site $SITE_12 = new Site(Numbers.class, "run", "Numbers.java", 48).orDirectly();

  private static final Site $SITE_13 = new Site(Numbers.class, "run", "Numbers.java", 51).orDirectly();

  private static final Site $SITE_14 = new Site(Numbers.class, "run", "Numbers.java", 54);

  private static final Site $SITE_15 = new Site(Numbers.class, "run", "Numbers.java", 54);

  private static final Site $SITE_16 = new Site(Numbers.class, "run", "Numbers.java", 54);

  private static final Site $SITE_17 = new Site(Numbers.class, "run", "Numbers.java", 54);

  private static final Site $SITE_18 = new Site(Numbers.class, "run", "Numbers.java", 54);

  private static final Site $SITE_19 = new Site(Numbers.class, "run", "Numbers.java", 54);

  private static final Site $SITE_20 = new Site(Numbers.class, "run", "Numbers.java", 55);

  private static final Site $SITE_21 = new Site(Numbers.class, "run", "Numbers.java", 55);

  private static final Site $SITE_22 = new Site(Numbers.class, "run", "Numbers.java", 55);

  private DecoNumbers() {
  }

  static Deferred<Byte> b(int x) {
    return Calls.spawnAlone(isolation -> Numbers.b(x));
  }

  static Deferred<Byte> b(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Numbers.b(x));
  }

  static Deferred<Character> c(int x) {
    return Calls.spawnAlone(isolation -> Numbers.c(x));
  }

  static Deferred<Character> c(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Numbers.c(x));
  }

  static Deferred<Long> boxed(int x) {
    return Calls.spawnAlone(isolation -> Numbers.boxed(x));
  }

  static Deferred<Long> boxed(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Numbers.boxed(x));
  }

  static Deferred<Float> f(int x) {
    return Calls.spawnAlone(isolation -> Numbers.f(x));
  }

  static Deferred<Float> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Numbers.f(x));
  }

  static List<String> run() {
    if (Run.serial(Numbers.class)) {
      return Numbers.run();
    }
    final Run $deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      // deco: spawns b, c; the rest is replayed at the next wait point
      final IntRef sum = new IntRef();
      final Deferred<Byte> $1 = DecoNumbers.b($deco.at($SITE_1), 200);
      final Deferred<Character> $2 = DecoNumbers.c($deco.at($SITE_2), 1);
      $deco.defer(() -> sum.value = ((byte) $1.get()) + ((char) $2.get()));
      // deco: spawns b; the rest is replayed at the next wait point
      final LongRef shifted = new LongRef();
      if ($deco.inPlace($SITE_3)) {
        try {
          shifted.value = Numbers.b(1) << 33L;
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_3, $4);
          throw $4;
        }
      } else {
        final Deferred<Byte> $3 = DecoNumbers.b($deco.at($SITE_3), 1);
        $deco.defer(() -> shifted.value = ((byte) $3.get()) << 33L);
      }
      // deco: spawns boxed, f; the rest is replayed at the next wait point
      final DoubleRef mixed = new DoubleRef();
      final Deferred<Long> $5 = DecoNumbers.boxed($deco.at($SITE_4), 3);
      final LongRef $6 = new LongRef();
      $deco.defer(() -> $6.value = $5.get());
      final Deferred<Float> $7 = DecoNumbers.f($deco.at($SITE_5), 1);
      $deco.defer(() -> mixed.value = $6.value * ((float) $7.get()));
      // deco: spawns c; the rest is replayed at the next wait point
      final CharRef next = new CharRef();
      if ($deco.inPlace($SITE_6)) {
        try {
          next.value = (char) (Numbers.c(2) + 1);
        } catch (Throwable $9) {
          $deco.failedInPlace($SITE_6, $9);
          throw $9;
        }
      } else {
        final Deferred<Character> $8 = DecoNumbers.c($deco.at($SITE_6), 2);
        $deco.defer(() -> next.value = (char) (((char) $8.get()) + 1));
      }
      // deco: spawns c; the rest is replayed at the next wait point
      final Ref<Object> o = new Ref<Object>();
      if ($deco.inPlace($SITE_7)) {
        try {
          o.value = Numbers.c(3);
        } catch (Throwable $11) {
          $deco.failedInPlace($SITE_7, $11);
          throw $11;
        }
      } else {
        final Deferred<Character> $10 = DecoNumbers.c($deco.at($SITE_7), 3);
        $deco.defer(() -> o.value = ((char) $10.get()));
      }
      // deco: spawns b; the rest is replayed at the next wait point
      final Ref<Object> p = new Ref<Object>();
      final Deferred<Byte> $12 = DecoNumbers.b($deco.at($SITE_8), 4);
      final Deferred<Byte> $13 = DecoNumbers.b($deco.at($SITE_9), 5);
      $deco.defer(() -> p.value = ((byte) $12.get()) + ((byte) $13.get()));
      // deco: spawns boxed; the rest is replayed at the next wait point
      final Ref<Number> n = new Ref<Number>();
      if ($deco.inPlace($SITE_10)) {
        try {
          n.value = Numbers.boxed(6);
        } catch (Throwable $15) {
          $deco.failedInPlace($SITE_10, $15);
          throw $15;
        }
      } else {
        final Deferred<Long> $14 = DecoNumbers.boxed($deco.at($SITE_10), 6);
        $deco.defer(() -> n.value = $14.get());
      }
      // deco: spawns b; the rest is replayed at the next wait point
      final DoubleRef widened = new DoubleRef();
      if ($deco.inPlace($SITE_11)) {
        try {
          widened.value = Numbers.b(7);
        } catch (Throwable $17) {
          $deco.failedInPlace($SITE_11, $17);
          throw $17;
        }
      } else {
        final Deferred<Byte> $16 = DecoNumbers.b($deco.at($SITE_11), 7);
        $deco.defer(() -> widened.value = $16.get());
      }
      // deco: spawns boxed; the rest is replayed at the next wait point
      final LongRef l = new LongRef();
      if ($deco.inPlace($SITE_12)) {
        try {
          l.value = Numbers.boxed(8);
        } catch (Throwable $19) {
          $deco.failedInPlace($SITE_12, $19);
          throw $19;
        }
      } else {
        final Deferred<Long> $18 = DecoNumbers.boxed($deco.at($SITE_12), 8);
        $deco.defer(() -> l.value = $18.get());
      }
      final byte constant = 10;
      final ByteRef kept = new ByteRef(constant);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_13)) {
        try {
          kept.value += Numbers.f(100);
        } catch (Throwable $21) {
          $deco.failedInPlace($SITE_13, $21);
          throw $21;
        }
      } else {
        final Deferred<Float> $20 = DecoNumbers.f($deco.at($SITE_13), 100);
        $deco.defer(() -> kept.value += $20.get());
      }
      $deco.await(); // deco: waits: runs kind, of which nothing is known, while b (line 40) is pending
      out.add(Numbers.kind(sum.value) + Numbers.kind(shifted.value) + Numbers.kind(mixed.value) + Numbers.kind(next.value));
      out.add(Numbers.kind(o.value) + Numbers.kind(p.value) + Numbers.kind(n.value) + Numbers.kind(widened.value) + Numbers.kind(l.value) + Numbers.kind(kept.value));
      out.add(Numbers.kind(-((byte) DecoNumbers.b($deco.at($SITE_14), 9).get())) + Numbers.kind(~((char) DecoNumbers.c($deco.at($SITE_15), 1).get())) + Numbers.kind(((byte) DecoNumbers.b($deco.at($SITE_16), 1).get()) == ((char) DecoNumbers.c($deco.at($SITE_17), 0).get())) + ((char) DecoNumbers.c($deco.at($SITE_18), 4).get()) + ((char) DecoNumbers.c($deco.at($SITE_19), 5).get()));
      // deco: spawns c, b, f; the rest is replayed at the next wait point
      final Deferred<Character> $22 = DecoNumbers.c($deco.at($SITE_20), 6);
      final Deferred<Byte> $23 = DecoNumbers.b($deco.at($SITE_21), 7);
      final Deferred<Float> $24 = DecoNumbers.f($deco.at($SITE_22), 8);
      $deco.deferWhole(out, () -> out.add("" + ((char) $22.get()) + ((byte) $23.get()) + ((float) $24.get()) + 'x' + 1));
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
