package dev.deco.runtime.support;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes of array elements, a pair of methods for each element type: what generated code
 * calls where the user wrote {@code a[i]}.
 *
 * <p>Every method throws what the plain access throws: {@link NullPointerException}, {@link
 * ArrayIndexOutOfBoundsException}, and {@link ArrayStoreException} for arrays of references.
 */
public abstract class ArrayAccess {
  ArrayAccess() {}

  /**
   * Reads an element.
   *
   * @param array the array
   * @param index the index
   * @return the element as the call sees it
   */
  public abstract boolean get(boolean[] array, int index);

  /**
   * Writes an element.
   *
   * @param array the array
   * @param index the index
   * @param value the new value
   * @return {@code value}, as an assignment has it
   */
  public abstract boolean set(boolean[] array, int index, boolean value);

  /**
   * Reads an element.
   *
   * @param array the array
   * @param index the index
   * @return the element as the call sees it
   */
  public abstract byte get(byte[] array, int index);

  /**
   * Writes an element.
   *
   * @param array the array
   * @param index the index
   * @param value the new value
   * @return {@code value}, as an assignment has it
   */
  public abstract byte set(byte[] array, int index, byte value);

  /**
   * Reads an element.
   *
   * @param array the array
   * @param index the index
   * @return the element as the call sees it
   */
  public abstract short get(short[] array, int index);

  /**
   * Writes an element.
   *
   * @param array the array
   * @param index the index
   * @param value the new value
   * @return {@code value}, as an assignment has it
   */
  public abstract short set(short[] array, int index, short value);

  /**
   * Reads an element.
   *
   * @param array the array
   * @param index the index
   * @return the element as the call sees it
   */
  public abstract char get(char[] array, int index);

  /**
   * Writes an element.
   *
   * @param array the array
   * @param index the index
   * @param value the new value
   * @return {@code value}, as an assignment has it
   */
  public abstract char set(char[] array, int index, char value);

  /**
   * Reads an element.
   *
   * @param array the array
   * @param index the index
   * @return the element as the call sees it
   */
  public abstract int get(int[] array, int index);

  /**
   * Writes an element.
   *
   * @param array the array
   * @param index the index
   * @param value the new value
   * @return {@code value}, as an assignment has it
   */
  public abstract int set(int[] array, int index, int value);

  /**
   * Reads an element.
   *
   * @param array the array
   * @param index the index
   * @return the element as the call sees it
   */
  public abstract long get(long[] array, int index);

  /**
   * Writes an element.
   *
   * @param array the array
   * @param index the index
   * @param value the new value
   * @return {@code value}, as an assignment has it
   */
  public abstract long set(long[] array, int index, long value);

  /**
   * Reads an element.
   *
   * @param array the array
   * @param index the index
   * @return the element as the call sees it
   */
  public abstract float get(float[] array, int index);

  /**
   * Writes an element.
   *
   * @param array the array
   * @param index the index
   * @param value the new value
   * @return {@code value}, as an assignment has it
   */
  public abstract float set(float[] array, int index, float value);

  /**
   * Reads an element.
   *
   * @param array the array
   * @param index the index
   * @return the element as the call sees it
   */
  public abstract double get(double[] array, int index);

  /**
   * Writes an element.
   *
   * @param array the array
   * @param index the index
   * @param value the new value
   * @return {@code value}, as an assignment has it
   */
  public abstract double set(double[] array, int index, double value);

  /**
   * Reads an element.
   *
   * @param <T> the element type
   * @param array the array
   * @param index the index
   * @return the element as the call sees it
   */
  public abstract <T extends @Nullable Object> T get(T[] array, int index);

  /**
   * Writes an element.
   *
   * @param <T> the element type
   * @param array the array
   * @param index the index
   * @param value the new value
   * @return {@code value}, as an assignment has it
   */
  public abstract <T extends @Nullable Object> T set(T[] array, int index, T value);
}
