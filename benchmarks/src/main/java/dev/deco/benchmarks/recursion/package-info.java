/** Methods that call themselves, beside hand-tuned ForkJoin. */
@NullMarked
package dev.deco.benchmarks.recursion;

import org.jspecify.annotations.NullMarked;
