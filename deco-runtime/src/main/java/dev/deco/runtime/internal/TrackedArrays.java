package dev.deco.runtime.internal;

import dev.deco.runtime.support.Isolation;
import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/** The accesses to arrays of a call that is tracked: each goes to the overlay of the array. */
abstract class TrackedArrays extends Isolation {
  private final Recent<BooleanOverlay> booleans = new Recent<>(this);
  private final Recent<ByteOverlay> bytes = new Recent<>(this);
  private final Recent<ShortOverlay> shorts = new Recent<>(this);
  private final Recent<CharOverlay> chars = new Recent<>(this);
  private final Recent<IntOverlay> ints = new Recent<>(this);
  private final Recent<LongOverlay> longs = new Recent<>(this);
  private final Recent<FloatOverlay> floats = new Recent<>(this);
  private final Recent<DoubleOverlay> doubles = new Recent<>(this);
  private final Recent<ReferenceOverlay> references = new Recent<>(this);

  /** Whether the call runs, on this thread; false where accesses go on to {@link #outer}. */
  abstract boolean entered();

  /** The isolation of the calling call. */
  abstract Isolation outer();

  /** The overlay of an array, or of the array that this one is the private copy of. */
  abstract ArrayOverlay overlayOf(Object array);

  /** The private copy of the array. */
  abstract Object ownCopy(ArrayOverlay overlay);

  /** The overlay of an array of references. */
  final ReferenceOverlay references(@Nullable Object[] array) {
    return references.of(array);
  }

  @Override
  public final boolean get(boolean[] array, int index) {
    return entered() ? booleans.of(array).get(index) : outer().get(array, index);
  }

  @Override
  public final boolean set(boolean[] array, int index, boolean value) {
    return entered() ? booleans.of(array).set(index, value) : outer().set(array, index, value);
  }

  @Override
  public final boolean[] clone(boolean[] array) {
    return entered() ? booleans.of(array).slice(0, array.length) : outer().clone(array);
  }

  @Override
  public final boolean @Nullable [] own(boolean @Nullable [] array) {
    return array != null && entered()
        ? (boolean[]) ownCopy(booleans.of(array))
        : outer().own(array);
  }

  @Override
  public final byte get(byte[] array, int index) {
    return entered() ? bytes.of(array).get(index) : outer().get(array, index);
  }

  @Override
  public final byte set(byte[] array, int index, byte value) {
    return entered() ? bytes.of(array).set(index, value) : outer().set(array, index, value);
  }

  @Override
  public final byte[] clone(byte[] array) {
    return entered() ? bytes.of(array).slice(0, array.length) : outer().clone(array);
  }

  @Override
  public final byte @Nullable [] own(byte @Nullable [] array) {
    return array != null && entered() ? (byte[]) ownCopy(bytes.of(array)) : outer().own(array);
  }

  @Override
  public final short get(short[] array, int index) {
    return entered() ? shorts.of(array).get(index) : outer().get(array, index);
  }

  @Override
  public final short set(short[] array, int index, short value) {
    return entered() ? shorts.of(array).set(index, value) : outer().set(array, index, value);
  }

  @Override
  public final short[] clone(short[] array) {
    return entered() ? shorts.of(array).slice(0, array.length) : outer().clone(array);
  }

  @Override
  public final short @Nullable [] own(short @Nullable [] array) {
    return array != null && entered() ? (short[]) ownCopy(shorts.of(array)) : outer().own(array);
  }

  @Override
  public final char get(char[] array, int index) {
    return entered() ? chars.of(array).get(index) : outer().get(array, index);
  }

  @Override
  public final char set(char[] array, int index, char value) {
    return entered() ? chars.of(array).set(index, value) : outer().set(array, index, value);
  }

  @Override
  public final char[] clone(char[] array) {
    return entered() ? chars.of(array).slice(0, array.length) : outer().clone(array);
  }

  @Override
  public final char @Nullable [] own(char @Nullable [] array) {
    return array != null && entered() ? (char[]) ownCopy(chars.of(array)) : outer().own(array);
  }

  @Override
  public final int get(int[] array, int index) {
    return entered() ? ints.of(array).get(index) : outer().get(array, index);
  }

  @Override
  public final int set(int[] array, int index, int value) {
    return entered() ? ints.of(array).set(index, value) : outer().set(array, index, value);
  }

  @Override
  public final int[] clone(int[] array) {
    return entered() ? ints.of(array).slice(0, array.length) : outer().clone(array);
  }

