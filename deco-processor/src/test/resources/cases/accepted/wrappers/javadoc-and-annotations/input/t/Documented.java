package t;

import dev.deco.Concurrent;
import dev.deco.Synchronized;
import java.util.ArrayList;
import java.util.List;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A class with documentation. */
public final class Documented {
  @Retention(RetentionPolicy.RUNTIME)
  @interface Tagged {
    String value();
  }

  private Documented() {}

  /**
   * Adds one.
   *
   * @param number the number, not {@code null}
   * @return the number and one
   */
  @Concurrent
  public static int plusOne(int number) {
    // Takes its time.
    return number + 1;
  }

  /**
   * Adds one to all; <b>in order</b>.
   *
   * @param numbers the numbers
   * @return a new list
   * @see #plusOne(int)
   */
  @Deprecated
  @Tagged("x")
  @Synchronized
  public static List<Integer> all(final List<Integer> numbers) {
    // A comment before the first statement.
    List<Integer> out = new ArrayList<>(); // one behind a statement
    /* a block comment */
    for (int number : numbers) {
      /*
       * A longer one,
       * over two lines.
       */
      out.add(plusOne(number)); // behind a call
      // Last in the block.
    }

    // Before the return, behind an empty line.
    return out;
    // After the return.
  }
}
