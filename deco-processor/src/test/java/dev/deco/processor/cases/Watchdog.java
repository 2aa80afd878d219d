package dev.deco.processor.cases;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a body in a thread of its own and gives it a limited time, for what may hang. */
final class Watchdog {
  private static final long LIMIT_SECONDS = 30;

  private Watchdog() {}

  /**
   * Runs {@code body} with {@code loader} as the thread's context class loader.
   *
   * @throws AssertionError with the stacks of all threads if the body has not ended in time
   */
  static <T> T run(String name, ClassLoader loader, Callable<T> body) {
    FutureTask<T> task = new FutureTask<>(body);
    Thread thread = new Thread(task, "case " + name);
    thread.setDaemon(true);
    thread.setContextClassLoader(loader);
    thread.start();
    try {
      return task.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      String stacks = stacks();
      thread.interrupt();
      throw new AssertionError(
          name + " has not ended within " + LIMIT_SECONDS + " seconds\n" + stacks, e);
    } catch (ExecutionException e) {
      throw new AssertionError(name + " failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(name + " was interrupted", e);
    }
  }

  private static String stacks() {
    StringBuilder text = new StringBuilder();
    for (ThreadInfo info : ManagementFactory.getThreadMXBean().dumpAllThreads(true, true)) {
      text.append('"').append(info.getThreadName()).append("\" ").append(info.getThreadState());
      if (info.getLockName() != null) {
        text.append(" on ").append(info.getLockName());
      }
      text.append('\n');
      for (StackTraceElement frame : info.getStackTrace()) {
        text.append("    at ").append(frame).append('\n');
      }
    }
    return text.toString();
  }
}
