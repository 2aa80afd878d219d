/** Small numerical programs in the manner of the Java Grande suite. */
@NullMarked
package dev.deco.benchmarks.kernel;

import org.jspecify.annotations.NullMarked;
