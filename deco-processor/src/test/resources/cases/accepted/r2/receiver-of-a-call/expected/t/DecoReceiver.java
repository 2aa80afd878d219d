package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Receiver} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Receiver"
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
final class DecoReceiver {
  private static final Site $SITE_1 = new Site(Receiver.class, "run", "Receiver.java", 32).orDirectly();

  private static final Site $SITE_2 = new Site(Receiver.class, "run", "Receiver.java", 33).orDirectly();

  private static final Site $SITE_3 = new Site(Receiver.class, "run", "Receiver.java", 35).orDirectly();

  private static final Site $SITE_4 = new Site(Receiver.class, "run", "Receiver.java", 36).orDirectly();

  private static final Site $SITE_5 = new Site(Receiver.class, "run", "Receiver.java", 37).orDirectly();

  private DecoReceiver() {
  }

  static Deferred<String> text(int x) {
    return Calls.spawnAlone(isolation -> Receiver.text(x));
  }

  static Deferred<String> text(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Receiver.text(x));
  }

  static Deferred<Receiver> make(int x) {
    return Calls.spawnAlone(isolation -> Receiver.make(x));
  }

  static Deferred<Receiver> make(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Receiver.make(x));
  }

  static List<Integer> run() {
    if (Run.serial(Receiver.class)) {
      return Receiver.run();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      // deco: spawns text; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_1)) {
        try {
          out.add(Receiver.text(3).length());
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<String> $1 = DecoReceiver.text($deco.at($SITE_1), 3);
        $deco.deferWhole(out, () -> out.add($1.get().length()));
      }
      // deco: spawns make; the rest is replayed at the next wait point
      final IntRef w = new IntRef();
      if ($deco.inPlace($SITE_2)) {
        try {
          w.value = Receiver.make(4).weight;
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Receiver> $3 = DecoReceiver.make($deco.at($SITE_2), 4);
        $deco.defer(() -> w.value = $3.get().weight);
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 32 may write
      out.add(w.value);
      // deco: spawns make; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          Receiver.make(5).weight = 6;
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Receiver> $5 = DecoReceiver.make($deco.at($SITE_3), 5);
        $deco.defer(() -> $5.get().weight = 6);
      }
      // deco: spawns text; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          out.add(Receiver.text(7).toUpperCase(Locale.ROOT).indexOf('T', 2));
        } catch (Throwable $9) {
          $deco.failedInPlace($SITE_4, $9);
          throw $9;
        }
      } else {
        final Deferred<String> $7 = DecoReceiver.text($deco.at($SITE_4), 7);
        final Locale $8 = Locale.ROOT;
        $deco.deferWhole(out, () -> out.add($7.get().toUpperCase($8).indexOf('T', 2)));
      }
      // deco: spawns make; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_5)) {
        try {
          out.add(Receiver.make(8).weight++);
        } catch (Throwable $11) {
          $deco.failedInPlace($SITE_5, $11);
          throw $11;
        }
      } else {
        final Deferred<Receiver> $10 = DecoReceiver.make($deco.at($SITE_5), 8);
        $deco.deferWhole(out, () -> out.add($10.get().weight++));
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
}
