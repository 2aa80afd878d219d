/** A short check of ratios that must not fall. */
@NullMarked
package dev.deco.benchmarks.check;

import org.jspecify.annotations.NullMarked;
