package dev.deco.hazelcast.internal.errand;

/** Who answers messages on a member. Thread-safe. */
@FunctionalInterface
public interface Addressee {
  /**
   * Does what a message says.
   *
   * @param message as it was sent
   * @return the answer
   */
  byte[] answer(byte[] message);
}
