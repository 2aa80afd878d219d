package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Helper} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Helper"
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
final class DecoHelper {
  private static final Site $SITE_1 = new Site(Helper.class, "run", "Helper.java", 34).orDirectly();

  private static final Site $SITE_2 = new Site(Helper.class, "run", "Helper.java", 36).orDirectly();

  private static final Site $SITE_3 = new Site(Helper.class, "run", "Helper.java", 38).orDirectly();

  private final Helper $self;

  private DecoHelper(Helper self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoHelper of(Helper self) {
    return new DecoHelper(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Helper.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Helper.f(x));
  }

  List<Integer> run(int[] a) {
    if (Run.serial(Helper.class)) {
      return $self.run(a);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          $Hidden.get_cells_1($self)[0] = Helper.f(1);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_1, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $Hidden.get_cells_1($self);
        final Deferred<Integer> $2 = DecoHelper.f($deco.at($SITE_1), 1);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      $deco.await(); // deco: waits: reads field cells, which the statement of line 34 may write
      out.add($Hidden.sum_2($self));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          a[0] = Helper.f(10);
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_2, $5);
          throw $5;
        }
      } else {
        final Deferred<Integer> $4 = DecoHelper.f($deco.at($SITE_2), 10);
        $deco.defer(a, 0, () -> a[0] = $4.get());
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 36 may write
      out.add($Hidden.first_3(a));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          $Hidden.get_cells_1($self)[1] = Helper.f(20);
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_3, $8);
          throw $8;
        }
      } else {
        final int[] $6 = $Hidden.get_cells_1($self);
        final Deferred<Integer> $7 = DecoHelper.f($deco.at($SITE_3), 20);
        $deco.defer($6, 1, () -> $6[1] = $7.get());
      }
      $deco.await(); // deco: waits: reads field cells, which the statement of line 38 may write
      int before = $Hidden.sum_2($self);
      $Hidden.get_cells_1($self)[1] = 0;
      out.add(before);
      out.add($self.toString().length());
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
    static final VarHandle FIELD_cells_0 = Access.field(MethodHandles.lookup(), Helper.class, "cells");

    static final MethodHandle METHOD_sum_2 = Access.method(MethodHandles.lookup(), Helper.class, "sum");

    static final MethodHandle METHOD_first_3 = Access.method(MethodHandles.lookup(), Helper.class, "first", int[].class);

    static int[] get_cells_1(Helper self) {
      return (int[]) FIELD_cells_0.get(self);
    }

    static int sum_2(Helper self) {
      try {
        return (int) METHOD_sum_2.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int first_3(int[] a0) {
      try {
        return (int) METHOD_first_3.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
