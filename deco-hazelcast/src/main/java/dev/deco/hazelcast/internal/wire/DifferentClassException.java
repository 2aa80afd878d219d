package dev.deco.hazelcast.internal.wire;

/** A class has other fields here than where the stream was written. */
public final class DifferentClassException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Names the class.
   *
   * @param message which class differs, and how
   */
  public DifferentClassException(String message) {
    super(message);
  }
}
