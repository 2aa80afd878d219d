/** Decides how each call of a body is spawned and where the caller waits. */
@NullMarked
package dev.deco.processor.plan;

import org.jspecify.annotations.NullMarked;
