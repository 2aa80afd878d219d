package dev.deco.runtime.internal;

import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;

/** Tells failures that come from an interrupt of the thread. */
final class Interrupts {
  private static final int DEEP = 8;

  private Interrupts() {}

  /**
   * Whether a failure says that the Java platform found its thread interrupted. One that code of
   * the user's makes by itself is a failure as any other.
   */
  static boolean told(Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; cause != null && i < DEEP; i++) {
      if (isInterrupt(cause) && byPlatform(cause.getStackTrace())) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static boolean isInterrupt(Throwable cause) {
    return cause instanceof InterruptedException
        || cause instanceof ClosedByInterruptException
        // One of its kind says that the other side took too long, and nothing of an interrupt.
        || (cause instanceof InterruptedIOException && !(cause instanceof SocketTimeoutException));
  }

  private static boolean byPlatform(StackTraceElement[] trace) {
    return trace.length > 0
        && (trace[0].getClassName().startsWith("java.")
            || trace[0].getClassName().startsWith("jdk.")
            || trace[0].getClassName().startsWith("sun."));
  }
}
