package dev.deco.runtime;

/**
 * Where calls of methods with {@code @Concurrent(on = "name")} run. A program registers one with
 * {@link Deco#register}, or provides it as a service for {@link java.util.ServiceLoader}.
 *
 * <p>The executor decides when and on which thread a call runs, and nothing else: whatever it does,
 * the result is that of the serial program. A call that it has not begun when somebody waits for it
 * is run by the thread that waits, so an executor may be slow, full, shut down or lose calls, and
 * calls that wait for calls of their own cannot block each other.
 *
 * <p>Implementations are thread-safe.
 */
public interface CallExecutor {
  /**
   * The name that methods give, as in {@code @Concurrent(on = "name")}.
   *
   * @return the name, the same at each call; neither blank nor {@code pool} nor {@code threads},
   *     which are Deco's own
   */
  String name();

  /**
   * Takes a call, to be run once, now or later, on any thread. Called on the thread that spawns,
   * which goes on when this returns.
   *
   * <p>What this throws is logged and otherwise ignored: the call is run by the thread that waits.
   *
   * @param call the call
   */
  void execute(SpawnedCall call);

  /**
   * Whether calls leave this JVM: then {@link SpawnedCall#remote} tells what of them can travel,
   * and a method with declared ranges is isolated like any other.
   *
   * @return the same at each call
   */
  default boolean remote() {
    return false;
  }

  /**
   * Learns that a thread begins to wait for calls that were given to this executor. When this
   * returns the thread runs those that nobody has begun; so an executor that collects calls to send
   * them together should take and send now what it has. Any thread; quick. What this throws is
   * logged and otherwise ignored.
   */
  default void awaited() {}
}
