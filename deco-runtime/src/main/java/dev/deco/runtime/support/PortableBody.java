package dev.deco.runtime.support;

import org.jspecify.annotations.Nullable;

/** What calls of a method do that may run in another JVM. Stateless. */
@FunctionalInterface
public interface PortableBody {
  /**
   * Runs a call.
   *
   * @param isolation through which it sees its objects
   * @param arguments those of the method, the object first if it is not static
   * @return the result, boxed; null for void
   * @throws Throwable what the method throws
   */
  @Nullable Object run(Isolation isolation, @Nullable Object[] arguments) throws Throwable;
}
