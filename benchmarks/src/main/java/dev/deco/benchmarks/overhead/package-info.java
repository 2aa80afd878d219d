/** What isolation, replay and scopes cost. */
@NullMarked
package dev.deco.benchmarks.overhead;

import org.jspecify.annotations.NullMarked;
