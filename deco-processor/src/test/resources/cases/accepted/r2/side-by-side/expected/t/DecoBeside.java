package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.BooleanRef;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Beside} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Beside"
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
final class DecoBeside {
  private static final Site $SITE_1 = new Site(Beside.class, "condition", "Beside.java", 30);

  private static final Site $SITE_2 = new Site(Beside.class, "condition", "Beside.java", 30);

  private static final Site $SITE_3 = new Site(Beside.class, "condition", "Beside.java", 32);

  private static final Site $SITE_4 = new Site(Beside.class, "condition", "Beside.java", 32);

  private static final Site $SITE_5 = new Site(Beside.class, "result", "Beside.java", 40);

  private static final Site $SITE_6 = new Site(Beside.class, "result", "Beside.java", 40);

  private static final Site $SITE_7 = new Site(Beside.class, "helper", "Beside.java", 45);

  private static final Site $SITE_8 = new Site(Beside.class, "helper", "Beside.java", 45);

  private static final Site $SITE_9 = new Site(Beside.class, "argument", "Beside.java", 50);

  private static final Site $SITE_10 = new Site(Beside.class, "argument", "Beside.java", 50);

  private static final Site $SITE_11 = new Site(Beside.class, "argument", "Beside.java", 50);

  private static final Site $SITE_12 = new Site(Beside.class, "deferredArgument", "Beside.java", 55);

  private static final Site $SITE_13 = new Site(Beside.class, "deferredArgument", "Beside.java", 55);

  private static final Site $SITE_14 = new Site(Beside.class, "deferredArgument", "Beside.java", 55);

  private static final Site $SITE_15 = new Site(Beside.class, "selector", "Beside.java", 61);

  private static final Site $SITE_16 = new Site(Beside.class, "selector", "Beside.java", 61);

  private static final Site $SITE_17 = new Site(Beside.class, "thrown", "Beside.java", 73);

  private static final Site $SITE_18 = new Site(Beside.class, "thrown", "Beside.java", 73);

  private static final Site $SITE_19 = new Site(Beside.class, "labelled", "Beside.java", 82);

  private static final Site $SITE_20 = new Site(Beside.class, "labelled", "Beside.java", 82);

  private static final Site $SITE_21 = new Site(Beside.class, "chain", "Beside.java", 95);

  private static final Site $SITE_22 = new Site(Beside.class, "chain", "Beside.java", 95);

  private static final Site $SITE_23 = new Site(Beside.class, "chain", "Beside.java", 95);

  private static final Site $SITE_24 = new Site(Beside.class, "chain", "Beside.java", 95);

