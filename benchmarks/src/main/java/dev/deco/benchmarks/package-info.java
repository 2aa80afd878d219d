/**
 * Measures Deco beside code written by hand: {@link dev.deco.benchmarks.Benchmarks} runs it all.
 */
@NullMarked
package dev.deco.benchmarks;

import org.jspecify.annotations.NullMarked;
