package t;

import dev.deco.cases.Meeting;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Inside} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Inside"
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
final class DecoInside {
  private static final Site $SITE_1 = new Site(Inside.class, "run", "Inside.java", 29).orDirectly();

  private static final Site $SITE_2 = new Site(Inside.class, "run", "Inside.java", 30).orDirectly();

  private static final Site $SITE_3 = new Site(Inside.class, "run", "Inside.java", 31).orDirectly();

  private static final Site $SITE_4 = new Site(Inside.class, "run", "Inside.java", 32).orDirectly();

  private final Inside $self;

  private DecoInside(Inside self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoInside of(Inside self) {
    return new DecoInside(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> $Hidden.f_0(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $Hidden.f_0(x));
  }

  Deferred<Integer> g(int x, int[] out) {
    return Calls.spawnAlone(isolation -> g$isolated(isolation.trackingArrays(), x, out));
  }

  Deferred<Integer> g(Scope scope, int x, int[] out) {
    return Calls.spawn(scope, isolation -> g$isolated(isolation.trackingArrays(), x, out));
  }

  int run(int[] out) {
    if (Run.serial(Inside.class)) {
      return $self.run(out);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef a = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          a.value = $Hidden.f_0(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoInside.f($deco.at($SITE_1), 1);
        $deco.defer(() -> a.value = $1.get());
      }
      // deco: spawns g; the rest is replayed at the next wait point
      final IntRef b = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          b.value = $Hidden.g_1($self, 0, out);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoInside.of($self).g($deco.at($SITE_2), 0, out);
        $deco.defer(() -> b.value = $3.get());
      }
      // deco: spawns g; the rest is replayed at the next wait point
      final IntRef c = new IntRef();
      if ($deco.inPlace($SITE_3)) {
        try {
          c.value = $Hidden.g_1($self, 1, out);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoInside.of($self).g($deco.at($SITE_3), 1, out);
        $deco.defer(() -> c.value = $5.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef d = new IntRef();
      if ($deco.inPlace($SITE_4)) {
        try {
          d.value = $Hidden.f_0(2);
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoInside.f($deco.at($SITE_4), 2);
        $deco.defer(() -> d.value = $7.get());
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 29 may write
      return a.value + b.value + c.value + d.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code g} with its array accesses recorded.
   */
  private int g$isolated(Isolation $isolation, int x, int[] out) {
    Meeting.here();
    $isolation.set(out, x, $Hidden.get_base_3($self));
    return x + $Hidden.get_base_3($self);
  }

  /**
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final MethodHandle METHOD_f_0 = Access.method(MethodHandles.lookup(), Inside.class, "f", int.class);

    static final MethodHandle METHOD_g_1 = Access.method(MethodHandles.lookup(), Inside.class, "g", int.class, int[].class);

    static final VarHandle FIELD_base_2 = Access.field(MethodHandles.lookup(), Inside.class, "base");

    static int f_0(int a0) {
      try {
        return (int) METHOD_f_0.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int g_1(Inside self, int a0, int[] a1) {
      try {
        return (int) METHOD_g_1.invokeExact(self, a0, a1);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int get_base_3(Inside self) {
      return (int) FIELD_base_2.get(self);
    }
  }
}
