package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Outer.Inner.Deep} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Outer.Inner.Deep"
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
final class DecoOuter_Inner_Deep {
  private static final Site $SITE_1 = new Site(Outer.Inner.Deep.class, "run", "Outer.java", 36).orDirectly();

  private static final Site $SITE_2 = new Site(Outer.Inner.Deep.class, "run", "Outer.java", 37).orDirectly();

  private DecoOuter_Inner_Deep() {
  }

  public static int run(int x) {
    if (Run.serial(Outer.Inner.Deep.class)) {
      return Outer.Inner.Deep.run(x);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef a = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          a.value = Outer.Inner.f(x);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOuter_Inner.f($deco.at($SITE_1), x);
        $deco.defer(() -> a.value = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef b = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          b.value = Outer.Inner.f(x + 1);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoOuter_Inner.f($deco.at($SITE_2), x + 1);
        $deco.defer(() -> b.value = $3.get());
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 36 may write
      return a.value * b.value + $Hidden.hidden_0(3);
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
    static final MethodHandle METHOD_hidden_0 = Access.method(MethodHandles.lookup(), Outer.class, "hidden", int.class);

    static int hidden_0(int a0) {
      try {
        return (int) METHOD_hidden_0.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
