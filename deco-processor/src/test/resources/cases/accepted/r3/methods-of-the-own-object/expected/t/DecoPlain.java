package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Plain} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Plain"
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
final class DecoPlain {
  private static final Site $SITE_1 = new Site(Plain.class, "run", "Plain.java", 41);

  private final Plain $self;

  private DecoPlain(Plain self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoPlain of(Plain self) {
    return new DecoPlain(self);
  }

  Deferred<Integer> g(int x) {
    return Calls.spawnAlone(isolation -> $self.g(x));
  }

  Deferred<Integer> g(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.g(x));
  }

  int[] run(int n) {
    if (Run.serial(Plain.class) || Overrides.overridden($self, Plain.class, "run", int.class) || Overrides.overridden($self, Plain.class, "g", int.class) || Overrides.overridden($self, Plain.class, "note", int.class) || Overrides.overridden($self, Plain.class, "more", String.class)) {
      return $self.run(n);
    }
    final Run $deco = Run.open();
    try {
      int[] result = new int[n];
      $self.out = result;
      for (int i = 0; i < n; i++) {
        $self.note(i);
        $Hidden.hidden_0($self, i);
        // deco: spawns g; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoPlain.of($self).g($deco.at($SITE_1), i);
        $deco.defer(result, $1, () -> result[$1] = $2.get());
      }
      $deco.await(); // deco: waits: before the return
      return result;
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
    static final MethodHandle METHOD_hidden_0 = Access.method(MethodHandles.lookup(), Plain.class, "hidden", int.class);

    static void hidden_0(Plain self, int a0) {
      try {
        METHOD_hidden_0.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
