package dev.deco.processor.plan;

import dev.deco.processor.analyse.Footprint;

/**
 * A call or deferred statement that is not replayed yet.
 *
 * @param what how a comment names it
 * @param footprint what it touches until it is replayed
 */
record Pending(String what, Footprint footprint) {}
