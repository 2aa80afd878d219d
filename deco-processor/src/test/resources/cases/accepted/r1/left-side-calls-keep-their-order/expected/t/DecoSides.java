package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Sides} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Sides"
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
final class DecoSides {
  private static final Site $SITE_1 = new Site(Sides.class, "run", "Sides.java", 36);

  private static final Site $SITE_2 = new Site(Sides.class, "run", "Sides.java", 37);

  private static final Site $SITE_3 = new Site(Sides.class, "run", "Sides.java", 38);

  private final Sides $self;

  private DecoSides(Sides self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoSides of(Sides self) {
    return new DecoSides(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Sides.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Sides.f(x));
  }

  List<String> run() {
    if (Run.serial(Sides.class)) {
      return $self.run();
    }
    final Run $deco = Run.open();
    try {
      $self.cells()[$self.index(0)] = ((int) DecoSides.f($deco.at($SITE_1), $self.argument(1)).get());
      $self.cells()[$self.index(1)] += ((int) DecoSides.f($deco.at($SITE_2), $self.argument(2)).get());
      $self.cells()[$self.index(2)] = $self.index(3) + ((int) DecoSides.f($deco.at($SITE_3), $self.argument(4)).get()) + $self.index(5);
      return ((List<String>) $Hidden.get_log_1($self));
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
    static final VarHandle FIELD_log_0 = Access.field(MethodHandles.lookup(), Sides.class, "log");

    static List get_log_1(Sides self) {
      return (List) FIELD_log_0.get(self);
    }
  }
}
