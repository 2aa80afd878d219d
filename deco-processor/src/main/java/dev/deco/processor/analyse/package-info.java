/** What a body reads and writes: pure functions over the model. */
@NullMarked
package dev.deco.processor.analyse;

import org.jspecify.annotations.NullMarked;
