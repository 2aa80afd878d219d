package t;

import dev.deco.cases.Meeting;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Overrides;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Turns;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Tiles} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Tiles"
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
final class DecoTiles {
  private static final Site $SITE_1 = new Site(Tiles.class, "all", "Tiles.java", 24).orDirectly();

  private final Tiles $self;

  private DecoTiles(Tiles self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoTiles of(Tiles self) {
    return new DecoTiles(self);
  }

  Deferred<Tiles.Tile> render(int x) {
    if (Overrides.overridden($self, Tiles.class, "render", int.class)) {
      return Calls.orderAlone(isolation -> $self.render(x));
    }
    return Calls.spawnAlone(isolation -> render$isolated(isolation.trackingArrays(), x));
  }

  Deferred<Tiles.Tile> render(Scope scope, int x) {
    if (Overrides.overridden($self, Tiles.class, "render", int.class)) {
      return Calls.order(scope, isolation -> $self.render(x));
    }
    return Calls.spawn(scope, isolation -> render$isolated(isolation.trackingArrays(), x));
  }

  List<Tiles.Tile> all(int n) {
    if (Run.serial(Tiles.class) || Overrides.overridden($self, Tiles.class, "all", int.class) || Overrides.overridden($self, Tiles.class, "render", int.class)) {
      return $self.all(n);
    }
    final Run $deco = Run.open();
    try {
      List<Tiles.Tile> tiles = new ArrayList<>();
      for (int x = 0; x < n; x++) {
        // deco: spawns render; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            int $3 = $deco.turns(Turns.below(x, n));
            for (; ; x++) {
              tiles.add($self.render(x));
              if (--$3 <= 0) break;
            }
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Tiles.Tile> $1 = DecoTiles.of($self).render($deco.at($SITE_1), x);
          $deco.deferWhole(tiles, () -> tiles.add($1.get()));
        }
      }
      $deco.await(); // deco: waits: before the return
      return tiles;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * The method {@code render} with its array accesses recorded.
   */
  private Tiles.Tile render$isolated(Isolation $isolation, int x) {
    Meeting.here();
    return new Tiles.Tile(x, new int[] {$isolation.get($Hidden.get_palette_1($self), x % 3), x});
  }

  /**
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final VarHandle FIELD_palette_0 = Access.field(MethodHandles.lookup(), Tiles.class, "palette");

    static int[] get_palette_1(Tiles self) {
      return (int[]) FIELD_palette_0.get(self);
    }
  }
}
