package dev.deco.runtime.support;

import org.jspecify.annotations.Nullable;

/** The isolation of a call that runs in place. */
final class PlainIsolation extends Isolation {
  static final PlainIsolation INSTANCE = new PlainIsolation();

  private PlainIsolation() {}

  @Override
  public <T extends @Nullable Object> T view(T object) {
    return object;
  }

  @Override
  public <T extends @Nullable Object> T unwrap(T object) {
    return object;
  }

  @Override
  public <T extends @Nullable Object> T exact(T object) {
    return object;
  }

  @Override
  public Isolation trackingArrays() {
    return this;
  }

  @Override
  public <A> A fresh(A array) {
    return array;
  }

  @Override
  public boolean tracksArrays() {
    return true;
  }

  @Override
  public void copyOut(Object source, int from, Object target, int to, int length) {
    System.arraycopy(source, from, target, to, length);
  }

  @Override
  public void arraycopy(Object source, int from, Object target, int to, int length) {
    System.arraycopy(source, from, target, to, length);
  }

  @Override
  public boolean get(boolean[] array, int index) {
    return array[index];
  }

  @Override
  public boolean set(boolean[] array, int index, boolean value) {
    array[index] = value;
    return value;
  }

  @Override
  public boolean[] clone(boolean[] array) {
    return array.clone();
  }

  @Override
  public boolean @Nullable [] own(boolean @Nullable [] array) {
    return array;
  }

  @Override
  public byte get(byte[] array, int index) {
    return array[index];
  }

  @Override
  public byte set(byte[] array, int index, byte value) {
    array[index] = value;
    return value;
  }

  @Override
  public byte[] clone(byte[] array) {
    return array.clone();
  }

  @Override
  public byte @Nullable [] own(byte @Nullable [] array) {
    return array;
  }

  @Override
  public short get(short[] array, int index) {
    return array[index];
  }

  @Override
  public short set(short[] array, int index, short value) {
    array[index] = value;
    return value;
  }

  @Override
  public short[] clone(short[] array) {
    return array.clone();
  }

  @Override
  public short @Nullable [] own(short @Nullable [] array) {
    return array;
  }

  @Override
  public char get(char[] array, int index) {
    return array[index];
  }

  @Override
  public char set(char[] array, int index, char value) {
    array[index] = value;
    return value;
  }

  @Override
  public char[] clone(char[] array) {
    return array.clone();
  }

  @Override
  public char @Nullable [] own(char @Nullable [] array) {
    return array;
  }

  @Override
  public int get(int[] array, int index) {
    return array[index];
  }

  @Override
  public int set(int[] array, int index, int value) {
    array[index] = value;
    return value;
  }

  @Override
  public int[] clone(int[] array) {
    return array.clone();
  }

  @Override
  public int @Nullable [] own(int @Nullable [] array) {
    return array;
  }

  @Override
  public long get(long[] array, int index) {
    return array[index];
  }

  @Override
  public long set(long[] array, int index, long value) {
    array[index] = value;
    return value;
  }

  @Override
  public long[] clone(long[] array) {
    return array.clone();
  }

  @Override
  public long @Nullable [] own(long @Nullable [] array) {
    return array;
  }

  @Override
  public float get(float[] array, int index) {
    return array[index];
  }

  @Override
  public float set(float[] array, int index, float value) {
    array[index] = value;
    return value;
  }

  @Override
  public float[] clone(float[] array) {
    return array.clone();
  }

  @Override
  public float @Nullable [] own(float @Nullable [] array) {
    return array;
  }

  @Override
  public double get(double[] array, int index) {
    return array[index];
  }

  @Override
  public double set(double[] array, int index, double value) {
    array[index] = value;
    return value;
  }

  @Override
  public double[] clone(double[] array) {
    return array.clone();
  }

  @Override
  public double @Nullable [] own(double @Nullable [] array) {
    return array;
  }

  @Override
  public <T extends @Nullable Object> T get(T[] array, int index) {
    return array[index];
  }

  @Override
  public <T extends @Nullable Object> T set(T[] array, int index, T value) {
    array[index] = value;
    return value;
  }

  @Override
  public <T extends @Nullable Object> T[] clone(T[] array) {
    return array.clone();
  }

  @Override
  public <T extends @Nullable Object> T @Nullable [] own(T @Nullable [] array) {
    return array;
  }
}
