package dev.deco.runtime.internal;

import java.lang.invoke.MethodHandles;

/** What the runtime knows of a thread: the frame it is in. Confined to its thread. */
final class Context {
  private static final ThreadLocal<Context> CURRENT = ThreadLocal.withInitial(Context::new);

  static {
    // Needed first where something has failed, which may be where the stack is at its end; and a
    // class whose initialisation fails once is lost for good.
    initialize(
        Result.class,
        Call.class,
        ScopeLog.class,
        Traces.class,
        TrackingIsolation.class,
        Waiting.class);
  }

  /** The frame outside all calls. */
  final Frame root = Frame.root();

  /** The frame of the call that runs on this thread, or the root. */
  Frame frame = root;

  private Context() {}

  private static void initialize(Class<?>... types) {
    for (Class<?> type : types) {
      try {
        MethodHandles.lookup().ensureInitialized(type);
      } catch (IllegalAccessException e) {
        throw new AssertionError("a class of this package", e);
      }
    }
  }

  static Context current() {
    return CURRENT.get();
  }
}
