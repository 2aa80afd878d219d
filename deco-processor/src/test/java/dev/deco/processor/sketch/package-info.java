/** Method bodies for tests, put together by hand: source text and model nodes at once. */
@NullMarked
package dev.deco.processor.sketch;

import org.jspecify.annotations.NullMarked;
