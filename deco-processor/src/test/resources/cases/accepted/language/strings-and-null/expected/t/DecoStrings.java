package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Strings} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Strings"
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
final class DecoStrings {
  private static final Site $SITE_1 = new Site(Strings.class, "run", "Strings.java", 26).orDirectly();

  private static final Site $SITE_2 = new Site(Strings.class, "run", "Strings.java", 27);

  private static final Site $SITE_3 = new Site(Strings.class, "run", "Strings.java", 27);

  private static final Site $SITE_4 = new Site(Strings.class, "run", "Strings.java", 27);

  private static final Site $SITE_5 = new Site(Strings.class, "run", "Strings.java", 27);

  private static final Site $SITE_6 = new Site(Strings.class, "run", "Strings.java", 28);

  private static final Site $SITE_7 = new Site(Strings.class, "run", "Strings.java", 28);

  private static final Site $SITE_8 = new Site(Strings.class, "run", "Strings.java", 30).orDirectly();

  private static final Site $SITE_9 = new Site(Strings.class, "run", "Strings.java", 31);

  private static final Site $SITE_10 = new Site(Strings.class, "run", "Strings.java", 31);

  private static final Site $SITE_11 = new Site(Strings.class, "run", "Strings.java", 35);

  private static final Site $SITE_12 = new Site(Strings.class, "run", "Strings.java", 35);

  private static final Site $SITE_13 = new Site(Strings.class, "run", "Strings.java", 35);

  private DecoStrings() {
  }

  static Deferred<String> f(String text) {
    return Calls.spawnAlone(isolation -> Strings.f(text));
  }

  static Deferred<String> f(Scope scope, String text) {
    return Calls.spawn(scope, isolation -> Strings.f(text));
  }

  static Deferred<Integer> n(int x) {
    return Calls.spawnAlone(isolation -> Strings.n(x));
  }

  static Deferred<Integer> n(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Strings.n(x));
  }

  static List<String> run(String none) {
    if (Run.serial(Strings.class)) {
      return Strings.run(none);
    }
    final Run $deco = Run.open();
    try {
      List<String> out = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<String> a = new Ref<String>();
      if ($deco.inPlace($SITE_1)) {
        try {
          a.value = 1 + 2 + Strings.f("a") + 1 + 2;
        } catch (Throwable $3) {
          $deco.failedInPlace($SITE_1, $3);
          throw $3;
        }
      } else {
        final int $1 = 1 + 2;
        final Deferred<String> $2 = DecoStrings.f($deco.at($SITE_1), "a");
        $deco.defer(() -> a.value = $1 + $2.get() + 1 + 2);
      }
      // deco: spawns n; the rest is replayed at the next wait point
      final Ref<String> b = new Ref<String>();
      final Deferred<Integer> $4 = DecoStrings.n($deco.at($SITE_2), 1);
      final Deferred<Integer> $5 = DecoStrings.n($deco.at($SITE_3), 2);
      final Deferred<Integer> $6 = DecoStrings.n($deco.at($SITE_4), 1);
      final Deferred<Integer> $7 = DecoStrings.n($deco.at($SITE_5), 2);
      $deco.defer(() -> b.value = ((int) $4.get()) + ((int) $5.get()) + "b" + ((int) $6.get()) + ((int) $7.get()));
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<String> c = new Ref<String>();
      final Deferred<String> $8 = DecoStrings.f($deco.at($SITE_6), none);
      final Deferred<String> $9 = DecoStrings.f($deco.at($SITE_7), "c");
      $deco.defer(() -> c.value = $8.get() + none + $9.get());
      $deco.await(); // deco: waits: reads a, which the statement of line 26 may write
      a.value += none;
      // deco: spawns n; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_8)) {
        try {
          b.value += 'x' + Strings.n(1);
        } catch (Throwable $11) {
          $deco.failedInPlace($SITE_8, $11);
          throw $11;
        }
      } else {
        final Deferred<Integer> $10 = DecoStrings.n($deco.at($SITE_8), 1);
        $deco.defer(() -> b.value += 'x' + ((int) $10.get()));
      }
      // deco: spawns n; the rest is replayed at the next wait point
      final String $12 = c.value + 'x';
      final Deferred<Integer> $13 = DecoStrings.n($deco.at($SITE_9), 1);
      final Deferred<Integer> $14 = DecoStrings.n($deco.at($SITE_10), 97);
      $deco.defer(() -> c.value = $12 + ((int) $13.get()) + (char) (((int) $14.get())));
      out.add(a.value);
      $deco.await(); // deco: waits: reads b, which the statement of line 30 may write
      out.add(b.value);
      out.add(c.value);
      // deco: spawns f; the rest is replayed at the next wait point
      final Deferred<String> $15 = DecoStrings.f($deco.at($SITE_11), "d");
      final Deferred<String> $16 = DecoStrings.f($deco.at($SITE_12), none);
      $deco.await(); // deco: waits: f needs the values
      final Deferred<String> $17 = DecoStrings.f($deco.at($SITE_13), $15.get() + $16.get());
      $deco.deferWhole(out, () -> out.add($17.get()));
      $deco.await(); // deco: waits: before the return
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
