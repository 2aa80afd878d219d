package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Var} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Var"
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
final class DecoVar {
  private static final Site $SITE_1 = new Site(Var.class, "run", "Var.java", 32).orDirectly();

  private static final Site $SITE_2 = new Site(Var.class, "run", "Var.java", 33).orDirectly();

  private static final Site $SITE_3 = new Site(Var.class, "run", "Var.java", 34).orDirectly();

  private static final Site $SITE_4 = new Site(Var.class, "run", "Var.java", 35).orDirectly();

  private static final Site $SITE_5 = new Site(Var.class, "run", "Var.java", 37).orDirectly();

  private static final Site $SITE_6 = new Site(Var.class, "run", "Var.java", 38).orDirectly();

  private static final Site $SITE_7 = new Site(Var.class, "all", "Var.java", 48).orDirectly();

  private DecoVar() {
  }

  static Deferred<Integer> count(String... parts) {
    return Calls.spawnAlone(isolation -> count$isolated(isolation.trackingArrays(), parts));
  }

  static Deferred<Integer> count(Scope scope, String... parts) {
    return Calls.spawn(scope, isolation -> count$isolated(isolation.trackingArrays(), parts));
  }

  static Deferred<Void> fill(int value, int... out) {
    return Calls.spawnAlone(isolation -> {
      fill$isolated(isolation.trackingArrays(), value, out);
      return null;
    });
  }

  static Deferred<Void> fill(Scope scope, int value, int... out) {
    return Calls.spawn(scope, isolation -> {
      fill$isolated(isolation.trackingArrays(), value, out);
      return null;
    });
  }

  static List<Integer> run(String... parts) {
    if (Run.serial(Var.class)) {
      return Var.run(parts);
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      // deco: spawns count; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          out.add(Var.count());
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoVar.count($deco.at($SITE_1));
        $deco.deferWhole(out, () -> out.add($1.get()));
      }
      // deco: spawns count; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_2)) {
        try {
          out.add(Var.count("a", null));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoVar.count($deco.at($SITE_2), "a", null);
        $deco.deferWhole(out, () -> out.add($3.get()));
      }
      // deco: spawns count; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          out.add(Var.count(parts));
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoVar.count($deco.at($SITE_3), parts);
        $deco.deferWhole(out, () -> out.add($5.get()));
      }
      // deco: spawns count; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          out.add(Var.count(parts[0]));
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoVar.count($deco.at($SITE_4), parts[0]);
        $deco.deferWhole(out, () -> out.add($7.get()));
      }
      int[] a = new int[3];
      // deco: spawns fill
      if ($deco.inPlace($SITE_5)) {
        try {
          Var.fill(7, a);
        } catch (Throwable $9) {
          $deco.failedInPlace($SITE_5, $9);
          throw $9;
        }
      } else {
        DecoVar.fill($deco.at($SITE_5), 7, a);
      }
      // deco: spawns fill
      if ($deco.inPlace($SITE_6)) {
        try {
          Var.fill(8, 1, 2);
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_6, $10);
          throw $10;
        }
      } else {
        DecoVar.fill($deco.at($SITE_6), 8, 1, 2);
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 32 may write
      out.add(a[2]);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static <T> List<T> all(T... elements) {
    if (Run.serial(Var.class)) {
      return Var.all(elements);
    }
    final Run $deco = Run.open();
    try {
      List<T> out = new ArrayList<>();
      for (T element : elements) {
        // deco: spawns same; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_7)) {
          try {
            out.add(Var.same(element));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_7, $2);
            throw $2;
          }
        } else {
          final Deferred<T> $1 = DecoVar.same($deco.at($SITE_7), element);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
      }
      $deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  static <T> Deferred<T> same(T value) {
    return Calls.spawnAlone(isolation -> Var.same(isolation.view(value)));
  }

  static <T> Deferred<T> same(Scope scope, T value) {
    return Calls.spawn(scope, isolation -> Var.same(isolation.view(value)));
  }

  /**
   * The method {@code count} with its array accesses recorded.
   */
  private static int count$isolated(Isolation $isolation, String... parts) {
    Work.take(20);
    int n = 0;
    for (String part : $isolation.each(parts)) {
      n += part == null ? 100 : part.length();
    }
    return n;
  }

  /**
   * The method {@code fill} with its array accesses recorded.
   */
  private static void fill$isolated(Isolation $isolation, int value, int... out) {
    for (int i = 0; i < out.length; i++) {
      $isolation.set(out, i, value + i);
    }
  }
}
