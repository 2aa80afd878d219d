package dev.deco.processor.analyse;

import dev.deco.processor.model.Node;
import dev.deco.processor.model.Reason;
import java.util.List;

/**
 * One read or write of a place.
 *
 * @param at where in the source it stands
 * @param raw whether it goes past the isolation, as what a closure does to what it captured
 * @param steps how it comes about where it is a called method that does it
 */
public record Access(Place place, boolean write, Node at, boolean raw, List<Reason.Step> steps) {
  /** Copies the list. */
  public Access {
    steps = List.copyOf(steps);
  }

  /** An access that the isolation sees, if it is one to an object it tracks. */
  public Access(Place place, boolean write, Node at) {
    this(place, write, at, false, List.of());
  }

  /** The same access, past the isolation. */
  Access unseen() {
    return new Access(place, write, at, true, steps);
  }
}
