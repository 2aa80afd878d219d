package dev.deco;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that spawns the {@link Concurrent} calls in its body, and waits for them where it
 * must.
 *
 * <p>The processor writes the method again, in {@code DecoX}, with the same signature. There each
 * call of a {@code @Concurrent} method is spawned, statements that need its value are deferred, and
 * <i>wait points</i> stand before every statement or condition that reads or writes what is still
 * pending, and before every return. At a wait point all that was spawned is finished, and its
 * effects are replayed in program order.
 *
 * <pre>{@code
 * final class Pages {
 *   @Concurrent
 *   static int countWords(String page) {
 *     // takes a while
 *   }
 *
 *   @Synchronized
 *   static int[] countAll(List<String> pages) {
 *     int[] counts = new int[pages.size()];
 *     for (int i = 0; i < counts.length; i++) {
 *       counts[i] = countWords(pages.get(i));
 *     }
 *     return counts;
 *   }
 * }
 *
 * int[] serial = Pages.countAll(pages);
 * int[] parallel = DecoPages.countAll(pages); // the same numbers, on every core
 * }</pre>
 *
 * <p>An instance method is called as {@code DecoX.of(x).m(args)}.
 *
 * <p>The guarantee is serial equivalence: the wrapper gives the same result, the same final content
 * of every List, Map and array, and the same exception as the method itself, at every parallelism
 * and on every run. The annotation can make a program slower; it cannot make it wrong. It has
 * nothing to do with the keyword {@code synchronized}: no monitor is taken, and any number of
 * threads may be in the method at once.
 *
 * <p>A method may bear both annotations, as a recursive one does: it is then spawned by its
 * callers, and spawns in its turn.
 *
 * @see Concurrent
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Synchronized {}
