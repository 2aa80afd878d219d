package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.KnownBodies;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Object} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Outer.Inner.Deep"
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
final class DecoOuter_Inner_Deep<T> {
  private static final Site $SITE_1 = new Site($Hidden.TYPE_Deep_0, "sum", "Outer.java", 92);

  private static final Site $SITE_2 = new Site($Hidden.TYPE_Deep_0, "sum", "Outer.java", 93).orDirectly();

  private static final KnownBodies $BODIES_1 = new KnownBodies()
      .either().body(Outer.Inner.class, "f", int.class);

  private static final KnownBodies $BODIES_2 = new KnownBodies()
      .either().body(Outer.class, "slow", int.class);

  private final Object $self;

  private DecoOuter_Inner_Deep(Object self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static <T> DecoOuter_Inner_Deep<T> of(Object self) {
    return new DecoOuter_Inner_Deep<>(self);
  }

  int sum() {
    if (Run.serial($Hidden.TYPE_Deep_0) || Overrides.overridden($self, $Hidden.TYPE_Deep_0, "sum")) {
      return $Hidden.sum_1($self);
    }
    final Run $deco = Run.open();
    try {
      $Hidden.set_item_9($self, ((List<T>) $Hidden.get_items_7(((Outer<T>) $Hidden.get_enclosing_5(((Outer<T>.Inner) $Hidden.get_enclosing_3($self)))))).get(0));
      T same = ((T) $Hidden.get_item_10($self));
      int v = ((int) DecoOuter_Inner.of($deco.receiver(((Outer<T>.Inner) $Hidden.get_enclosing_3($self)), $BODIES_1)).f($deco.at($SITE_1), ((Outer<T>.Inner) $Hidden.get_enclosing_3($self)).own).get()) + same.hashCode() - ((T) $Hidden.get_item_10($self)).hashCode();
      // deco: spawns slow; the rest is replayed at the next wait point
      final IntRef w = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          w.value = ((Outer<T>) $Hidden.get_enclosing_5(((Outer<T>.Inner) $Hidden.get_enclosing_3($self)))).slow($Hidden.get_field_12(((Outer<T>) $Hidden.get_enclosing_5(((Outer<T>.Inner) $Hidden.get_enclosing_3($self))))));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_2, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOuter.of($deco.receiver(((Outer<T>) $Hidden.get_enclosing_5(((Outer<T>.Inner) $Hidden.get_enclosing_3($self)))), $BODIES_2)).slow($deco.at($SITE_2), $Hidden.get_field_12(((Outer<T>) $Hidden.get_enclosing_5(((Outer<T>.Inner) $Hidden.get_enclosing_3($self))))));
        $deco.defer(() -> w.value = $1.get());
      }
      $deco.await(); // deco: waits: reads w, which the statement of line 93 may write
      return v + w.value + $Hidden.get_base_14($self) + ((Outer<T>.Inner) $Hidden.get_enclosing_3($self)).own + $Hidden.get_field_12(((Outer<T>) $Hidden.get_enclosing_5(((Outer<T>.Inner) $Hidden.get_enclosing_3($self))))) + $Hidden.method_15(((Outer<T>) $Hidden.get_enclosing_5(((Outer<T>.Inner) $Hidden.get_enclosing_3($self)))), 2) + ((Outer<T>.Inner) $Hidden.get_enclosing_3($self)).own + $Hidden.get_field_12(((Outer<T>) $Hidden.get_enclosing_5(((Outer<T>.Inner) $Hidden.get_enclosing_3($self)))));
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

    static final MethodHandle METHOD_sum_1 = Access.method(MethodHandles.lookup(), $Hidden.TYPE_Deep_0, "sum").asType(MethodType.methodType(int.class, Object.class));

    static final VarHandle FIELD_enclosing_2 = Access.enclosing(MethodHandles.lookup(), $Hidden.TYPE_Deep_0, Outer.Inner.class);

    static final VarHandle FIELD_enclosing_4 = Access.enclosing(MethodHandles.lookup(), Outer.Inner.class, Outer.class);

    static final VarHandle FIELD_items_6 = Access.field(MethodHandles.lookup(), Outer.class, "items");

    static final VarHandle FIELD_item_8 = Access.field(MethodHandles.lookup(), $Hidden.TYPE_Deep_0, "item");

    static final VarHandle FIELD_field_11 = Access.field(MethodHandles.lookup(), Outer.class, "field");

    static final VarHandle FIELD_base_13 = Access.field(MethodHandles.lookup(), $Hidden.TYPE_Deep_0, "base");

    static final MethodHandle METHOD_method_15 = Access.method(MethodHandles.lookup(), Outer.class, "method", int.class);

    static int sum_1(Object self) {
      try {
        return (int) METHOD_sum_1.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Outer.Inner get_enclosing_3(Object self) {
      return (Outer.Inner) FIELD_enclosing_2.get(self);
    }

    static Outer get_enclosing_5(Outer.Inner self) {
      return (Outer) FIELD_enclosing_4.get(self);
    }

    static List get_items_7(Outer self) {
      return (List) FIELD_items_6.get(self);
    }

    static Object set_item_9(Object self, Object value) {
      FIELD_item_8.set(self, value);
      return value;
    }

    static Object get_item_10(Object self) {
      return (Object) FIELD_item_8.get(self);
    }

    static int get_field_12(Outer self) {
      return (int) FIELD_field_11.get(self);
    }

    static int get_base_14(Object self) {
      return (int) FIELD_base_13.get(self);
    }

    static int method_15(Outer self, int a0) {
      try {
        return (int) METHOD_method_15.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
