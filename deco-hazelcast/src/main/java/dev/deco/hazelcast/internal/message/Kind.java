package dev.deco.hazelcast.internal.message;

/** The first byte of a message to a worker. */
public enum Kind {
  /** Calls to run. */
  BATCH,
  /** Objects that calls will use: a batch without calls. */
  PARTS,
  /** Calls that nobody waits for any more. */
  CANCEL,
  /** A question for what the worker runs. */
  PING;

  private static final Kind[] ALL = values();

  /** The kind that a byte stands for. */
  public static Kind of(byte first) {
    if (first < 0 || first >= ALL.length) {
      throw new IllegalStateException("a message of an unknown kind");
    }
    return ALL[first];
  }
}
