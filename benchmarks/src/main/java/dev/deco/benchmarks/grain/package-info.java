/** Loops of calls of every grain, each way. */
@NullMarked
package dev.deco.benchmarks.grain;

import org.jspecify.annotations.NullMarked;
