package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Odd} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Odd"
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
final class DecoOdd {
  private static final Site $SITE_1 = new Site(Odd.class, "listThatCounts", "Odd.java", 137).orDirectly();

  private static final Site $SITE_2 = new Site(Odd.class, "listThatCounts", "Odd.java", 139).orDirectly();

  private static final Site $SITE_3 = new Site(Odd.class, "listThatCounts", "Odd.java", 142).orDirectly();

  private static final Site $SITE_4 = new Site(Odd.class, "listThatCounts", "Odd.java", 144).orDirectly();

  private static final Site $SITE_5 = new Site(Odd.class, "ofThisThread", "Odd.java", 151);

  private static final Site $SITE_6 = new Site(Odd.class, "ofThisThread", "Odd.java", 153).orDirectly();

  private static final Site $SITE_7 = new Site(Odd.class, "varargsKept", "Odd.java", 162).orDirectly();

  private static final Site $SITE_8 = new Site(Odd.class, "varargsKept", "Odd.java", 164).orDirectly();

  private static final Site $SITE_9 = new Site(Odd.class, "objectsKept", "Odd.java", 173).orDirectly();

  private static final Site $SITE_10 = new Site(Odd.class, "objectsKept", "Odd.java", 174).orDirectly();

  private static final Site $SITE_11 = new Site(Odd.class, "defaultAndStaticMethods", "Odd.java", 182).orDirectly();

  private static final Site $SITE_12 = new Site(Odd.class, "defaultAndStaticMethods", "Odd.java", 184).orDirectly();

  private static final Site $SITE_13 = new Site(Odd.class, "defaultAndStaticMethods", "Odd.java", 187);

  private static final Site $SITE_14 = new Site(Odd.class, "constantsWithBodies", "Odd.java", 196).orDirectly();

  private static final Site $SITE_15 = new Site(Odd.class, "constantsWithBodies", "Odd.java", 198).orDirectly();

  private static final Site $SITE_16 = new Site(Odd.class, "inheritedPrivateState", "Odd.java", 206).orDirectly();

  private static final Site $SITE_17 = new Site(Odd.class, "inheritedPrivateState", "Odd.java", 208).orDirectly();

  private static final Site $SITE_18 = new Site(Odd.class, "innerOfInner", "Odd.java", 216).orDirectly();

  private static final Site $SITE_19 = new Site(Odd.class, "innerOfInner", "Odd.java", 218).orDirectly();

  private static final Site $SITE_20 = new Site(Odd.class, "innerOfInner", "Odd.java", 219).orDirectly();

  private static final Site $SITE_21 = new Site(Odd.class, "genericNodes", "Odd.java", 228).orDirectly();

  private static final Site $SITE_22 = new Site(Odd.class, "genericNodes", "Odd.java", 230).orDirectly();

  private static final Site $SITE_23 = new Site(Odd.class, "closuresOfHelpers", "Odd.java", 244).orDirectly();

  private static final Site $SITE_24 = new Site(Odd.class, "closuresOfHelpers", "Odd.java", 247).orDirectly();

  private static final Site $SITE_25 = new Site(Odd.class, "lazyIterator", "Odd.java", 255).orDirectly();

  private static final Site $SITE_26 = new Site(Odd.class, "lazyIterator", "Odd.java", 261).orDirectly();

  private static final Site $SITE_27 = new Site(Odd.class, "sortedByPending", "Odd.java", 270).orDirectly();

  private static final Site $SITE_28 = new Site(Odd.class, "sortedByPending", "Odd.java", 272).orDirectly();

  private static final Site $SITE_29 = new Site(Odd.class, "keysThatChange", "Odd.java", 282).orDirectly();

  private static final Site $SITE_30 = new Site(Odd.class, "keysThatChange", "Odd.java", 284).orDirectly();

  private static final Site $SITE_31 = new Site(Odd.class, "keysThatChange", "Odd.java", 285).orDirectly();

  private static final Site $SITE_32 = new Site(Odd.class, "switches", "Odd.java", 293).orDirectly();

  private static final Site $SITE_33 = new Site(Odd.class, "switches", "Odd.java", 298);

  private static final Site $SITE_34 = new Site(Odd.class, "switches", "Odd.java", 304);

  private static final Site $SITE_35 = new Site(Odd.class, "switches", "Odd.java", 314).orDirectly();

