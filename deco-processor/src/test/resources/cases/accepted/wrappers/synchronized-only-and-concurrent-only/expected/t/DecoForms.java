package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Forms} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Forms"
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
final class DecoForms {
  private static final Site $SITE_1 = new Site(Forms.class, "f", "Forms.java", 19).orDirectly();

  private static final Site $SITE_2 = new Site(Forms.class, "f", "Forms.java", 20).orDirectly();

  private static final Site $SITE_3 = new Site(Forms.class, "run", "Forms.java", 28).orDirectly();

  private final Forms $self;

  private DecoForms(Forms self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoForms of(Forms self) {
    return new DecoForms(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Forms.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Forms.f(x));
  }

  static int f(int x, int y) {
    if (Run.serial(Forms.class)) {
      return Forms.f(x, y);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef a = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          a.value = Forms.f(x);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoForms.f($deco.at($SITE_1), x);
        $deco.defer(() -> a.value = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef b = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          b.value = Forms.f(y);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoForms.f($deco.at($SITE_2), y);
        $deco.defer(() -> b.value = $3.get());
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 19 may write
      return a.value * b.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Integer> f(Scope scope, int x, int y) {
    return Calls.spawn(scope, isolation -> Calls.saturated() ? Forms.f(x, y) : f(x, y));
  }

  List<Integer> run(int n) {
    if (Run.serial(Forms.class)) {
      return $self.run(n);
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            int $4 = $deco.turns(Turns.below(i, n));
            for (; ; i++) {
              ((List<Integer>) $Hidden.get_seen_1($self)).add(Forms.f(i, i));
              if (--$4 <= 0) break;
            }
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_3, $3);
            throw $3;
          }
        } else {
          final List<Integer> $1 = ((List<Integer>) $Hidden.get_seen_1($self));
          final Deferred<Integer> $2 = DecoForms.f($deco.at($SITE_3), i, i);
          $deco.deferWhole($1, () -> $1.add($2.get()));
        }
      }
      $deco.await(); // deco: waits: before the return
      return ((List<Integer>) $Hidden.get_seen_1($self));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Deferred<List<Integer>> run(Scope scope, int n) {
    return Calls.spawn(scope, isolation -> run$isolated(isolation.trackingArrays(), n));
  }

  /**
   * The method {@code run} with its array accesses recorded.
   */
  private List<Integer> run$isolated(Isolation $isolation, int n) {
    for (int i = 0; i < n; i++) {
      $isolation.view(((List<Integer>) $Hidden.get_seen_1($self))).add(Forms.f(i, i));
    }
    return $isolation.view(((List<Integer>) $Hidden.get_seen_1($self)));
  }

  /**
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final VarHandle FIELD_seen_0 = Access.field(MethodHandles.lookup(), Forms.class, "seen");

    static List get_seen_1(Forms self) {
      return (List) FIELD_seen_0.get(self);
    }
  }
}
