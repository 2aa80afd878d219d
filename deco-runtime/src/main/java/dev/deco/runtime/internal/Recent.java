package dev.deco.runtime.internal;

import org.jspecify.annotations.Nullable;

/**
 * The overlays of one element type that a call used last. A loop mostly reads one array and writes
 * another, so two of them save nearly every look-up.
 */
final class Recent<O extends ArrayOverlay> {
  private final TrackedArrays arrays;
  private @Nullable O newer;
  private @Nullable O older;

  Recent(TrackedArrays arrays) {
    this.arrays = arrays;
  }

  O of(Object array) {
    O overlay = newer;
    if (overlay != null && overlay.array == array) {
      return overlay;
    }
    overlay = older;
    if (overlay != null && overlay.array == array) {
      return overlay;
    }
    return find(array);
  }

  @SuppressWarnings("unchecked") // the overlay for the element type of the array
  private O find(Object array) {
    O overlay = (O) arrays.overlayOf(array);
    older = newer;
    newer = overlay;
    return overlay;
  }
}
