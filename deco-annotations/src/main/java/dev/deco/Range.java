package dev.deco;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that a call of a {@link Concurrent} method touches only the elements from {@link #from}
 * (inclusive) to {@link #to} (exclusive) of an array or List, whether it reads or writes them.
 *
 * <p>Calls with disjoint ranges then run side by side on the array itself: nothing is recorded, and
 * nothing is replayed. Calls whose ranges overlap run in program order, unless the method only
 * reads the parameter.
 *
 * <pre>{@code
 * @Concurrent
 * @Synchronized
 * static void sort(@Range(from = "lo", to = "hi") int[] a, int lo, int hi) {
 *   if (hi - lo < 2) {
 *     return;
 *   }
 *   int middle = partition(a, lo, hi);
 *   sort(a, lo, middle);     // the two halves
 *   sort(a, middle + 1, hi); // run beside each other, in place
 * }
 * }</pre>
 *
 * <p>The bounds are computed from the arguments when the call is spawned. They are sums,
 * differences and products of {@code int} literals and of parameters of the type {@code int},
 * {@code short}, {@code char} or {@code byte}, with parentheses: {@code "row * width"}, {@code
 * "(row + 1) * width"}. A range with nothing in it, as that from 3 to 3, promises that no element
 * is touched.
 *
 * <p>What an element refers to counts as part of it: of an {@code int[][]} the range is one of rows
 * with all that is in them. The length of an array and the size of a List may be asked in any case;
 * adding and removing elements of a List breaks the promise.
 *
 * <p>Other arrays, Lists and Maps that the method is given it may read, but not write. A method
 * that does write them, writes fields, or gets at arrays and collections through fields runs as one
 * without this annotation does, and the compiler says so.
 *
 * <p>The promise is the user's: whether an index is within the range is not known at compile time,
 * and not looked at when the program runs, since that would take time. A call that breaks it makes
 * the result depend on luck. {@code -Ddeco.mode=check} reports each such access.
 *
 * <p>When a call fails, calls after it that have not begun do not begin. Those that have begun have
 * written to their own ranges: that much of the serial order is given up.
 *
 * @see Concurrent
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Range {
  /**
   * The first index that a call may touch.
   *
   * @return an expression of parameters and literals
   */
  String from();

  /**
   * The first index after those that a call may touch.
   *
   * @return an expression of parameters and literals
   */
  String to();
}
