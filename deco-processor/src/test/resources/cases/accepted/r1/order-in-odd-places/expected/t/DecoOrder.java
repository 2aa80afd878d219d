package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.BooleanRef;
import dev.deco.runtime.support.ByteRef;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.CharRef;
import dev.deco.runtime.support.DoubleRef;
import dev.deco.runtime.support.FloatRef;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.ShortRef;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Order} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Order"
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
final class DecoOrder {
  private static final Site $SITE_1 = new Site(Order.class, "receiverIndexValue", "Order.java", 58);

  private static final Site $SITE_2 = new Site(Order.class, "receiverIndexValue", "Order.java", 59);

  private static final Site $SITE_3 = new Site(Order.class, "receiverIndexValue", "Order.java", 60);

  private static final Site $SITE_4 = new Site(Order.class, "receiverIndexValue", "Order.java", 61);

  private static final Site $SITE_5 = new Site(Order.class, "arguments", "Order.java", 67);

  private static final Site $SITE_6 = new Site(Order.class, "arguments", "Order.java", 67);

  private static final Site $SITE_7 = new Site(Order.class, "arguments", "Order.java", 68);

  private static final Site $SITE_8 = new Site(Order.class, "arguments", "Order.java", 68);

  private static final Site $SITE_9 = new Site(Order.class, "variablesThatChangeInside", "Order.java", 75).orDirectly();

  private static final Site $SITE_10 = new Site(Order.class, "variablesThatChangeInside", "Order.java", 76).orDirectly();

  private static final Site $SITE_11 = new Site(Order.class, "variablesThatChangeInside", "Order.java", 77);

  private static final Site $SITE_12 = new Site(Order.class, "variablesThatChangeInside", "Order.java", 78).orDirectly();

  private static final Site $SITE_13 = new Site(Order.class, "variablesThatChangeInside", "Order.java", 79);

  private static final Site $SITE_14 = new Site(Order.class, "variablesThatChangeInside", "Order.java", 80);

  private static final Site $SITE_15 = new Site(Order.class, "assignmentsInside", "Order.java", 88);

  private static final Site $SITE_16 = new Site(Order.class, "assignmentsInside", "Order.java", 88);

  private static final Site $SITE_17 = new Site(Order.class, "assignmentsInside", "Order.java", 89);

  private static final Site $SITE_18 = new Site(Order.class, "assignmentsInside", "Order.java", 90).orDirectly();

  private static final Site $SITE_19 = new Site(Order.class, "assignmentsInside", "Order.java", 91).orDirectly();

  private static final Site $SITE_20 = new Site(Order.class, "conversions", "Order.java", 98).orDirectly();

  private static final Site $SITE_21 = new Site(Order.class, "conversions", "Order.java", 99).orDirectly();

  private static final Site $SITE_22 = new Site(Order.class, "conversions", "Order.java", 100).orDirectly();

  private static final Site $SITE_23 = new Site(Order.class, "conversions", "Order.java", 101).orDirectly();

  private static final Site $SITE_24 = new Site(Order.class, "conversions", "Order.java", 102).orDirectly();

  private static final Site $SITE_25 = new Site(Order.class, "conversions", "Order.java", 103).orDirectly();

  private static final Site $SITE_26 = new Site(Order.class, "conversions", "Order.java", 104).orDirectly();

  private static final Site $SITE_27 = new Site(Order.class, "conversions", "Order.java", 106).orDirectly();

  private static final Site $SITE_28 = new Site(Order.class, "conversions", "Order.java", 107).orDirectly();

  private static final Site $SITE_29 = new Site(Order.class, "conversions", "Order.java", 109).orDirectly();

  private static final Site $SITE_30 = new Site(Order.class, "strings", "Order.java", 115);

  private static final Site $SITE_31 = new Site(Order.class, "strings", "Order.java", 115);

  private static final Site $SITE_32 = new Site(Order.class, "strings", "Order.java", 116).orDirectly();

  private static final Site $SITE_33 = new Site(Order.class, "strings", "Order.java", 117);

  private static final Site $SITE_34 = new Site(Order.class, "strings", "Order.java", 117);

  private static final Site $SITE_35 = new Site(Order.class, "strings", "Order.java", 117);

