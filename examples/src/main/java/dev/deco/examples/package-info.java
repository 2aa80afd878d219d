/**
 * Small programs, each run as it is written and through the wrapper that Deco generates for it.
 * {@link dev.deco.examples.RunAll} runs them all and prints their times.
 */
@NullMarked
package dev.deco.examples;

import org.jspecify.annotations.NullMarked;
