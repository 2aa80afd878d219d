package dev.deco.runtime.support;

/**
 * The increments of array elements: {@code getAndAdd} stands for the postfix operators, {@code
 * addAndGet} for the prefix ones. Both calculate as {@code ++} and {@code --} do on the element
 * type, and throw what the plain access throws.
 */
public abstract class ArrayArithmetic extends ArrayAccess {
  ArrayArithmetic() {}

  /**
   * Adds to an element.
   *
   * @param array the array
   * @param index the index
   * @param delta what to add
   * @return the value before
   */
  public final byte getAndAdd(byte[] array, int index, int delta) {
    byte value = get(array, index);
    set(array, index, (byte) (value + delta));
    return value;
  }

  /**
   * Adds to an element.
   *
   * @param array the array
   * @param index the index
   * @param delta what to add
   * @return the value after
   */
  public final byte addAndGet(byte[] array, int index, int delta) {
    return set(array, index, (byte) (get(array, index) + delta));
  }

  /**
   * Adds to an element.
   *
   * @param array the array
   * @param index the index
   * @param delta what to add
   * @return the value before
   */
  public final short getAndAdd(short[] array, int index, int delta) {
    short value = get(array, index);
    set(array, index, (short) (value + delta));
    return value;
  }

  /**
   * Adds to an element.
   *
   * @param array the array
   * @param index the index
   * @param delta what to add
   * @return the value after
   */
  public final short addAndGet(short[] array, int index, int delta) {
    return set(array, index, (short) (get(array, index) + delta));
  }

  /**
   * Adds to an element.
   *
   * @param array the array
   * @param index the index
   * @param delta what to add
   * @return the value before
   */
  public final char getAndAdd(char[] array, int index, int delta) {
    char value = get(array, index);
    set(array, index, (char) (value + delta));
    return value;
  }

  /**
   * Adds to an element.
   *
   * @param array the array
   * @param index the index
   * @param delta what to add
   * @return the value after
   */
  public final char addAndGet(char[] array, int index, int delta) {
    return set(array, index, (char) (get(array, index) + delta));
  }

  /**
   * Adds to an element.
   *
   * @param array the array
   * @param index the index
   * @param delta what to add
   * @return the value before
   */
  public final int getAndAdd(int[] array, int index, int delta) {
    int value = get(array, index);
    set(array, index, value + delta);
    return value;
  }

  /**
   * Adds to an element.
   *
   * @param array the array
   * @param index the index
   * @param delta what to add
   * @return the value after
   */
  public final int addAndGet(int[] array, int index, int delta) {
    return set(array, index, get(array, index) + delta);
  }

  /**
   * Adds to an element.
   *
   * @param array the array
   * @param index the index
   * @param delta what to add
   * @return the value before
   */
  public final long getAndAdd(long[] array, int index, long delta) {
    long value = get(array, index);
    set(array, index, value + delta);
    return value;
  }

  /**
   * Adds to an element.
   *
   * @param array the array
   * @param index the index
   * @param delta what to add
   * @return the value after
   */
  public final long addAndGet(long[] array, int index, long delta) {
    return set(array, index, get(array, index) + delta);
  }

  /**
   * Adds to an element.
   *
   * @param array the array
   * @param index the index
   * @param delta what to add
   * @return the value before
   */
  public final float getAndAdd(float[] array, int index, float delta) {
    float value = get(array, index);
    set(array, index, value + delta);
    return value;
  }

  /**
   * Adds to an element.
   *
   * @param array the array
   * @param index the index
   * @param delta what to add
   * @return the value after
   */
  public final float addAndGet(float[] array, int index, float delta) {
    return set(array, index, get(array, index) + delta);
  }

  /**
   * Adds to an element.
   *
   * @param array the array
   * @param index the index
   * @param delta what to add
   * @return the value before
   */
  public final double getAndAdd(double[] array, int index, double delta) {
    double value = get(array, index);
    set(array, index, value + delta);
    return value;
  }

  /**
   * Adds to an element.
   *
   * @param array the array
   * @param index the index
   * @param delta what to add
   * @return the value after
   */
  public final double addAndGet(double[] array, int index, double delta) {
    return set(array, index, get(array, index) + delta);
  }
}
