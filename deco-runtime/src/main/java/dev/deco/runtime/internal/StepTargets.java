package dev.deco.runtime.internal;

import org.jspecify.annotations.Nullable;

/**
 * The containers that the steps of a log write. It looks at the log when it is asked, so a log that
 * nobody asks about costs nothing. Confined to the frame that fills the log.
 */
final class StepTargets {
  private @Nullable IdentityTable roots;
  private boolean anything;
  private int seen;
  private @Nullable Object asked;
  private @Nullable Object askedRoot;
  private @Nullable Object last;

  /** Whether a step among the first {@code size} entries may write the container. */
  boolean contain(@Nullable Object container, Entry[] entries, int size) {
    if (container == null) {
      return false;
    }
    for (; seen < size && !anything; seen++) {
      if (entries[seen] instanceof DeferredStep step) {
        add(step);
      }
    }
    if (anything) {
      return true;
    }
    if (container != asked) {
      asked = container;
      askedRoot = Storage.rootOf(container);
    }
    return askedRoot == null || roots != null && roots.get(askedRoot) != null;
  }

  private void add(DeferredStep step) {
    if (step.writesAnything()) {
      anything = true;
      return;
    }
    Object container = step.container();
    if (container == null || container == last) {
      return;
    }
    last = container;
    Object root = Storage.rootOf(container);
    if (root == null) {
      anything = true;
      return;
    }
    if (roots == null) {
      roots = new IdentityTable();
    }
    if (roots.get(root) == null) {
      roots.put(root, root);
    }
  }

  /** Forgets all: the log is empty. */
  void clear() {
    roots = null;
    anything = false;
    seen = 0;
    asked = null;
    askedRoot = null;
    last = null;
  }
}
