/**
 * What an executor uses that has calls run in another JVM: see {@link
 * dev.deco.runtime.CallExecutor#remote}. Here is what such a call consists of, how it is run there,
 * and what comes back; how that travels is the executor's business.
 */
@NullMarked
package dev.deco.runtime.remote;

import org.jspecify.annotations.NullMarked;
