package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Failing} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Failing"
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
final class DecoFailing {
  private static final Site $SITE_1 = new Site(Failing.class, "arrayStore", "Failing.java", 46).orDirectly();

  private static final Site $SITE_2 = new Site(Failing.class, "arrayStore", "Failing.java", 47).orDirectly();

  private static final Site $SITE_3 = new Site(Failing.class, "arrayStore", "Failing.java", 48).orDirectly();

  private static final Site $SITE_4 = new Site(Failing.class, "arrayStore", "Failing.java", 49).orDirectly();

  private static final Site $SITE_5 = new Site(Failing.class, "unsupported", "Failing.java", 56).orDirectly();

  private static final Site $SITE_6 = new Site(Failing.class, "unsupported", "Failing.java", 57).orDirectly();

  private static final Site $SITE_7 = new Site(Failing.class, "unsupported", "Failing.java", 58).orDirectly();

  private static final Site $SITE_8 = new Site(Failing.class, "fixedSize", "Failing.java", 65).orDirectly();

  private static final Site $SITE_9 = new Site(Failing.class, "fixedSize", "Failing.java", 67).orDirectly();

  private static final Site $SITE_10 = new Site(Failing.class, "wrongKey", "Failing.java", 78).orDirectly();

  private static final Site $SITE_11 = new Site(Failing.class, "wrongKey", "Failing.java", 80).orDirectly();

  private static final Site $SITE_12 = new Site(Failing.class, "outOfBounds", "Failing.java", 91).orDirectly();

  private static final Site $SITE_13 = new Site(Failing.class, "outOfBoundsCaught", "Failing.java", 102).orDirectly();

  private static final Site $SITE_14 = new Site(Failing.class, "outOfBoundsCaught", "Failing.java", 108).orDirectly();

  private static final Site $SITE_15 = new Site(Failing.class, "firstOfTwo", "Failing.java", 116).orDirectly();

  private static final Site $SITE_16 = new Site(Failing.class, "firstOfTwo", "Failing.java", 117).orDirectly();

  private static final Site $SITE_17 = new Site(Failing.class, "nestedHandlers", "Failing.java", 126).orDirectly();

  private static final Site $SITE_18 = new Site(Failing.class, "nestedHandlers", "Failing.java", 127);

  private static final Site $SITE_19 = new Site(Failing.class, "nestedHandlers", "Failing.java", 130).orDirectly();

  private static final Site $SITE_20 = new Site(Failing.class, "nestedHandlers", "Failing.java", 133);

  private static final Site $SITE_21 = new Site(Failing.class, "changedWhileIterated", "Failing.java", 147).orDirectly();

  private static final Site $SITE_22 = new Site(Failing.class, "changedWhileIterated", "Failing.java", 149).orDirectly();

  private static final Site $SITE_23 = new Site(Failing.class, "overflow", "Failing.java", 158).orDirectly();

  private static final Site $SITE_24 = new Site(Failing.class, "overflow", "Failing.java", 159).orDirectly();

  private static final Site $SITE_25 = new Site(Failing.class, "overflow", "Failing.java", 163);

  private static final Site $SITE_26 = new Site(Failing.class, "returnsFromFinally", "Failing.java", 170).orDirectly();

  private static final Site $SITE_27 = new Site(Failing.class, "returnsFromFinally", "Failing.java", 184);

  private static final Site $SITE_28 = new Site(Failing.class, "resources", "Failing.java", 205).orDirectly();

  private static final Site $SITE_29 = new Site(Failing.class, "resources", "Failing.java", 206).orDirectly();

  private static final Site $SITE_30 = new Site(Failing.class, "divided", "Failing.java", 216);

  private static final Site $SITE_31 = new Site(Failing.class, "divided", "Failing.java", 216);

  private final Failing $self;

  private DecoFailing(Failing self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoFailing of(Failing self) {
    return new DecoFailing(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Failing.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Failing.f(x));
  }

  static <T> Deferred<T> same(T x) {
    return Calls.spawnAlone(isolation -> Failing.same(isolation.view(x)));
  }

  static <T> Deferred<T> same(Scope scope, T x) {
    return Calls.spawn(scope, isolation -> Failing.same(isolation.view(x)));
  }

  static Deferred<Integer> log(List<Object> l, int x) {
    return Calls.spawnAlone(isolation -> Failing.log(isolation.view(l), x));
  }

  static Deferred<Integer> log(Scope scope, List<Object> l, int x) {
    return Calls.spawn(scope, isolation -> Failing.log(isolation.view(l), x));
  }

  static Deferred<Integer> deep(int x) {
    return Calls.spawnAlone(isolation -> Failing.deep(x));
  }

  static Deferred<Integer> deep(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Failing.deep(x));
  }

