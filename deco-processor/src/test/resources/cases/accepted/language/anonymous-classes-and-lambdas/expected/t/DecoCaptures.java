package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Captures} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Captures"
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
final class DecoCaptures {
  private static final Site $SITE_1 = new Site(Captures.class, "run", "Captures.java", 29).orDirectly();

  private static final Site $SITE_2 = new Site(Captures.class, "run", "Captures.java", 45).orDirectly();

  private static final Site $SITE_3 = new Site(Captures.class, "run", "Captures.java", 57).orDirectly();

  private final Captures $self;

  private DecoCaptures(Captures self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoCaptures of(Captures self) {
    return new DecoCaptures(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Captures.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Captures.f(x));
  }

  List<Integer> run(int p, List<Integer> in) {
    if (Run.serial(Captures.class)) {
      return $self.run(p, in);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          v.value = Captures.f(p);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoCaptures.f($deco.at($SITE_1), p);
        $deco.defer(() -> v.value = $1.get());
      }
      int w = 5;
      $deco.await(); // deco: waits: writes the state of a library, which f (line 29) may read
      Supplier<Integer> lambda = () -> v.value + w + p + $Hidden.get_base_1($self) + $Hidden.helper_2($self, 1);
      Comparator<Integer> anonymous =
          new Comparator<Integer>() {
            int compared = 0;

            @Override
            public int compare(Integer a, Integer b) {
              compared++;
              return Integer.compare(b + v.value * 0, a) + this.compared * 0 + $Hidden.helper_2($self, 0) * 0;
            }
          };
      out.add(lambda.get());
      in.sort(anonymous);
      for (int x : in) {
        // deco: spawns f; the rest is replayed at the next wait point
        final IntRef y = new IntRef();
        if ($deco.inPlace($SITE_2)) {
          try {
            y.value = Captures.f(x);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final Deferred<Integer> $3 = DecoCaptures.f($deco.at($SITE_2), x);
          $deco.defer(() -> y.value = $3.get());
        }
        $deco.await(); // deco: waits: reads y, which the statement of line 45 may write
        Function<Integer, Function<Integer, Integer>> curried = a -> b -> a * b + y.value + x;
        out.add(curried.apply(2).apply(3));
      }
      IntUnaryOperator recursive =
          new IntUnaryOperator() {
            @Override
            public int applyAsInt(int n) {
              return n == 0 ? Captures.f(0) : n + applyAsInt(n - 1);
            }
          };
      out.add(recursive.applyAsInt(4));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(Captures.f(in.size()));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoCaptures.f($deco.at($SITE_3), in.size());
        $deco.deferWhole(out, () -> out.add($5.get()));
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

  /**
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final VarHandle FIELD_base_0 = Access.field(MethodHandles.lookup(), Captures.class, "base");

    static final MethodHandle METHOD_helper_2 = Access.method(MethodHandles.lookup(), Captures.class, "helper", int.class);

    static int get_base_1(Captures self) {
      return (int) FIELD_base_0.get(self);
    }

    static int helper_2(Captures self, int a0) {
      try {
        return (int) METHOD_helper_2.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
