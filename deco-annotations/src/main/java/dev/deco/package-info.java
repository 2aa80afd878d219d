/**
 * The annotations of Deco for Java: {@link dev.deco.Concurrent} marks the methods whose calls may
 * run in parallel, {@link dev.deco.Synchronized} marks the methods that spawn them and wait for
 * them.
 *
 * <p>For each type {@code X} with annotated methods the annotation processor writes a type {@code
 * DecoX} in the package of {@code X}. A call of {@code DecoX.m(args)} gives what {@code X.m(args)}
 * gives, and uses every core. The annotated program itself stays as it is: without the processor it
 * is the serial program that it always was.
 */
package dev.deco;
