/**
 * Binds what the runtime does to a Micrometer registry: {@link dev.deco.micrometer.DecoMetrics}.
 */
@NullMarked
package dev.deco.micrometer;

import org.jspecify.annotations.NullMarked;
