package dev.deco.runtime.internal;

import org.jspecify.annotations.Nullable;

/**
 * A call read what an earlier call or deferred statement of the same epoch wrote.
 *
 * @param kind the class of the object, in short
 * @param part what of the object
 * @param key the index or the map key, where one is known
 * @param writer the token of the writing entry
 * @param asWhole whether the call might not have read that part, had it not read all of the object
 *     for simplicity
 */
record Conflict(String kind, Part part, @Nullable Object key, Object writer, boolean asWhole) {
  /** What of an object was read. */
  enum Part {
    /** One element of a list or an array, or one entry of a map. */
    ELEMENT,
    /** The number of elements, which includes whether there are any. */
    SIZE,
    /** All of it. */
    CONTENT
  }

  static Conflict atKey(Object root, @Nullable Object key, Object writer) {
    return new Conflict(root.getClass().getSimpleName(), Part.ELEMENT, key, writer, false);
  }

  static Conflict inSize(Object root, Object writer) {
    return new Conflict(root.getClass().getSimpleName(), Part.SIZE, null, writer, false);
  }

  static Conflict inContent(Object root, Object writer) {
    return new Conflict(root.getClass().getSimpleName(), Part.CONTENT, null, writer, false);
  }

  /** The same for an object that counts as read because the call was given it as it is. */
  Conflict inWhole() {
    return new Conflict(kind, part, key, writer, true);
  }

  /** For messages: {@code element 3 of an int[]}. */
  String describe() {
    String of = " of " + ("AEIOUaeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind;
    return switch (part) {
      case ELEMENT -> (key instanceof Integer ? "element " : "key ") + Keys.print(key) + of;
      case SIZE -> "the size" + of;
      case CONTENT -> "the content" + of;
    };
  }
}