  private static final Site $SITE_36 = new Site(Odd.class, "jumps", "Odd.java", 329).orDirectly();

  private static final Site $SITE_37 = new Site(Odd.class, "jumps", "Odd.java", 332).orDirectly();

  private static final Site $SITE_38 = new Site(Odd.class, "jumps", "Odd.java", 341);

  private static final Site $SITE_39 = new Site(Odd.class, "iteratedWhilePending", "Odd.java", 357).orDirectly();

  private static final Site $SITE_40 = new Site(Odd.class, "iteratedWhilePending", "Odd.java", 359).orDirectly();

  private static final Site $SITE_41 = new Site(Odd.class, "iteratedWhilePending", "Odd.java", 362).orDirectly();

  private static final Site $SITE_42 = new Site(Odd.class, "rawAndWild", "Odd.java", 374).orDirectly();

  private static final Site $SITE_43 = new Site(Odd.class, "rawAndWild", "Odd.java", 376).orDirectly();

  private static final Site $SITE_44 = new Site(Odd.class, "arraysOfArrays", "Odd.java", 384).orDirectly();

  private static final Site $SITE_45 = new Site(Odd.class, "arraysOfArrays", "Odd.java", 387).orDirectly();

  private static final Site $SITE_46 = new Site(Odd.class, "arraysOfArrays", "Odd.java", 389).orDirectly();

  private final Odd $self;

