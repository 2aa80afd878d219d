package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.KnownBodies;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Outer.Inner} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Outer.Inner"
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
final class DecoOuter_Inner<T> {
  private static final Site $SITE_1 = new Site(Outer.Inner.class, "run", "Outer.java", 54).orDirectly();

  private static final Site $SITE_2 = new Site(Outer.Inner.class, "run", "Outer.java", 55).orDirectly();

  private static final Site $SITE_3 = new Site(Outer.Inner.class, "run", "Outer.java", 56).orDirectly();

  private static final Site $SITE_4 = new Site(Outer.Inner.class, "run", "Outer.java", 57).orDirectly();

  private static final KnownBodies $BODIES_1 = new KnownBodies()
      .either().body(Outer.class, "slow", int.class);

  private final Outer<T>.Inner $self;

  private DecoOuter_Inner(Outer<T>.Inner self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static <T> DecoOuter_Inner<T> of(Outer<T>.Inner self) {
    return new DecoOuter_Inner<>(self);
  }

  Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> $self.f(x));
  }

  Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.f(x));
  }

  List<Object> run() {
    if (Run.serial(Outer.Inner.class) || Overrides.overridden($self, Outer.Inner.class, "run") || Overrides.overridden($self, Outer.Inner.class, "f", int.class)) {
      return $self.run();
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          v.value = $self.f($self.own);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOuter_Inner.of($self).f($deco.at($SITE_1), $self.own);
        $deco.defer(() -> v.value = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef w = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          w.value = $self.f($Hidden.get_field_3(((Outer<T>) $Hidden.get_enclosing_1($self))));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoOuter_Inner.of($self).f($deco.at($SITE_2), $Hidden.get_field_3(((Outer<T>) $Hidden.get_enclosing_1($self))));
        $deco.defer(() -> w.value = $3.get());
      }
      // deco: spawns slow; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(((Outer<T>) $Hidden.get_enclosing_1($self)).slow(5));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoOuter.of($deco.receiver(((Outer<T>) $Hidden.get_enclosing_1($self)), $BODIES_1)).slow($deco.at($SITE_3), 5);
        $deco.deferWhole(out, () -> out.add($5.get()));
      }
      // deco: spawns slow; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          out.add(((Outer<T>) $Hidden.get_enclosing_1($self)).slow(6));
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoOuter.of($deco.receiver(((Outer<T>) $Hidden.get_enclosing_1($self)), $BODIES_1)).slow($deco.at($SITE_4), 6);
        $deco.deferWhole(out, () -> out.add($7.get()));
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 56 may write
      out.add($Hidden.method_4(((Outer<T>) $Hidden.get_enclosing_1($self)), ((Outer<T>) $Hidden.get_enclosing_1($self)).open()) + ((Outer<T>) $Hidden.get_enclosing_1($self)).inherited);
      $Hidden.set_field_5(((Outer<T>) $Hidden.get_enclosing_1($self)), (int) ($Hidden.get_field_3(((Outer<T>) $Hidden.get_enclosing_1($self))) + (10)));
      $Hidden.set_field_5(((Outer<T>) $Hidden.get_enclosing_1($self)), (int) ($Hidden.get_field_3(((Outer<T>) $Hidden.get_enclosing_1($self))) + 1));
      out.add($Hidden.get_field_3(((Outer<T>) $Hidden.get_enclosing_1($self))));
      out.add(((List<T>) $Hidden.get_items_7(((Outer<T>) $Hidden.get_enclosing_1($self)))).get(0));
      IntSupplier later = () -> $Hidden.get_field_3(((Outer<T>) $Hidden.get_enclosing_1($self))) + $self.own + $self.own;
      out.add(later.getAsInt());
      Object anonymous =
          new Object() {
            @Override
            public String toString() {
              return "" + $Hidden.get_field_3(((Outer<T>) $Hidden.get_enclosing_1($self))) + $self.own + $Hidden.method_4(((Outer<T>) $Hidden.get_enclosing_1($self)), 1);
            }
          };
      out.add(anonymous.toString());
      out.add(((Outer<T>) $Hidden.get_enclosing_1($self)).new Plain().seen());
      out.add(((Outer<T>) $Hidden.get_enclosing_1($self)).new Inner().own);
      out.add(DecoOuter_Inner_Deep.of(((Object) $Hidden.newDeep_8($self))).sum());
      out.add(v.value + w.value);
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
    static final VarHandle FIELD_enclosing_0 = Access.enclosing(MethodHandles.lookup(), Outer.Inner.class, Outer.class);

    static final VarHandle FIELD_field_2 = Access.field(MethodHandles.lookup(), Outer.class, "field");

    static final MethodHandle METHOD_method_4 = Access.method(MethodHandles.lookup(), Outer.class, "method", int.class);

    static final VarHandle FIELD_items_6 = Access.field(MethodHandles.lookup(), Outer.class, "items");

    static final Class<?> TYPE_Deep_8 = Access.type(MethodHandles.lookup(), "t.Outer$Inner$Deep");

    static final MethodHandle METHOD_newDeep_8 = Access.constructor(MethodHandles.lookup(), $Hidden.TYPE_Deep_8, Outer.Inner.class).asType(MethodType.methodType(Object.class, Outer.Inner.class));

    static Outer get_enclosing_1(Outer.Inner self) {
      return (Outer) FIELD_enclosing_0.get(self);
    }

    static int get_field_3(Outer self) {
      return (int) FIELD_field_2.get(self);
    }

    static int method_4(Outer self, int a0) {
      try {
        return (int) METHOD_method_4.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int set_field_5(Outer self, int value) {
      FIELD_field_2.set(self, value);
      return value;
    }

    static List get_items_7(Outer self) {
      return (List) FIELD_items_6.get(self);
    }

    static Object newDeep_8(Outer.Inner self) {
      try {
        return (Object) METHOD_newDeep_8.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
