/** How arguments and outcomes travel: graphs of objects of known classes, with numbers for each. */
@NullMarked
package dev.deco.hazelcast.internal.wire;

import org.jspecify.annotations.NullMarked;
