/**
 * What a program calls beside its generated wrappers: scopes, deferred results, and the settings of
 * the pool.
 */
@NullMarked
package dev.deco.runtime;

import org.jspecify.annotations.NullMarked;
