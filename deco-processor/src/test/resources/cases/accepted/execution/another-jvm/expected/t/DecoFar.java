package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Execution;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.LongRef;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Portable;
import dev.deco.runtime.support.Ranges;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Far} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Far"
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
final class DecoFar<E extends Comparable<E>> {
  private static final Execution $EXECUTION_1 = new Execution(Far.class, "area", "copy", Integer.MAX_VALUE,
      new Portable(DecoFar.class, "(Lt/Far$Shape;Ljava/util/Map;)D",
          "81ee51e1f1b27629 t.Far$Shape:532f7faa t.Far$Circle:c098815c t.Far$Box:4ebe6d27 t.Far$Point:b9554709 t.Far$Colour:58806f0b",
          DecoFar::$remote_1,
          "t.Far$Shape",
          "java.util.Map",
          "java.lang.String",
          "java.lang.Double",
          "java.io.IOException",
          "t.Far$Circle",
          "t.Far$Box",
          "java.lang.Record",
          "t.Far$Point",
          "t.Far$Colour",
          "java.lang.Enum"));

  private static final Execution $EXECUTION_2 = new Execution(Far.class, "fill", "copy", 2,
      new Portable(DecoFar.class, "(Ljava/util/List;Ljava/lang/Object;[Ljava/lang/Object;)V",
          "81ee51e1f1b27629",
          DecoFar::$remote_2,
          "java.lang.Object",
          "java.util.List"));

  private static final Execution $EXECUTION_3 = new Execution(Far.class, "hidden", "copy", Integer.MAX_VALUE,
      new Portable(DecoFar.class, "(Lt/Far$Hidden;I)I",
          "81ee51e1f1b27629 t.Far$Hidden:b85baa73",
          DecoFar::$remote_3,
          "t.Far$Hidden",
          "java.lang.Object",
          "java.util.List",
          "java.lang.Integer"));

  private static final Execution $EXECUTION_4 = new Execution(Far.class, "largest", "copy", Integer.MAX_VALUE,
      new Portable(DecoFar.class, "(Ljava/util/List;)Ljava/lang/Comparable;",
          "81ee51e1f1b27629 t.Far:71b99ea6",
          (isolation, given) -> new DecoFar((Far) given[0]).$remote_4(isolation, given),
          "t.Far",
          "java.lang.Comparable",
          "java.util.List",
          "java.lang.Object"));

  private static final Execution $EXECUTION_5 = new Execution(Far.class, "range", "copy", Integer.MAX_VALUE,
      new Portable(DecoFar.class, "([III)[I",
          "81ee51e1f1b27629",
          DecoFar::$remote_5));

  private static final Execution $EXECUTION_6 = new Execution(Far.class, "fib", "copy", Integer.MAX_VALUE,
      new Portable(DecoFar.class, "(I)J",
          "81ee51e1f1b27629",
          DecoFar::$remote_6));

  private static final Site $SITE_1 = new Site(Far.class, "fib", "Far.java", 103);

  private static final Site $SITE_2 = new Site(Far.class, "fib", "Far.java", 104);

  private static final Site $SITE_3 = new Site(Far.class, "run", "Far.java", 113);

  private static final Site $SITE_4 = new Site(Far.class, "run", "Far.java", 117);

  private static final Site $SITE_5 = new Site(Far.class, "run", "Far.java", 122);

  private static final Site $SITE_6 = new Site(Far.class, "run", "Far.java", 126);

  private static final Site $SITE_7 = new Site(Far.class, "run", "Far.java", 128);

  private static final Site $SITE_8 = new Site(Far.class, "best", "Far.java", 136);

  private final Far<E> $self;

