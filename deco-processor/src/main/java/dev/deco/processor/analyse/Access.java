package dev.deco.processor.analyse;

import dev.deco.processor.model.Node;

/** One read or write of a place, and where in the source it stands. */
public record Access(Place place, boolean write, Node at) {}
