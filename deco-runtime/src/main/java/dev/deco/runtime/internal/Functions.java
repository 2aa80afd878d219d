package dev.deco.runtime.internal;

import dev.deco.runtime.remote.FunctionId;
import dev.deco.runtime.remote.RemoteFunction;

/** The methods whose calls can run here for another JVM. */
public final class Functions {
  private Functions() {}

  /** Finds a method by the name that another JVM has for it. */
  public static RemoteFunction find(FunctionId id, ClassLoader loader) {
    throw new UnsupportedOperationException(id + " " + loader);
  }
}
