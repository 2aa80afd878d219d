package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.BooleanRef;
import dev.deco.runtime.support.ByteRef;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.LongRef;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Boxed} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Boxed"
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
final class DecoBoxed {
  private static final Site $SITE_1 = new Site(Boxed.class, "leftOperand", "Boxed.java", 47).orDirectly();

  private static final Site $SITE_2 = new Site(Boxed.class, "comparedWithAPrimitive", "Boxed.java", 53).orDirectly();

  private static final Site $SITE_3 = new Site(Boxed.class, "comparedAsObjects", "Boxed.java", 59).orDirectly();

  private static final Site $SITE_4 = new Site(Boxed.class, "comparedAsObjects", "Boxed.java", 60).orDirectly();

  private static final Site $SITE_5 = new Site(Boxed.class, "compoundLocal", "Boxed.java", 67);

  private static final Site $SITE_6 = new Site(Boxed.class, "compoundPendingLocal", "Boxed.java", 73).orDirectly();

  private static final Site $SITE_7 = new Site(Boxed.class, "compoundPendingLocal", "Boxed.java", 74);

  private static final Site $SITE_8 = new Site(Boxed.class, "pendingLeft", "Boxed.java", 80).orDirectly();

  private static final Site $SITE_9 = new Site(Boxed.class, "pendingLeft", "Boxed.java", 82);

  private static final Site $SITE_10 = new Site(Boxed.class, "compoundField", "Boxed.java", 88);

  private static final Site $SITE_11 = new Site(Boxed.class, "compoundFieldOfNothing", "Boxed.java", 94).orDirectly();

  private static final Site $SITE_12 = new Site(Boxed.class, "assignedFieldOfNothing", "Boxed.java", 100).orDirectly();

  private static final Site $SITE_13 = new Site(Boxed.class, "compoundElement", "Boxed.java", 107);

  private static final Site $SITE_14 = new Site(Boxed.class, "index", "Boxed.java", 114).orDirectly();

  private static final Site $SITE_15 = new Site(Boxed.class, "argument", "Boxed.java", 120).orDirectly();

  private static final Site $SITE_16 = new Site(Boxed.class, "furtherArgument", "Boxed.java", 126).orDirectly();

  private static final Site $SITE_17 = new Site(Boxed.class, "argumentOfACall", "Boxed.java", 132);

  private static final Site $SITE_18 = new Site(Boxed.class, "argumentOfACall", "Boxed.java", 132);

  private static final Site $SITE_19 = new Site(Boxed.class, "argumentsOfACall", "Boxed.java", 138);

  private static final Site $SITE_20 = new Site(Boxed.class, "argumentsOfACall", "Boxed.java", 138);

  private static final Site $SITE_21 = new Site(Boxed.class, "argumentsOfACall", "Boxed.java", 138);

  private static final Site $SITE_22 = new Site(Boxed.class, "valueOfACall", "Boxed.java", 144);

  private static final Site $SITE_23 = new Site(Boxed.class, "valueOfACall", "Boxed.java", 144);

  private static final Site $SITE_24 = new Site(Boxed.class, "castValue", "Boxed.java", 150).orDirectly();

  private static final Site $SITE_25 = new Site(Boxed.class, "elements", "Boxed.java", 156);

  private static final Site $SITE_26 = new Site(Boxed.class, "elements", "Boxed.java", 156);

  private static final Site $SITE_27 = new Site(Boxed.class, "declarators", "Boxed.java", 162);

  private static final Site $SITE_28 = new Site(Boxed.class, "declarators", "Boxed.java", 162);

  private static final Site $SITE_29 = new Site(Boxed.class, "returned", "Boxed.java", 168);

  private static final Site $SITE_30 = new Site(Boxed.class, "returned", "Boxed.java", 168);

  private static final Site $SITE_31 = new Site(Boxed.class, "chosen", "Boxed.java", 173);

  private static final Site $SITE_32 = new Site(Boxed.class, "chosen", "Boxed.java", 173);

  private static final Site $SITE_33 = new Site(Boxed.class, "condition", "Boxed.java", 180);

  private static final Site $SITE_34 = new Site(Boxed.class, "condition", "Boxed.java", 180);

  private static final Site $SITE_35 = new Site(Boxed.class, "concatenated", "Boxed.java", 186);

