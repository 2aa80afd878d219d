/** Proof on code that nobody of this project wrote: a library from the registry, all of it. */
package dev.deco.proof;
