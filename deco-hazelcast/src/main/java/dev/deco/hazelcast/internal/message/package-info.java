/** The forms of the messages between the program and its workers. */
@NullMarked
package dev.deco.hazelcast.internal.message;

import org.jspecify.annotations.NullMarked;
