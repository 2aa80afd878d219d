package dev.deco.proof;

import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/** Tells the methods of the library whether to hand a call over to their wrapper. */
public final class Delegation {
  private static final StackWalker STACK =
      StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
  private static final LongAdder CALLS = new LongAdder();

  private Delegation() {}

  /**
   * Whether the method that asks was called by anybody but {@code wrapper}, which calls the
   * original where it runs serially.
   */
  public static boolean fromOutside(Class<?> wrapper) {
    Optional<Class<?>> caller =
        STACK.walk(
            frames -> frames.skip(2).findFirst().map(StackWalker.StackFrame::getDeclaringClass));
    boolean outside = caller.map(c -> c.getNestHost() != wrapper).orElse(true);
    if (outside) {
      CALLS.increment();
    }
    return outside;
  }

  /** How many calls have been handed over. */
  static long calls() {
    return CALLS.sum();
  }
}
