package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Object} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Owner.Task.Deeper"
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
final class DecoOwner_Task_Deeper {
  private static final Site $SITE_1 = new Site($Hidden.TYPE_Deeper_0, "run", "Owner.java", 48).orDirectly();

  private DecoOwner_Task_Deeper() {
  }

  static int run(int x) {
    if (Run.serial($Hidden.TYPE_Deeper_0)) {
      return $Hidden.run_1(x);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns work; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          v.value = $Hidden.work_4($Hidden.newTask_2(x));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOwner_Task.of($Hidden.newTask_2(x)).work($deco.at($SITE_1));
        $deco.defer(() -> v.value = $1.get());
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 48 may write
      return v.value + 1;
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
    static final Class<?> TYPE_Deeper_0 = Access.type(MethodHandles.lookup(), "t.Owner$Task$Deeper");

    static final MethodHandle METHOD_run_1 = Access.method(MethodHandles.lookup(), $Hidden.TYPE_Deeper_0, "run", int.class).asType(MethodType.methodType(int.class, int.class));

    static final Class<?> TYPE_Task_2 = Access.type(MethodHandles.lookup(), "t.Owner$Task");

    static final MethodHandle METHOD_newTask_2 = Access.constructor(MethodHandles.lookup(), $Hidden.TYPE_Task_2, int.class).asType(MethodType.methodType(Comparable.class, int.class));

    static final MethodHandle METHOD_work_4 = Access.method(MethodHandles.lookup(), $Hidden.TYPE_Task_2, "work").asType(MethodType.methodType(int.class, Comparable.class));

    static int run_1(int a0) {
      try {
        return (int) METHOD_run_1.invokeExact(a0);
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
  }
}
