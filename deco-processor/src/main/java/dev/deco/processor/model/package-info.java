/**
 * What the other phases know of a compilation: declarations, types and method bodies as immutable
 * values. Nothing here refers to a compiler, so the analysis runs and is tested without one.
 */
@NullMarked
package dev.deco.processor.model;

import org.jspecify.annotations.NullMarked;
