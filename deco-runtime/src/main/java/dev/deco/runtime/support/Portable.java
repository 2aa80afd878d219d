package dev.deco.runtime.support;

import java.util.List;

/**
 * What generated code says of a method whose calls may run in another JVM.
 *
 * @param wrapper the generated class
 * @param descriptor of the method, as in a class file
 * @param hash of what the wrapper was generated from: first that of the class itself, then those of
 *     classes that travel, each as {@code name:hash}, with blanks between them
 * @param types the binary names of the classes that travel
 * @param body what a call does
 */
public record Portable(
    Class<?> wrapper, String descriptor, String hash, List<String> types, PortableBody body) {
  /**
   * Keeps the names.
   *
   * @param wrapper the generated class
   * @param descriptor of the method
   * @param hash of what the wrapper was generated from
   * @param body what a call does
   * @param types the binary names of the classes that travel
   */
  public Portable(
      Class<?> wrapper, String descriptor, String hash, PortableBody body, String... types) {
    this(wrapper, descriptor, hash, List.of(types), body);
  }

  /**
   * Keeps the names, in a list of its own.
   *
   * @param wrapper the generated class
   * @param descriptor of the method
   * @param hash of what the wrapper was generated from
   * @param types the binary names of the classes that travel
   * @param body what a call does
   */
  public Portable {
    types = List.copyOf(types);
  }
}
