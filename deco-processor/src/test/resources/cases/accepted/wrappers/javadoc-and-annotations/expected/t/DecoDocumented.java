package t;

import dev.deco.runtime.Deferred;
import dev.deco.runtime.Scope;
import dev.deco.runtime.support.Calls;
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
  private static final Site $SITE_1 = new Site(Documented.class, "all", "Documented.java", 50);

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
        final Deferred<Integer> $1 = DecoDocumented.plusOne($deco.at($SITE_1), number);
        $deco.deferWhole(out, () -> out.add($1.get())); // behind a call
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
}
