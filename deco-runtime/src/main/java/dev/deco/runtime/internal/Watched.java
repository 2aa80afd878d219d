package dev.deco.runtime.internal;

/** Calls that a thread waits for, as {@link Watch} looks after them. Any thread asks. */
interface Watched {
  /** No calls: the thread waits for something else. */
  Watched NOTHING =
      new Watched() {
        @Override
        public void hurry() {}

        @Override
        public void suspectAll(boolean all) {}

        @Override
        public void leaveStuck(Stuck stuck, Thread owner) {}

        @Override
        public void leave(Thread thread) {}
      };

  /** Calls for help, since the calls take long. */
  void hurry();

  /**
   * Has calls that run find out whether they are stale.
   *
   * @param all whether to take it that calls which are yet to run write anything
   */
  void suspectAll(boolean all);

  /** Leaves calls behind that run on other threads than the owner, and get nowhere. */
  void leaveStuck(Stuck stuck, Thread owner);

  /** Does not wait for what runs on a thread any longer. */
  void leave(Thread thread);
}
