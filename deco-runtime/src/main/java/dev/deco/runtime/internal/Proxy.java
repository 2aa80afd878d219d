package dev.deco.runtime.internal;

import org.jspecify.annotations.Nullable;

/** What stands for an object inside a call. */
interface Proxy {
  /** The object of the outermost caller that this stands for. */
  Object root();

  /** The object that holds the elements: the root, or the array behind it. */
  Object storage();

  /** The isolation of the call. */
  TrackingIsolation isolation();

  /** The call whose code has the root itself in its hands; null for the outermost caller. */
  @Nullable TrackingIsolation home();

  /** What the call read and wrote of it; null where it is immutable, or its storage has that. */
  default @Nullable Overlay overlay() {
    return this instanceof Overlay overlay ? overlay : null;
  }

  /** The overlay that belongs to what an isolation knows an object by, if there is one. */
  static @Nullable Overlay overlayOf(@Nullable Object known) {
    if (known instanceof Proxy proxy) {
      return proxy.overlay();
    }
    return known instanceof Overlay overlay ? overlay : null;
  }
}
