package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.concurrent.atomic.AtomicInteger;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Cancel} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Cancel"
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
final class DecoCancel {
  private static final Site $SITE_1 = new Site(Cancel.class, "run", "Cancel.java", 28);

  private DecoCancel() {
  }

  static Deferred<Void> step(AtomicInteger running, int[] out, int i) {
    return Calls.spawnAlone(isolation -> {
      step$isolated(isolation.trackingArrays(), running, out, i);
      return null;
    });
  }

  static Deferred<Void> step(Scope scope, AtomicInteger running, int[] out, int i) {
    return Calls.spawn(scope, isolation -> {
      step$isolated(isolation.trackingArrays(), running, out, i);
      return null;
    });
  }

  static void run(AtomicInteger running, int[] out) {
    if (Run.serial(Cancel.class)) {
      Cancel.run(running, out);
      return;
    }
    final Run $deco = Run.open();
    try {
      for (int i = 0; i < out.length; i++) {
        // deco: spawns step
        DecoCancel.step($deco.at($SITE_1), running, out, i);
      }
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code step} with its array accesses recorded.
   */
  private static void step$isolated(Isolation $isolation, AtomicInteger running, int[] out, int i) {
    running.incrementAndGet();
    try {
      Work.take(200);
      if (i == 2) {
        throw new IllegalStateException("third");
      }
      $isolation.set(out, i, 1);
    } finally {
      running.decrementAndGet();
    }
  }
}