  private DecoBeside() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Beside.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Beside.f(x));
  }

  static Deferred<Integer> both(int a, int b) {
    return Calls.spawnAlone(isolation -> Beside.both(a, b));
  }

  static Deferred<Integer> both(Scope scope, int a, int b) {
    return Calls.spawn(scope, isolation -> Beside.both(a, b));
  }

  static String condition(int x) {
    if (Run.serial(Beside.class)) {
      return Beside.condition(x);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f side by side; the statement needs the values
      final Deferred<Integer> $1 = DecoBeside.f($deco.at($SITE_1), x);
      final Deferred<Integer> $2 = DecoBeside.f($deco.at($SITE_2), 1);
      $deco.await();
      if (((int) $1.get()) + ((int) $2.get()) > 3) {
        return "more";
      } else {
        // deco: spawns f side by side; the statement needs the values
        final Deferred<Integer> $3 = DecoBeside.f($deco.at($SITE_3), x);
        final Deferred<Integer> $4 = DecoBeside.f($deco.at($SITE_4), 2);
        $deco.await();
        if (Beside.plain(((int) $3.get()), ((int) $4.get())) < 0) {
          return "less";
        }
      }
      return "same";
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int result(int x) {
    if (Run.serial(Beside.class)) {
      return Beside.result(x);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f side by side; the statement needs the values
      final Deferred<Integer> $1 = DecoBeside.f($deco.at($SITE_5), x);
      final Deferred<Integer> $2 = DecoBeside.f($deco.at($SITE_6), x + 1);
      $deco.await();
      return ((int) $1.get()) + ((int) $2.get());
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int helper(int x) {
    if (Run.serial(Beside.class)) {
      return Beside.helper(x);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f side by side; the statement needs the values
      final Deferred<Integer> $1 = DecoBeside.f($deco.at($SITE_7), x);
      final Deferred<Integer> $2 = DecoBeside.f($deco.at($SITE_8), x + 1);
      $deco.await();
      return Beside.plain(((int) $1.get()), 2 * ((int) $2.get()));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int argument(int x) {
    if (Run.serial(Beside.class)) {
      return Beside.argument(x);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f, both side by side; the statement needs the values
      final Deferred<Integer> $1 = DecoBeside.f($deco.at($SITE_9), x);
      final Deferred<Integer> $2 = DecoBeside.f($deco.at($SITE_10), x + 1);
      $deco.await(); // deco: waits: both needs the values
      final Deferred<Integer> $3 = DecoBeside.both($deco.at($SITE_11), ((int) $1.get()), ((int) $2.get()));
      $deco.await();
      return $3.get();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static List<Integer> deferredArgument(int x) {
    if (Run.serial(Beside.class)) {
      return Beside.deferredArgument(x);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f, both; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      final Deferred<Integer> $1 = DecoBeside.f($deco.at($SITE_12), x);
      final Deferred<Integer> $2 = DecoBeside.f($deco.at($SITE_13), 1);
      $deco.await(); // deco: waits: both needs the values
      final Deferred<Integer> $3 = DecoBeside.both($deco.at($SITE_14), ((int) $1.get()), ((int) $2.get()));
      $deco.defer(() -> v.value = $3.get());
      $deco.await(); // deco: waits: reads v, which the statement of line 55 may write
      return List.of(v.value);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static String selector(int x) {
    if (Run.serial(Beside.class)) {
      return Beside.selector(x);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f side by side; the statement needs the values
      final Deferred<Integer> $1 = DecoBeside.f($deco.at($SITE_15), x);
      final Deferred<Integer> $2 = DecoBeside.f($deco.at($SITE_16), 1);
      $deco.await();
      switch (((int) $1.get()) * ((int) $2.get())) {
        case 2:
          return "two";
        case 4:
          return "four";
        default:
          return "other";
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int thrown(int x) {
    if (Run.serial(Beside.class)) {
      return Beside.thrown(x);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f side by side; the statement needs the values
      final Deferred<Integer> $1 = DecoBeside.f($deco.at($SITE_17), x);
      final Deferred<Integer> $2 = DecoBeside.f($deco.at($SITE_18), x + 1);
      $deco.await();
      throw new IllegalStateException("" + ((int) $1.get()) + ((int) $2.get()));
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static int labelled(int x) {
    if (Run.serial(Beside.class)) {
      return Beside.labelled(x);
    }
    final Run $deco = Run.open();
    try {
      int n = 0;
      outer:
      for (int i = 0; i < 3; i++) {
        inner:
        {
          // deco: spawns f side by side; the statement needs the values
          final Deferred<Integer> $1 = DecoBeside.f($deco.at($SITE_19), x);
          final Deferred<Integer> $2 = DecoBeside.f($deco.at($SITE_20), i);
          $deco.await();
          if (((int) $1.get()) == ((int) $2.get())) {
            n++;
            if (i > 0) {
              break inner;
            }
            continue outer;
          } else n += 10;
        }
      }
      return n;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static boolean chain(int x) {
    if (Run.serial(Beside.class)) {
      return Beside.chain(x);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f side by side; the statement needs the values
      final Deferred<Integer> $1 = DecoBeside.f($deco.at($SITE_21), x);
      final Deferred<Integer> $2 = DecoBeside.f($deco.at($SITE_22), 1);
      final Ref<List<Integer>> $3 = new Ref<List<Integer>>();
      $deco.defer(() -> $3.value = List.of(((int) $1.get()), ((int) $2.get())));
      final Deferred<Integer> $4 = DecoBeside.f($deco.at($SITE_23), 2);
      final BooleanRef $5 = new BooleanRef();
      $deco.defer(() -> $5.value = $3.value.contains(((int) $4.get())));
      final Deferred<Integer> $6 = DecoBeside.f($deco.at($SITE_24), 0);
      $deco.await();
      return $5.value == ((int) $6.get()) > 0;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
