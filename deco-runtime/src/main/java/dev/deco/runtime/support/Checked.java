package dev.deco.runtime.support;

import dev.deco.runtime.Scope;

/** Tells javac which checked exceptions a spawned call can throw. */
public final class Checked {
  private Checked() {}

  /**
   * Does nothing. A deferred call's exceptions arrive at a wait point, where javac does not expect
   * them; naming one here lets the handlers of the original body compile.
   *
   * @param <E> the exception that the call declares
   * @throws E never
   */
  public static <E extends Throwable> void mayThrow() throws E {}

  /**
   * The same inside an expression.
   *
   * @param <E> the exception that the call declares
   * @param scope where the call is spawned
   * @return the scope
   * @throws E never
   */
  public static <E extends Throwable> Scope mayThrow(Scope scope) throws E {
    return scope;
  }
}
