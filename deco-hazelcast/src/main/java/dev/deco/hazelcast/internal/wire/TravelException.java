package dev.deco.hazelcast.internal.wire;

/** An object that cannot travel, or may not. */
public final class TravelException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Says what cannot travel.
   *
   * @param message the object, and why
   */
  public TravelException(String message) {
    super(message);
  }
}
