package dev.deco.runtime.internal;

import dev.deco.Concurrent;
import dev.deco.runtime.CallExecutor;
import dev.deco.runtime.SpawnedCall;
import java.util.Iterator;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The executors that methods can name: Deco's own, those registered, those found as services. */
public final class CallExecutors {
  private static final Map<String, CallExecutor> REGISTERED = new ConcurrentHashMap<>();
  private static final Map<String, CallExecutor> SERVICES = new ConcurrentHashMap<>();
  private static final Map<String, Boolean> COMPLAINED = new ConcurrentHashMap<>();

  private CallExecutors() {}

  private record Plain(String name, Executor executor) implements CallExecutor {
    @Override
    public void execute(SpawnedCall call) {
      executor.execute(call);
    }
  }

  /** Deco's own, made when they are first named. */
  private static final class Own {
    static final CallExecutor THREADS = new Plain(Concurrent.THREADS, CallThreads.make());
  }

  /** Registers an executor under a name; the last one counts. */
  public static void register(String name, Executor executor) {
    register(new Plain(name, executor));
  }

  /** Registers an executor under its name; the last one counts. */
  public static void register(CallExecutor executor) {
    String name = executor.name();
    if (name.isBlank() || reserved(name)) {
      throw new IllegalArgumentException(
          "\""
              + name
              + "\" cannot be the name of an executor: it is blank, or that of one of Deco's own");
    }
    REGISTERED.put(name, executor);
  }

  /** Forgets an executor that was registered; nothing happens if none was. */
  public static void unregister(String name) {
    REGISTERED.remove(name);
  }

  private static boolean reserved(String name) {
    return name.equals(Concurrent.POOL) || name.equals(Concurrent.THREADS);
  }

  /**
   * The executor of a name.
   *
   * @throws IllegalStateException if there is none
   */
  static CallExecutor get(String name, Lane lane) {
    if (name.equals(Concurrent.THREADS)) {
      return Own.THREADS;
    }
    CallExecutor known = REGISTERED.get(name);
    if (known == null) {
      known = SERVICES.get(name);
    }
    if (known == null) {
      known = provided(name, Thread.currentThread().getContextClassLoader());
    }
    if (known == null) {
      known = provided(name, CallExecutor.class.getClassLoader());
    }
    if (known == null) {
      throw unknown(name, lane);
    }
    return known;
  }

  private static @Nullable CallExecutor provided(String name, @Nullable ClassLoader loader) {
    Iterator<CallExecutor> services = ServiceLoader.load(CallExecutor.class, loader).iterator();
    while (true) {
      try {
        if (!services.hasNext()) {
          return null;
        }
        CallExecutor service = services.next();
        if (service.name().equals(name)) {
          CallExecutor first = SERVICES.putIfAbsent(name, service);
          return first == null ? service : first;
        }
      } catch (ServiceConfigurationError | RuntimeException broken) {
        complain("a service", broken);
      }
    }
  }

  private static IllegalStateException unknown(String name, Lane lane) {
    TreeSet<String> known = new TreeSet<>(REGISTERED.keySet());
    known.addAll(SERVICES.keySet());
    known.add(Concurrent.POOL);
    known.add(Concurrent.THREADS);
    return new IllegalStateException(
        String.format(
            "DECO-R05: calls of %s are to run on \"%s\", and there is no executor of that name."
                + " Known are %s. Write Deco.register(\"%s\", executor) before the first call, or"
                + " provide a dev.deco.runtime.CallExecutor of that name as a service.",
            lane, name, String.join(", ", known), name));
  }

  /** Tells, once for each, that an executor does what it should not. */
  static void complain(String name, Throwable fault) {
    if (COMPLAINED.putIfAbsent(name, true) == null) {
      System.getLogger("dev.deco")
          .log(
              System.Logger.Level.WARNING,
              "the executor " + name + " has failed; the thread that waits runs the call",
              fault);
    }
  }
}
