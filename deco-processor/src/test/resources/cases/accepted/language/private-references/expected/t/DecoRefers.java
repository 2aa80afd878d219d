package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Refers} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Refers"
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
final class DecoRefers {
  private static final Site $SITE_1 = new Site(Refers.class, "run", "Refers.java", 51).orDirectly();

  private final Refers $self;

  private DecoRefers(Refers self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoRefers of(Refers self) {
    return new DecoRefers(self);
  }

  Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> $Hidden.f_0($self, x));
  }

  Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $Hidden.f_0($self, x));
  }

  List<Object> run() {
    if (Run.serial(Refers.class)) {
      return $self.run();
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          out.add($Hidden.f_0($self, 1));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoRefers.of($self).f($deco.at($SITE_1), 1);
        $deco.deferWhole(out, () -> out.add($1.get()));
      }
      $deco.await(); // deco: waits: writes field size, which the statement of line 51 may write
      IntFunction<Refers> maker = ($$0) -> $Hidden.newRefers_1($$0);
      Function<Refers, Integer> getter = ($$0) -> $Hidden.size_2($$0);
      Supplier<Integer> own = () -> $Hidden.size_2($self);
      IntBinaryOperator adder = ($$0, $$1) -> $Hidden.add_3($$0, $$1);
      Refers other = maker.apply(9);
      Supplier<Integer> bound = () -> $Hidden.size_2(other);
      out.add(getter.apply(other) + own.get() + adder.applyAsInt(1, 2) + bound.get());
      Function<Object, Integer> one = ($$0) -> $Hidden.count_4($self, $$0);
      Function<Object[], Integer> several = ($$0) -> $Hidden.count_4($self, $$0);
      Supplier<Integer> none = () -> $Hidden.count_4($self);
      out.add(one.apply("a") + several.apply(new Object[] {1, 2, 3}) * 10 + none.get());
      Callable<String> reads = () -> $Hidden.read_5($self);
      try {
        out.add(reads.call());
      } catch (Exception e) {
        out.add(e.getMessage());
      }
      try {
        out.add($Hidden.read_5($self));
      } catch (IOException e) {
        out.add(e.toString());
      }
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
    static final MethodHandle METHOD_f_0 = Access.method(MethodHandles.lookup(), Refers.class, "f", int.class);

    static final MethodHandle METHOD_newRefers_1 = Access.constructor(MethodHandles.lookup(), Refers.class, int.class);

    static final MethodHandle METHOD_size_2 = Access.method(MethodHandles.lookup(), Refers.class, "size");

    static final MethodHandle METHOD_add_3 = Access.method(MethodHandles.lookup(), Refers.class, "add", int.class, int.class);

    static final MethodHandle METHOD_count_4 = Access.method(MethodHandles.lookup(), Refers.class, "count", Object[].class);

    static final MethodHandle METHOD_read_5 = Access.method(MethodHandles.lookup(), Refers.class, "read");

    static int f_0(Refers self, int a0) {
      try {
        return (int) METHOD_f_0.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Refers newRefers_1(int a0) {
      try {
        return (Refers) METHOD_newRefers_1.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int size_2(Refers self) {
      try {
        return (int) METHOD_size_2.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int add_3(int a0, int a1) {
      try {
        return (int) METHOD_add_3.invokeExact(a0, a1);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int count_4(Refers self, Object... a0) {
      try {
        return (int) METHOD_count_4.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static String read_5(Refers self) throws IOException {
      try {
        return (String) METHOD_read_5.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
