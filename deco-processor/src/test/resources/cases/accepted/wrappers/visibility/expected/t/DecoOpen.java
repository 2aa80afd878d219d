package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Open} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Open"
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
public final class DecoOpen {
  private static final Site $SITE_1 = new Site(Open.class, "run", "Open.java", 24);

  private static final Site $SITE_2 = new Site(Open.class, "hidden", "Open.java", 31);

  private final Open $self;

  private DecoOpen(Open self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  public static DecoOpen of(Open self) {
    return new DecoOpen(self);
  }

  public Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> $self.f(x));
  }

  public Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> $self.f(x));
  }

  public int[] run(int n) {
    if (Run.serial(Open.class) || Overrides.overridden($self, Open.class, "run", int.class) || Overrides.overridden($self, Open.class, "f", int.class)) {
      return $self.run(n);
    }
    final Run $deco = Run.open();
    try {
      int[] out = new int[n];
      for (int i = 0; i < n; i++) {
        // deco: spawns f; the rest is replayed at the next wait point
        final int $1 = i;
        final Deferred<Integer> $2 = DecoOpen.of($self).f($deco.at($SITE_1), i);
        $deco.defer(out, $1, () -> out[$1] = $2.get());
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

  int hidden() {
    if (Run.serial(Open.class) || Overrides.overridden($self, Open.class, "hidden") || Overrides.overridden($self, Open.class, "f", int.class)) {
      return $self.hidden();
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef v = new IntRef();
      final Deferred<Integer> $1 = DecoOpen.of($self).f($deco.at($SITE_2), 1);
      $deco.defer(() -> v.value = $1.get());
      $deco.await(); // deco: waits: reads v, which the statement of line 31 may write
      return v.value;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
