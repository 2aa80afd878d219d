/**
 * The two annotations of Deco for Java: {@link dev.deco.Concurrent} marks the methods whose calls may
 * run in parallel, {@link dev.deco.Synchronized} marks the methods that wait for them.
 */
package dev.deco;
