package dev.deco.runtime.internal;

/**
 * Ends a speculative run that cannot go on: the call is run again in place. It is an error so that
 * handlers in user code let it pass; where one does not, the isolation still knows.
 */
final class Aborted extends Error {
  private static final long serialVersionUID = 1;

  Aborted(String reason) {
    super(reason, null, false, false);
  }
}