  Object arrayStore() {
    if (Run.serial(Failing.class) || Overrides.overridden($self, Failing.class, "arrayStore")) {
      return $self.arrayStore();
    }
    final Run $deco = Run.open();
    try {
      Object[] a = new String[3];
      // deco: spawns same; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          a[0] = Failing.same("x");
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<String> $1 = DecoFailing.same($deco.at($SITE_1), "x");
        $deco.defer(a, 0, () -> a[0] = $1.get());
      }
      // deco: spawns log; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          $self.state.add(Failing.log($self.state, 1));
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_2, $5);
          throw $5;
        }
      } else {
        final List<Object> $3 = $self.state;
        final Deferred<Integer> $4 = DecoFailing.log($deco.at($SITE_2), $self.state, 1);
        $deco.deferWhole($3, () -> $3.add($4.get()));
      }
      // deco: spawns same; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          a[1] = Failing.same((Object) Integer.valueOf(1));
        } catch (Throwable $7) {
          $deco.failedInPlace($SITE_3, $7);
          throw $7;
        }
      } else {
        final Deferred<Object> $6 = DecoFailing.same($deco.at($SITE_3), (Object) Integer.valueOf(1));
        $deco.defer(a, 1, () -> a[1] = $6.get());
      }
      $deco.await(); // deco: waits: log may use state, which the statement of line 47 may write
      // deco: spawns log; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          $self.state.add(Failing.log($self.state, 2));
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_4, $10);
          throw $10;
        }
      } else {
        final List<Object> $8 = $self.state;
        final Deferred<Integer> $9 = DecoFailing.log($deco.at($SITE_4), $self.state, 2);
        $deco.deferWhole($8, () -> $8.add($9.get()));
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

  Object unsupported() {
    if (Run.serial(Failing.class) || Overrides.overridden($self, Failing.class, "unsupported")) {
      return $self.unsupported();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> l = List.of(1, 2);
      // deco: spawns log; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_5)) {
        try {
          $self.state.add(Failing.log($self.state, 1));
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_5, $3);
          throw $3;
        }
      } else {
        final List<Object> $1 = $self.state;
        final Deferred<Integer> $2 = DecoFailing.log($deco.at($SITE_5), $self.state, 1);
        $deco.deferWhole($1, () -> $1.add($2.get()));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_6)) {
        try {
          l.set(0, Failing.f(1));
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_6, $5);
          throw $5;
        }
      } else {
        final Deferred<Integer> $4 = DecoFailing.f($deco.at($SITE_6), 1);
        $deco.defer(l, 0, () -> l.set(0, $4.get()));
      }
      $deco.await(); // deco: waits: log may use state, which the statement of line 56 may write
      // deco: spawns log; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_7)) {
        try {
          $self.state.add(Failing.log($self.state, 2));
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_7, $8);
          throw $8;
        }
      } else {
        final List<Object> $6 = $self.state;
        final Deferred<Integer> $7 = DecoFailing.log($deco.at($SITE_7), $self.state, 2);
        $deco.deferWhole($6, () -> $6.add($7.get()));
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

  Object fixedSize() {
    if (Run.serial(Failing.class) || Overrides.overridden($self, Failing.class, "fixedSize")) {
      return $self.fixedSize();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> l = Arrays.asList(1, 2);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_8)) {
        try {
          l.set(1, Failing.f(3));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_8, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoFailing.f($deco.at($SITE_8), 3);
        $deco.defer(l, 1, () -> l.set(1, $1.get()));
      }
      $deco.await(); // deco: waits: before a block whose handlers must not see earlier failures
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_9)) {
            try {
              l.add(Failing.f(4));
            } catch (Throwable $4) {
              $deco.failedInPlace($SITE_9, $4);
              throw $4;
            }
          } else {
            final Deferred<Integer> $3 = DecoFailing.f($deco.at($SITE_9), 4);
            $deco.deferWhole(l, () -> l.add($3.get()));
          }
          $deco.await(); // deco: waits: a handler could see this write of state
          $self.state.add("not here");
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (UnsupportedOperationException e) {
        $self.state.add(l.get(1));
      }
      return l;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object wrongKey() {
    if (Run.serial(Failing.class) || Overrides.overridden($self, Failing.class, "wrongKey")) {
      return $self.wrongKey();
    }
    final Run $deco = Run.open();
    try {
      Map<Object, Integer> m = new TreeMap<>(Map.of("a", 1));
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_10)) {
        try {
          m.put("b", Failing.f(1));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_10, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoFailing.f($deco.at($SITE_10), 1);
        $deco.defer(m, "b", () -> m.put("b", $1.get()));
      }
      $deco.await(); // deco: waits: before a block whose handlers must not see earlier failures
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns log; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_11)) {
            try {
              m.put(5, Failing.log($self.state, 2));
            } catch (Throwable $4) {
              $deco.failedInPlace($SITE_11, $4);
              throw $4;
            }
          } else {
            final Deferred<Integer> $3 = DecoFailing.log($deco.at($SITE_11), $self.state, 2);
            $deco.defer(m, 5, () -> m.put(5, $3.get()));
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (ClassCastException e) {
        $self.state.add(m.get("b"));
      }
      return m.size();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object outOfBounds() {
    if (Run.serial(Failing.class) || Overrides.overridden($self, Failing.class, "outOfBounds")) {
      return $self.outOfBounds();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[2];
      for (int i = 0; i < 4; i++) {
        // deco: spawns log; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_12)) {
          try {
            a[i] = Failing.log($self.state, i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_12, $3);
            throw $3;
          }
        } else {
          final int $1 = i;
          final Deferred<Integer> $2 = DecoFailing.log($deco.at($SITE_12), $self.state, i);
          $deco.defer(a, $1, () -> a[$1] = $2.get());
        }
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

  Object outOfBoundsCaught() {
    if (Run.serial(Failing.class) || Overrides.overridden($self, Failing.class, "outOfBoundsCaught")) {
      return $self.outOfBoundsCaught();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[2];
      int i = 0;
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: waits before each step: a handler could see this write of i
          for (; i < 4; $deco.await(), i++) {
            // deco: spawns log; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_13)) {
              try {
                a[i] = Failing.log($self.state, i);
              } catch (Throwable $3) {
                $deco.failedInPlace($SITE_13, $3);
                throw $3;
              }
            } else {
              final int $1 = i;
              final Deferred<Integer> $2 = DecoFailing.log($deco.at($SITE_13), $self.state, i);
              $deco.defer(a, $1, () -> a[$1] = $2.get());
            }
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (ArrayIndexOutOfBoundsException e) {
        $self.state.add(i);
        $self.state.add(a[1]);
      } finally {
        // deco: spawns f; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_14)) {
          try {
            $self.state.add(Failing.f(i));
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_14, $6);
            throw $6;
          }
        } else {
          final List<Object> $4 = $self.state;
          final Deferred<Integer> $5 = DecoFailing.f($deco.at($SITE_14), i);
          $deco.deferWhole($4, () -> $4.add($5.get()));
        }
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

  Object firstOfTwo() {
    if (Run.serial(Failing.class) || Overrides.overridden($self, Failing.class, "firstOfTwo")) {
      return $self.firstOfTwo();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> l = Collections.unmodifiableList(new ArrayList<>());
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_15)) {
        try {
          l.add(Failing.f(1));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_15, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoFailing.f($deco.at($SITE_15), 1);
        $deco.deferWhole(l, () -> l.add($1.get()));
      }
      // deco: spawns log; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_16)) {
        try {
          $self.state.add(Failing.log($self.state, 91));
        } catch (Throwable $5) {
          $deco.failedInPlace($SITE_16, $5);
          throw $5;
        }
      } else {
        final List<Object> $3 = $self.state;
        final Deferred<Integer> $4 = DecoFailing.log($deco.at($SITE_16), $self.state, 91);
        $deco.deferWhole($3, () -> $3.add($4.get()));
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

  Object nestedHandlers() {
    if (Run.serial(Failing.class) || Overrides.overridden($self, Failing.class, "nestedHandlers")) {
      return $self.nestedHandlers();
    }
    final Run $deco = Run.open();
    try {
      int[] a = new int[1];
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          try {
            // deco: calls spawned in here are settled before the block is left
            try {
              // deco: spawns log; the rest is replayed at the next wait point
              if ($deco.inPlace($SITE_17)) {
                try {
                  a[0] = Failing.log($self.state, 1);
                } catch (Throwable $2) {
                  $deco.failedInPlace($SITE_17, $2);
                  throw $2;
                }
              } else {
                final Deferred<Integer> $1 = DecoFailing.log($deco.at($SITE_17), $self.state, 1);
                $deco.defer(a, 0, () -> a[0] = $1.get());
              }
              // deco: spawns log; the rest is replayed at the next wait point
              final IntRef $3 = new IntRef();
              $deco.defer(() -> $3.value = a[0]);
              final Deferred<Integer> $4 = DecoFailing.log($deco.at($SITE_18), $self.state, 91);
              $deco.defer(a, 0, () -> {
                $3.value += $4.get();
                a[0] = $3.value;
              });
            } catch (Throwable $thrown) {
              $deco.settle($thrown);
              throw $thrown;
            } finally {
              $deco.await();
            }
          } catch (IllegalArgumentException e) {
            // deco: calls spawned in here are settled before the block is left
            try {
              $self.state.add(a[0]);
              // deco: spawns log; the rest is replayed at the next wait point
              if ($deco.inPlace($SITE_19)) {
                try {
                  a[0] = Failing.log($self.state, 92);
                } catch (Throwable $6) {
                  $deco.failedInPlace($SITE_19, $6);
                  throw $6;
                }
              } else {
                final Deferred<Integer> $5 = DecoFailing.log($deco.at($SITE_19), $self.state, 92);
                $deco.defer(a, 0, () -> a[0] = $5.get());
              }
            } catch (Throwable $thrown) {
              $deco.settle($thrown);
              throw $thrown;
            } finally {
              $deco.await();
            }
          } finally {
            $self.state.add("finally" + a[0]);
            // deco: spawns f; the rest is replayed at the next wait point
            final IntRef $7 = new IntRef();
            $deco.defer(() -> $7.value = a[0]);
            final Deferred<Integer> $8 = DecoFailing.f($deco.at($SITE_20), 10);
            $deco.defer(a, 0, () -> {
              $7.value += $8.get();
              a[0] = $7.value;
            });
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IllegalArgumentException e) {
        $self.state.add(e.getMessage());
        $self.state.add(a[0]);
      }
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object changedWhileIterated() {
    if (Run.serial(Failing.class) || Overrides.overridden($self, Failing.class, "changedWhileIterated")) {
      return $self.changedWhileIterated();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> l = new ArrayList<>(List.of(1, 2, 3));
      // deco: waits before each test: reads it, which the statement of line 149 may write
      for (Iterator<Integer> it = l.iterator(); $deco.awaited() & (it.hasNext()); ) {
        int x = it.next();
        // deco: spawns log; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_21)) {
          try {
            $self.state.add(Failing.log($self.state, x));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_21, $3);
            throw $3;
          }
        } else {
          final List<Object> $1 = $self.state;
          final Deferred<Integer> $2 = DecoFailing.log($deco.at($SITE_21), $self.state, x);
          $deco.deferWhole($1, () -> $1.add($2.get()));
        }
        if (x == 2) {
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_22)) {
            try {
              l.add(Failing.f(x));
            } catch (Throwable $6) {
              $deco.failedInPlace($SITE_22, $6);
              throw $6;
            }
          } else {
            final $Batch_1 $5 = $Batch_1.at($deco, l);
            if ($5 != null) {
              $5.add(x);
            } else {
              final Deferred<Integer> $4 = DecoFailing.f($deco.at($SITE_22), x);
              $deco.deferWhole(l, () -> l.add($4.get()));
            }
          }
        }
      }
      return l;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object overflow() {
    if (Run.serial(Failing.class) || Overrides.overridden($self, Failing.class, "overflow")) {
      return $self.overflow();
    }
    final Run $deco = Run.open();
    try {
      try {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns log; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_23)) {
            try {
              $self.state.add(Failing.log($self.state, 1));
            } catch (Throwable $3) {
              $deco.failedInPlace($SITE_23, $3);
              throw $3;
            }
          } else {
            final List<Object> $1 = $self.state;
            final Deferred<Integer> $2 = DecoFailing.log($deco.at($SITE_23), $self.state, 1);
            $deco.deferWhole($1, () -> $1.add($2.get()));
          }
          // deco: spawns deep; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_24)) {
            try {
              $self.state.add(Failing.deep(1));
            } catch (Throwable $6) {
              $deco.failedInPlace($SITE_24, $6);
              throw $6;
            }
          } else {
            final List<Object> $4 = $self.state;
            final Deferred<Integer> $5 = DecoFailing.deep($deco.at($SITE_24), 1);
            $deco.deferWhole($4, () -> $4.add($5.get()));
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (StackOverflowError e) {
        $self.state.add("overflow");
      }
      return ((int) DecoFailing.f($deco.at($SITE_25), 1).get());
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object returnsFromFinally() {
    if (Run.serial(Failing.class) || Overrides.overridden($self, Failing.class, "returnsFromFinally")) {
      return $self.returnsFromFinally();
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; ; i++) {
        try {
          // deco: calls spawned in here are settled before the block is left
          try {
            // deco: spawns log; the rest is replayed at the next wait point
            if ($deco.inPlace($SITE_26)) {
              try {
                $self.state.add(Failing.log($self.state, 90 + i));
              } catch (Throwable $3) {
                $deco.failedInPlace($SITE_26, $3);
                throw $3;
              }
            } else {
              final List<Object> $1 = $self.state;
              final Deferred<Integer> $2 = DecoFailing.log($deco.at($SITE_26), $self.state, 90 + i);
              $deco.deferWhole($1, () -> $1.add($2.get()));
            }
            if (i == 5) {
              $deco.await(); // deco: waits: before the return
              return "never";
            }
          } catch (Throwable $thrown) {
            $deco.settle($thrown);
            throw $thrown;
          } finally {
            $deco.await();
          }
        } finally {
          if (i == 2) {
            break;
          }
          if (i < 2) {
            $self.state.add(i);
            continue;
          }
        }
      }
      return ((int) DecoFailing.f($deco.at($SITE_27), 3).get());
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object resources() throws Exception {
    if (Run.serial(Failing.class) || Overrides.overridden($self, Failing.class, "resources")) {
      return $self.resources();
    }
    final Run $deco = Run.open();
    try {
      class Door implements AutoCloseable {
        final int[] a;

        Door(int[] a) {
          this.a = a;
        }

        @Override
        public void close() {
          $self.state.add("closed" + a[0]);
          a[0] = 9;
        }
      }

      int[] a = new int[1];
      try (Door door = new Door(a)) {
        // deco: calls spawned in here are settled before the block is left
        try {
          // deco: spawns f; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_28)) {
            try {
              a[0] = Failing.f(4);
            } catch (Throwable $2) {
              $deco.failedInPlace($SITE_28, $2);
              throw $2;
            }
          } else {
            final Deferred<Integer> $1 = DecoFailing.f($deco.at($SITE_28), 4);
            $deco.defer(a, 0, () -> a[0] = $1.get());
          }
          $deco.await(); // deco: waits: log may use a, which the statement of line 205 may write
          // deco: spawns log; the rest is replayed at the next wait point
          if ($deco.inPlace($SITE_29)) {
            try {
              $self.state.add(Failing.log($self.state, 91));
            } catch (Throwable $5) {
              $deco.failedInPlace($SITE_29, $5);
              throw $5;
            }
          } else {
            final List<Object> $3 = $self.state;
            final Deferred<Integer> $4 = DecoFailing.log($deco.at($SITE_29), $self.state, 91);
            $deco.deferWhole($3, () -> $3.add($4.get()));
          }
        } catch (Throwable $thrown) {
          $deco.settle($thrown);
          throw $thrown;
        } finally {
          $deco.await();
        }
      } catch (IllegalArgumentException e) {
        $self.state.add(a[0]);
      }
      return a;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  Object divided() {
    if (Run.serial(Failing.class) || Overrides.overridden($self, Failing.class, "divided")) {
      return $self.divided();
    }
    final Run $deco = Run.open();
    try {
      int zero = 0;
      // deco: spawns log; the rest is replayed at the next wait point
      final List<Object> $1 = $self.state;
      final Deferred<Integer> $2 = DecoFailing.log($deco.at($SITE_30), $self.state, 5);
      final IntRef $3 = new IntRef();
      $deco.defer(() -> $3.value = ((int) $2.get()) / zero);
      final Deferred<Integer> $4 = DecoFailing.log($deco.at($SITE_31), $self.state, 91);
      $deco.deferWhole($1, () -> $1.add($3.value + ((int) $4.get())));
      $deco.await(); // deco: waits: before the return
      return zero;
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
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_22, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_22);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_22) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
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
            $results[$slot] = Failing.f(x);
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
      final List<Integer> l = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        l.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
