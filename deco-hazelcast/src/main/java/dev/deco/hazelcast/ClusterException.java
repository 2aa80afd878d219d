package dev.deco.hazelcast;

/** A call could not be run on the cluster. The message has a code, and says what to do. */
public final class ClusterException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * Says what is wrong.
   *
   * @param message the code, what, why, and what to do
   */
  public ClusterException(String message) {
    super(message);
  }
}
