package dev.deco.runtime.internal;

/**
 * Compares the first runs of an epoch while others are yet to come: where most are stale, calls of
 * that place had better not run before their turn. At the replay it would be too late to find out:
 * all would have run for nothing.
 */
final class Scout {
  /** So many entries tell enough, and do not cost much. */
  private static final int FAR = 64;

  private final WriteSet written = new WriteSet();
  private int next;

  /** Looks at the calls that have run since the last look, up to the first that has not. */
  void look(Log log) {
    while (next < Math.min(FAR, log.size())) {
      Entry entry = log.get(next);
      if (entry instanceof DeferredStep step) {
        step.tell(written);
      } else if (entry instanceof Call<?> call) {
        if (call.state != Call.RAN) {
          return;
        }
        call.scout(written);
      }
      next++;
    }
  }
}
