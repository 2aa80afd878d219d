package dev.deco.processor.model;

/** How the objects of a type behave when several calls hold the same one. */
public enum Sharing {
  /** Cannot change: primitives, strings, boxes, enums, records of such. */
  IMMUTABLE,
  /** An array: written by index, tracked by the isolated twin. */
  ARRAY,
  /** A {@code java.util.List}: proxied. */
  LIST,
  /** A {@code java.util.Map}: proxied. */
  MAP,
  /** A set, queue or any other {@code java.util.Collection}: proxied. */
  COLLECTION,
  /** An iterator, stream or map entry, which may be a view of another object. */
  CONTAINER,
  /** A type of {@code java.util.concurrent}, declared as such: its user asked for sharing. */
  CONCURRENT,
  /** An object with fields, or a type that says nothing about its objects. */
  PLAIN;

  /** Whether the runtime sees reads and writes of such objects, and so detects conflicts itself. */
  public boolean tracked() {
    return this == ARRAY || this == LIST || this == MAP || this == COLLECTION;
  }
}
