/**
 * What generated wrappers call, and nobody else: this package is exported so that they can, and may
 * change with any release.
 */
@NullMarked
package dev.deco.runtime.support;

import org.jspecify.annotations.NullMarked;
