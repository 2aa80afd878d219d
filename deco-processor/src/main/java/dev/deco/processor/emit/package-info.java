/**
 * Writes the wrappers: from the model and its plans to source. The only package that sees JavaPoet.
 */
@NullMarked
package dev.deco.processor.emit;

import org.jspecify.annotations.NullMarked;
