package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Ref;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Boxes} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Boxes"
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
final class DecoBoxes {
  private static final Site $SITE_1 = new Site(Boxes.class, "run", "Boxes.java", 25);

  private static final Site $SITE_2 = new Site(Boxes.class, "run", "Boxes.java", 26);

  private static final Site $SITE_3 = new Site(Boxes.class, "run", "Boxes.java", 27);

  private static final Site $SITE_4 = new Site(Boxes.class, "run", "Boxes.java", 28);

  private static final Site $SITE_5 = new Site(Boxes.class, "run", "Boxes.java", 30).orDirectly();

  private static final Site $SITE_6 = new Site(Boxes.class, "run", "Boxes.java", 31).orDirectly();

  private static final Site $SITE_7 = new Site(Boxes.class, "run", "Boxes.java", 33).orDirectly();

  private static final Site $SITE_8 = new Site(Boxes.class, "run", "Boxes.java", 35);

  private DecoBoxes() {
  }

  static Deferred<Integer> boxed(int x) {
    return Calls.spawnAlone(isolation -> Boxes.boxed(x));
  }

  static Deferred<Integer> boxed(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Boxes.boxed(x));
  }

  static Deferred<String> text(int x) {
    return Calls.spawnAlone(isolation -> Boxes.text(x));
  }

  static Deferred<String> text(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Boxes.text(x));
  }

  static Object run(Integer[] ints, String[] strings) {
    if (Run.serial(Boxes.class)) {
      return Boxes.run(ints, strings);
    }
    final Run $deco = Run.open();
    try {
      // deco: spawns boxed; the rest is replayed at the next wait point
      final IntRef $1 = new IntRef();
      $deco.defer(() -> $1.value = ints[0]);
      final Deferred<Integer> $2 = DecoBoxes.boxed($deco.at($SITE_1), 1);
      $deco.defer(ints, 0, () -> {
        $1.value += $2.get();
        ints[0] = $1.value;
      });
      // deco: spawns boxed; the rest is replayed at the next wait point
      final IntRef $3 = new IntRef();
      $deco.defer(() -> $3.value = ints[0]);
      final Deferred<Integer> $4 = DecoBoxes.boxed($deco.at($SITE_2), 2);
      $deco.defer(ints, 0, () -> {
        $3.value *= $4.get();
        ints[0] = $3.value;
      });
      // deco: spawns text; the rest is replayed at the next wait point
      final Ref<String> $5 = new Ref<String>();
      $deco.defer(() -> $5.value = strings[0]);
      final Deferred<String> $6 = DecoBoxes.text($deco.at($SITE_3), 3);
      $deco.defer(strings, 0, () -> {
        $5.value += $6.get();
        strings[0] = $5.value;
      });
      // deco: spawns boxed; the rest is replayed at the next wait point
      final Ref<String> $7 = new Ref<String>();
      $deco.defer(() -> $7.value = strings[0]);
      final Deferred<Integer> $8 = DecoBoxes.boxed($deco.at($SITE_4), 4);
      $deco.defer(strings, 0, () -> {
        $7.value += $8.get();
        strings[0] = $7.value;
      });
      final Ref<String> line = new Ref<String>("line");
      // deco: spawns text; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_5)) {
        try {
          line.value += Boxes.text(5);
        } catch (Throwable $10) {
          $deco.failedInPlace($SITE_5, $10);
          throw $10;
        }
      } else {
        final Deferred<String> $9 = DecoBoxes.text($deco.at($SITE_5), 5);
        $deco.defer(() -> line.value += $9.get());
      }
      // deco: spawns text; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_6)) {
        try {
          line.value += Boxes.text(6);
        } catch (Throwable $12) {
          $deco.failedInPlace($SITE_6, $12);
          throw $12;
        }
      } else {
        final Deferred<String> $11 = DecoBoxes.text($deco.at($SITE_6), 6);
        $deco.defer(() -> line.value += $11.get());
      }
      final Ref<Object> o = new Ref<Object>("o");
      // deco: spawns text; the rest is replayed at the next wait point
      if ($deco.inPlace($SITE_7)) {
        try {
          o.value += Boxes.text(7);
        } catch (Throwable $14) {
          $deco.failedInPlace($SITE_7, $14);
          throw $14;
        }
      } else {
        final Deferred<String> $13 = DecoBoxes.text($deco.at($SITE_7), 7);
        $deco.defer(() -> o.value += $13.get());
      }
      final Ref<Long> sum = new Ref<Long>((long) (5L));
      // deco: spawns boxed; the rest is replayed at the next wait point
      $deco.defer(() -> Objects.requireNonNull(sum.value));
      final Deferred<Integer> $15 = DecoBoxes.boxed($deco.at($SITE_8), 8);
      $deco.defer(() -> sum.value += $15.get());
      $deco.await(); // deco: waits: reads line, which the statement of line 30 may write
      return List.of(line.value, o.value, sum.value);
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
