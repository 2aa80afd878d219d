/**
 * Loops of calls of every grain, timed beside their serial originals: {@link
 * dev.deco.benchmarks.Sweep} runs them all.
 */
@NullMarked
package dev.deco.benchmarks;

import org.jspecify.annotations.NullMarked;
