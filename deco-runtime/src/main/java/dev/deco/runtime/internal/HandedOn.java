package dev.deco.runtime.internal;

import dev.deco.runtime.support.Isolation;
import org.jspecify.annotations.Nullable;

/** Objects as others see them, when a call hands them on: no proxy, and no private copy. */
abstract class HandedOn extends SeenObjects {
  HandedOn(Isolation outer) {
    super(outer);
  }

  /** What takes the place of an immutable container with proxies in it. */
  abstract Object replacementOf(Object object);

  /** The object behind a proxy, a private copy of an array, or a wrapper made for this call. */
  final @Nullable Object rooted(@Nullable Object object) {
    if (isPlain(object) || object == null) {
      return object;
    }
    if (object instanceof Proxy proxy) {
      return proxy.root();
    }
    if (madeCopy() && object.getClass().isArray()) {
      return unowned(object);
    }
    Wrapped known = wrapped(object);
    return known == null ? object : known.original();
  }

  /** The array that an object is the private copy of, if it is one. */
  final @Nullable Object unowned(@Nullable Object object) {
    if (madeCopy()
        && object != null
        && object.getClass().isArray()
        && found(object) instanceof ArrayOverlay overlay) {
      return overlay.root();
    }
    return object;
  }

  /** The private copy of an array, with those of the arrays in it; other objects as they are. */
  final @Nullable Object owned(@Nullable Object object) {
    return object != null && object.getClass().isArray() ? ownCopy(overlayOf(object)) : object;
  }

  /** Whether an object must not leave the call as it is. */
  final boolean isLeak(Object object) {
    if (object instanceof Proxy proxy) {
      return proxy.isolation() == this;
    }
    if (rooted(object) != object) {
      return true;
    }
    // Code that accesses arrays by itself must be given private copies.
    TrackingIsolation above = caller();
    return above != null
        && !above.tracksArrays()
        && found(object) instanceof ArrayOverlay overlay
        && overlay.home() != above
        && overlay.home() != this;
  }

  /** Whether an object was there before the call. */
  final boolean isRoot(Object object) {
    return found(object) != null;
  }

  /** An object as the calling call is to see it. */
  final @Nullable Object outgoing(@Nullable Object object) {
    if (object == null || isPlain(object)) {
      return object;
    }
    if (object instanceof Proxy proxy) {
      return proxy.isolation() == this ? outerForm(proxy) : object;
    }
    Wrapped known = wrapped(object);
    if (known != null) {
      return outerForm(known.original(), known.home());
    }
    if (object.getClass().isArray() && found(object) instanceof ArrayOverlay overlay) {
      TrackingIsolation above = caller();
      return above == null || overlay.home() == above || overlay.home() == this
          ? overlay.root()
          : above.element(overlay.root(), overlay.home());
    }
    return replacementOf(object);
  }

  /** What the calling call has in the place of a proxy. */
  final Object outerForm(Proxy proxy) {
    return outerForm(proxy.root(), proxy.home());
  }

  /** What the calling call has in the place of a proxy of a root. */
  final Object outerForm(Object root, @Nullable TrackingIsolation home) {
    TrackingIsolation above = caller();
    return above == null || home == above ? root : above.container(root, Shape.of(root), home);
  }

  // Where an overlay of a child is replayed: null for the object itself. A list or map that is new
  // in this call is in the hands of its code; an array goes through this isolation wherever the
  // code of the call says that its arrays do, unless others own it.
  final @Nullable Overlay destination(Overlay overlay) {
    Object root = overlay.root();
    boolean array = overlay instanceof ArrayOverlay;
    Object found = found(root);
    if (found == null && (overlay.home() != this || (array && tracksArrays()))) {
      // An array that this call has handed on without a look at it is not known to be its own.
      found =
          array
              ? overlayOf(root, overlay.home() == this ? caller() : overlay.home())
              : container(root, Shape.of(root), overlay.home());
    }
    Overlay target = Proxy.overlayOf(found);
    return target != null && target.root() == root ? target : null;
  }
}
