package dev.deco.processor.analyse;

import dev.deco.processor.model.Node;

/**
 * One read or write of a place.
 *
 * @param at where in the source it stands
 * @param raw whether it goes past the isolation, as what a closure does to what it captured
 */
public record Access(Place place, boolean write, Node at, boolean raw) {
  /** An access that the isolation sees, if it is one to an object it tracks. */
  public Access(Place place, boolean write, Node at) {
    this(place, write, at, false);
  }

  /** The same access, past the isolation. */
  Access unseen() {
    return new Access(place, write, at, true);
  }
}
