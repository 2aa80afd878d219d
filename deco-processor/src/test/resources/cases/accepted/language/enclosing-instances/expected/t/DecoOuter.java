package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Outer} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Outer"
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
final class DecoOuter<T> {
  private static final Site $SITE_1 = new Site(Outer.class, "make", "Outer.java", 102).orDirectly();

  private final Outer<T> $self;

  private DecoOuter(Outer<T> self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static <T> DecoOuter<T> of(Outer<T> self) {
    return new DecoOuter<>(self);
  }

  Deferred<Integer> slow(int x) {
    return Calls.spawnAlone(isolation -> $self.slow(x));
  }

  Deferred<Integer> slow(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.slow(x));
  }

  List<Object> make() {
    if (Run.serial(Outer.class) || Overrides.overridden($self, Outer.class, "make") || Overrides.overridden($self, Outer.class, "slow", int.class)) {
      return $self.make();
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      // deco: spawns slow; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          v.value = $self.slow(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOuter.of($self).slow($deco.at($SITE_1), 1);
        $deco.defer(() -> v.value = $1.get());
      }
      $deco.await(); // deco: waits: writes an object, which slow (line 102) may read
      out.add(DecoOuter_Inner.of($self.new Inner()).run());
      out.add($self.new Inner().own);
      Outer.Inner inner = $self.new Inner();
      out.add(DecoOuter_Inner_Deep.of(((Object) $Hidden.newDeep_0(inner))).sum());
      Outer.Inner of = new Outer<>("other").new Inner();
      out.add(DecoOuter_Inner.of(of).run());
      out.add(
          $self.new Inner() {
            @Override
            int f(int x) {
              return own + $Hidden.get_field_3($self);
            }
          }.f(1));
      out.add(v.value);
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
    static final Class<?> TYPE_Deep_0 = Access.type(MethodHandles.lookup(), "t.Outer$Inner$Deep");

    static final MethodHandle METHOD_newDeep_0 = Access.constructor(MethodHandles.lookup(), $Hidden.TYPE_Deep_0, Outer.Inner.class).asType(MethodType.methodType(Object.class, Outer.Inner.class));

    static final VarHandle FIELD_field_2 = Access.field(MethodHandles.lookup(), Outer.class, "field");

    static Object newDeep_0(Outer.Inner self) {
      try {
        return (Object) METHOD_newDeep_0.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int get_field_3(Outer self) {
      return (int) FIELD_field_2.get(self);
    }
  }
}
