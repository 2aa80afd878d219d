/** Hands generated source to the compiler. The only package that sees the Filer. */
@NullMarked
package dev.deco.processor.output;

import org.jspecify.annotations.NullMarked;
