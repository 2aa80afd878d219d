/** Reads declarations: from elements and type mirrors to the model. */
@NullMarked
package dev.deco.processor.read;

import org.jspecify.annotations.NullMarked;