  private static final Site $SITE_36 = new Site(Boxed.class, "concatenated", "Boxed.java", 186);

  private static final Site $SITE_37 = new Site(Boxed.class, "nested", "Boxed.java", 194);

  private static final Site $SITE_38 = new Site(Boxed.class, "nested", "Boxed.java", 195);

  private static final Site $SITE_39 = new Site(Boxed.class, "assignedInside", "Boxed.java", 207);

  private static final Site $SITE_40 = new Site(Boxed.class, "assignedInside", "Boxed.java", 208);

  private static final Site $SITE_41 = new Site(Boxed.class, "assignedInside", "Boxed.java", 209);

  private static final Site $SITE_42 = new Site(Boxed.class, "assignedInside", "Boxed.java", 210);

  private static final Site $SITE_43 = new Site(Boxed.class, "assignedInside", "Boxed.java", 210);

  private static final Site $SITE_44 = new Site(Boxed.class, "assignedInside", "Boxed.java", 211);

  private static final Site $SITE_45 = new Site(Boxed.class, "sum", "Boxed.java", 226).orDirectly();

  private static final Site $SITE_46 = new Site(Boxed.class, "sum", "Boxed.java", 227);

  private static final Site $SITE_47 = new Site(Boxed.class, "sum", "Boxed.java", 227);

  private final Boxed $self;

