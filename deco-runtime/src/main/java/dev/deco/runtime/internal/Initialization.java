package dev.deco.runtime.internal;

/**
 * Notices wrappers that run while a class is being initialised by the same thread. Calls on other
 * threads would wait for that class, and its initialiser for them.
 */
public final class Initialization {
  private static final ClassValue<Initialization> STATES =
      new ClassValue<>() {
        @Override
        protected Initialization computeValue(Class<?> type) {
          return new Initialization();
        }
      };

  private volatile boolean over;

  private Initialization() {}

  /**
   * Whether this thread is inside a static initialiser, as far as wrappers of {@code type} are
   * concerned: once one of its wrappers has run outside of any, nobody looks again.
   *
   * @param type the class whose wrapper runs
   * @return true if calls must not go to other threads
   */
  public static boolean running(Class<?> type) {
    Initialization state = STATES.get(type);
    if (state.over) {
      return false;
    }
    boolean inside =
        StackWalker.getInstance()
            .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals("<clinit>")));
    state.over = !inside;
    return inside;
  }
}
