package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;
import t.lib.DecoMaths;
import t.lib.Maths;

/**
 * Runs the annotated methods of {@link User} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.User"
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
final class DecoUser {
  private static final Site $SITE_1 = new Site(User.class, "run", "User.java", 17).orDirectly();

  private static final Site $SITE_2 = new Site(User.class, "run", "User.java", 18).orDirectly();

  private static final Site $SITE_3 = new Site(User.class, "run", "User.java", 19).orDirectly();

  private static final Site $SITE_4 = new Site(User.class, "run", "User.java", 20).orDirectly();

  private DecoUser() {
  }

  static List<Object> run(Maths maths) {
    if (Run.serial(User.class)) {
      return User.run(maths);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        // deco: spawns square; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Maths.square(i));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoMaths.square($deco.at($SITE_1), i);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
        // deco: spawns square; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_2)) {
          try {
            out.add(Maths.square(i + 10));
          } catch (Throwable $4) {
            $deco.failedInPlace($SITE_2, $4);
            throw $4;
          }
        } else {
          final Deferred<Integer> $3 = DecoMaths.square($deco.at($SITE_2), i + 10);
          $deco.deferWhole(out, () -> out.add($3.get()));
        }
        // deco: spawns square; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_3)) {
          try {
            out.add(Maths.square(i + 20));
          } catch (Throwable $6) {
            $deco.failedInPlace($SITE_3, $6);
            throw $6;
          }
        } else {
          final Deferred<Integer> $5 = DecoMaths.square($deco.at($SITE_3), i + 20);
          $deco.deferWhole(out, () -> out.add($5.get()));
        }
        // deco: spawns add; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_4)) {
          try {
            out.add(maths.add(i));
          } catch (Throwable $8) {
            $deco.failedInPlace($SITE_4, $8);
            throw $8;
          }
        } else {
          final Deferred<Integer> $7 = DecoMaths.of(maths).add($deco.at($SITE_4), i);
          $deco.deferWhole(out, () -> out.add($7.get()));
        }
      }
      $deco.await(); // deco: waits: writes the state of a library, which square (line 17) may read
      out.add(DecoMaths.squares(4));
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }
}
