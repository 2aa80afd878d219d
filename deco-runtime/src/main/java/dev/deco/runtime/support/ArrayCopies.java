package dev.deco.runtime.support;

import org.jspecify.annotations.Nullable;

/** Arrays as a whole, as a call sees them: what it clones, hands on and iterates over. */
public abstract class ArrayCopies extends ArrayArithmetic {
  ArrayCopies() {}

  /**
   * {@code array.clone()}.
   *
   * @param array the array
   * @return a new array with the elements as the call sees them
   */
  public abstract boolean[] clone(boolean[] array);

  /**
   * An array to hand to code that does not know of isolations. Until the call ends, the accesses to
   * {@code array} through this isolation go to the array returned, the same one each time.
   *
   * @param array the array; may be null
   * @return a private copy with the elements as the call sees them, or {@code array} itself where
   *     the call runs in place
   */
  public abstract boolean @Nullable [] own(boolean @Nullable [] array);

  /**
   * The elements one after another, each read when it is asked for, as an enhanced {@code for}
   * does.
   *
   * @param array the array
   * @return the elements
   */
  public final Iterable<Boolean> each(boolean[] array) {
    return Elements.of(array.length, index -> get(array, index));
  }

  /**
   * {@code array.clone()}.
   *
   * @param array the array
   * @return a new array with the elements as the call sees them
   */
  public abstract byte[] clone(byte[] array);

  /**
   * An array to hand to code that does not know of isolations. Until the call ends, the accesses to
   * {@code array} through this isolation go to the array returned, the same one each time.
   *
   * @param array the array; may be null
   * @return a private copy with the elements as the call sees them, or {@code array} itself where
   *     the call runs in place
   */
  public abstract byte @Nullable [] own(byte @Nullable [] array);

  /**
   * The elements one after another, each read when it is asked for, as an enhanced {@code for}
   * does.
   *
   * @param array the array
   * @return the elements
   */
  public final Iterable<Byte> each(byte[] array) {
    return Elements.of(array.length, index -> get(array, index));
  }

  /**
   * {@code array.clone()}.
   *
   * @param array the array
   * @return a new array with the elements as the call sees them
   */
  public abstract short[] clone(short[] array);

  /**
   * An array to hand to code that does not know of isolations. Until the call ends, the accesses to
   * {@code array} through this isolation go to the array returned, the same one each time.
   *
   * @param array the array; may be null
   * @return a private copy with the elements as the call sees them, or {@code array} itself where
   *     the call runs in place
   */
  public abstract short @Nullable [] own(short @Nullable [] array);

  /**
   * The elements one after another, each read when it is asked for, as an enhanced {@code for}
   * does.
   *
   * @param array the array
   * @return the elements
   */
  public final Iterable<Short> each(short[] array) {
    return Elements.of(array.length, index -> get(array, index));
  }

  /**
   * {@code array.clone()}.
   *
   * @param array the array
   * @return a new array with the elements as the call sees them
   */
  public abstract char[] clone(char[] array);

  /**
   * An array to hand to code that does not know of isolations. Until the call ends, the accesses to
   * {@code array} through this isolation go to the array returned, the same one each time.
   *
   * @param array the array; may be null
   * @return a private copy with the elements as the call sees them, or {@code array} itself where
   *     the call runs in place
   */
  public abstract char @Nullable [] own(char @Nullable [] array);

  /**
   * The elements one after another, each read when it is asked for, as an enhanced {@code for}
   * does.
   *
   * @param array the array
   * @return the elements
   */
  public final Iterable<Character> each(char[] array) {
    return Elements.of(array.length, index -> get(array, index));
  }

  /**
   * {@code array.clone()}.
   *
   * @param array the array
   * @return a new array with the elements as the call sees them
   */
  public abstract int[] clone(int[] array);