  private DecoBoxed(Boxed self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoBoxed of(Boxed self) {
    return new DecoBoxed(self);
  }

  /**
   * Leaves a trace of each call.
   */
  static Deferred<Integer> f(List<Integer> l, int x) {
    return Calls.spawnAlone(isolation -> Boxed.f(isolation.view(l), x));
  }

  /**
   * Leaves a trace of each call.
   */
  static Deferred<Integer> f(Scope scope, List<Integer> l, int x) {
    return Calls.spawn(scope, isolation -> Boxed.f(isolation.view(l), x));
  }

  static Deferred<Integer> nothing(List<Integer> l, int x) {
    return Calls.spawnAlone(isolation -> Boxed.nothing(isolation.view(l), x));
  }

  static Deferred<Integer> nothing(Scope scope, List<Integer> l, int x) {
    return Calls.spawn(scope, isolation -> Boxed.nothing(isolation.view(l), x));
  }

  static Deferred<Integer> two(List<Integer> l, int x, int y) {
    return Calls.spawnAlone(isolation -> Boxed.two(isolation.view(l), x, y));
  }

  static Deferred<Integer> two(Scope scope, List<Integer> l, int x, int y) {
    return Calls.spawn(scope, isolation -> Boxed.two(isolation.view(l), x, y));
  }

  static Object leftOperand(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.leftOperand(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          l.add(z + Boxed.f(l, 91));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_1, $3);
          throw $3;
        }
      } else {
        final int $1 = z;
        final Deferred<Integer> $2 = DecoBoxed.f($deco.at($SITE_1), l, 91);
        $deco.deferWhole(l, () -> l.add($1 + ((int) $2.get())));
      }
      $deco.await(); // deco: waits: before the return
      return l;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object comparedWithAPrimitive(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.comparedWithAPrimitive(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final BooleanRef b = new BooleanRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          b.value = z == Boxed.f(l, 91);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_2, $3);
          throw $3;
        }
      } else {
        final int $1 = z;
        final Deferred<Integer> $2 = DecoBoxed.f($deco.at($SITE_2), l, 91);
        $deco.defer(() -> b.value = $1 == ((int) $2.get()));
      }
      $deco.await(); // deco: waits: reads b, which the statement of line 53 may write
      return b.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object comparedAsObjects(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.comparedAsObjects(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns nothing; the rest is replayed at the next wait point
      final BooleanRef b = new BooleanRef();
      if ($deco.inPlace($SITE_3)) {
        try {
          b.value = z == Boxed.nothing(l, 3);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_3, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoBoxed.nothing($deco.at($SITE_3), l, 3);
        $deco.defer(() -> b.value = z == $1.get());
      }
      // deco: spawns nothing; the rest is replayed at the next wait point
      final BooleanRef c = new BooleanRef();
      if ($deco.inPlace($SITE_4)) {
        try {
          c.value = z /* not == but */ != Boxed.nothing(l, -3);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_4, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoBoxed.nothing($deco.at($SITE_4), l, -3);
        $deco.defer(() -> c.value = z /* not == but */ != $3.get());
      }
      $deco.await(); // deco: waits: reads b, which the statement of line 59 may write
      return List.of(b.value, c.value);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object compoundLocal(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.compoundLocal(l, z);
    }
    final Run $deco = Run.open();
    try {
      final Ref<Integer> v = new Ref<Integer>(z);
      // deco: spawns f; the rest is replayed at the next wait point
      $deco.defer(() -> Objects.requireNonNull(v.value));
      final Deferred<Integer> $1 = DecoBoxed.f($deco.at($SITE_5), l, 91);
      $deco.defer(() -> v.value += ((int) $1.get()));
      $deco.await(); // deco: waits: reads v, which the statement of line 67 may write
      return v.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object compoundPendingLocal(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.compoundPendingLocal(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns nothing; the rest is replayed at the next wait point
      final Ref<Integer> v = new Ref<Integer>();
      if ($deco.inPlace($SITE_6)) {
        try {
          v.value = Boxed.nothing(l, -1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_6, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoBoxed.nothing($deco.at($SITE_6), l, -1);
        $deco.defer(() -> v.value = $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      $deco.defer(() -> Objects.requireNonNull(v.value));
      final Deferred<Integer> $3 = DecoBoxed.f($deco.at($SITE_7), l, 2);
      $deco.defer(() -> v.value += ((int) $3.get()));
      $deco.await(); // deco: waits: reads v, which the statement of line 73 may write
      return v.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object pendingLeft(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.pendingLeft(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns nothing; the rest is replayed at the next wait point
      final Ref<Integer> v = new Ref<Integer>();
      if ($deco.inPlace($SITE_8)) {
        try {
          v.value = Boxed.nothing(l, -1);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_8, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoBoxed.nothing($deco.at($SITE_8), l, -1);
        $deco.defer(() -> v.value = $1.get());
      }
      int[] out = new int[1];
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef $3 = new IntRef();
      $deco.defer(() -> $3.value = v.value);
      final Deferred<Integer> $4 = DecoBoxed.f($deco.at($SITE_9), l, 2);
      $deco.defer(out, 0, () -> out[0] = $3.value + ((int) $4.get()));
      $deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object compoundField(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return $self.compoundField(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      $deco.defer(() -> Objects.requireNonNull($self.n));
      final Deferred<Integer> $1 = DecoBoxed.f($deco.at($SITE_10), l, 91);
      $deco.defer(() -> $self.n += ((int) $1.get()));
      $deco.await(); // deco: waits: reads field n, which the statement of line 88 may write
      return $self.n;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object compoundFieldOfNothing(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return $self.compoundFieldOfNothing(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_11)) {
        try {
          $self.other.plain += Boxed.f(l, 91);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_11, $3);
          throw $3;
        }
      } else {
        final Boxed $1 = Objects.requireNonNull($self.other);
        final Deferred<Integer> $2 = DecoBoxed.f($deco.at($SITE_11), l, 91);
        $deco.defer(() -> $1.plain += $2.get());
      }
      $deco.await(); // deco: waits: reads field plain, which the statement of line 94 may write
      return $self.plain;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object assignedFieldOfNothing(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return $self.assignedFieldOfNothing(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_12)) {
        try {
          $self.other.plain = Boxed.f(l, 2);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_12, $3);
          throw $3;
        }
      } else {
        final Boxed $1 = $self.other;
        final Deferred<Integer> $2 = DecoBoxed.f($deco.at($SITE_12), l, 2);
        $deco.defer(() -> $1.plain = $2.get());
      }
      $deco.await(); // deco: waits: reads field plain, which the statement of line 100 may write
      return $self.plain;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object compoundElement(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.compoundElement(l, z);
    }
    final Run $deco = Run.open();
    try {
      Integer[] a = {z};
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef $1 = new IntRef();
      $deco.defer(() -> $1.value = a[0]);
      final Deferred<Integer> $2 = DecoBoxed.f($deco.at($SITE_13), l, 91);
      $deco.defer(a, 0, () -> {
        $1.value += ((int) $2.get());
        a[0] = $1.value;
      });
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object index(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.index(l, z);
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[2];
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_14)) {
        try {
          a[z] = Boxed.f(l, 91);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_14, $3);
          throw $3;
        }
      } else {
        final int $1 = z;
        final Deferred<Integer> $2 = DecoBoxed.f($deco.at($SITE_14), l, 91);
        $deco.defer(a, $1, () -> a[$1] = $2.get());
      }
      $deco.await(); // deco: waits: before the return
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object argument(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.argument(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_15)) {
        try {
          l.add(Boxed.add(z, Boxed.f(l, 91)));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_15, $3);
          throw $3;
        }
      } else {
        final int $1 = z;
        final Deferred<Integer> $2 = DecoBoxed.f($deco.at($SITE_15), l, 91);
        $deco.deferWhole(l, () -> l.add(Boxed.add($1, ((int) $2.get()))));
      }
      $deco.await(); // deco: waits: before the return
      return l;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object furtherArgument(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.furtherArgument(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_16)) {
        try {
          l.add(Boxed.all(1, z, Boxed.f(l, 91)));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_16, $3);
          throw $3;
        }
      } else {
        final int $1 = z;
        final Deferred<Integer> $2 = DecoBoxed.f($deco.at($SITE_16), l, 91);
        $deco.deferWhole(l, () -> l.add(Boxed.all(1, $1, ((int) $2.get()))));
      }
      $deco.await(); // deco: waits: before the return
      return l;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object argumentOfACall(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.argumentOfACall(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f, two; the rest is replayed at the next wait point
      final int $1 = z;
      final Deferred<Integer> $2 = DecoBoxed.f($deco.at($SITE_17), l, 91);
      $deco.await(); // deco: waits: two needs the values
      final Deferred<Integer> $3 = DecoBoxed.two($deco.at($SITE_18), l, $1, ((int) $2.get()));
      $deco.deferWhole(l, () -> l.add($3.get()));
      $deco.await(); // deco: waits: before the return
      return l;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object argumentsOfACall(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.argumentsOfACall(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns nothing, f, two; the rest is replayed at the next wait point
      final Deferred<Integer> $1 = DecoBoxed.nothing($deco.at($SITE_19), l, -4);
      final IntRef $2 = new IntRef();
      $deco.defer(() -> $2.value = $1.get());
      final Deferred<Integer> $3 = DecoBoxed.f($deco.at($SITE_20), l, 91);
      $deco.await(); // deco: waits: two needs the values
      final Deferred<Integer> $4 = DecoBoxed.two($deco.at($SITE_21), l, $2.value, ((int) $3.get()));
      $deco.deferWhole(l, () -> l.add($4.get()));
      $deco.await(); // deco: waits: before the return
      return l;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object valueOfACall(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.valueOfACall(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns nothing, f; the rest is replayed at the next wait point
      final Deferred<Integer> $1 = DecoBoxed.nothing($deco.at($SITE_22), l, -4);
      final IntRef $2 = new IntRef();
      $deco.defer(() -> $2.value = $1.get());
      final Deferred<Integer> $3 = DecoBoxed.f($deco.at($SITE_23), l, 91);
      $deco.deferWhole(l, () -> l.add($2.value + ((int) $3.get())));
      $deco.await(); // deco: waits: before the return
      return l;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object castValue(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.castValue(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final LongRef v = new LongRef();
      if ($deco.inPlace($SITE_24)) {
        try {
          v.value = (long) z + Boxed.f(l, 91);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_24, $3);
          throw $3;
        }
      } else {
        final long $1 = (long) z;
        final Deferred<Integer> $2 = DecoBoxed.f($deco.at($SITE_24), l, 91);
        $deco.defer(() -> v.value = $1 + ((int) $2.get()));
      }
      $deco.await(); // deco: waits: reads v, which the statement of line 150 may write
      return v.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object elements(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.elements(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns nothing, f; the rest is replayed at the next wait point
      final Ref<int[]> a = new Ref<int[]>();
      final Deferred<Integer> $1 = DecoBoxed.nothing($deco.at($SITE_25), l, -4);
      final IntRef $2 = new IntRef();
      $deco.defer(() -> $2.value = $1.get());
      final Deferred<Integer> $3 = DecoBoxed.f($deco.at($SITE_26), l, 91);
      $deco.defer(() -> a.value = new int[] {$2.value, ((int) $3.get())});
      $deco.await(); // deco: waits: reads a, which the statement of line 156 may write
      return a.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object declarators(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.declarators(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns nothing, f; the rest is replayed at the next wait point
      final IntRef a = new IntRef();
      final IntRef b = new IntRef();
      final Deferred<Integer> $1 = DecoBoxed.nothing($deco.at($SITE_27), l, -4);
      final IntRef $2 = new IntRef();
      $deco.defer(() -> $2.value = $1.get());
      final Deferred<Integer> $3 = DecoBoxed.f($deco.at($SITE_28), l, 91);
      $deco.defer(() -> {
        a.value = $2.value;
        b.value = $3.get();
      });
      $deco.await(); // deco: waits: reads a, which the statement of line 162 may write
      return a.value + b.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object returned(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.returned(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns nothing, f side by side; the statement needs the values
      final Deferred<Integer> $1 = DecoBoxed.nothing($deco.at($SITE_29), l, -4);
      final IntRef $2 = new IntRef();
      $deco.defer(() -> $2.value = $1.get());
      final Deferred<Integer> $3 = DecoBoxed.f($deco.at($SITE_30), l, 91);
      $deco.await();
      return $2.value + ((int) $3.get());
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object chosen(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.chosen(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      final boolean $1 = l.isEmpty();
      final Deferred<Integer> $2 = !($1) ? DecoBoxed.f($deco.at($SITE_31), l, 4) : null;
      final IntRef $3 = new IntRef();
      $deco.defer(() -> $3.value = ($1 ? z : ((int) $2.get())));
      final Deferred<Integer> $4 = DecoBoxed.f($deco.at($SITE_32), l, 91);
      $deco.defer(() -> v.value = $3.value + ((int) $4.get()));
      $deco.await(); // deco: waits: reads v, which the statement of line 173 may write
      return v.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object condition(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.condition(l, z);
    }
    final Run $deco = Run.open();
    try {
      Boolean b = z == null ? null : true;
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      final Deferred<Integer> $1 = b ? DecoBoxed.f($deco.at($SITE_33), l, 1) : null;
      final Deferred<Integer> $2 = !(b) ? DecoBoxed.f($deco.at($SITE_34), l, 91) : null;
      $deco.defer(() -> v.value = b ? ((int) $1.get()) : ((int) $2.get()));
      $deco.await(); // deco: waits: reads v, which the statement of line 180 may write
      return v.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object concatenated(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.concatenated(l, z);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f, nothing; the rest is replayed at the next wait point
      final Ref<String> s = new Ref<String>();
      final String $1 = z + "-";
      final Deferred<Integer> $2 = DecoBoxed.f($deco.at($SITE_35), l, 2);
      final Deferred<Integer> $3 = DecoBoxed.nothing($deco.at($SITE_36), l, -2);
      $deco.defer(() -> s.value = $1 + ((int) $2.get()) + $3.get());
      $deco.await(); // deco: waits: reads s, which the statement of line 186 may write
      return s.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Object nested(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.nested(l, z);
    }
    final Run $deco = Run.open();
    try {
      Integer[] a = {z};
      final Ref<Integer> v = new Ref<Integer>(z);
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef $1 = new IntRef();
      $deco.defer(() -> $1.value = a[0]);
      final Deferred<Integer> $2 = DecoBoxed.f($deco.at($SITE_37), l, 91);
      $deco.deferOpaque(() -> l.add(a[0] = (int) ($1.value + (((int) $2.get())))));
      $deco.known(l /* deco: waits if not of the JDK */);
      // deco: spawns f; the rest is replayed at the next wait point
      $deco.defer(() -> Objects.requireNonNull(v.value));
      final Deferred<Integer> $3 = DecoBoxed.f($deco.at($SITE_38), l, 91);
      $deco.deferWhole(l, () -> l.add(v.value += ((int) $3.get())));
      $deco.await(); // deco: waits: reads l, which f (line 194) may write
      return List.of(a, v.value, l);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The value of a compound assignment is used, and it is assigned all the same.
   */
  static Object assignedInside(List<Integer> l, Integer z) {
    if (Run.serial(Boxed.class)) {
      return Boxed.assignedInside(l, z);
    }
    final Run $deco = Run.open();
    try {
      Integer[] a = {z};
      byte[] b = {100};
      String[] s = {"s"};
      long[][] g = {{1, 2}};
      final Ref<Integer> v = new Ref<Integer>(z);
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef $1 = new IntRef();
      $deco.defer(() -> $1.value = a[0]);
      final Deferred<Integer> $2 = DecoBoxed.f($deco.at($SITE_39), l, 9);
      $deco.deferOpaque(() -> l.add(a[0] = (int) ($1.value + (((int) $2.get())))));
      $deco.known(l /* deco: waits if not of the JDK */);
      // deco: spawns f; the rest is replayed at the next wait point
      $deco.defer(() -> Objects.requireNonNull(v.value));
      final Deferred<Integer> $3 = DecoBoxed.f($deco.at($SITE_40), l, 8);
      $deco.deferWhole(l, () -> l.add(v.value -= ((int) $3.get())));
      // deco: spawns f; the rest is replayed at the next wait point
      final ByteRef $4 = new ByteRef();
      $deco.defer(() -> $4.value = b[0]);
      final Deferred<Integer> $5 = DecoBoxed.f($deco.at($SITE_41), l, 90);
      $deco.deferOpaque(() -> l.add((int) (b[0] = (byte) ($4.value + (((int) $5.get()))))));
      $deco.known(l /* deco: waits if not of the JDK */);
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<String> $6 = new Ref<String>();
      $deco.defer(() -> $6.value = s[0]);
      final Deferred<Integer> $7 = DecoBoxed.f($deco.at($SITE_42), l, 1);
      final Deferred<Integer> $8 = DecoBoxed.f($deco.at($SITE_43), l, 2);
      $deco.deferOpaque(() -> l.add((s[0] = (String) ($6.value + (((int) $7.get()) + ((int) $8.get())))).length()));
      $deco.known(l /* deco: waits if not of the JDK */);
      // deco: spawns f; the rest is replayed at the next wait point
      final long[] $9 = g[0];
      final LongRef $10 = new LongRef();
      $deco.defer(() -> $10.value = $9[1]);
      final Deferred<Integer> $11 = DecoBoxed.f($deco.at($SITE_44), l, 3);
      $deco.deferOpaque(() -> l.add((int) ($9[1] = (long) ($10.value << (((int) $11.get()) - 1)))));
      $deco.known(l /* deco: waits if not of the JDK */);
      $deco.await(); // deco: waits: reads l, which f (line 207) may write
      return List.of(a, b, s, g, v.value, l);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static Deferred<Integer> meet(int x) {
    return Calls.spawnAlone(isolation -> Boxed.meet(x));
  }

  static Deferred<Integer> meet(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Boxed.meet(x));
  }

  /**
   * Boxes cost no parallelism.
   */
  static int sum(int n) {
    if (Run.serial(Boxed.class)) {
      return Boxed.sum(n);
    }
    final Run $deco = Run.open();
    try {
      final Ref<Integer> sum = new Ref<Integer>((int) (0));
      for (int i = 0; i < n; i++) {
        // deco: spawns meet; the rest is replayed at the next wait point
        final Ref<Integer> twice = new Ref<Integer>();
        if ($deco.inPlace($SITE_45)) {
          try {
            twice.value = Boxed.meet(2 * i);
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_45, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoBoxed.meet($deco.at($SITE_45), 2 * i);
          $deco.defer(() -> twice.value = $1.get());
        }
        // deco: spawns meet; the rest is replayed at the next wait point
        $deco.defer(() -> Objects.requireNonNull(sum.value));
        final IntRef $3 = new IntRef();
        $deco.defer(() -> $3.value = twice.value);
        final Deferred<Integer> $4 = DecoBoxed.meet($deco.at($SITE_46), i);
        final IntRef $5 = new IntRef();
        $deco.defer(() -> $5.value = $4.get());
        final Deferred<Integer> $6 = DecoBoxed.meet($deco.at($SITE_47), 1);
        $deco.defer(() -> sum.value += $3.value + $5.value * $6.get());
      }
      $deco.await(); // deco: waits: reads sum, which the statement of line 227 may write
      return sum.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
