package t;

import dev.deco.cases.Work;
import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Access;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Board} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Board"
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
final class DecoBoard {
  private static final Site $SITE_1 = new Site(Board.class, "run", "Board.java", 32).orDirectly();

  private static final Site $SITE_2 = new Site(Board.class, "run", "Board.java", 33).orDirectly();

  private final Board $self;

  private DecoBoard(Board self) {
    this.$self = self;
  }

  /**
   * Wraps {@code self}, whose methods run in parallel through the result.
   */
  static DecoBoard of(Board self) {
    return new DecoBoard(self);
  }

  Deferred<Integer> set(int i, int value) {
    return Calls.spawnAlone(isolation -> set$isolated(isolation.trackingArrays(), i, value));
  }

  Deferred<Integer> set(Scope scope, int i, int value) {
    return Calls.spawn(scope, isolation -> set$isolated(isolation.trackingArrays(), i, value));
  }

  Deferred<Void> log(int x) {
    return Calls.spawnAlone(isolation -> {
      log$isolated(isolation.trackingArrays(), x);
      return null;
    });
  }

  Deferred<Void> log(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> {
      log$isolated(isolation.trackingArrays(), x);
      return null;
    });
  }

  List<Integer> run() {
    if (Run.serial(Board.class)) {
      return $self.run();
    }
    final Run $deco = Run.open();
    try {
      List<Integer> out = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        // deco: spawns set; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add($self.set(i % 3, i + 1));
          } catch (Throwable $2) {
            $deco.failedInPlace($SITE_1, $2);
            throw $2;
          }
        } else {
          final Deferred<Integer> $1 = DecoBoard.of($self).set($deco.at($SITE_1), i % 3, i + 1);
          $deco.deferWhole(out, () -> out.add($1.get()));
        }
        // deco: spawns log
        if ($deco.inPlace($SITE_2)) {
          try {
            $self.log(i);
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_2, $3);
            throw $3;
          }
        } else {
          DecoBoard.of($self).log($deco.at($SITE_2), i);
        }
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

  /**
   * The method {@code set} with its array accesses recorded.
   */
  private int set$isolated(Isolation $isolation, int i, int value) {
    Work.take(40);
    $isolation.set($Hidden.get_cells_1($self), i, (int) ($isolation.get($Hidden.get_cells_1($self), i) + (value)));
    $isolation.getAndAdd($Hidden.get_cells_1($self), 0, 1);
    $isolation.set($isolation.get($self.grid, 1), 0, $isolation.get($Hidden.get_cells_1($self), 0));
    return $isolation.get($Hidden.get_cells_1($self), i);
  }

  /**
   * The method {@code log} with its array accesses recorded.
   */
  private void log$isolated(Isolation $isolation, int x) {
    $isolation.view(((List<Integer>) $Hidden.get_log_3($self))).add(x);
  }

  /**
   * The members of the class that the language hides from here.
   */
  private static final class $Hidden {
    static final VarHandle FIELD_cells_0 = Access.field(MethodHandles.lookup(), Board.class, "cells");

    static final VarHandle FIELD_log_2 = Access.field(MethodHandles.lookup(), Board.class, "log");

    static int[] get_cells_1(Board self) {
      return (int[]) FIELD_cells_0.get(self);
    }

    static List get_log_3(Board self) {
      return (List) FIELD_log_2.get(self);
    }
  }
}
