/** The annotation processor and the order of its phases. */
@NullMarked
package dev.deco.processor;

import org.jspecify.annotations.NullMarked;
