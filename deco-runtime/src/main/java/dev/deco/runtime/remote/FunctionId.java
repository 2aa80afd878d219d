package dev.deco.runtime.remote;

/**
 * Names a method whose calls can run in another JVM. Two JVMs that have equal ids for it have been
 * given the same source of the class, and the same fields of the classes that travel. Immutable.
 *
 * @param type the binary name of the class that declares the method
 * @param wrapper the binary name of the wrapper that was generated for it
 * @param method the name of the method
 * @param descriptor its erased parameter and result types, as in a class file
 * @param hash of what the wrapper was generated from
 */
public record FunctionId(
    String type, String wrapper, String method, String descriptor, String hash) {
  /** As messages have it: class and method. */
  @Override
  public String toString() {
    return type + '.' + method;
  }
}