  private static final Site $SITE_36 = new Site(Order.class, "strings", "Order.java", 119).orDirectly();

  private static final Site $SITE_37 = new Site(Order.class, "strings", "Order.java", 120);

  private static final Site $SITE_38 = new Site(Order.class, "strings", "Order.java", 120);

  private static final Site $SITE_39 = new Site(Order.class, "shortCircuit", "Order.java", 126);

  private static final Site $SITE_40 = new Site(Order.class, "shortCircuit", "Order.java", 126);

  private static final Site $SITE_41 = new Site(Order.class, "shortCircuit", "Order.java", 126);

  private static final Site $SITE_42 = new Site(Order.class, "shortCircuit", "Order.java", 127);

  private static final Site $SITE_43 = new Site(Order.class, "shortCircuit", "Order.java", 127);

  private static final Site $SITE_44 = new Site(Order.class, "shortCircuit", "Order.java", 127);

  private static final Site $SITE_45 = new Site(Order.class, "shortCircuit", "Order.java", 128);

  private static final Site $SITE_46 = new Site(Order.class, "shortCircuit", "Order.java", 129);

  private static final Site $SITE_47 = new Site(Order.class, "shortCircuit", "Order.java", 130);

  private static final Site $SITE_48 = new Site(Order.class, "shortCircuit", "Order.java", 130);

  private static final Site $SITE_49 = new Site(Order.class, "shortCircuit", "Order.java", 130);

  private static final Site $SITE_50 = new Site(Order.class, "loopsWithCalls", "Order.java", 137);

  private static final Site $SITE_51 = new Site(Order.class, "loopsWithCalls", "Order.java", 137);

  private static final Site $SITE_52 = new Site(Order.class, "loopsWithCalls", "Order.java", 137);

  private static final Site $SITE_53 = new Site(Order.class, "loopsWithCalls", "Order.java", 137);

  private static final Site $SITE_54 = new Site(Order.class, "loopsWithCalls", "Order.java", 138).orDirectly();

  private static final Site $SITE_55 = new Site(Order.class, "loopsWithCalls", "Order.java", 142);

  private static final Site $SITE_56 = new Site(Order.class, "loopsWithCalls", "Order.java", 141).orDirectly();

  private static final Site $SITE_57 = new Site(Order.class, "loopsWithCalls", "Order.java", 143);

  private static final Site $SITE_58 = new Site(Order.class, "loopsWithCalls", "Order.java", 144).orDirectly();

  private static final Site $SITE_59 = new Site(Order.class, "textOfAListThatChanges", "Order.java", 151).orDirectly();

  private static final Site $SITE_60 = new Site(Order.class, "textOfAListThatChanges", "Order.java", 152);

  private static final Site $SITE_61 = new Site(Order.class, "textOfAListThatChanges", "Order.java", 152);

  private static final Site $SITE_62 = new Site(Order.class, "textOfAListThatChanges", "Order.java", 153).orDirectly();

  private static final Site $SITE_63 = new Site(Order.class, "mapOperations", "Order.java", 161);

  private static final Site $SITE_64 = new Site(Order.class, "mapOperations", "Order.java", 161);

  private static final Site $SITE_65 = new Site(Order.class, "mapOperations", "Order.java", 162).orDirectly();

  private static final Site $SITE_66 = new Site(Order.class, "mapOperations", "Order.java", 164).orDirectly();

  private static final Site $SITE_67 = new Site(Order.class, "mapOperations", "Order.java", 165);

  private static final Site $SITE_68 = new Site(Order.class, "mapOperations", "Order.java", 165);

  private static final Site $SITE_69 = new Site(Order.class, "builders", "Order.java", 174);

  private static final Site $SITE_70 = new Site(Order.class, "builders", "Order.java", 174);

  private static final Site $SITE_71 = new Site(Order.class, "builders", "Order.java", 175).orDirectly();

  private static final Site $SITE_72 = new Site(Order.class, "nullsInTheirTurn", "Order.java", 182);

  private static final Site $SITE_73 = new Site(Order.class, "nullsBeforeTheCall", "Order.java", 188);

  private final Order $self;

