/** Runs calls of methods with {@code @Concurrent(on = "cluster")} on members of Hazelcast. */
@NullMarked
package dev.deco.hazelcast;

import org.jspecify.annotations.NullMarked;
