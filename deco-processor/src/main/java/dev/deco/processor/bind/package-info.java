/** Binds method bodies: from javac's trees to the model. The only package that sees trees. */
@NullMarked
package dev.deco.processor.bind;

import org.jspecify.annotations.NullMarked;
