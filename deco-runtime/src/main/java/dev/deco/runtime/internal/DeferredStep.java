package dev.deco.runtime.internal;

import dev.deco.runtime.support.Site;
import dev.deco.runtime.support.Step;
import org.jspecify.annotations.Nullable;

/** A statement of the caller's that waits for its turn, and what it declares to write. */
final class DeferredStep implements Entry {
  /** How much a step writes that calls may read. */
  enum Reach {
    /** Locals and fields only. */
    NOTHING,
    /** One element of a container. */
    ELEMENT,
    /** A container. */
    CONTAINER,
    /** Unknown. */
    EVERYTHING
  }

  private final @Nullable Site site;
  private final Step step;
  private final Reach reach;
  private final @Nullable Object container;
  private final @Nullable Object key;

  DeferredStep(
      @Nullable Site site,
      Step step,
      Reach reach,
      @Nullable Object container,
      @Nullable Object key) {
    this.site = site;
    this.step = step;
    this.reach = reach;
    this.container = container;
    this.key = key;
  }

  /** Whether it is not known what the step writes. */
  boolean writesAnything() {
    return reach == Reach.EVERYTHING;
  }

  /** The container that the step writes; null if it writes none, or fails for having none. */
  @Nullable Object container() {
    return container;
  }

  @Override
  public @Nullable Site site() {
    return site;
  }

  /** The frame at which {@link Traces} cuts: above it are the user's own. */
  static void invoke(Step step) throws Throwable {
    step.run();
  }

  @Override
  public void replay(Epoch epoch) throws Throwable {
    invoke(step);
    if (reach != Reach.EVERYTHING && !epoch.watches(container)) {
      return;
    }
    tell(epoch.written());
  }

  /** Says what the step writes. */
  void tell(WriteSet written) {
    // A null container has thrown by now, unless the statement was one that never touches it.
    switch (reach) {
      case NOTHING -> {}
      case ELEMENT -> {
        if (container != null) {
          written.add(container, key, this);
        }
      }
      case CONTAINER -> {
        if (container != null) {
          written.addWhole(container, this);
        }
      }
      case EVERYTHING -> written.addEverything(this);
    }
  }
}
