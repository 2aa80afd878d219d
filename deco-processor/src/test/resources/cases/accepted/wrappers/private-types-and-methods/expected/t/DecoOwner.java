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
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Owner} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Owner"
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
final class DecoOwner {
  private static final Site $SITE_1 = new Site(Owner.class, "count", "Owner.java", 66).orDirectly();

  private static final Site $SITE_2 = new Site(Owner.class, "count", "Owner.java", 67).orDirectly();

  private static final Site $SITE_3 = new Site(Owner.class, "run", "Owner.java", 77).orDirectly();

  private static final Site $SITE_4 = new Site(Owner.class, "run", "Owner.java", 78).orDirectly();

  private static final Site $SITE_5 = new Site(Owner.class, "run", "Owner.java", 81).orDirectly();

  private DecoOwner() {
  }

  static Deferred<Integer> slow(int x) {
    return Calls.spawnAlone(isolation -> $Hidden.slow_0(x));
  }

  static Deferred<Integer> slow(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $Hidden.slow_0(x));
  }

  static int count(int n) {
    if (Run.serial(Owner.class)) {
      return $Hidden.count_1(n);
    }
    final Run $deco = Run.open();
    try {
      if (n < 2) {
        return 1;
      }
      // deco: spawns count; the rest is replayed at the next wait point
      final IntRef a = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          a.value = $Hidden.count_1(n - 1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOwner.count($deco.at($SITE_1), n - 1);
        $deco.defer(() -> a.value = $1.get());
      }
      // deco: spawns slow; the rest is replayed at the next wait point
      final IntRef b = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          b.value = $Hidden.slow_0(n);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoOwner.slow($deco.at($SITE_2), n);
        $deco.defer(() -> b.value = $3.get());
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 66 may write
      return a.value + b.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Integer> count(Scope scope, int n) {
    return Calls.spawn(scope, isolation -> Calls.saturated() ? $Hidden.count_1(n) : count(n));
  }

  static List<Object> run() {
    if (Run.serial(Owner.class)) {
      return Owner.run();
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      List<Comparable<?>> tasks = List.of($Hidden.newTask_2(2), $Hidden.newTask_2(3), $Hidden.newTask_2(4));
      int[][] rows = new int[3][4];
      for (int i = 0; i < 3; i++) {
        // deco: spawns work; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            out.add($Hidden.work_4(tasks.get(i)));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_3, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoOwner_Task.of(tasks.get(i)).work($deco.at($SITE_3));
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
        // deco: spawns fill
        if ($deco.inPlace($SITE_4)) {
          try {
            $Hidden.fill_5(tasks.get(i), rows[i]);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_4, $3);
            throw $3;
          }
        } else {
          DecoOwner_Task.of(tasks.get(i)).fill($deco.at($SITE_4), rows[i]);
        }
      }
      $deco.await(); // deco: waits: writes the state of a library, which work (line 77) may read
      out.add(DecoOwner_Task.of(tasks.get(0)).both(tasks.get(1)));
      // deco: spawns count; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_5)) {
        try {
          out.add($Hidden.count_1(5));
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_5, $5);
          throw $5;
        }
      } else {
        final Deferred<Integer> $4 = DecoOwner.count($deco.at($SITE_5), 5);
        $deco.deferWhole(out, () -> out.add($4.get()));
      }
      $deco.await(); // deco: waits: writes the state of a library, which count (line 81) may read
      out.add(DecoOwner_Task_Deeper.run(6));
      out.add(rows);
      out.add($Hidden.compareTo_6(tasks.get(0), tasks.get(1)));
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
    static final MethodHandle METHOD_slow_0 = Access.method(MethodHandles.lookup(), Owner.class, "slow", int.class);

    static final MethodHandle METHOD_count_1 = Access.method(MethodHandles.lookup(), Owner.class, "count", int.class);

    static final Class<?> TYPE_Task_2 = Access.type(MethodHandles.lookup(), "t.Owner$Task");

    static final MethodHandle METHOD_newTask_2 = Access.constructor(MethodHandles.lookup(), $Hidden.TYPE_Task_2, int.class).asType(MethodType.methodType(Comparable.class, int.class));

    static final MethodHandle METHOD_work_4 = Access.method(MethodHandles.lookup(), $Hidden.TYPE_Task_2, "work").asType(MethodType.methodType(int.class, Comparable.class));

    static final MethodHandle METHOD_fill_5 = Access.method(MethodHandles.lookup(), $Hidden.TYPE_Task_2, "fill", int[].class).asType(MethodType.methodType(void.class, Comparable.class, int[].class));

    static final MethodHandle METHOD_compareTo_6 = Access.method(MethodHandles.lookup(), $Hidden.TYPE_Task_2, "compareTo", $Hidden.TYPE_Task_2).asType(MethodType.methodType(int.class, Comparable.class, Comparable.class));

    static int slow_0(int a0) {
      try {
        return (int) METHOD_slow_0.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int count_1(int a0) {
      try {
        return (int) METHOD_count_1.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Comparable<?> newTask_2(int a0) {
      try {
        return (Comparable<?>) METHOD_newTask_2.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int work_4(Comparable self) {
      try {
        return (int) METHOD_work_4.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static void fill_5(Comparable self, int[] a0) {
      try {
        METHOD_fill_5.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int compareTo_6(Comparable self, Comparable<?> a0) {
      try {
        return (int) METHOD_compareTo_6.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