  private DecoFar(Far<E> self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static <E extends Comparable<E>> DecoFar<E> of(Far<E> self) {
    return new DecoFar<>(self);
  }

  static Deferred<Double> area(Far.Shape shape, Map<String, Double> areas) {
    return $EXECUTION_1.spawnAlone($EXECUTION_1.carrying(isolation -> area$isolated(isolation.trackingArrays(), shape, isolation.view(areas)), new Object[] {shape, areas}));
  }

  static Deferred<Double> area(Scope scope, Far.Shape shape, Map<String, Double> areas) {
    return $EXECUTION_1.spawn(scope, $EXECUTION_1.carrying(isolation -> area$isolated(isolation.trackingArrays(), shape, isolation.view(areas)), new Object[] {shape, areas}));
  }

  /**
   * Runs a call of {@code area} for another JVM.
   */
  private static Object $remote_1(Isolation isolation, Object[] $given) throws IOException {
    Far.Shape shape = (Far.Shape) $given[0];
    Map<String, Double> areas = (Map<String, Double>) $given[1];
    return area$isolated(isolation.trackingArrays(), shape, isolation.view(areas));
  }

  static <T, C extends List<? super T>> Deferred<Void> fill(C list, T first, T... more) {
    return $EXECUTION_2.spawnAlone($EXECUTION_2.carrying(isolation -> {
      fill$isolated(isolation.trackingArrays(), isolation.view(list), isolation.view(first), more);
      return null;
    }, new Object[] {list, first, more}));
  }

  static <T, C extends List<? super T>> Deferred<Void> fill(Scope scope, C list, T first,
      T... more) {
    return $EXECUTION_2.spawn(scope, $EXECUTION_2.carrying(isolation -> {
      fill$isolated(isolation.trackingArrays(), isolation.view(list), isolation.view(first), more);
      return null;
    }, new Object[] {list, first, more}));
  }

  /**
   * Runs a call of {@code fill} for another JVM.
   */
  private static <T, C extends List<? super T>> Object $remote_2(Isolation isolation,
      Object[] $given) {
    C list = (C) $given[0];
    T first = (T) $given[1];
    T[] more = (T[]) $given[2];
    fill$isolated(isolation.trackingArrays(), isolation.view(list), isolation.view(first), more);
    return null;
  }

  static Deferred<Integer> hidden(Object hidden, int isolation) {
    return $EXECUTION_3.spawnAlone($EXECUTION_3.carrying($isolation -> hidden$isolated($isolation.trackingArrays(), hidden, isolation), new Object[] {hidden, isolation}));
  }

  static Deferred<Integer> hidden(Scope scope, Object hidden, int isolation) {
    return $EXECUTION_3.spawn(scope, $EXECUTION_3.carrying($isolation -> hidden$isolated($isolation.trackingArrays(), hidden, isolation), new Object[] {hidden, isolation}));
  }

  /**
   * Runs a call of {@code hidden} for another JVM.
   */
  private static Object $remote_3(Isolation $isolation, Object[] $given) {
    Object hidden = (Object) $given[0];
    int isolation = (int) $given[1];
    return hidden$isolated($isolation.trackingArrays(), hidden, isolation);
  }

  Deferred<E> largest(List<? extends E> others) {
    if (Overrides.overridden($self, Far.class, "largest", List.class)) {
      return $EXECUTION_4.orderAlone(isolation -> $self.largest(others));
    }
    return $EXECUTION_4.spawnAlone($EXECUTION_4.carrying(isolation -> largest$isolated(isolation.trackingArrays(), isolation.view(others)), new Object[] {$self, others}));
  }

  Deferred<E> largest(Scope scope, List<? extends E> others) {
    if (Overrides.overridden($self, Far.class, "largest", List.class)) {
      return $EXECUTION_4.order(scope, isolation -> $self.largest(others));
    }
    return $EXECUTION_4.spawn(scope, $EXECUTION_4.carrying(isolation -> largest$isolated(isolation.trackingArrays(), isolation.view(others)), new Object[] {$self, others}));
  }

  /**
   * Runs a call of {@code largest} for another JVM.
   */
  private Object $remote_4(Isolation isolation, Object[] $given) {
    List<? extends E> others = (List<? extends E>) $given[1];
    return largest$isolated(isolation.trackingArrays(), isolation.view(others));
  }

  static Deferred<int[]> range(int[] values, int from, int to) {
    return $EXECUTION_5.spawnAlone($EXECUTION_5.carrying(isolation -> range$isolated(isolation.trackingArrays(), values, from, to), new Object[] {values, from, to}));
  }

  static Deferred<int[]> range(Scope scope, int[] values, int from, int to) {
    return $EXECUTION_5.spawnRanged(scope, new Ranges().writes(values, from, to), $EXECUTION_5.carrying(isolation -> range$isolated(isolation.trackingArrays(), values, from, to), new Object[] {values, from, to}), isolation -> Far.range(values, from, to));
  }

  /**
   * Runs a call of {@code range} for another JVM.
   */
  private static Object $remote_5(Isolation isolation, Object[] $given) {
    int[] values = (int[]) $given[0];
    int from = (int) $given[1];
    int to = (int) $given[2];
    return range$isolated(isolation.trackingArrays(), values, from, to);
  }

  static long fib(int n) {
    if (Run.serial(Far.class)) {
      return Far.fib(n);
    }
    final Run $deco = Run.open();
    try {
      if (n < 2) {
        return n;
      }
      // deco: spawns fib; the rest is replayed at the next wait point
      final LongRef left = new LongRef();
      final Deferred<Long> $1 = DecoFar.fib($deco.at($SITE_1), n - 1);
      $deco.defer(() -> left.value = $1.get());
      // deco: spawns fib; the rest is replayed at the next wait point
      final LongRef right = new LongRef();
      final Deferred<Long> $2 = DecoFar.fib($deco.at($SITE_2), n - 2);
      $deco.defer(() -> right.value = $2.get());
      $deco.await(); // deco: waits: reads left, which the statement of line 103 may write
      return left.value + right.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Long> fib(Scope scope, int n) {
    return $EXECUTION_6.spawn(scope, $EXECUTION_6.carrying(isolation -> Calls.saturated() ? Far.fib(n) : fib(n), new Object[] {n}));
  }

  /**
   * Runs a call of {@code fib} for another JVM.
   */
  private static Object $remote_6(Isolation isolation, Object[] $given) {
    int n = (int) $given[0];
    return Calls.saturated() ? Far.fib(n) : fib(n);
  }

  static List<Object> run(List<Far.Shape> shapes, Map<String, Double> areas, int[] values) throws
      IOException {
    if (Run.serial(Far.class)) {
      return Far.run(shapes, areas, values);
    }
    final Run $deco = Run.open();
    try {
      List<Object> all = new ArrayList<>();
      // deco: waits before each element: reads shapes, which area (line 113) may write
      for (Far.Shape shape : $deco.awaiting(shapes)) {
        // deco: spawns area; the rest is replayed at the next wait point
        final Deferred<Double> $1 = DecoFar.area($deco.at($SITE_3), shape, areas);
        $deco.deferWhole(all, () -> all.add($1.get()));
      }
      List<Object> filled = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        // deco: spawns fill
        DecoFar.fill($deco.at($SITE_4), filled, "f" + i, "g", "h");
      }
      all.add(filled);
      Object hidden = $Hidden.newHidden_0(3);
      for (int i = 0; i < 5; i++) {
        // deco: spawns hidden; the rest is replayed at the next wait point
        final Deferred<Integer> $2 = DecoFar.hidden($deco.at($SITE_5), hidden, i);
        $deco.deferWhole(all, () -> all.add($2.get()));
      }
      $deco.await(); // deco: waits: reads all, which the statement of line 122 may write
      all.add(((List<Integer>) $Hidden.get_seen_3(hidden)));
      for (int i = 0; i + 2 <= values.length; i += 2) {
        // deco: spawns range; the rest is replayed at the next wait point
        final Deferred<int[]> $3 = DecoFar.range($deco.at($SITE_6), values, i, i + 2);
        $deco.deferWhole(all, () -> all.add($3.get()));
      }
      // deco: spawns fib; the rest is replayed at the next wait point
      final Deferred<Long> $4 = DecoFar.fib($deco.at($SITE_7), 6);
      $deco.deferWhole(all, () -> all.add($4.get()));
      $deco.await(); // deco: waits: before the return
      return all;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  List<E> best(List<List<E>> all) {
    if (Run.serial(Far.class) || Overrides.overridden($self, Far.class, "best", List.class) || Overrides.overridden($self, Far.class, "largest", List.class)) {
      return $self.best(all);
    }
    final Run $deco = Run.open();
    try {
      List<E> best = new ArrayList<>();
      // deco: waits before each element: reads all, which largest (line 136) may write
      for (List<E> each : $deco.awaiting(all)) {
        // deco: spawns largest; the rest is replayed at the next wait point
        final Deferred<E> $1 = DecoFar.of($self).largest($deco.at($SITE_8), each);
        $deco.deferWhole(best, () -> best.add($1.get()));
      }
      best.sort(Comparator.naturalOrder());
      return best;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code area} with its array accesses recorded.
   */
  private static double area$isolated(Isolation $isolation, Far.Shape shape,
      Map<String, Double> areas) throws IOException {
    Work.take(5);
    double area = 0;
    if (shape instanceof Far.Circle circle) {
      area = circle.radius() * circle.radius() * 3.0;
    } else if (shape instanceof Far.Box box) {
      area = $isolation.get($isolation.view(box.sides()).get("a"), 0) * $isolation.get($isolation.view(box.sides()).get("b"), 0);
      $isolation.getAndAdd($isolation.view(box.sides()).get("a"), 0, 1);
    }
    if (area < 0) {
      throw new IOException("a negative area");
    }
    areas.merge("all", area, Double::sum);
    return area;
  }

  /**
   * The method {@code fill} with its array accesses recorded.
   */
  private static <T, C extends List<? super T>> void fill$isolated(Isolation $isolation, C list,
      T first, T... more) {
    Work.take(5);
    list.add(first);
    for (T each : $isolation.each(more)) {
      list.add(each);
    }
  }

  /**
   * The method {@code hidden} with its array accesses recorded.
   */
  private static int hidden$isolated(Isolation $isolation, Object hidden, int isolation) {
    Work.take(5);
    $isolation.view(((List<Integer>) $Hidden.get_seen_3(hidden))).add(isolation * $Hidden.get_factor_5(hidden));
    return $isolation.view(((List<Integer>) $Hidden.get_seen_3(hidden))).size();
  }

  /**
   * The method {@code largest} with its array accesses recorded.
   */
  private E largest$isolated(Isolation $isolation, List<? extends E> others) {
    Work.take(5);
    E largest = $isolation.view(((List<E>) $Hidden.get_elements_7($self))).get(0);
    for (E each : others) {
      largest = largest.compareTo(each) < 0 ? each : largest;
    }
    return largest;
  }

  /**
   * The method {@code range} with its array accesses recorded.
   */
  private static int[] range$isolated(Isolation $isolation, int[] values, int from, int to) {
    Work.take(5);
    for (int i = from; i < to; i++) {
      $isolation.set(values, i, (int) ($isolation.get(values, i) * (2)));
    }
    return new int[] {from, $isolation.get(values, from)};
  }

  /**
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final Class<?> TYPE_Hidden_0 = Access.type(MethodHandles.lookup(), "t.Far$Hidden");

    static final MethodHandle METHOD_newHidden_0 = Access.constructor(MethodHandles.lookup(), $Hidden.TYPE_Hidden_0, int.class).asType(MethodType.methodType(Object.class, int.class));

    static final VarHandle FIELD_seen_2 = Access.field(MethodHandles.lookup(), $Hidden.TYPE_Hidden_0, "seen");

    static final VarHandle FIELD_factor_4 = Access.field(MethodHandles.lookup(), $Hidden.TYPE_Hidden_0, "factor");

    static final VarHandle FIELD_elements_6 = Access.field(MethodHandles.lookup(), Far.class, "elements");

    static Object newHidden_0(int a0) {
      try {
        return (Object) METHOD_newHidden_0.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static List get_seen_3(Object self) {
      return (List) FIELD_seen_2.get(self);
    }

    static int get_factor_5(Object self) {
      return (int) FIELD_factor_4.get(self);
    }

    static List get_elements_7(Far self) {
      return (List) FIELD_elements_6.get(self);
    }
  }
}
