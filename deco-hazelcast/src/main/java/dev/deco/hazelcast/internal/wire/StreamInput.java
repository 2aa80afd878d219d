package dev.deco.hazelcast.internal.wire;

import com.esotericsoftware.kryo.io.Input;

/**
 * Reads what has come from elsewhere. A length that the stream names is compared with the bytes
 * that are left before anything is made of that length, so that a forged one does not take the
 * heap.
 */
public final class StreamInput extends Input {
  /** Reads nothing yet. */
  public StreamInput() {}

  /** Reads bytes from {@code from} to {@code to}. */
  public StreamInput(byte[] bytes, int from, int to) {
    super(bytes, from, to - from);
  }

  /**
   * Reads how many things follow, each of which takes a byte at least.
   *
   * @throws IllegalStateException if there are fewer bytes
   */
  public int readCount() {
    return check(readVarInt(true));
  }

  /** The same for an array, of which Kryo writes a length greater by one, or 0 for null. */
  void peekArray() {
    int at = position();
    checkGreaterByOne(readVarInt(true));
    setPosition(at);
  }

  private void checkGreaterByOne(int length) {
    if (length != 0) {
      check(length - 1);
    }
  }

  private int check(int count) {
    if (count < 0 || count > limit() - position()) {
      throw new IllegalStateException(
          "the stream names " + count + " elements and has " + (limit() - position()) + " bytes");
    }
    return count;
  }

  @Override
  public String readString() {
    int at = position();
    if (readVarIntFlag()) {
      checkGreaterByOne(readVarIntFlag(true));
    }
    setPosition(at);
    return super.readString();
  }

  @Override
  public byte[] readBytes(int length) {
    return super.readBytes(check(length));
  }

  @Override
  public long[] readLongs(int length) {
    return super.readLongs(check(length));
  }
}
