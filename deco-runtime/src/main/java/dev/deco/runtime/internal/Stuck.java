package dev.deco.runtime.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells threads that get nowhere: where a thread has been when it was looked at before, it still
 * is. Confined to the thread that looks.
 */
final class Stuck {
  private final Consumer<Thread> leave;
  private Map<Thread, StackTraceElement[]> before = new HashMap<>();
  private Map<Thread, StackTraceElement[]> now = new HashMap<>();

  /**
   * Nothing seen yet.
   *
   * @param leave told of each thread that is not waited for any longer
   */
  Stuck(Consumer<Thread> leave) {
    this.leave = leave;
  }

  /** Begins another look. */
  void lookAgain() {
    before = now;
    now = new HashMap<>();
  }

  boolean seenBefore(Thread thread) {
    StackTraceElement @Nullable [] trace = thread.getStackTrace();
    now.put(thread, trace);
    StackTraceElement[] known = before.get(thread);
    return known != null && Arrays.equals(known, trace);
  }

  void left(Thread thread) {
    leave.accept(thread);
  }

  /** Whether a thread is inside a static initialiser. */
  static boolean initializes(Thread thread) {
    for (StackTraceElement frame : thread.getStackTrace()) {
      if (frame.getMethodName().equals("<clinit>")) {
        return true;
      }
    }
    return false;
  }
}
