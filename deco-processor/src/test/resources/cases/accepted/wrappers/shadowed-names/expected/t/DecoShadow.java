package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Shadow} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Shadow"
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
final class DecoShadow {
  private static final Site $SITE_1 = new Site(Shadow.class, "run", "Shadow.java", 39).orDirectly();

  private static final Site $SITE_2 = new Site(Shadow.class, "run", "Shadow.java", 40).orDirectly();

  private static final Site $SITE_3 = new Site(Shadow.class, "run", "Shadow.java", 43).orDirectly();

  private static final Site $SITE_4 = new Site(Shadow.class, "run", "Shadow.java", 44).orDirectly();

  private static final Site $SITE_5 = new Site(Shadow.class, "run", "Shadow.java", 45).orDirectly();

  private static final Site $SITE_6 = new Site(Shadow.class, "run", "Shadow.java", 46).orDirectly();

  private static final Site $SITE_7 = new Site(Shadow.class, "run", "Shadow.java", 47).orDirectly();

  private static final Site $SITE_8 = new Site(Shadow.class, "run", "Shadow.java", 48).orDirectly();

  private final Shadow $self;

  private DecoShadow(Shadow self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoShadow of(Shadow self) {
    return new DecoShadow(self);
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Shadow.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Shadow.f(x));
  }

  List<java.lang.Object> run(int v) {
    if (Run.serial(Shadow.class)) {
      return $self.run(v);
    }
    final Run $deco = Run.open();
    try {
      List<java.lang.Object> out = new ArrayList<>();
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<Shadow.Scope> scope = new Ref<Shadow.Scope>();
      if ($deco.inPlace($SITE_1)) {
        try {
          scope.value = new Shadow.Scope(Shadow.f(v));
        } catch (Throwable $2) {
          $deco.failedInPlace($SITE_1, $2);
          throw $2;
        }
      } else {
        final Deferred<Integer> $1 = DecoShadow.f($deco.at($SITE_1), v);
        $deco.defer(() -> scope.value = new Shadow.Scope(((int) $1.get())));
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final Ref<Shadow.String> text = new Ref<Shadow.String>();
      if ($deco.inPlace($SITE_2)) {
        try {
          text.value = new Shadow.String("s" + Shadow.f($self.v));
        } catch (Throwable $4) {
          $deco.failedInPlace($SITE_2, $4);
          throw $4;
        }
      } else {
        final Deferred<Integer> $3 = DecoShadow.f($deco.at($SITE_2), $self.v);
        $deco.defer(() -> text.value = new Shadow.String("s" + ((int) $3.get())));
      }
      $deco.await(); // deco: waits: reads scope, which the statement of line 39 may write
      out.add(scope.value.value);
      out.add(text.value.text);
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_3)) {
        try {
          $self.v = Shadow.f(v);
        } catch (Throwable $6) {
          $deco.failedInPlace($SITE_3, $6);
          throw $6;
        }
      } else {
        final Deferred<Integer> $5 = DecoShadow.f($deco.at($SITE_3), v);
        $deco.defer(() -> $self.v = $5.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_4)) {
        try {
          $self.out += Shadow.f(v);
        } catch (Throwable $8) {
          $deco.failedInPlace($SITE_4, $8);
          throw $8;
        }
      } else {
        final Deferred<Integer> $7 = DecoShadow.f($deco.at($SITE_4), v);
        $deco.defer(() -> $self.out += $7.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef run = new IntRef();
      if ($deco.inPlace($SITE_5)) {
        try {
          run.value = Shadow.f(10);
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_5, $10);
          throw $10;
        }
      } else {
        final Deferred<Integer> $9 = DecoShadow.f($deco.at($SITE_5), 10);
        $deco.defer(() -> run.value = $9.get());
      }
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef f = new IntRef();
      if ($deco.inPlace($SITE_6)) {
        try {
          f.value = Shadow.f(20);
        } catch (Throwable $12) {
          $deco.failedInPlace($SITE_6, $12);
          throw $12;
        }
      } else {
        final Deferred<Integer> $11 = DecoShadow.f($deco.at($SITE_6), 20);
        $deco.defer(() -> f.value = $11.get());
      }
      $deco.await(); // deco: waits: reads f, which the statement of line 46 may write
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef deco = new IntRef();
      if ($deco.inPlace($SITE_7)) {
        try {
          deco.value = Shadow.f(f.value);
        } catch (Throwable $14) {
          $deco.failedInPlace($SITE_7, $14);
          throw $14;
        }
      } else {
        final Deferred<Integer> $13 = DecoShadow.f($deco.at($SITE_7), f.value);
        $deco.defer(() -> deco.value = $13.get());
      }
      $deco.await(); // deco: waits: reads deco, which the statement of line 47 may write
      // deco: spawns f; the rest is replayed at the next wait point
      final IntRef isolation = new IntRef();
      if ($deco.inPlace($SITE_8)) {
        try {
          isolation.value = Shadow.f(deco.value);
        } catch (Throwable $16) {
          $deco.failedInPlace($SITE_8, $16);
          throw $16;
        }
      } else {
        final Deferred<Integer> $15 = DecoShadow.f($deco.at($SITE_8), deco.value);
        $deco.defer(() -> isolation.value = $15.get());
      }
      int Object = 5;
      Shadow.Map map = new Shadow.Map() {};
      $deco.await(); // deco: waits: reads isolation, which the statement of line 48 may write
      out.add(run.value + f.value + deco.value + isolation.value + Object);
      out.add(map != null);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
