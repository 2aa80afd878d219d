/** How a program's calls get to the workers and back. */
@NullMarked
package dev.deco.hazelcast.internal.driver;

import org.jspecify.annotations.NullMarked;
