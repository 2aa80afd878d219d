package dev.deco.runtime.internal;

/** Calls that a thread waits for, as {@link Watch} looks after them. Any thread asks. */
interface Watched {
  /** No calls: the thread waits for something else. */
  Watched NOTHING = new Watched() {};

  /** Looks whether the calls are to end early. */
  default void tick() {}

  /** The thread that waits is interrupted; on that thread. */
  default void interrupted() {}

  /** Calls for help, since the calls take long. */
  default void hurry() {}

  /**
   * Has calls that run find out whether they are stale.
   *
   * @param all whether to take it that calls which are yet to run write anything
   */
  default void suspectAll(boolean all) {}

  /** Leaves calls behind that run on other threads than the owner, and get nowhere. */
  default void leaveStuck(Stuck stuck, Thread owner) {}

  /** Does not wait for what runs on a thread any longer. */
  default void leave(Thread thread) {}
}
