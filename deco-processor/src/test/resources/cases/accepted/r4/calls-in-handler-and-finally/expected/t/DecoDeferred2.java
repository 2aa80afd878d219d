package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Deferred2} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Deferred2"
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
final class DecoDeferred2 {
  private static final Site $SITE_1 = new Site(Deferred2.class, "run", "Deferred2.java", 25);

  private static final Site $SITE_2 = new Site(Deferred2.class, "run", "Deferred2.java", 26);

  private static final Site $SITE_3 = new Site(Deferred2.class, "run", "Deferred2.java", 27);

  private static final Site $SITE_4 = new Site(Deferred2.class, "run", "Deferred2.java", 29);

  private static final Site $SITE_5 = new Site(Deferred2.class, "run", "Deferred2.java", 30);

  private static final Site $SITE_6 = new Site(Deferred2.class, "run", "Deferred2.java", 32);

  private DecoDeferred2() {
  }

  static Deferred<Void> note(List<String> log, String text) {
    return Calls.spawnAlone(isolation -> {
      Deferred2.note(isolation.view(log), text);
      return null;
    });
  }

  static Deferred<Void> note(Scope scope, List<String> log, String text) {
    return Calls.spawn(scope, isolation -> {
      Deferred2.note(isolation.view(log), text);
      return null;
    });
  }

  static int run(List<String> log) {
    if (Run.serial(Deferred2.class)) {
      return Deferred2.run(log);
    }
    final Run $deco = Run.open();
    try {
      int rounds = 0;
      for (String first : List.of("ok", "fail")) {
        $deco.await(); // deco: waits: before a block whose handlers must not see earlier failures
        try {
          // deco: calls spawned in here are settled before the block is left
          try {
            // deco: spawns note
            DecoDeferred2.note($deco.at($SITE_1), log, "a");
            // deco: spawns note
            DecoDeferred2.note($deco.at($SITE_2), log, first);
            // deco: spawns note
            DecoDeferred2.note($deco.at($SITE_3), log, "b");
          } catch (Throwable $thrown) {
            $deco.settle($thrown);
            throw $thrown;
          } finally {
            $deco.await();
          }
        } catch (IllegalStateException e) {
          // deco: calls spawned in here are settled before the block is left
          try {
            // deco: spawns note
            DecoDeferred2.note($deco.at($SITE_4), log, "handler");
            $deco.await(); // deco: waits: reads e, which note (line 29) may write
            // deco: spawns note
            DecoDeferred2.note($deco.at($SITE_5), log, e.getMessage() + "ed");
          } catch (Throwable $thrown) {
            $deco.settle($thrown);
            throw $thrown;
          } finally {
            $deco.await();
          }
        } finally {
          // deco: spawns note
          DecoDeferred2.note($deco.at($SITE_6), log, "finally");
          rounds++;
        }
      }
      $deco.await(); // deco: waits: reads log, which note (line 32) may write
      return rounds + log.size();
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
