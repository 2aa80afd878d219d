package dev.deco.runtime.internal;

import dev.deco.runtime.support.Body;
import dev.deco.runtime.support.Isolation;
import org.jspecify.annotations.Nullable;

/**
 * The body of a call that may run in another JVM, with what it is given there.
 *
 * @param body what the call does here
 * @param arguments those of its method, the object first if it is not static
 */
record CarriedBody<R extends @Nullable Object>(Body<R> body, @Nullable Object[] arguments)
    implements Body<R> {
  @Override
  public R run(Isolation isolation) throws Throwable {
    return body.run(isolation);
  }
}
