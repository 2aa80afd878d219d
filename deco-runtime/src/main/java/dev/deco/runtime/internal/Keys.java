package dev.deco.runtime.internal;

import org.jspecify.annotations.Nullable;

/** Keys of maps, as footprints and write sets hold them. */
final class Keys {
  private static final int LONGEST = 60;

  private Keys() {}

  /**
   * Whether a key stays equal to itself while a call runs. A container does not: the call may write
   * to it.
   */
  static boolean stable(@Nullable Object key) {
    return key == null
        || switch (Shape.of(key)) {
          case PLAIN, ARRAY -> true;
          default -> false;
        };
  }

  /** The object behind a key that is a proxy. */
  static @Nullable Object rooted(@Nullable Object key) {
    return key instanceof Proxy proxy ? proxy.root() : key;
  }

  /** A key for messages, short, and whatever its own methods do. */
  static String print(@Nullable Object key) {
    try {
      String text = String.valueOf(key);
      return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    } catch (RuntimeException e) {
      return key == null ? "null" : key.getClass().getName();
    }
  }
}
