package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Batch;
import dev.deco.runtime.support.Calls;
import dev.deco.runtime.support.Isolation;
import dev.deco.runtime.support.Progress;
import dev.deco.runtime.support.Run;
import dev.deco.runtime.support.Site;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Runs the annotated methods of {@link Documented} in parallel.
 */
@Generated(
    value = "dev.deco.processor.DecoProcessor",
    comments = "from t.Documented"
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
public final class DecoDocumented {
  private static final Site $SITE_1 = new Site(Documented.class, "all", "Documented.java", 50).orDirectly();

  private DecoDocumented() {
  }

  /**
   *  Adds one.
   *
   *  @param number the number, not {@code null}
   *  @return the number and one
   */
  public static Deferred<Integer> plusOne(int number) {
    return Calls.spawnAlone(isolation -> Documented.plusOne(number));
  }

  /**
   *  Adds one.
   *
   *  @param number the number, not {@code null}
   *  @return the number and one
   */
  public static Deferred<Integer> plusOne(Scope scope, int number) {
    return Calls.spawn(scope, isolation -> Documented.plusOne(number));
  }

  /**
   *  Adds one to all; <b>in order</b>.
   *
   *  @param numbers the numbers
   *  @return a new list
   *  @see #plusOne(int)
   */
  public static List<Integer> all(List<Integer> numbers) {
    if (Run.serial(Documented.class)) {
      return Documented.all(numbers);
    }
    final Run $deco = Run.open();
    try {
      // A comment before the first statement.
      List<Integer> out = new ArrayList<>(); // one behind a statement
      /* a block comment */
      for (int number : numbers) {
        /*
         * A longer one,
         * over two lines.
         */
        // deco: spawns plusOne; the rest is replayed at the next wait point
        if ($deco.inPlace($SITE_1)) {
          try {
            out.add(Documented.plusOne(number));
          } catch (Throwable $3) {
            $deco.failedInPlace($SITE_1, $3);
            throw $3;
          }
        } else {
          final $Batch_1 $2 = $Batch_1.at($deco, out);
          if ($2 != null) {
            $2.add(number);
          } else {
            final Deferred<Integer> $1 = DecoDocumented.plusOne($deco.at($SITE_1), number);
            $deco.deferWhole(out, () -> out.add($1.get()));
          }
        } // behind a call
        // Last in the block.
      }

      // Before the return, behind an empty line.
      $deco.await(); // deco: waits: before the return
      return out;
      // After the return.
    } catch (Throwable $thrown) {
      $deco.settle($thrown);
      throw $thrown;
    } finally {
      $deco.close(); // deco: waits at the end
    }
  }

  /**
   * Calls of {@code plusOne}, in columns.
   */
  private static final class $Batch_1 extends Batch {
    private List<Integer> same1;

    private final int[] argument1;

    private int[] results;

    $Batch_1(int room) {
      super($SITE_1, room, true, true);
      argument1 = new int[room];
      results = new int[room];
    }

    static $Batch_1 at(Run run, List<Integer> same1) {
      if (run.filling() instanceof $Batch_1 batch && batch.same1 == same1) {
        return batch;
      }
      int capacity = run.batchFor($SITE_1);
      if (capacity == 0) {
        return null;
      }
      $Batch_1 next = run.used($SITE_1) instanceof $Batch_1 used ? used : new $Batch_1(Batch.room(capacity));
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
            final int number = this.argument1[$slot];
            $results[$slot] = Documented.plusOne(number);
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
      final List<Integer> out = this.same1;
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
