package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Free} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Free"
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
final class DecoFree {
  private static final Site $SITE_1 = new Site(Free.class, "run", "Free.java", 29);

  private final Free $self;

  private DecoFree(Free self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoFree of(Free self) {
    return new DecoFree(self);
  }

  static Deferred<String> f(String text) {
    return Calls.spawnAlone(isolation -> Free.f(text));
  }

  static Deferred<String> f(Scope scope, String text) {
    return Calls.spawn(scope, isolation -> Free.f(text));
  }

  String[] run(int n) {
    if (Run.serial(Free.class)) {
      return $self.run(n);
    }
    final Run $deco = Run.open();
    try {
      String[] out = new String[n];
      for (int i = 0; i < n; i++) {
        String label = $Hidden.get_name_1($self) + i * 3;
        if (label.length() > 100) {
          label = label.substring(1);
        }
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<String> $2 = DecoFree.f($deco.at($SITE_1), label);
        $deco.defer(out, $1, () -> out[$1] = $2.get());
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
    static final VarHandle FIELD_name_0 = Access.field(MethodHandles.lookup(), Free.class, "name");

    static String get_name_1(Free self) {
      return (String) FIELD_name_0.get(self);
    }
  }
}
