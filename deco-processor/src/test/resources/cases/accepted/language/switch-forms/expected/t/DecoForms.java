package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.IntRef;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Forms} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Forms"
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
final class DecoForms {
  private static final Site $SITE_1 = new Site(Forms.class, "run", "Forms.java", 29).orDirectly();

  private static final Site $SITE_2 = new Site(Forms.class, "run", "Forms.java", 33).orDirectly();

  private static final Site $SITE_3 = new Site(Forms.class, "run", "Forms.java", 35).orDirectly();

  private static final Site $SITE_4 = new Site(Forms.class, "run", "Forms.java", 43).orDirectly();

  private static final Site $SITE_5 = new Site(Forms.class, "run", "Forms.java", 47);

  private static final Site $SITE_6 = new Site(Forms.class, "run", "Forms.java", 57);

  private static final Site $SITE_7 = new Site(Forms.class, "run", "Forms.java", 60);

  private DecoForms() {
  }

  static Deferred<Integer> f(int x) {
    return Calls.spawnAlone(isolation -> Forms.f(x));
  }

  static Deferred<Integer> f(Scope scope, int x) {
    return Calls.spawn(scope, isolation -> Forms.f(x));
  }

  static List<Object> run(Object[] values, Forms.Kind kind) {
    if (Run.serial(Forms.class)) {
      return Forms.run(values, kind);
    }
    final Run $deco = Run.open();
    try {
      List<Object> out = new ArrayList<>();
      for (Object value : values) {
        if (value instanceof Integer number && number > 1) {
          // deco: spawns f; the rest is replayed at the next wait point
          final IntRef v = new IntRef();
          if ($deco.inPlace($SITE_1)) {
            try {
              v.value = Forms.f(number);
            } catch (Throwable $2) {
              $deco.failedInPlace($SITE_1, $2);
              throw $2;
            }
          } else {
            final Deferred<Integer> $1 = DecoForms.f($deco.at($SITE_1), number);
            $deco.defer(() -> v.value = $1.get());
          }
          $deco.await(); // deco: waits: reads v, which the statement of line 29 may write
          out.add(v.value);
        } else if (value instanceof String text) {
          switch (text) {
            case "a", "b" -> {
              // deco: spawns f; the rest is replayed at the next wait point
              if ($deco.inPlace($SITE_2)) {
                try {
                  out.add(Forms.f(1));
                } catch (Throwable $5) {
                  $deco.failedInPlace($SITE_2, $5);
                  throw $5;
                }
              } else {
                final $Batch_1 $4 = $Batch_1.at($deco, out);
                if ($4 != null) {
                  $4.add(1);
                } else {
                  final Deferred<Integer> $3 = DecoForms.f($deco.at($SITE_2), 1);
                  $deco.deferWhole(out, () -> out.add($3.get()));
                }
              }
            }
            case "c" -> {
              // deco: spawns f; the rest is replayed at the next wait point
              final IntRef w = new IntRef();
              if ($deco.inPlace($SITE_3)) {
                try {
                  w.value = Forms.f(2);
                } catch (Throwable $7) {
                  $deco.failedInPlace($SITE_3, $7);
                  throw $7;
                }
              } else {
                final Deferred<Integer> $6 = DecoForms.f($deco.at($SITE_3), 2);
                $deco.defer(() -> w.value = $6.get());
              }
              $deco.await(); // deco: waits: reads w, which the statement of line 35 may write
              out.add(w.value);
            }
            default -> throw new IllegalArgumentException(text);
          }
        } else if (!(value instanceof Forms.Kind other)) {
          $deco.await(); // deco: waits: reads out, which the statement of line 33 may write
          out.add("nothing");
        } else {
          // deco: spawns f; the rest is replayed at the next wait point
          final IntRef base = new IntRef();
          if ($deco.inPlace($SITE_4)) {
            try {
              base.value = Forms.f(other.ordinal());
            } catch (Throwable $9) {
              $deco.failedInPlace($SITE_4, $9);
              throw $9;
            }
          } else {
            final Deferred<Integer> $8 = DecoForms.f($deco.at($SITE_4), other.ordinal());
            $deco.defer(() -> base.value = $8.get());
          }
          $deco.await(); // deco: waits: reads base, which the statement of line 43 may write
          out.add(
              switch (other) {
                case A:
                  int x = ((int) DecoForms.f($deco.at($SITE_5), base.value).get());
                  yield x;
                case B:
                case C:
                  yield other.name() + base.value;
              });
        }
      }
      $deco.await(); // deco: waits: reads out, which the statement of line 33 may write
      int v =
          switch (kind) {
            case A -> ((int) DecoForms.f($deco.at($SITE_6), 100).get());
            case B -> {
              try {
                // deco: calls spawned in here are settled before the block is left
                try {
                  yield ((int) DecoForms.f($deco.at($SITE_7), 200).get());
                } catch (Throwable $thrown) {
                  $deco.settle($thrown);
                  throw $thrown;
                } finally {
                  $deco.await();
                }
              } finally {
                out.add("yielded");
              }
            }
            case C -> throw new IllegalStateException();
          };
      out.add(v);
      return out;
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code f}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private List<Object> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_2, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, List<Object> same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_2);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_2) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
      next.same1 = same1;
      run.fill(next, capacity, same1);
      return next;
    }

    void add(int argument1) {
      int slot = next();
      this.argument1[slot] = argument1;
      added();
    }

    @Override
    protected void call(Isolation $isolation, Progress $progress) throws Throwable {
      final int[] $results = $progress.again() ? new int[this.size()] : this.results;
      this.results = $results;
      int $slot = 0;
      try {
        while ($slot < this.size()) {
          final int $end = $progress.until($slot, this.size());
          for (; $slot < $end; $slot++) {
            final int x = this.argument1[$slot];
            $results[$slot] = Forms.f(x);
          }
        }
      } catch (Throwable $thrown) {
        $progress.failed($slot);
        throw $thrown;
      }
    }

    @Override
    protected void replay(int $end) throws Throwable {
      final int[] $results = this.results;
      final List<Object> out = this.same1;
      for (int $slot = 0; $slot < $end; $slot++) {
        out.add($results[$slot]);
      }
    }

    @Override
    protected void forget() {
      same1 = null;
    }
  }
}
