package dev.deco.runtime.remote;

import dev.deco.runtime.internal.Functions;

/** Finds the methods whose calls can run here for another JVM. Thread-safe. */
public final class RemoteFunctions {
  private RemoteFunctions() {}

  /**
   * Finds a method by the name that another JVM has for it. Nothing of the class that declares it
   * is run or initialised by that, and of classes that are no wrappers nothing either.
   *
   * @param id the name
   * @param loader knows the classes
   * @return the method
   * @throws FunctionMismatchException if the class or the method is not there, or was compiled from
   *     another source
   */
  public static RemoteFunction find(FunctionId id, ClassLoader loader) {
    return Functions.find(id, loader);
  }
}
