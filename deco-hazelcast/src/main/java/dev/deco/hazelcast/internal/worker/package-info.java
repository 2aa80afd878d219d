/** What a worker does with messages. */
@NullMarked
package dev.deco.hazelcast.internal.worker;

import org.jspecify.annotations.NullMarked;
