package dev.deco.runtime.internal;

/**
 * Ends a call that cannot go on isolated; it runs again in place, in its turn. Handlers of the
 * user's may catch this: the call's own flag decides, not the error.
 */
final class Abandoned extends Error {
  private static final long serialVersionUID = 1;

  Abandoned() {
    super("the call cannot go on isolated and runs again in its turn", null, false, false);
  }
}
