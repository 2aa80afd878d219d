/** What is told of a run: to listeners, to the Flight Recorder, to a trace, at the end. */
@NullMarked
package dev.deco.runtime.internal.observe;

import org.jspecify.annotations.NullMarked;
