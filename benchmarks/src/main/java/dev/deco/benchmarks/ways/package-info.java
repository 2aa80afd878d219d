/** The ways to run a loop of calls that the benchmarks compare. */
@NullMarked
package dev.deco.benchmarks.ways;

import org.jspecify.annotations.NullMarked;
