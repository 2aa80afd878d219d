package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Sub} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Sub"
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
final class DecoSub {
  private static final Site $SITE_1 = new Site(Sub.class, "run", "Sub.java", 60).orDirectly();

  private final Sub $self;

  private DecoSub(Sub self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoSub of(Sub self) {
    return new DecoSub(self);
  }

  Deferred<Integer> g(int x) {
    return Calls.spawnAlone(isolation -> $self.g(x));
  }

  Deferred<Integer> g(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.g(x));
  }

  List<Object> run() throws CloneNotSupportedException {
    if (Run.serial(Sub.class)) {
      return $self.run();
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        // deco: spawns g; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add($self.g(i));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoSub.of($self).g($deco.at($SITE_1), i);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
        $deco.await(); // deco: waits: writes this object, which g (line 60) may read
        out.add($Hidden.f_0($self, i));
      }
      out.add($Hidden.twice_1($self, 4)); // the one above, not a spawn
      out.add($Hidden.sum_2($self, 1, 2, 3));
      out.add(((String) $Hidden.pick_3($self, "b", "a")));
      out.add($Hidden.greet_4($self, "you"));
      out.add(((Base) $self).field + $Hidden.get_field_6($self) + ((Base) $self).field);
      ((Base) $self).field++;
      out.add(((Base) $self).field);
      Supplier<String> later = () -> $Hidden.toString_7($self);
      IntUnaryOperator above = ($$0) -> $Hidden.f_0($self, $$0);
      out.add(above.applyAsInt(21));
      out.add(later.get().startsWith("t.Sub@"));
      try {
        out.add($Hidden.fail_8($self, "checked"));
      } catch (IOException e) {
        out.add(e.getMessage());
      }
      Sub copy = (Sub) $Hidden.clone_9($self);
      Sub other = (Sub) $Hidden.clone_10($self);
      out.add($Hidden.get_field_6(copy) + ((Base) other).field);
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
    static final MethodHandle METHOD_f_0 = Access.above(MethodHandles.lookup(), Sub.class, Base.class, "f", int.class, int.class);

    static final MethodHandle METHOD_twice_1 = Access.above(MethodHandles.lookup(), Sub.class, Base.class, "twice", int.class, int.class);

    static final MethodHandle METHOD_sum_2 = Access.above(MethodHandles.lookup(), Sub.class, Base.class, "sum", int.class, int[].class);

    static final MethodHandle METHOD_pick_3 = Access.above(MethodHandles.lookup(), Sub.class, Base.class, "pick", Comparable.class, Comparable.class, Comparable.class);

    static final MethodHandle METHOD_greet_4 = Access.above(MethodHandles.lookup(), Sub.class, Greeter.class, "greet", String.class, String.class);

    static final VarHandle FIELD_field_5 = Access.field(MethodHandles.lookup(), Sub.class, "field");

    static final MethodHandle METHOD_toString_7 = Access.above(MethodHandles.lookup(), Sub.class, Base.class, "toString", String.class);

    static final MethodHandle METHOD_fail_8 = Access.above(MethodHandles.lookup(), Sub.class, Base.class, "fail", String.class, String.class);

    static final MethodHandle METHOD_clone_9 = Access.inherited(MethodHandles.lookup(), Sub.class, "clone", Object.class);

    static final MethodHandle METHOD_clone_10 = Access.above(MethodHandles.lookup(), Sub.class, Base.class, "clone", Object.class);

    static int f_0(Sub self, int a0) {
      try {
        return (int) METHOD_f_0.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int twice_1(Sub self, int a0) {
      try {
        return (int) METHOD_twice_1.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int sum_2(Sub self, int... a0) {
      try {
        return (int) METHOD_sum_2.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Comparable pick_3(Sub self, Comparable a0, Comparable a1) {
      try {
        return (Comparable) METHOD_pick_3.invokeExact(self, a0, a1);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static String greet_4(Sub self, String a0) {
      try {
        return (String) METHOD_greet_4.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int get_field_6(Sub self) {
      return (int) FIELD_field_5.get(self);
    }

    static String toString_7(Sub self) {
      try {
        return (String) METHOD_toString_7.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static String fail_8(Sub self, String a0) throws IOException {
      try {
        return (String) METHOD_fail_8.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Object clone_9(Sub self) throws CloneNotSupportedException {
      try {
        return (Object) METHOD_clone_9.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Object clone_10(Sub self) throws CloneNotSupportedException {
      try {
        return (Object) METHOD_clone_10.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
