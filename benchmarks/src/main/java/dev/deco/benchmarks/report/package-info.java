/** Medians, ratios, tables and plots. */
@NullMarked
package dev.deco.benchmarks.report;

import org.jspecify.annotations.NullMarked;