  @Override
  public final int @Nullable [] own(int @Nullable [] array) {
    return array != null && entered() ? (int[]) ownCopy(ints.of(array)) : outer().own(array);
  }

  @Override
  public final long get(long[] array, int index) {
    return entered() ? longs.of(array).get(index) : outer().get(array, index);
  }

  @Override
  public final long set(long[] array, int index, long value) {
    return entered() ? longs.of(array).set(index, value) : outer().set(array, index, value);
  }

  @Override
  public final long[] clone(long[] array) {
    return entered() ? longs.of(array).slice(0, array.length) : outer().clone(array);
  }

  @Override
  public final long @Nullable [] own(long @Nullable [] array) {
    return array != null && entered() ? (long[]) ownCopy(longs.of(array)) : outer().own(array);
  }

  @Override
  public final float get(float[] array, int index) {
    return entered() ? floats.of(array).get(index) : outer().get(array, index);
  }

  @Override
  public final float set(float[] array, int index, float value) {
    return entered() ? floats.of(array).set(index, value) : outer().set(array, index, value);
  }

  @Override
  public final float[] clone(float[] array) {
    return entered() ? floats.of(array).slice(0, array.length) : outer().clone(array);
  }

  @Override
  public final float @Nullable [] own(float @Nullable [] array) {
    return array != null && entered() ? (float[]) ownCopy(floats.of(array)) : outer().own(array);
  }

  @Override
  public final double get(double[] array, int index) {
    return entered() ? doubles.of(array).get(index) : outer().get(array, index);
  }

  @Override
  public final double set(double[] array, int index, double value) {
    return entered() ? doubles.of(array).set(index, value) : outer().set(array, index, value);
  }

  @Override
  public final double[] clone(double[] array) {
    return entered() ? doubles.of(array).slice(0, array.length) : outer().clone(array);
  }

  @Override
  public final double @Nullable [] own(double @Nullable [] array) {
    return array != null && entered() ? (double[]) ownCopy(doubles.of(array)) : outer().own(array);
  }

  @Override
  public final <T extends @Nullable Object> T get(T[] array, int index) {
    return entered() ? as(references.of(array).get(index)) : outer().get(array, index);
  }

  @Override
  public final <T extends @Nullable Object> T set(T[] array, int index, T value) {
    if (!entered()) {
      return outer().set(array, index, value);
    }
    references.of(array).set(index, value);
    return value;
  }

  @Override
  @SuppressWarnings("unchecked") // of the class of the array
  public final <T extends @Nullable Object> T[] clone(T[] array) {
    return entered() ? (T[]) fresh(references.of(array).copy()) : outer().clone(array);
  }

  @Override
  @SuppressWarnings("unchecked") // of the class of the array
  public final <T extends @Nullable Object> T @Nullable [] own(T @Nullable [] array) {
    return array != null && entered() ? (T[]) ownCopy(references.of(array)) : outer().own(array);
  }

  @Override
  public final void arraycopy(Object source, int from, Object target, int to, int length) {
    if (!entered()) {
      outer().arraycopy(source, from, target, to, length);
    } else if (isCopyable(source, from, target, to, length)) {
      overlayOf(target).setAll(overlayOf(source).slice(from, length), 0, to, length);
    } else {
      // Throws before it copies anything.
      System.arraycopy(unwrap(source), from, unwrap(target), to, length);
    }
  }

  @Override
  public final void copyOut(Object source, int from, Object target, int to, int length) {
    if (!entered()) {
      outer().copyOut(source, from, target, to, length);
    } else if (isCopyable(source, from, target, to, length)) {
      System.arraycopy(overlayOf(source).slice(from, length), 0, target, to, length);
    } else {
      // Throws before it copies anything.
      System.arraycopy(unwrap(source), from, target, to, length);
    }
  }

  /** An object as the type that it, or what it stands for, is known by. */
  @SuppressWarnings({"unchecked", "NullAway"}) // null where T allows it: only elements come here
  static <T extends @Nullable Object> T as(@Nullable Object object) {
    return (T) object;
  }

  private static boolean isCopyable(Object source, int from, Object target, int to, int length) {
    Class<?> read = source.getClass().getComponentType();
    Class<?> written = target.getClass().getComponentType();
    return read != null
        && written != null
        && (read == written || !read.isPrimitive() && !written.isPrimitive())
        && inBounds(from, length, Array.getLength(source))
        && inBounds(to, length, Array.getLength(target));
  }

  private static boolean inBounds(int from, int count, int length) {
    return from >= 0 && count >= 0 && count <= length - from;
  }
}
