package t;

import dev.deco.cases.Work;
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
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Comparable} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Owner.Task"
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
final class DecoOwner_Task {
  private static final Site $SITE_1 = new Site($Hidden.TYPE_Task_0, "both", "Owner.java", 35).orDirectly();

  private static final Site $SITE_2 = new Site($Hidden.TYPE_Task_0, "both", "Owner.java", 36).orDirectly();

  private static final Site $SITE_3 = new Site($Hidden.TYPE_Task_0, "both", "Owner.java", 37);

  private final Comparable<?> $self;

  private DecoOwner_Task(Comparable<?> self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoOwner_Task of(Comparable<?> self) {
    return new DecoOwner_Task(self);
  }

  Deferred<Integer> work() {
    return Calls.spawnAlone(isolation -> $Hidden.work_1($self));
  }

  Deferred<Integer> work(Scope scope) {
    return Calls.spawn(scope, isolation -> $Hidden.work_1($self));
  }

  Deferred<Void> fill(int[] into) {
    return Calls.spawnAlone(isolation -> {
      fill$isolated(isolation.trackingArrays(), into);
      return null;
    });
  }

  Deferred<Void> fill(Scope scope, int[] into) {
    return Calls.spawn(scope, isolation -> {
      fill$isolated(isolation.trackingArrays(), into);
      return null;
    });
  }

  int both(Comparable<?> other) {
    if (Run.serial($Hidden.TYPE_Task_0)) {
      return $Hidden.both_2($self, other);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns work; the rest is replayed at the next wait point
      final IntRef a = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          a.value = $Hidden.work_1($self);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOwner_Task.of($self).work($deco.at($SITE_1));
        $deco.defer(() -> a.value = $1.get());
      }
      // deco: spawns work; the rest is replayed at the next wait point
      final IntRef b = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          b.value = $Hidden.work_1(other);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoOwner_Task.of(other).work($deco.at($SITE_2));
        $deco.defer(() -> b.value = $3.get());
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 35 may write
      return a.value + b.value + ((int) DecoOwner.count($deco.at($SITE_3), $Hidden.get_size_4(other)).get());
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code fill} with its array accesses recorded.
   */
  private void fill$isolated(Isolation $isolation, int[] into) {
    Work.take(20);
    for (int i = 0; i < into.length; i++) {
      $isolation.set(into, i, (int) ($isolation.get(into, i) + ($Hidden.get_size_4($self))));
    }
  }

  /**
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final Class<?> TYPE_Task_0 = Access.type(MethodHandles.lookup(), "t.Owner$Task");

    static final MethodHandle METHOD_work_1 = Access.method(MethodHandles.lookup(), $Hidden.TYPE_Task_0, "work").asType(MethodType.methodType(int.class, Comparable.class));

    static final MethodHandle METHOD_both_2 = Access.method(MethodHandles.lookup(), $Hidden.TYPE_Task_0, "both", $Hidden.TYPE_Task_0).asType(MethodType.methodType(int.class, Comparable.class, Comparable.class));

    static final VarHandle FIELD_size_3 = Access.field(MethodHandles.lookup(), $Hidden.TYPE_Task_0, "size");

    static int work_1(Comparable self) {
      try {
        return (int) METHOD_work_1.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int both_2(Comparable self, Comparable<?> a0) {
      try {
        return (int) METHOD_both_2.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int get_size_4(Comparable self) {
      return (int) FIELD_size_3.get(self);
    }
  }
}
