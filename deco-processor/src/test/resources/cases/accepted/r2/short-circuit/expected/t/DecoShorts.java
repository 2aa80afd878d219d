package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.BooleanRef;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Shorts} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Shorts"
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
final class DecoShorts {
  private static final Site $SITE_1 = new Site(Shorts.class, "run", "Shorts.java", 22);

  private static final Site $SITE_2 = new Site(Shorts.class, "run", "Shorts.java", 22);

  private static final Site $SITE_3 = new Site(Shorts.class, "run", "Shorts.java", 23);

  private static final Site $SITE_4 = new Site(Shorts.class, "run", "Shorts.java", 23);

  private static final Site $SITE_5 = new Site(Shorts.class, "run", "Shorts.java", 24);

  private static final Site $SITE_6 = new Site(Shorts.class, "run", "Shorts.java", 24);

  private static final Site $SITE_7 = new Site(Shorts.class, "run", "Shorts.java", 27);

  private static final Site $SITE_8 = new Site(Shorts.class, "run", "Shorts.java", 27);

  private static final Site $SITE_9 = new Site(Shorts.class, "run", "Shorts.java", 28);

  private static final Site $SITE_10 = new Site(Shorts.class, "run", "Shorts.java", 30).orDirectly();

  private static final Site $SITE_11 = new Site(Shorts.class, "run", "Shorts.java", 31).orDirectly();

  private static final Site $SITE_12 = new Site(Shorts.class, "run", "Shorts.java", 32).orDirectly();

  private static final Site $SITE_13 = new Site(Shorts.class, "run", "Shorts.java", 34);

  private DecoShorts() {
  }

  static Deferred<Boolean> note(List<String> log, String text, boolean value) {
    return Calls.spawnAlone(isolation -> Shorts.note(isolation.view(log), text, value));
  }

  static Deferred<Boolean> note(Scope scope, List<String> log, String text, boolean value) {
    return Calls.spawn(scope, isolation -> Shorts.note(isolation.view(log), text, value));
  }

  static List<Boolean> run(List<String> log) {
    if (Run.serial(Shorts.class)) {
      return Shorts.run(log);
    }
    final Run $deco = Run.open();
    try {
      List<Boolean> out = new ArrayList<>();
      boolean a = ((boolean) DecoShorts.note($deco.at($SITE_1), log, "a", false).get()) && ((boolean) DecoShorts.note($deco.at($SITE_2), log, "never 1", true).get());
      boolean b = ((boolean) DecoShorts.note($deco.at($SITE_3), log, "b", true).get()) || ((boolean) DecoShorts.note($deco.at($SITE_4), log, "never 2", true).get());
      boolean c = ((boolean) DecoShorts.note($deco.at($SITE_5), log, "c", true).get()) && ((boolean) DecoShorts.note($deco.at($SITE_6), log, "d", true).get());
      out.add(a);
      out.add(b);
      out.add(!((boolean) DecoShorts.note($deco.at($SITE_7), log, "e", false).get()) && (c | ((boolean) DecoShorts.note($deco.at($SITE_8), log, "f", false).get())));
      // deco: spawns note; the rest is replayed at the next wait point
      final boolean $1 = out.isEmpty();
      final Deferred<Boolean> $2 = $1 ? DecoShorts.note($deco.at($SITE_9), log, "never 3", true) : null;
      $deco.deferWhole(out, () -> out.add($1 && ((boolean) $2.get())));
      final BooleanRef v = new BooleanRef(true);
      // deco: spawns note; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_10)) {
        try {
          v.value &= Shorts.note(log, "g", false);
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_10, $4);
          throw $4;
        }
      } else {
        final Deferred<Boolean> $3 = DecoShorts.note($deco.at($SITE_10), log, "g", false);
        $deco.defer(() -> v.value &= $3.get());
      }
      // deco: spawns note; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_11)) {
        try {
          v.value |= Shorts.note(log, "h", true);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_11, $6);
          throw $6;
        }
      } else {
        final Deferred<Boolean> $5 = DecoShorts.note($deco.at($SITE_11), log, "h", true);
        $deco.defer(() -> v.value |= $5.get());
      }
      // deco: spawns note; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_12)) {
        try {
          v.value ^= Shorts.note(log, "i", true);
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_12, $8);
          throw $8;
        }
      } else {
        final Deferred<Boolean> $7 = DecoShorts.note($deco.at($SITE_12), log, "i", true);
        $deco.defer(() -> v.value ^= $7.get());
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 28 may write
      out.add(v.value);
      if (a || ((boolean) DecoShorts.note($deco.at($SITE_13), log, "j", true).get())) {
        log.add("then");
      }
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
