/** Random programs, each made from a seed, that are compared with their serial elision. */
@NullMarked
package dev.deco.processor.random;

import org.jspecify.annotations.NullMarked;
