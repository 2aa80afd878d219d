/**
 * The engine: isolations, logs and pools. Not exported; what programs and generated code need is in
 * the packages above.
 */
@NullMarked
package dev.deco.runtime.internal;

import org.jspecify.annotations.NullMarked;