  private DecoOrder(Order self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoOrder of(Order self) {
    return new DecoOrder(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Order.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Order.f(x));
  }

  static Deferred<Integer> log(List<Object> l, int x) {
    return Calls.spawnAlone(isolation -> Order.log(isolation.view(l), x));
  }

  static Deferred<Integer> log(Scope scope, List<Object> l, int x) {
    return Calls.spawn(scope, isolation -> Order.log(isolation.view(l), x));
  }

  static Deferred<String> word(int x) {
    return Calls.spawnAlone(isolation -> Order.word(x));
  }

  static Deferred<String> word(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Order.word(x));
  }

  static Deferred<Boolean> even(List<Object> l, int x) {
    return Calls.spawnAlone(isolation -> Order.even(isolation.view(l), x));
  }

  static Deferred<Boolean> even(Scope scope, List<Object> l, int x) {
    return Calls.spawn(scope, isolation -> Order.even(isolation.view(l), x));
  }

  Object receiverIndexValue() {
    if (Run.serial(Order.class) || Overrides.overridden($self, Order.class, "receiverIndexValue")) {
      return $self.receiverIndexValue();
    }
    final Run $deco = Run.open();
    try {
      $Hidden.noted_0($self, $self.cells, 1)[$Hidden.note_1($self, 2)] = ((int) DecoOrder.log($deco.at($SITE_1), $self.state, 3).get()) + $Hidden.note_1($self, 4);
      $Hidden.noted_0($self, $self.cells, 5)[$Hidden.note_1($self, 0)] += ((int) DecoOrder.log($deco.at($SITE_2), $self.state, 6).get()) * $Hidden.note_1($self, 7);
      $Hidden.noted_0($self, $self.cells, 8)[((int) DecoOrder.log($deco.at($SITE_3), $self.state, 1).get())] -= $Hidden.note_1($self, 9);
      $Hidden.noted_0($self, $self.cells, 10)[((int) DecoOrder.log($deco.at($SITE_4), $self.state, 2).get())]++;
      return $self.cells;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object arguments() {
    if (Run.serial(Order.class) || Overrides.overridden($self, Order.class, "arguments")) {
      return $self.arguments();
    }
    final Run $deco = Run.open();
    try {
      $self.state.add(Math.max($Hidden.note_1($self, 1), ((int) DecoOrder.log($deco.at($SITE_5), $self.state, 2).get())) + Math.min(((int) DecoOrder.log($deco.at($SITE_6), $self.state, 3).get()), $Hidden.note_1($self, 4)));
      $self.state.add($Hidden.note_1($self, 5) - ((int) DecoOrder.log($deco.at($SITE_7), $self.state, 6).get()) - $Hidden.note_1($self, 7) - ((int) DecoOrder.log($deco.at($SITE_8), $self.state, 8).get()));
      return $self.state.size();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object variablesThatChangeInside() {
    if (Run.serial(Order.class) || Overrides.overridden($self, Order.class, "variablesThatChangeInside")) {
      return $self.variablesThatChangeInside();
    }
    final Run $deco = Run.open();
    try {
      int i = 0;
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_9)) {
        try {
          $self.cells[i++] = Order.f(i);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_9, $4);
          throw $4;
        }
      } else {
        final int[] $1 = $self.cells;
        final int $2 = i++;
        final Deferred<Integer> $3 = DecoOrder.f($deco.at($SITE_9), i);
        $deco.defer($1, $2, () -> $1[$2] = $3.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_10)) {
        try {
          $self.cells[i] = Order.f(i++) + i;
        } catch (Throwable $9) {
          $deco.failedInPlace($SITE_10, $9);
          throw $9;
        }
      } else {
        final int[] $5 = $self.cells;
        final int $6 = i;
        final Deferred<Integer> $7 = DecoOrder.f($deco.at($SITE_10), i++);
        final int $8 = i;
        $deco.defer($5, $6, () -> $5[$6] = ((int) $7.get()) + $8);
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final int[] $10 = $self.cells;
      final int $11 = i = 0;
      final IntRef $12 = new IntRef();
      $deco.defer(() -> $12.value = $10[$11]);
      final Deferred<Integer> $13 = DecoOrder.f($deco.at($SITE_11), i);
      final int $14 = (i = 2);
      $deco.defer($10, $11, () -> {
        $12.value += ((int) $13.get()) + $14;
        $10[$11] = $12.value;
      });
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef k = new IntRef();
      if ($deco.inPlace($SITE_12)) {
        try {
          k.value = i + Order.f(i = 1) + i;
        } catch (Throwable $18) {
          $deco.failedInPlace($SITE_12, $18);
          throw $18;
        }
      } else {
        final int $15 = i;
        final Deferred<Integer> $16 = DecoOrder.f($deco.at($SITE_12), i = 1);
        final int $17 = i;
        $deco.defer(() -> k.value = $15 + ((int) $16.get()) + $17);
      }
      $self.n = $self.n++ + ((int) DecoOrder.f($deco.at($SITE_13), $self.n).get()) + ++$self.n;
      i += i++ + ((int) DecoOrder.f($deco.at($SITE_14), i).get());
      return List.of(i, k.value, $self.n);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object assignmentsInside() {
    if (Run.serial(Order.class) || Overrides.overridden($self, Order.class, "assignmentsInside")) {
      return $self.assignmentsInside();
    }
    final Run $deco = Run.open();
    try {
      int a;
      int b = 2;
      int c = (a = ((int) DecoOrder.f($deco.at($SITE_15), 1).get())) + (b = ((int) DecoOrder.f($deco.at($SITE_16), b).get())) * a + b;
      $self.cells[0] = $self.cells[1] = $self.cells[2] = ((int) DecoOrder.f($deco.at($SITE_17), c).get());
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef d = new IntRef();
      if ($deco.inPlace($SITE_18)) {
        try {
          d.value = $self.n = Order.f(a);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_18, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOrder.f($deco.at($SITE_18), a);
        $deco.defer(() -> d.value = $self.n = ((int) $1.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_19)) {
        try {
          $self.n += d.value += Order.f(b);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_19, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoOrder.f($deco.at($SITE_19), b);
        $deco.defer(() -> $self.n += d.value += ((int) $3.get()));
      }
      $deco.await(); // deco: waits: reads d, which the statement of line 90 may write
      return List.of(a, b, c, d.value, $self.n);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object conversions() {
    if (Run.serial(Order.class) || Overrides.overridden($self, Order.class, "conversions")) {
      return $self.conversions();
    }
    final Run $deco = Run.open();
    try {
      final ByteRef b = new ByteRef((byte) 120);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_20)) {
        try {
          b.value += Order.f(10);
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_20, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoOrder.f($deco.at($SITE_20), 10);
        $deco.defer(() -> b.value += $1.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final ShortRef s = new ShortRef();
      if ($deco.inPlace($SITE_21)) {
        try {
          s.value = (short) Order.f(70000);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_21, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoOrder.f($deco.at($SITE_21), 70000);
        $deco.defer(() -> s.value = (short) ((int) $3.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_22)) {
        try {
          $self.letter += Order.f(1);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_22, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoOrder.f($deco.at($SITE_22), 1);
        $deco.defer(() -> $self.letter += $5.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_23)) {
        try {
          $self.wide <<= Order.f(40);
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_23, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoOrder.f($deco.at($SITE_23), 40);
        $deco.defer(() -> $self.wide <<= $7.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_24)) {
        try {
          $self.wide += Order.f(1) * 2.5;
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_24, $10);
          throw $10;
        }
      } else {
        final Deferred<Integer> $9 = DecoOrder.f($deco.at($SITE_24), 1);
        $deco.defer(() -> $self.wide += ((int) $9.get()) * 2.5);
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final FloatRef g = new FloatRef();
      if ($deco.inPlace($SITE_25)) {
        try {
          g.value = Order.f(3) / 2f;
        } catch (Throwable $12) {
          $deco.failedInPlace($SITE_25, $12);
          throw $12;
        }
      } else {
        final Deferred<Integer> $11 = DecoOrder.f($deco.at($SITE_25), 3);
        $deco.defer(() -> g.value = ((int) $11.get()) / 2f);
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final DoubleRef d = new DoubleRef();
      if ($deco.inPlace($SITE_26)) {
        try {
          d.value = Order.f(7) / 2;
        } catch (Throwable $14) {
          $deco.failedInPlace($SITE_26, $14);
          throw $14;
        }
      } else {
        final Deferred<Integer> $13 = DecoOrder.f($deco.at($SITE_26), 7);
        $deco.defer(() -> d.value = ((int) $13.get()) / 2);
      }
      final IntRef q = new IntRef(7);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_27)) {
        try {
          q.value *= Order.f(1) + 0.5;
        } catch (Throwable $16) {
          $deco.failedInPlace($SITE_27, $16);
          throw $16;
        }
      } else {
        final Deferred<Integer> $15 = DecoOrder.f($deco.at($SITE_27), 1);
        $deco.defer(() -> q.value *= ((int) $15.get()) + 0.5);
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_28)) {
        try {
          q.value >>>= Order.f(0);
        } catch (Throwable $18) {
          $deco.failedInPlace($SITE_28, $18);
          throw $18;
        }
      } else {
        final Deferred<Integer> $17 = DecoOrder.f($deco.at($SITE_28), 0);
        $deco.defer(() -> q.value >>>= $17.get());
      }
      final CharRef c = new CharRef('x');
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_29)) {
        try {
          c.value = (char) (c.value + Order.f(0));
        } catch (Throwable $20) {
          $deco.failedInPlace($SITE_29, $20);
          throw $20;
        }
      } else {
        final Deferred<Integer> $19 = DecoOrder.f($deco.at($SITE_29), 0);
        $deco.defer(() -> c.value = (char) (c.value + ((int) $19.get())));
      }
      $deco.await(); // deco: waits: reads b, which the statement of line 98 may write
      return Arrays.asList(b.value, s.value, $self.letter, $self.wide, g.value, d.value, q.value, c.value);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object strings() {
    if (Run.serial(Order.class) || Overrides.overridden($self, Order.class, "strings")) {
      return $self.strings();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $1 = DecoOrder.f($deco.at($SITE_30), 1);
      final Deferred<Integer> $2 = DecoOrder.f($deco.at($SITE_31), 2);
      $deco.defer(() -> $self.text += ((int) $1.get()) + ((int) $2.get()));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_32)) {
        try {
          $self.text += 'c' + Order.f(3);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_32, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoOrder.f($deco.at($SITE_32), 3);
        $deco.defer(() -> $self.text += 'c' + ((int) $3.get()));
      }
      $deco.await(); // deco: waits: reads field text, which the statement of line 115 may write
      // deco: spawns f, word; the rest is replayed at the next wait point
      final String $5 = $self.text;
      final Deferred<Integer> $6 = DecoOrder.f($deco.at($SITE_33), 1);
      final Deferred<String> $7 = DecoOrder.word($deco.at($SITE_34), 2);
      final Deferred<Integer> $8 = DecoOrder.f($deco.at($SITE_35), 96);
      $deco.defer(() -> $self.text = $5 + ((int) $6.get()) + $7.get() + null + 'd' + (char) ((int) $8.get()));
      final Ref<String> s = new Ref<String>(null);
      // deco: spawns word; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_36)) {
        try {
          s.value += Order.word(1);
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_36, $10);
          throw $10;
        }
      } else {
        final Deferred<String> $9 = DecoOrder.word($deco.at($SITE_36), 1);
        $deco.defer(() -> s.value += $9.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<Integer> $11 = DecoOrder.f($deco.at($SITE_37), 1);
      final Deferred<Integer> $12 = DecoOrder.f($deco.at($SITE_38), 1);
      $deco.defer(() -> s.value = ((int) $11.get()) + 1 + "x" + 1 + ((int) $12.get()));
      $deco.await(); // deco: waits: reads field text, which the statement of line 117 may write
      return $self.text + s.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object shortCircuit() {
    if (Run.serial(Order.class) || Overrides.overridden($self, Order.class, "shortCircuit")) {
      return $self.shortCircuit();
    }
    final Run $deco = Run.open();
    try {
      boolean a = ((boolean) DecoOrder.even($deco.at($SITE_39), $self.state, 1).get()) && ((boolean) DecoOrder.even($deco.at($SITE_40), $self.state, 2).get()) || ((boolean) DecoOrder.even($deco.at($SITE_41), $self.state, 4).get());
      // deco: spawns even; the rest is replayed at the next wait point
      final BooleanRef b = new BooleanRef();
      final Deferred<Boolean> $1 = DecoOrder.even($deco.at($SITE_42), $self.state, 6);
      final Deferred<Boolean> $2 = DecoOrder.even($deco.at($SITE_43), $self.state, 7);
      final Deferred<Boolean> $3 = DecoOrder.even($deco.at($SITE_44), $self.state, 8);
      $deco.defer(() -> b.value = ((boolean) $1.get()) | ((boolean) $2.get()) & ((boolean) $3.get()));
      // deco: spawns even; the rest is replayed at the next wait point
      final BooleanRef c = new BooleanRef();
      final boolean $4 = $self.n > 0;
      final Deferred<Boolean> $5 = $4 ? DecoOrder.even($deco.at($SITE_45), $self.state, 10) : null;
      $deco.defer(() -> c.value = $4 && ((boolean) $5.get()));
      // deco: spawns even; the rest is replayed at the next wait point
      final BooleanRef d = new BooleanRef();
      final boolean $6 = $self.n == 0;
      final Deferred<Boolean> $7 = !($6) ? DecoOrder.even($deco.at($SITE_46), $self.state, 12) : null;
      $deco.defer(() -> d.value = $6 || ((boolean) $7.get()));
      int e = $self.n > 0 ? ((int) DecoOrder.log($deco.at($SITE_47), $self.state, 1).get()) : $self.n == 0 ? ((int) DecoOrder.log($deco.at($SITE_48), $self.state, 2).get()) : ((int) DecoOrder.log($deco.at($SITE_49), $self.state, 3).get());
      $deco.await(); // deco: waits: reads b, which the statement of line 127 may write
      return List.of(a, b.value, c.value, d.value, e);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object loopsWithCalls() {
    if (Run.serial(Order.class) || Overrides.overridden($self, Order.class, "loopsWithCalls")) {
      return $self.loopsWithCalls();
    }
    final Run $deco = Run.open();
    try {
      final IntRef turns = new IntRef(0);
      for (int i = ((int) DecoOrder.log($deco.at($SITE_50), $self.state, 0).get()), j = 3; i < ((int) DecoOrder.log($deco.at($SITE_51), $self.state, j).get()); i += ((int) DecoOrder.f($deco.at($SITE_52), 0).get()), j -= ((int) DecoOrder.log($deco.at($SITE_53), $self.state, 0).get())) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_54)) {
          try {
            turns.value += Order.f(i) * 10;
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_54, $3);
            throw $3;
          }
        } else {
          final $Batch_1 $2 = $Batch_1.at($deco, turns);
          if ($2 != null) {
            $2.add(i);
          } else {
            final Deferred<Integer> $1 = DecoOrder.f($deco.at($SITE_54), i);
            $deco.defer(() -> turns.value += ((int) $1.get()) * 10);
          }
        }
      }
      // deco: waits before each test: reads turns, which the statement of line 141 may write
      do {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_56)) {
          try {
            turns.value -= Order.f(1);
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_56, $6);
            throw $6;
          }
        } else {
          final $Batch_2 $5 = $Batch_2.at($deco, turns);
          if ($5 != null) {
            $5.add(1);
          } else {
            final Deferred<Integer> $4 = DecoOrder.f($deco.at($SITE_56), 1);
            $deco.defer(() -> turns.value -= $4.get());
          }
        }
      } while ($deco.awaited() & (((boolean) DecoOrder.even($deco.at($SITE_55), $self.state, turns.value).get()) && turns.value > 40));
      // deco: waits before each test: reads turns, which the statement of line 144 may write
      while ($deco.awaited() & (((int) DecoOrder.log($deco.at($SITE_57), $self.state, turns.value).get()) > 30)) {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_58)) {
          try {
            turns.value -= Order.f(4);
          } catch (Throwable $9) {
            $deco.failedInPlace($SITE_58, $9);
            throw $9;
          }
        } else {
          final $Batch_3 $8 = $Batch_3.at($deco, turns);
          if ($8 != null) {
            $8.add(4);
          } else {
            final Deferred<Integer> $7 = DecoOrder.f($deco.at($SITE_58), 4);
            $deco.defer(() -> turns.value -= $7.get());
          }
        }
      }
      return turns.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object textOfAListThatChanges() {
    if (Run.serial(Order.class) || Overrides.overridden($self, Order.class, "textOfAListThatChanges")) {
      return $self.textOfAListThatChanges();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns log; the rest is replayed at the next wait point
      final Ref<String> a = new Ref<String>();
      if ($deco.inPlace($SITE_59)) {
        try {
          a.value = "a" + $self.state + Order.log($self.state, 1);
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_59, $3);
          throw $3;
        }
      } else {
        final String $1 = "a" + $self.state;
        final Deferred<Integer> $2 = DecoOrder.log($deco.at($SITE_59), $self.state, 1);
        $deco.defer(() -> a.value = $1 + ((int) $2.get()));
      }
      // deco: spawns log; the rest is replayed at the next wait point
      final Ref<String> b = new Ref<String>();
      final Deferred<Integer> $4 = DecoOrder.log($deco.at($SITE_60), $self.state, 2);
      final List<Object> $5 = $self.state;
      final Ref<String> $6 = new Ref<String>();
      $deco.defer(() -> $6.value = ((int) $4.get()) + "b" + $5);
      final Deferred<Integer> $7 = DecoOrder.log($deco.at($SITE_61), $self.state, 3);
      final List<Object> $8 = $self.state;
      $deco.defer(() -> b.value = $6.value + ((int) $7.get()) + $8);
      $deco.known($8 /* deco: waits if not of the JDK */);
      $deco.known($5 /* deco: waits if not of the JDK */);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_62)) {
        try {
          $self.state.add(Order.f(5));
        } catch (Throwable $11) {
          $deco.failedInPlace($SITE_62, $11);
          throw $11;
        }
      } else {
        final List<Object> $9 = $self.state;
        final Deferred<Integer> $10 = DecoOrder.f($deco.at($SITE_62), 5);
        $deco.deferWhole($9, () -> $9.add($10.get()));
      }
      $deco.await(); // deco: waits: reads a, which the statement of line 151 may write
      return a.value + b.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object mapOperations() {
    if (Run.serial(Order.class) || Overrides.overridden($self, Order.class, "mapOperations")) {
      return $self.mapOperations();
    }
    final Run $deco = Run.open();
    try {
      Map<String, Integer> m = new TreeMap<>();
      for (int i = 0; i < 6; i++) {
        // deco: spawns word, f; the rest is replayed at the next wait point
        final Deferred<String> $1 = DecoOrder.word($deco.at($SITE_63), i % 2);
        final Deferred<Integer> $2 = DecoOrder.f($deco.at($SITE_64), i);
        $deco.deferWhole(m, () -> m.merge($1.get(), $2.get(), Integer::sum));
        $deco.await(); // deco: waits: reads m, which the statement of line 161 may write
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_65)) {
          try {
            m.put("k" + i % 2, m.getOrDefault("k" + i % 2, 0) + Order.f(i));
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_65, $6);
            throw $6;
          }
        } else {
          final String $3 = "k" + i % 2;
          final int $4 = m.getOrDefault("k" + i % 2, 0);
          final Deferred<Integer> $5 = DecoOrder.f($deco.at($SITE_65), i);
          $deco.defer(m, $3, () -> m.put($3, $4 + ((int) $5.get())));
        }
        $deco.await(); // deco: waits: reads field state, which the statement of line 162 may write
        m.computeIfAbsent("c" + i % 3, k -> $Hidden.note_1($self, k.length()));
        // deco: spawns word; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_66)) {
          try {
            m.compute(Order.word(7), (k, v) -> v == null ? 1 : v + 1);
          } catch (Throwable $8) {
            $deco.failedInPlace($SITE_66, $8);
            throw $8;
          }
        } else {
          final Deferred<String> $7 = DecoOrder.word($deco.at($SITE_66), 7);
          $deco.deferOpaque(() -> m.compute($7.get(), (k, v) -> v == null ? 1 : v + 1));
        }
        // deco: spawns word, f; the rest is replayed at the next wait point
        final Deferred<String> $9 = DecoOrder.word($deco.at($SITE_67), i);
        final Deferred<Integer> $10 = DecoOrder.f($deco.at($SITE_68), i);
        $deco.deferWhole(m, () -> m.putIfAbsent($9.get(), $10.get()));
      }
      $deco.await(); // deco: waits: before the return
      return m;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object builders() {
    if (Run.serial(Order.class) || Overrides.overridden($self, Order.class, "builders")) {
      return $self.builders();
    }
    final Run $deco = Run.open();
    try {
      StringBuilder b = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        $deco.await(); // deco: waits: reads b, which the statement of line 175 may write
        b.append(i).append(':').append(((int) DecoOrder.f($deco.at($SITE_69), i).get())).append($Hidden.note_1($self, i)).append(DecoOrder.word($deco.at($SITE_70), i).get()).append(b.length());
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_71)) {
          try {
            b.insert(0, Order.f(i)).append(',');
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_71, $3);
            throw $3;
          }
        } else {
          final $Batch_4 $2 = $Batch_4.at($deco, b);
          if ($2 != null) {
            $2.add(i);
          } else {
            final Deferred<Integer> $1 = DecoOrder.f($deco.at($SITE_71), i);
            $deco.defer(() -> b.insert(0, ((int) $1.get())).append(','));
          }
        }
      }
      $deco.await(); // deco: waits: reads b, which the statement of line 175 may write
      return b.toString();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object nullsInTheirTurn() {
    if (Run.serial(Order.class) || Overrides.overridden($self, Order.class, "nullsInTheirTurn")) {
      return $self.nullsInTheirTurn();
    }
    final Run $deco = Run.open();
    try {
      $self.next.n = $Hidden.note_1($self, ((int) DecoOrder.f($deco.at($SITE_72), 1).get()));
      return $self.n;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object nullsBeforeTheCall() {
    if (Run.serial(Order.class) || Overrides.overridden($self, Order.class, "nullsBeforeTheCall")) {
      return $self.nullsBeforeTheCall();
    }
    final Run $deco = Run.open();
    try {
      $self.next.cells[$Hidden.note_1($self, 1)] = ((int) DecoOrder.log($deco.at($SITE_73), $self.state, 2).get());
      return $self.n;
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
    private IntRef same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_54, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_54);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_54) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
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
            $results[$slot] = Order.f(x);
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
      final IntRef turns = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        turns.value += $results[$slot] * 10;
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
    private IntRef same1;

    private final int[] argument1;

    private int[] results;

    $Batch_2(int room) {
      super($SITE_56, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_2 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_2 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_56);
      if (capacity == 0) {
        return null;
      }
      $Batch_2 next = run.used($SITE_56) instanceof $Batch_2 used ? used : new $Batch_2(Batch.room(capacity));
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
            $results[$slot] = Order.f(x);
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
      final IntRef turns = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        turns.value -= $results[$slot];
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
    private IntRef same1;

    private final int[] argument1;

    private int[] results;

    $Batch_3(int room) {
      super($SITE_58, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_3 at(Run run, IntRef same1) {
      if (run.filling() instanceof $Batch_3 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_58);
      if (capacity == 0) {
        return null;
      }
      $Batch_3 next = run.used($SITE_58) instanceof $Batch_3 used ? used : new $Batch_3(Batch.room(capacity));
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
            $results[$slot] = Order.f(x);
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
      final IntRef turns = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        turns.value -= $results[$slot];
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
    private StringBuilder same1;

    private final int[] argument1;

    private int[] results;

    $Batch_4(int room) {
      super($SITE_71, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_4 at(Run run, StringBuilder same1) {
      if (run.filling() instanceof $Batch_4 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_71);
      if (capacity == 0) {
        return null;
      }
      $Batch_4 next = run.used($SITE_71) instanceof $Batch_4 used ? used : new $Batch_4(Batch.room(capacity));
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
            $results[$slot] = Order.f(x);
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
      final StringBuilder b = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        b.insert(0, $results[$slot]).append(',');
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
    static final MethodHandle METHOD_noted_0 = Access.method(MethodHandles.lookup(), Order.class, "noted", int[].class, int.class);

    static final MethodHandle METHOD_note_1 = Access.method(MethodHandles.lookup(), Order.class, "note", int.class);

    static int[] noted_0(Order self, int[] a0, int a1) {
      try {
        return (int[]) METHOD_noted_0.invokeExact(self, a0, a1);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }

    static int note_1(Order self, int a0) {
      try {
        return (int) METHOD_note_1.invokeExact(self, a0);
      } catch (Throwable thrown) {
        throw Access.sneaky(thrown);
      }
    }
  }
}
