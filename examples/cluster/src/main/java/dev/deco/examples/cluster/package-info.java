/** Two examples on a cluster of workers. */
@NullMarked
package dev.deco.examples.cluster;

import org.jspecify.annotations.NullMarked;
