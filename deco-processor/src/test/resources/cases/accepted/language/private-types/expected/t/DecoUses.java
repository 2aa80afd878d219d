package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.io.Serializable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Uses} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Uses"
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
final class DecoUses {
  private static final Site $SITE_1 = new Site(Uses.class, "run", "Uses.java", 114).orDirectly();

  private static final Site $SITE_2 = new Site(Uses.class, "run", "Uses.java", 116).orDirectly();

  private DecoUses() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Uses.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Uses.f(x));
  }

  static Deferred<Record> g(Record pair) {
    return Calls.spawnAlone(isolation -> $Hidden.g_0(pair));
  }

  static Deferred<Record> g(Scope scope, Record pair) {
    return Calls.spawn(scope, isolation -> $Hidden.g_0(pair));
  }

  static List<Object> run(Object given) {
    if (Run.serial(Uses.class)) {
      return Uses.run(given);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      if ($deco.inPlace($SITE_1)) {
        try {
          v.value = Uses.f(3);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoUses.f($deco.at($SITE_1), 3);
        $deco.defer(() -> v.value = $1.get());
      }
      Record pair = $Hidden.newPair_2(1, 2);
      // deco: spawns g; the rest is replayed at the next wait point
      final Ref<Record> later = new Ref<Record>();
      if ($deco.inPlace($SITE_2)) {
        try {
          later.value = $Hidden.g_0(pair);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Record> $3 = DecoUses.g($deco.at($SITE_2), pair);
        $deco.defer(() -> later.value = $3.get());
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 114 may write
      final Record swapped = $Hidden.swap_4($Hidden.of_3(4));
      out.add($Hidden.a_5(pair) + $Hidden.get_b_7(pair) + $Hidden.sum_8(swapped) + v.value);
      out.add($Hidden.sum_8(later.value));
      Record[] array = ((Record[]) Access.array($Hidden.TYPE_Pair_0, new Object[] {pair, $Hidden.swap_4(pair)}));
      Record[][] grid = ((Record[][]) Array.newInstance($Hidden.TYPE_Pair_0.arrayType(), 2));
      grid[0] = ((Record[]) Access.array($Hidden.TYPE_Pair_0, new Object[] {pair}));
      array[1] = grid[0][0];
      out.add($Hidden.get_a_10(array[1]) + array.length + grid.length);
      List<Record> list = ((List<Record>) $Hidden.pairs_11(array));
      list.add($Hidden.newPair_2(0, 9));
      list.sort(Comparator.comparing(($$0) -> $Hidden.sum_8($$0)));
      Map<String, Record> map = new HashMap<>();
      for (Record each : list) {
        map.put("k" + $Hidden.a_5(each), each);
      }
      for (Map.Entry<String, Record> entry : map.entrySet()) {
        out.add(entry.getKey() + $Hidden.get_b_7(entry.getValue()));
      }
      out.add(list.stream().mapToInt(each -> $Hidden.get_a_10(each)).sum());
      Function<Integer, Record> maker = ($$0) -> $Hidden.of_3($$0);
      BiFunction<Integer, Integer, Record> creator = ($$0, $$1) -> $Hidden.newPair_2($$0, $$1);
      out.add($Hidden.sum_8(maker.apply(6)) + $Hidden.sum_8(creator.apply(1, 2)));
      Object some = pair;
      if ($Hidden.TYPE_Pair_0.isInstance(some) && $Hidden.get_a_10((((Record) $Hidden.TYPE_Pair_0.cast(some)))) == 1) {
        out.add("pair");
      }
      if (!($Hidden.match_Pair_12(some) instanceof Record[] same)) {
        throw new AssertionError();
      }
      same[0] = $Hidden.get_a_10(same[0]) == 1 ? same[0] : pair;
      out.add($Hidden.equals_13(same[0], pair) && same[0] == pair);
      try {
        out.add($Hidden.a_5((((Record) $Hidden.TYPE_Pair_0.cast(given)))));
      } catch (ClassCastException e) {
        out.add("no pair");
      }
      Enum<?> color = v.value > 5 ? $Hidden.get_GREEN_16() : $Hidden.get_RED_18();
      switch ((color).name()) {
        case "RED":
          out.add("red");
          break;
        case "GREEN":
          out.add("green");
          break;
      }
      out.add(
          switch ((color).name()) {
            case "RED" -> 1;
            default -> color.ordinal() + 10;
          });
      out.add($Hidden.values_19().length + color.name() + (color == $Hidden.get_GREEN_16()) + $Hidden.valueOf_20("RED"));
      Object cell = ((Object) $Hidden.newCell_21("text"));
      var other = ((Object) $Hidden.newCell_21(List.of(1)));
      out.add(((String) $Hidden.get_23(cell)).length() + ((List<Integer>) $Hidden.get_23(other)).size() + 9);
      $Hidden.set_value_26(cell, (String) ($Hidden.get_value_25(cell) + ("!")));
      $Hidden.set_reads_29(cell, (int) ($Hidden.get_reads_28(cell) + 1));
      $Hidden.set_made_32((int) ($Hidden.get_made_31() - 1));
      out.add(((String) $Hidden.get_value_25(cell)) + $Hidden.get_reads_28(cell) + $Hidden.get_made_31());
      $Hidden.set_made_32((int) (0));
      Object counter = $Hidden.AS_Faces_Counter_35.of($Hidden.newCounter_33());
      Iterator<Integer> iterator = $Hidden.AS_Faces_Counter_35.of(counter);
      while ($Hidden.hasNext_36($Hidden.AS_Faces_Counter_35.of(counter))) {
        out.add(iterator.next());
      }
      new Thread($Hidden.AS_Faces_Counter_35.of(counter)).run();
      out.add($Hidden.get_next_38($Hidden.AS_Faces_Counter_35.of(counter)));
      out.add(((String) $Hidden.force_42($Hidden.AS_Faces_Lazy_41.of($Hidden.as_Lazy_40((Supplier<String>) () -> "lazy " + v.value)))));
      Object lazy = $Hidden.AS_Faces_Lazy_43.of($Hidden.as_Lazy_40((Supplier<Integer>) () -> 7));
      out.add(((Supplier<Integer>) lazy).get());
      out.add($Hidden.TYPE_Pair_0.getSimpleName() + $Hidden.TYPE_Pair_0.arrayType().getSimpleName());
      try {
        throw $Hidden.newFailure_44(5);
      } catch (IllegalStateException e) {
        out.add($Hidden.get_code_47((((IllegalStateException) $Hidden.TYPE_Failure_44.cast(e)))) + e.getMessage());
      }
      Comparator<Record> comparator =
          new Comparator<>() {
            @Override
            public int compare(Record x, Record y) {
              return Integer.compare($Hidden.get_a_10(y), $Hidden.get_a_10(x));
            }
          };
      out.add(comparator.compare(pair, swapped));
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
    static final Class<?> TYPE_Pair_0 = Access.type(MethodHandles.lookup(), "t.Uses$Pair");

    static final MethodHandle METHOD_g_0 = Access.method(MethodHandles.lookup(), Uses.class, "g", $Hidden.TYPE_Pair_0).asType(MethodType.methodType(Record.class, Record.class));

    static final MethodHandle METHOD_newPair_2 = Access.constructor(MethodHandles.lookup(), $Hidden.TYPE_Pair_0, int.class, int.class).asType(MethodType.methodType(Record.class, int.class, int.class));

    static final MethodHandle METHOD_of_3 = Access.method(MethodHandles.lookup(), $Hidden.TYPE_Pair_0, "of", int.class).asType(MethodType.methodType(Record.class, int.class));

    static final MethodHandle METHOD_swap_4 = Access.method(MethodHandles.lookup(), Uses.class, "swap", $Hidden.TYPE_Pair_0).asType(MethodType.methodType(Record.class, Record.class));

    static final MethodHandle METHOD_a_5 = Access.method(MethodHandles.lookup(), $Hidden.TYPE_Pair_0, "a").asType(MethodType.methodType(int.class, Record.class));

    static final VarHandle FIELD_b_6 = Access.field(MethodHandles.lookup(), $Hidden.TYPE_Pair_0, "b");

    static final MethodHandle METHOD_sum_8 = Access.method(MethodHandles.lookup(), $Hidden.TYPE_Pair_0, "sum").asType(MethodType.methodType(int.class, Record.class));

    static final VarHandle FIELD_a_9 = Access.field(MethodHandles.lookup(), $Hidden.TYPE_Pair_0, "a");

    static final MethodHandle METHOD_pairs_11 = Access.method(MethodHandles.lookup(), Uses.class, "pairs", $Hidden.TYPE_Pair_0.arrayType()).asFixedArity().asType(MethodType.methodType(List.class, Record[].class));

    static final MethodHandle METHOD_equals_13 = Access.method(MethodHandles.lookup(), $Hidden.TYPE_Pair_0, "equals", Object.class).asType(MethodType.methodType(boolean.class, Record.class, Object.class));

    static final Class<?> TYPE_Color_14 = Access.type(MethodHandles.lookup(), "t.Uses$Color");

    static final VarHandle FIELD_GREEN_15 = Access.field(MethodHandles.lookup(), $Hidden.TYPE_Color_14, "GREEN");

    static final VarHandle FIELD_RED_17 = Access.field(MethodHandles.lookup(), $Hidden.TYPE_Color_14, "RED");

    static final MethodHandle METHOD_values_19 = Access.method(MethodHandles.lookup(), $Hidden.TYPE_Color_14, "values").asType(MethodType.methodType(Enum[].class));

    static final MethodHandle METHOD_valueOf_20 = Access.method(MethodHandles.lookup(), $Hidden.TYPE_Color_14, "valueOf", String.class).asType(MethodType.methodType(Enum.class, String.class));

    static final Class<?> TYPE_Cell_21 = Access.type(MethodHandles.lookup(), "t.Uses$Cell");

    static final MethodHandle METHOD_newCell_21 = Access.constructor(MethodHandles.lookup(), $Hidden.TYPE_Cell_21, Object.class).asType(MethodType.methodType(Object.class, Object.class));

    static final MethodHandle METHOD_get_23 = Access.method(MethodHandles.lookup(), $Hidden.TYPE_Cell_21, "get").asType(MethodType.methodType(Object.class, Object.class));

    static final VarHandle FIELD_value_24 = Access.field(MethodHandles.lookup(), $Hidden.TYPE_Cell_21, "value");

    static final VarHandle FIELD_reads_27 = Access.field(MethodHandles.lookup(), $Hidden.TYPE_Cell_21, "reads");

    static final VarHandle FIELD_made_30 = Access.field(MethodHandles.lookup(), $Hidden.TYPE_Cell_21, "made");

    static final Class<?> TYPE_Counter_33 = Access.type(MethodHandles.lookup(), "t.Uses$Counter");

    static final MethodHandle METHOD_newCounter_33 = Access.constructor(MethodHandles.lookup(), $Hidden.TYPE_Counter_33).asType(MethodType.methodType(Object.class));

    static final Faces_Counter_35<?> AS_Faces_Counter_35 = new Faces_Counter_35<>();

    static final MethodHandle METHOD_hasNext_36 = Access.method(MethodHandles.lookup(), $Hidden.TYPE_Counter_33, "hasNext").asType(MethodType.methodType(boolean.class, Object.class));

    static final VarHandle FIELD_next_37 = Access.field(MethodHandles.lookup(), $Hidden.TYPE_Counter_33, "next");

    static final Class<?> TYPE_Lazy_39 = Access.type(MethodHandles.lookup(), "t.Uses$Lazy");

    static final MethodHandle FUNCTION_Lazy_39 = Access.function(MethodHandles.lookup(), $Hidden.TYPE_Lazy_39, Supplier.class).asType(MethodType.methodType(Object.class, Supplier.class));

    static final Faces_Lazy_41<?> AS_Faces_Lazy_41 = new Faces_Lazy_41<>();

    static final MethodHandle METHOD_force_42 = Access.method(MethodHandles.lookup(), Uses.class, "force", $Hidden.TYPE_Lazy_39).asType(MethodType.methodType(Object.class, Object.class));

    static final Faces_Lazy_43<?> AS_Faces_Lazy_43 = new Faces_Lazy_43<>();

    static final Class<?> TYPE_Failure_44 = Access.type(MethodHandles.lookup(), "t.Uses$Failure");

    static final MethodHandle METHOD_newFailure_44 = Access.constructor(MethodHandles.lookup(), $Hidden.TYPE_Failure_44, int.class).asType(MethodType.methodType(IllegalStateException.class, int.class));

    static final VarHandle FIELD_code_46 = Access.field(MethodHandles.lookup(), $Hidden.TYPE_Failure_44, "code");

    static Record g_0(Record a0) {
      try {
        return (Record) METHOD_g_0.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Record newPair_2(int a0, int a1) {
      try {
        return (Record) METHOD_newPair_2.invokeExact(a0, a1);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Record of_3(int a0) {
      try {
        return (Record) METHOD_of_3.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Record swap_4(Record a0) {
      try {
        return (Record) METHOD_swap_4.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int a_5(Record self) {
      try {
        return (int) METHOD_a_5.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int get_b_7(Record self) {
      return (int) FIELD_b_6.get(self);
    }

    static int sum_8(Record self) {
      try {
        return (int) METHOD_sum_8.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int get_a_10(Record self) {
      return (int) FIELD_a_9.get(self);
    }

    static List pairs_11(Record... a0) {
      try {
        return (List) METHOD_pairs_11.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Object match_Pair_12(Object value) {
      return $Hidden.TYPE_Pair_0.isInstance(value) ? new Record[] {(Record) value} : null;
    }

    static boolean equals_13(Record self, Object a0) {
      try {
        return (boolean) METHOD_equals_13.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Enum<?> get_GREEN_16() {
      return (Enum<?>) FIELD_GREEN_15.get();
    }

    static Enum<?> get_RED_18() {
      return (Enum<?>) FIELD_RED_17.get();
    }

    static Enum<?>[] values_19() {
      try {
        return (Enum<?>[]) METHOD_values_19.invokeExact();
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Enum<?> valueOf_20(String a0) {
      try {
        return (Enum<?>) METHOD_valueOf_20.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Object newCell_21(Object a0) {
      try {
        return (Object) METHOD_newCell_21.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Object get_23(Object self) {
      try {
        return (Object) METHOD_get_23.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Object get_value_25(Object self) {
      return (Object) FIELD_value_24.get(self);
    }

    static Object set_value_26(Object self, Object value) {
      FIELD_value_24.set(self, value);
      return value;
    }

    static int get_reads_28(Object self) {
      return (int) FIELD_reads_27.get(self);
    }

    static int set_reads_29(Object self, int value) {
      FIELD_reads_27.set(self, value);
      return value;
    }

    static int get_made_31() {
      return (int) FIELD_made_30.get();
    }

    static int set_made_32(int value) {
      FIELD_made_30.set(value);
      return value;
    }

    static Object newCounter_33() {
      try {
        return (Object) METHOD_newCounter_33.invokeExact();
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static boolean hasNext_36(Object self) {
      try {
        return (boolean) METHOD_hasNext_36.invokeExact(self);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int get_next_38(Object self) {
      return (int) FIELD_next_37.get(self);
    }

    static Object as_Lazy_40(Supplier closure) {
      try {
        return (Object) FUNCTION_Lazy_39.invokeExact(closure);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static Object force_42(Object a0) {
      try {
        return (Object) METHOD_force_42.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static IllegalStateException newFailure_44(int a0) {
      try {
        return (IllegalStateException) METHOD_newFailure_44.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int get_code_47(IllegalStateException self) {
      return (int) FIELD_code_46.get(self);
    }

    static final class Faces_Counter_35<T extends Iterator<Integer> & Runnable> {
      T of(Object value) {
        return (T) value;
      }
    }

    static final class Faces_Lazy_41<T extends Supplier<String> & Serializable> {
      T of(Object value) {
        return (T) value;
      }
    }

    static final class Faces_Lazy_43<T extends Supplier<Integer> & Serializable> {
      T of(Object value) {
        return (T) value;
      }
    }
  }
}