  private DecoOdd(Odd self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoOdd of(Odd self) {
    return new DecoOdd(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Odd.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Odd.f(x));
  }

  static Deferred<Void> put(List<Integer> l, int x) {
    return Calls.spawnAlone(isolation -> {
      Odd.put(isolation.view(l), x);
      return null;
    });
  }

  static Deferred<Void> put(Scope scope, List<Integer> l, int x) {
    return Calls.spawn(scope, isolation -> {
      Odd.put(isolation.view(l), x);
      return null;
    });
  }

  static Deferred<Integer> count(List<Integer> l) {
    return Calls.spawnAlone(isolation -> Odd.count(isolation.reading(l)));
  }

  static Deferred<Integer> count(Scope scope, List<Integer> l) {
    return Calls.spawn(scope, isolation -> Odd.count(isolation.reading(l)));
  }

  Object listThatCounts() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "listThatCounts")) {
      return $self.listThatCounts();
    }
    final Run $deco = Run.open();
    try {
      Odd.Counting c = new Odd.Counting();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          c.add(Odd.f(1));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOdd.f($deco.at($SITE_1), 1);
        $deco.deferOpaque(() -> c.add($1.get()));
        $deco.known(c /* deco: waits if not of the JDK */);
      }
      $deco.await(); // deco: waits: reads field adds, which the statement of line 137 may write
      int a = c.adds;
      // deco: spawns put
      if ($deco.inPlace($SITE_2)) {
        try {
          Odd.put(c, 3);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_2, $3);
          throw $3;
        }
      } else {
        DecoOdd.put($deco.at($SITE_2), c, 3);
      }
      $deco.await(); // deco: waits: reads field adds, which put (line 139) may write
      int b = c.adds;
      List<Integer> l = c;
      // deco: spawns put
      if ($deco.inPlace($SITE_3)) {
        try {
          Odd.put(l, 5);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_3, $4);
          throw $4;
        }
      } else {
        DecoOdd.put($deco.at($SITE_3), l, 5);
      }
      $deco.await(); // deco: waits: reads field adds, which put (line 142) may write
      int d = c.adds;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          c.set(0, Odd.f(9));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_4, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoOdd.f($deco.at($SITE_4), 9);
        $deco.defer(c, 0, () -> c.set(0, $5.get()));
      }
      $deco.await(); // deco: waits: reads c, which the statement of line 144 may write
      return List.of(a, b, d, c.get(0), c.adds);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object ofThisThread() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "ofThisThread")) {
      return $self.ofThisThread();
    }
    final Run $deco = Run.open();
    try {
      ThreadLocal<int[]> own = ThreadLocal.withInitial(() -> $self.state);
      own.get()[0] = ((int) DecoOdd.f($deco.at($SITE_5), 3).get());
      int a = $self.state[0];
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_6)) {
        try {
          $self.state[1] = Odd.f(4);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_6, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.state;
        final Deferred<Integer> $2 = DecoOdd.f($deco.at($SITE_6), 4);
        $deco.defer($1, 1, () -> $1[1] = $2.get());
      }
      $deco.await(); // deco: waits: writes own, which f (line 153) may read
      return List.of(a, own.get()[1]);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object varargsKept() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "varargsKept")) {
      return $self.varargsKept();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[2];
      int[] b = new int[2];
      Odd.Keeper.ONLY.all(a, b);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_7)) {
        try {
          a[0] = Odd.f(1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_7, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOdd.f($deco.at($SITE_7), 1);
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      $deco.await(); // deco: waits: reads kept, which the statement of line 162 may write
      int x = $Hidden.get_kept_1(Odd.Keeper.ONLY)[0][0];
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_8)) {
        try {
          $Hidden.get_kept_1(Odd.Keeper.ONLY)[1][1] = Odd.f(2);
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_8, $5);
          throw $5;
        }
      } else {
        final int[] $3 = $Hidden.get_kept_1(Odd.Keeper.ONLY)[1];
        final Deferred<Integer> $4 = DecoOdd.f($deco.at($SITE_8), 2);
        $deco.defer($3, 1, () -> $3[1] = $4.get());
      }
      $deco.await(); // deco: waits: before the return
      return 10 * x + b[1];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object objectsKept() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "objectsKept")) {
      return $self.objectsKept();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[2];
      List<Integer> l = new ArrayList<>();
      Odd.Keeper.ONLY.rest("text", a, l);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_9)) {
        try {
          l.add(Odd.f(1));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_9, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOdd.f($deco.at($SITE_9), 1);
        $deco.deferWhole(l, () -> l.add($1.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_10)) {
        try {
          a[1] = Odd.f(2);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_10, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoOdd.f($deco.at($SITE_10), 2);
        $deco.defer(a, 1, () -> a[1] = $3.get());
      }
      Object[] all = $Hidden.get_rest_3(Odd.Keeper.ONLY);
      $deco.await(); // deco: waits: reads all, which the statement of line 173 may write
      return ((List<?>) all[2]).size() + ((int[]) all[1])[1];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object defaultAndStaticMethods() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "defaultAndStaticMethods")) {
      return $self.defaultAndStaticMethods();
    }
    final Run $deco = Run.open();
    try {
      Odd.Values v = new Odd.Values(null);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_11)) {
        try {
          v.values().add(Odd.f(1));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_11, $3);
          throw $3;
        }
      } else {
        final List<Integer> $1 = v.values();
        final Deferred<Integer> $2 = DecoOdd.f($deco.at($SITE_11), 1);
        $deco.deferWhole($1, () -> $1.add($2.get()));
      }
      $deco.await(); // deco: waits: writes v, which f (line 182) may read
      int a = v.last();
      // deco: spawns put
      if ($deco.inPlace($SITE_12)) {
        try {
          Odd.put(v.values(), 5);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_12, $4);
          throw $4;
        }
      } else {
        DecoOdd.put($deco.at($SITE_12), v.values(), 5);
      }
      $deco.await(); // deco: waits: reads v, which put (line 184) may write
      int b = Odd.Named.size(v);
      Odd.Named n = v;
      n.values().add(((int) DecoOdd.f($deco.at($SITE_13), 7).get()));
      return List.of(a, b, v.first(), n.last());
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object constantsWithBodies() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "constantsWithBodies")) {
      return $self.constantsWithBodies();
    }
    final Run $deco = Run.open();
    try {
      Odd.Step.UP.used = 0;
      int sum = 0;
      for (Odd.Step step : Odd.Step.values()) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_14)) {
          try {
            $self.state[0] = Odd.f(sum);
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_14, $4);
            throw $4;
          }
        } else {
          final int[] $1 = $self.state;
          final $Batch_1 $3 = $Batch_1.at($deco, $1);
          if ($3 != null) {
            $3.add(sum);
          } else {
            final Deferred<Integer> $2 = DecoOdd.f($deco.at($SITE_14), sum);
            $deco.defer($1, 0, () -> $1[0] = $2.get());
          }
        }
        $deco.await(); // deco: waits: writes this object, which f (line 196) may read
        sum = 10 * sum + step.cells($self)[0];
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_15)) {
          try {
            step.used = Odd.f(sum);
          } catch (Throwable $7) {
            $deco.failedInPlace($SITE_15, $7);
            throw $7;
          }
        } else {
          final $Batch_2 $6 = $Batch_2.at($deco, step);
          if ($6 != null) {
            $6.add(sum);
          } else {
            final Deferred<Integer> $5 = DecoOdd.f($deco.at($SITE_15), sum);
            $deco.defer(() -> step.used = $5.get());
          }
        }
        $deco.await(); // deco: waits: runs valueOf, of which nothing is known, while f (line 198) is pending
        sum += Odd.Step.valueOf("UP").used;
      }
      return sum;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object inheritedPrivateState() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "inheritedPrivateState") || Overrides.overridden($self, Above.class, "secret", int.class) || Overrides.overridden($self, Above.class, "secret")) {
      return $self.inheritedPrivateState();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_16)) {
        try {
          $self.secret(Odd.f(3));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_16, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOdd.f($deco.at($SITE_16), 3);
        $deco.defer(() -> $self.secret(((int) $1.get())));
      }
      $deco.await(); // deco: waits: reads field secret, which the statement of line 206 may write
      int a = $self.secret();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_17)) {
        try {
          $self.state[0] = Odd.f(a);
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_17, $5);
          throw $5;
        }
      } else {
        final int[] $3 = $self.state;
        final Deferred<Integer> $4 = DecoOdd.f($deco.at($SITE_17), a);
        $deco.defer($3, 0, () -> $3[0] = $4.get());
      }
      Above above = $self;
      $deco.await(); // deco: waits: reads state, which the statement of line 208 may write
      return above.state[0] + ((Above) $self).state[0] + ((Above) $self).secret();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object innerOfInner() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "innerOfInner")) {
      return $self.innerOfInner();
    }
    final Run $deco = Run.open();
    try {
      Odd.Inner.Deeper deeper = $self.new Inner().new Deeper();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_18)) {
        try {
          $self.state[0] = Odd.f(4);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_18, $3);
          throw $3;
        }
      } else {
        final int[] $1 = $self.state;
        final Deferred<Integer> $2 = DecoOdd.f($deco.at($SITE_18), 4);
        $deco.defer($1, 0, () -> $1[0] = $2.get());
      }
      $deco.await(); // deco: waits: writes deeper, which f (line 216) may read
      int a = deeper.read();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_19)) {
        try {
          $self.state[1] = Odd.f(5);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_19, $6);
          throw $6;
        }
      } else {
        final int[] $4 = $self.state;
        final Deferred<Integer> $5 = DecoOdd.f($deco.at($SITE_19), 5);
        $deco.defer($4, 1, () -> $4[1] = $5.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_20)) {
        try {
          deeper.write(Odd.f(6));
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_20, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoOdd.f($deco.at($SITE_20), 6);
        $deco.deferOpaque(() -> deeper.write(((int) $7.get())));
      }
      $deco.await(); // deco: waits: reads state, which the statement of line 218 may write
      return List.of(a, $self.state[1], $self.state[0]);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object genericNodes() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "genericNodes")) {
      return $self.genericNodes();
    }
    final Run $deco = Run.open();
    try {
      Integer[] values = {1, 2};
      Odd.Node<Integer> node = new Odd.Node<>(values);
      node.next = node;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_21)) {
        try {
          values[0] = Odd.f(8);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_21, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOdd.f($deco.at($SITE_21), 8);
        $deco.defer(values, 0, () -> values[0] = ((int) $1.get()));
      }
      $deco.await(); // deco: waits: reads array, which the statement of line 228 may write
      int a = node.next.array[0];
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_22)) {
        try {
          node.next.value = Odd.f(9);
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_22, $5);
          throw $5;
        }
      } else {
        final Odd.Node<Integer> $3 = node.next;
        final Deferred<Integer> $4 = DecoOdd.f($deco.at($SITE_22), 9);
        $deco.defer(() -> $3.value = ((int) $4.get()));
      }
      $deco.await(); // deco: waits: reads field value, which the statement of line 230 may write
      return 100 * a + node.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object closuresOfHelpers() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "closuresOfHelpers")) {
      return $self.closuresOfHelpers();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[1];
      Supplier<int[]> s = ((Supplier<int[]>) $Hidden.later_4(a));
      Function<Integer, Integer> g = i -> s.get()[0] + i;
      Function<Integer, Integer> h = g.andThen(x -> x * a[0]);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_23)) {
        try {
          a[0] = Odd.f(2);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_23, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOdd.f($deco.at($SITE_23), 2);
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      $deco.await(); // deco: waits: writes s, which f (line 244) may read
      int x = h.apply(1);
      Consumer<Integer> set = i -> a[0] = i;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_24)) {
        try {
          set.accept(Odd.f(9));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_24, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoOdd.f($deco.at($SITE_24), 9);
        $deco.deferOpaque(() -> set.accept($3.get()));
      }
      $deco.await(); // deco: waits: writes s, which f (line 247) may read
      return 100 * x + s.get()[0];
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object lazyIterator() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "lazyIterator")) {
      return $self.lazyIterator();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> l = new ArrayList<>(List.of(1, 2, 3));
      Iterable<Integer> odd = () -> l.stream().filter(x -> x % 2 == 1).iterator();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_25)) {
        try {
          l.set(1, Odd.f(6));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_25, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOdd.f($deco.at($SITE_25), 6);
        $deco.defer(l, 1, () -> l.set(1, $1.get()));
      }
      int sum = 0;
      // deco: waits before each element if they are one or if not of the JDK: reads odd, which the statement of line 255 may write
      for (int x : $deco.ifWritten().ifForeign(odd).awaiting(odd)) {
        sum += x;
      }
      $deco.await(); // deco: waits: reads odd, which the statement of line 255 may write
      Iterator<Integer> it = odd.iterator();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_26)) {
        try {
          l.set(2, Odd.f(7));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_26, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoOdd.f($deco.at($SITE_26), 7);
        $deco.defer(l, 2, () -> l.set(2, $3.get()));
      }
      $deco.await(); // deco: waits: reads l, which the statement of line 261 may write
      return 100 * sum + it.next();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object sortedByPending() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "sortedByPending")) {
      return $self.sortedByPending();
    }
    final Run $deco = Run.open();
    try {
      int[] weight = {3, 2, 1};
      List<Integer> l = new ArrayList<>(List.of(0, 1, 2));
      Comparator<Integer> byWeight = Comparator.comparing(i -> weight[i]);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_27)) {
        try {
          weight[0] = Odd.f(-1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_27, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOdd.f($deco.at($SITE_27), -1);
        $deco.defer(weight, 0, () -> weight[0] = $1.get());
      }
      $deco.await(); // deco: waits: writes l or byWeight, which f (line 270) may read
      l.sort(byWeight);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_28)) {
        try {
          weight[2] = Odd.f(-5);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_28, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoOdd.f($deco.at($SITE_28), -5);
        $deco.defer(weight, 2, () -> weight[2] = $3.get());
      }
      $deco.await(); // deco: waits: writes byWeight, which f (line 272) may read
      l.sort(byWeight.reversed());
      return l;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object keysThatChange() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "keysThatChange")) {
      return $self.keysThatChange();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> key = new ArrayList<>(List.of(1));
      Map<List<Integer>, Integer> m = new HashMap<>();
      m.put(key, 1);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_29)) {
        try {
          key.add(Odd.f(1));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_29, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOdd.f($deco.at($SITE_29), 1);
        $deco.deferWhole(key, () -> key.add($1.get()));
      }
      $deco.await(); // deco: waits: reads key, which the statement of line 282 may write
      Integer a = m.get(key);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_30)) {
        try {
          m.put(key, Odd.f(2));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_30, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoOdd.f($deco.at($SITE_30), 2);
        $deco.defer(m, key, () -> m.put(key, $3.get()));
      }
      // deco: spawns put
      if ($deco.inPlace($SITE_31)) {
        try {
          Odd.put(key, 3);
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_31, $5);
          throw $5;
        }
      } else {
        DecoOdd.put($deco.at($SITE_31), key, 3);
      }
      $deco.await(); // deco: waits: reads m, which the statement of line 284 may write
      return Arrays.asList(a, m.get(key), m.size(), m.containsKey(key));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object switches() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "switches")) {
      return $self.switches();
    }
    final Run $deco = Run.open();
    try {
      int sum = 0;
      for (int i = 0; i < 4; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_32)) {
          try {
            $self.state[i % 3] = Odd.f(i);
          } catch (Throwable $5) {
            $deco.failedInPlace($SITE_32, $5);
            throw $5;
          }
        } else {
          final int[] $1 = $self.state;
          final int $2 = i % 3;
          final $Batch_3 $4 = $Batch_3.at($deco, $1);
          if ($4 != null) {
            $4.add(i, $2);
          } else {
            final Deferred<Integer> $3 = DecoOdd.f($deco.at($SITE_32), i);
            $deco.defer($1, $2, () -> $1[$2] = $3.get());
          }
        }
        $deco.await(); // deco: waits: reads state, which the statement of line 293 may write
        sum +=
            switch ($self.state[0] % 3) {
              case 0 -> $self.state[1];
              case 1 -> {
                $self.state[1] = ((int) DecoOdd.f($deco.at($SITE_33), sum).get());
                int y = $self.state[1];
                yield y + 1;
              }
              default -> {
                if ($self.state[2] > 2) {
                  yield ((int) DecoOdd.f($deco.at($SITE_34), $self.state[2]).get());
                }
                yield -1;
              }
            };
        String s = "s" + $self.state[i % 3];
        switch (s) {
          case "s1":
            sum += 1000;
          case "s2":
            // deco: spawns f; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_35)) {
              try {
                $self.state[0] = Odd.f(sum);
              } catch (Throwable $9) {
                $deco.failedInPlace($SITE_35, $9);
                throw $9;
              }
            } else {
              final int[] $6 = $self.state;
              final $Batch_4 $8 = $Batch_4.at($deco, $6);
              if ($8 != null) {
                $8.add(sum);
              } else {
                final Deferred<Integer> $7 = DecoOdd.f($deco.at($SITE_35), sum);
                $deco.defer($6, 0, () -> $6[0] = $7.get());
              }
            }
            break;
          default:
            sum += $self.state[0];
        }
      }
      $deco.await(); // deco: waits: before the return
      return sum;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object jumps() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "jumps")) {
      return $self.jumps();
    }
    final Run $deco = Run.open();
    try {
      List<String> log = new ArrayList<>();
      outer:
      for (int i = 0; i < 3; i++) {
        $deco.await(); // deco: waits: before a block whose handlers must not see earlier failures
        try {
          // deco: calls spawned in here are settled before the block is left
          try {
            // deco: spawns f; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_36)) {
              try {
                $self.state[0] = Odd.f(i);
              } catch (Throwable $4) {
                $deco.failedInPlace($SITE_36, $4);
                throw $4;
              }
            } else {
              final int[] $1 = $self.state;
              final $Batch_5 $3 = $Batch_5.at($deco, $1);
              if ($3 != null) {
                $3.add(i);
              } else {
                final Deferred<Integer> $2 = DecoOdd.f($deco.at($SITE_36), i);
                $deco.defer($1, 0, () -> $1[0] = $2.get());
              }
            }
            for (int j = 0; j < 3; j++) {
              $deco.await(); // deco: waits: before a block whose handlers must not see earlier failures
              try {
                // deco: calls spawned in here are settled before the block is left
                try {
                  // deco: spawns f; the rest is replayed at the next wait point
                  if ($deco.inPlace($SITE_37)) {
                    try {
                      log.add("a" + Odd.f(j));
                    } catch (Throwable $7) {
                      $deco.failedInPlace($SITE_37, $7);
                      throw $7;
                    }
                  } else {
                    final $Batch_6 $6 = $Batch_6.at($deco, log);
                    if ($6 != null) {
                      $6.add(j);
                    } else {
                      final Deferred<Integer> $5 = DecoOdd.f($deco.at($SITE_37), j);
                      $deco.deferWhole(log, () -> log.add("a" + ((int) $5.get())));
                    }
                  }
                  if (j == i) {
                    $deco.await(); // deco: waits: before the block is left
                    continue outer;
                  }
                  if (i == 2 && j == 1) {
                    $deco.await(); // deco: waits: before the block is left
                    break outer;
                  }
                } catch (Throwable $thrown) {
                  $deco.settle($thrown);
                  throw $thrown;
                } finally {
                  $deco.await();
                }
              } finally {
                log.add("b" + $self.state[0]);
                // deco: spawns f; the rest is replayed at the next wait point
                final int[] $8 = $self.state;
                final IntRef $9 = new IntRef();
                $deco.defer(() -> $9.value = $8[0]);
                final Deferred<Integer> $10 = DecoOdd.f($deco.at($SITE_38), j);
                $deco.defer($8, 0, () -> {
                  $9.value += $10.get();
                  $8[0] = $9.value;
                });
              }
            }
          } catch (Throwable $thrown) {
            $deco.settle($thrown);
            throw $thrown;
          } finally {
            $deco.await();
          }
        } finally {
          log.add("c" + $self.state[0]);
        }
      }
      $deco.await(); // deco: waits: before the return
      return log;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object iteratedWhilePending() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "iteratedWhilePending")) {
      return $self.iteratedWhilePending();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> l = new ArrayList<>(List.of(1, 2, 3));
      Map<Integer, List<Integer>> m = new HashMap<>(Map.of(1, l));
      List<Integer> out = new ArrayList<>();
      // deco: waits before each element if they are one or if not of the JDK: reads m, which the statement of line 362 may write
      for (List<Integer> each : $deco.ifWritten().ifForeign(m).awaiting(m.values())) {
        // deco: spawns put
        if ($deco.inPlace($SITE_39)) {
          try {
            Odd.put(l, 4);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_39, $2);
            throw $2;
          }
        } else {
          final $Batch_7 $1 = $Batch_7.at($deco);
          if ($1 != null) {
            $1.add(l, 4);
          } else {
            DecoOdd.put($deco.at($SITE_39), l, 4);
          }
        }
        // deco: waits before each element: reads each, which put (line 357) may write
        for (int x : $deco.awaiting(each)) {
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_40)) {
            try {
              out.add(Odd.f(x));
            } catch (Throwable $5) {
              $deco.failedInPlace($SITE_40, $5);
              throw $5;
            }
          } else {
            final $Batch_8 $4 = $Batch_8.at($deco, out);
            if ($4 != null) {
              $4.add(x);
            } else {
              final Deferred<Integer> $3 = DecoOdd.f($deco.at($SITE_40), x);
              $deco.deferWhole(out, () -> out.add($3.get()));
            }
          }
        }
        each.replaceAll(x -> x * 2);
        // deco: spawns count; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_41)) {
          try {
            out.add(Odd.count(each));
          } catch (Throwable $7) {
            $deco.failedInPlace($SITE_41, $7);
            throw $7;
          }
        } else {
          final Deferred<Integer> $6 = DecoOdd.count($deco.at($SITE_41), each);
          $deco.deferWhole(out, () -> out.add($6.get()));
        }
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 362 may write
      return List.of(out, l, m);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object rawAndWild() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "rawAndWild")) {
      return $self.rawAndWild();
    }
    final Run $deco = Run.open();
    try {
      @SuppressWarnings("rawtypes")
      List raw = new ArrayList<>(List.of(1));
      @SuppressWarnings("unchecked")
      List<Integer> typed = raw;
      List<? extends Number> wild = typed;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_42)) {
        try {
          typed.set(0, Odd.f(41));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_42, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOdd.f($deco.at($SITE_42), 41);
        $deco.defer(typed, 0, () -> typed.set(0, $1.get()));
      }
      if ($deco.writes(wild)) $deco.await(); // deco: waits if they are one: reads wild, which the statement of line 374 may write
      int a = wild.get(0).intValue();
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_43)) {
        try {
          typed.add(Odd.f(1));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_43, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoOdd.f($deco.at($SITE_43), 1);
        $deco.deferWhole(typed, () -> typed.add($3.get()));
      }
      $deco.await(); // deco: waits: before the return
      return a + raw.size() + String.valueOf(raw);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object arraysOfArrays() {
    if (Run.serial(Odd.class) || Overrides.overridden($self, Odd.class, "arraysOfArrays")) {
      return $self.arraysOfArrays();
    }
    final Run $deco = Run.open();
    try {
      Object[] o = {$self.state, new int[][] {$self.state, $self.state}};
      int[][] g = (int[][]) o[1];
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_44)) {
        try {
          g[1][2] = Odd.f(5);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_44, $3);
          throw $3;
        }
      } else {
        final int[] $1 = g[1];
        final Deferred<Integer> $2 = DecoOdd.f($deco.at($SITE_44), 5);
        $deco.defer($1, 2, () -> $1[2] = $2.get());
      }
      $deco.await(); // deco: waits: reads state, which the statement of line 384 may write
      int a = $self.state[2];
      int[][][] deep = {{$self.state}, g};
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_45)) {
        try {
          deep[1][0][0] = Odd.f(6);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_45, $6);
          throw $6;
        }
      } else {
        final int[] $4 = deep[1][0];
        final Deferred<Integer> $5 = DecoOdd.f($deco.at($SITE_45), 6);
        $deco.defer($4, 0, () -> $4[0] = $5.get());
      }
      $deco.await(); // deco: waits: reads deep, which the statement of line 387 may write
      int b = deep[0][0][0];
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_46)) {
        try {
          g[0] = new int[] {Odd.f(7)};
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_46, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoOdd.f($deco.at($SITE_46), 7);
        $deco.defer(g, 0, () -> g[0] = new int[] {((int) $7.get())});
      }
      $deco.await(); // deco: waits: reads g, which the statement of line 389 may write
      return List.of(a, b, g[0].length, $self.state[0]);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_14, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_14);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_14) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Odd.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final int[] $1 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        $1[0] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_2 extends Batch {
    private Odd.Step same1;

    private final int[] argument1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_15, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, Odd.Step same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_15);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_15) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, null);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Odd.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final Odd.Step step = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        step.used = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_3 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private final int[] operand1;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_32, room, true, true);
      argument1 = new int[room];
      operand1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_32);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_32) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1, int operand1) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.operand1[slot] = operand1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Odd.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final int[] $1 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        final int $2 = this.operand1[$slot];
        $1[$2] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_4 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private int[] results;

    $Batch_4(int room) {
      super($SITE_35, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_4 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_4 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_35);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_35) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Odd.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final int[] $6 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        $6[0] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_5 extends Batch {
    private int[] same1;

    private final int[] argument1;

    private int[] results;

    $Batch_5(int room) {
      super($SITE_36, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_5 at(Run run, int[] same1) {
      if (run.filling() instanceof $Batch_5 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_36);
      if (capacity == 0) {
        return null;
      }
      $Batch_5 next = run.used($SITE_36) instanceof $Batch_5 used ? used : new $Batch_5(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Odd.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final int[] $1 = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        $1[0] = $results[$slot];
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_6 extends Batch {
    private List<String> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_6(int room) {
      super($SITE_37, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_6 at(Run run, List<String> same1) {
      if (run.filling() instanceof $Batch_6 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_37);
      if (capacity == 0) {
        return null;
      }
      $Batch_6 next = run.used($SITE_37) instanceof $Batch_6 used ? used : new $Batch_6(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Odd.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final List<String> log = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        log.add("a" + $results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * Calls of {@code put}, in columns.
   */
  private static final class $Batch_7 extends Batch {
    private final Object[] argument1;

    private final int[] argument2;

    $Batch_7(int room) {
      super($SITE_39, room, false, false);
      argument1 = new Object[room];
      argument2 = new int[room];
    }

    static $Batch_7 at(Run run) {
      if (run.filling() instanceof $Batch_7 batch) {
        return batch;
      }
      int capacity = run.batchFor($SITE_39);
      if (capacity == 0) {
        return null;
      }
      $Batch_7 next = run.used($SITE_39) instanceof $Batch_7 used ? used : new $Batch_7(Batch.room(capacity));
      run.fill(next, capacity, null);
      return next;
    }

    void add(List<Integer> argument1, int argument2) {
      int slot = next();
      this.argument1[slot] = argument1;
      this.argument2[slot] = argument2;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final List<Integer> l = (List<Integer>) this.argument1[$slot];
            final int x = this.argument2[$slot];
            Odd.put($isolation.view(l), x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_8 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_8(int room) {
      super($SITE_40, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_8 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_8 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_40);
      if (capacity == 0) {
        return null;
      }
      $Batch_8 next = run.used($SITE_40) instanceof $Batch_8 used ? used : new $Batch_8(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Odd.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final List<Integer> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }

  /**
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final VarHandle FIELD_kept_0 = Access.field(MethodHandles.lookup(), Odd.Keeper.class, "kept");

    static final VarHandle FIELD_rest_2 = Access.field(MethodHandles.lookup(), Odd.Keeper.class, "rest");

    static final MethodHandle METHOD_later_4 = Access.method(MethodHandles.lookup(), Odd.class, "later", Object.class);

    static int[][] get_kept_1(Odd.Keeper self) {
      return (int[][]) FIELD_kept_0.get(self);
    }

    static Object[] get_rest_3(Odd.Keeper self) {
      return (Object[]) FIELD_rest_2.get(self);
    }

    static Supplier later_4(Object a0) {
      try {
        return (Supplier) METHOD_later_4.invokeExact(a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