  /**
   * An array to hand to code that does not know of isolations. Until the call ends, the accesses to
   * {@code array} through this isolation go to the array returned, the same one each time.
   *
   * @param array the array; may be null
   * @return a private copy with the elements as the call sees them, or {@code array} itself where
   *     the call runs in place
   */
  public abstract int @Nullable [] own(int @Nullable [] array);

  /**
   * The elements one after another, each read when it is asked for, as an enhanced {@code for}
   * does.
   *
   * @param array the array
   * @return the elements
   */
  public final Iterable<Integer> each(int[] array) {
    return Elements.of(array.length, index -> get(array, index));
  }

  /**
   * {@code array.clone()}.
   *
   * @param array the array
   * @return a new array with the elements as the call sees them
   */
  public abstract long[] clone(long[] array);

  /**
   * An array to hand to code that does not know of isolations. Until the call ends, the accesses to
   * {@code array} through this isolation go to the array returned, the same one each time.
   *
   * @param array the array; may be null
   * @return a private copy with the elements as the call sees them, or {@code array} itself where
   *     the call runs in place
   */
  public abstract long @Nullable [] own(long @Nullable [] array);

  /**
   * The elements one after another, each read when it is asked for, as an enhanced {@code for}
   * does.
   *
   * @param array the array
   * @return the elements
   */
  public final Iterable<Long> each(long[] array) {
    return Elements.of(array.length, index -> get(array, index));
  }

  /**
   * {@code array.clone()}.
   *
   * @param array the array
   * @return a new array with the elements as the call sees them
   */
  public abstract float[] clone(float[] array);

  /**
   * An array to hand to code that does not know of isolations. Until the call ends, the accesses to
   * {@code array} through this isolation go to the array returned, the same one each time.
   *
   * @param array the array; may be null
   * @return a private copy with the elements as the call sees them, or {@code array} itself where
   *     the call runs in place
   */
  public abstract float @Nullable [] own(float @Nullable [] array);

  /**
   * The elements one after another, each read when it is asked for, as an enhanced {@code for}
   * does.
   *
   * @param array the array
   * @return the elements
   */
  public final Iterable<Float> each(float[] array) {
    return Elements.of(array.length, index -> get(array, index));
  }

  /**
   * {@code array.clone()}.
   *
   * @param array the array
   * @return a new array with the elements as the call sees them
   */
  public abstract double[] clone(double[] array);

  /**
   * An array to hand to code that does not know of isolations. Until the call ends, the accesses to
   * {@code array} through this isolation go to the array returned, the same one each time.
   *
   * @param array the array; may be null
   * @return a private copy with the elements as the call sees them, or {@code array} itself where
   *     the call runs in place
   */
  public abstract double @Nullable [] own(double @Nullable [] array);

  /**
   * The elements one after another, each read when it is asked for, as an enhanced {@code for}
   * does.
   *
   * @param array the array
   * @return the elements
   */
  public final Iterable<Double> each(double[] array) {
    return Elements.of(array.length, index -> get(array, index));
  }

  /**
   * {@code array.clone()}.
   *
   * @param <T> the element type
   * @param array the array
   * @return a new array with the elements as the call sees them
   */
  public abstract <T extends @Nullable Object> T[] clone(T[] array);

  /**
   * An array to hand to code that does not know of isolations. Until the call ends, the accesses to
   * {@code array} through this isolation go to the array returned, the same one each time.
   *
   * @param <T> the element type
   * @param array the array; may be null
   * @return a private copy with the elements as the call sees them, or {@code array} itself where
   *     the call runs in place
   */
  public abstract <T extends @Nullable Object> T @Nullable [] own(T @Nullable [] array);

  /**
   * The elements one after another, each read when it is asked for, as an enhanced {@code for}
   * does.
   *
   * @param <T> the element type
   * @param array the array
   * @return the elements
   */
  public final <T extends @Nullable Object> Iterable<T> each(T[] array) {
    return Elements.of(array.length, index -> get(array, index));
  }
}
