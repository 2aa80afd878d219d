/** Checks annotated declarations before their bodies are read. */
@NullMarked
package dev.deco.processor.validate;

import org.jspecify.annotations.NullMarked;
