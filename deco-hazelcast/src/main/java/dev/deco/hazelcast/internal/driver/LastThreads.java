package dev.deco.hazelcast.internal.driver;

/**
 * Whether the program has ended but for Hazelcast. Its threads are no daemons, so a JVM with a
 * member or client in it would go on for ever after the end of {@code main}.
 */
final class LastThreads {
  private LastThreads() {}

  /** Whether all other threads that keep a JVM from ending have ended. */
  static boolean areHazelcasts() {
    ThreadGroup top = Thread.currentThread().getThreadGroup();
    while (top.getParent() != null) {
      top = top.getParent();
    }
    Thread[] threads = new Thread[top.activeCount() + 16];
    int count = top.enumerate(threads);
    if (count == threads.length) {
      return false; // there may be more of them
    }
    for (int i = 0; i < count; i++) {
      Thread thread = threads[i];
      String name = thread.getName();
      // The JVM's own thread of that name waits for the others.
      if (!thread.isDaemon() && !name.startsWith("hz.") && !name.equals("DestroyJavaVM")) {
        return false;
      }
    }
    return true;
  }
}
