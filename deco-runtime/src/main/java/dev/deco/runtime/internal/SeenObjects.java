package dev.deco.runtime.internal;

import dev.deco.runtime.support.Isolation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Objects as the call sees them: what stands for each object that it has met. */
abstract class SeenObjects extends Confinement {
  private Isolation outer;
  private @Nullable TrackingIsolation caller;
  private final List<Overlay> overlays = new ArrayList<>();
  private IdentityTable table = new IdentityTable();
  // Wrappers of java.util that were made anew for this call, and what each stands for.
  private @Nullable Map<Object, Wrapped> wrapped;
  private boolean tracksArrays;
  private boolean madeProxy;
  private boolean madeCopy;
  private @Nullable Class<?> plain;

  /** What a wrapper of java.util was made in the place of. */
  record Wrapped(Object original, @Nullable TrackingIsolation home) {}

  SeenObjects(Isolation outer) {
    this.outer = outer;
    this.caller = outer instanceof TrackingIsolation tracking ? tracking : null;
  }

  /** Called before an object is written for the first time. */
  abstract void beforeWrite(Object object);

  @Override
  final Isolation outer() {
    return outer;
  }

  /** The isolation of the calling call. */
  final @Nullable TrackingIsolation caller() {
    return caller;
  }

  /** What the call read and wrote, object by object. */
  final List<Overlay> overlays() {
    return overlays;
  }

  /** Whether the call has seen a proxy in place of any object. */
  final boolean madeProxy() {
    return madeProxy;
  }

  /** Whether the call has got a private copy of any array. */
  final boolean madeCopy() {
    return madeCopy;
  }

  /** What stands for an object in this call: a proxy, or the overlay of an array. */
  final @Nullable Object found(@Nullable Object object) {
    return object == null ? null : table.get(object);
  }

  /** What a wrapper was made in the place of, if it was made for this call. */
  final @Nullable Wrapped wrapped(Object wrapper) {
    return wrapped == null ? null : wrapped.get(wrapper);
  }

  /** Whether no object was met that needs something to stand for it. */
  final boolean sawNothing() {
    return overlays.isEmpty() && table.isEmpty() && !madeProxy && wrapped == null;
  }

  /** Makes room for another run after one that saw nothing. */
  final void beginAgain(Isolation parent) {
    outer = parent;
    caller = parent instanceof TrackingIsolation tracking ? tracking : null;
    tracksArrays = false;
    disown();
  }

  /** Learns that an array is accessed for the first time. */
  abstract void meet(Object array);

  /** Forgets everything. */
  final void forget() {
    table = new IdentityTable();
    overlays.clear();
  }

  @Override
  public final boolean tracksArrays() {
    return tracksArrays;
  }

  /**
   * Says whether the code that runs now accesses arrays through this isolation: a wrapper that
   * knows nothing of it may be called by a body that does.
   *
   * @return what was said before
   */
  final boolean trackArrays(boolean track) {
    boolean before = tracksArrays;
    tracksArrays = track;
    return before;
  }

  @Override
  public final <A> A fresh(A array) {
    if (entered() && table.get(array) == null) {
      ArrayOverlay overlay = Proxies.ofArray(array, self(), self());
      overlay.writeThrough();
      table.put(array, overlay);
    }
    return array;
  }

  /** Whether an object is known to be no container. */
  final boolean isPlain(@Nullable Object object) {
    return object == null || object.getClass() == plain;
  }

  /**
   * An object as the call sees it; an array is itself.
   *
   * @param supplier the call whose code has the object as it is; null for the outermost caller
   */
  final @Nullable Object shown(@Nullable Object object, @Nullable TrackingIsolation supplier) {
    if (object == null) {
      return null;
    }
    Shape shape = Shape.of(object);
    if (shape == Shape.PLAIN) {
      plain = object.getClass();
      return object;
    }
    if (shape != Shape.ARRAY) {
      return container(object, shape, supplier);
    }
    overlayOf(object, supplier); // now that it is known where the array comes from
    return object;
  }

  /** An element of a list or map as the call sees it. */
  final @Nullable Object element(@Nullable Object object, @Nullable TrackingIsolation supplier) {
    Object shown = shown(object, supplier);
    return shown != null && shown.getClass().isArray() && !tracksArrays
        ? ownCopy(overlayOf(shown, supplier))
        : shown;
  }

  final Object container(Object object, Shape shape, @Nullable TrackingIsolation supplier) {
    if (object instanceof Proxy proxy) {
      return proxy.isolation() == self()
          ? object
          : container(proxy.root(), Shape.of(proxy.root()), proxy.home());
    }
    Object found = table.get(object);
    if (found != null) {
      return found;
    }
    beforeWrite(object);
    Object proxy = Proxies.of(object, shape, self(), homeOf(object, supplier));
    if (proxy != object) {
      madeProxy = true;
      table.put(object, proxy);
      Overlay overlay = Proxy.overlayOf(proxy);
      if (overlay != null) {
        overlays.add(overlay);
      } else if (!(proxy instanceof Proxy)) {
        if (wrapped == null) {
          wrapped = new IdentityHashMap<>();
        }
        wrapped.put(proxy, new Wrapped(object, supplier));
      }
    }
    return proxy;
  }

  @Override
  final ArrayOverlay overlayOf(Object array) {
    ArrayOverlay known = (ArrayOverlay) table.get(Objects.requireNonNull(array));
    if (known != null) {
      return known;
    }
    ArrayOverlay overlay = overlayOf(array, caller);
    overlay.foundByCode();
    return overlay;
  }

  /** The overlay of an object that has none yet, which the outermost caller has in its hands. */
  final @Nullable Overlay overlayForReplay(Object root) {
    return root.getClass().isArray()
        ? overlayOf(root, null)
        : Proxy.overlayOf(container(root, Shape.of(root), null));
  }

  /** The overlay of an array that a call has put where this one found it. */
  final ArrayOverlay overlayOf(Object array, @Nullable TrackingIsolation supplier) {
    Object found = table.get(Objects.requireNonNull(array));
    if (found != null) {
      return (ArrayOverlay) found;
    }
    meet(array);
    ArrayOverlay overlay = Proxies.ofArray(array, self(), homeOf(array, supplier));
    table.put(array, overlay);
    overlays.add(overlay);
    return overlay;
  }

  // What a calling call has an overlay of is not new in that call, whoever hands it on.
  private @Nullable TrackingIsolation homeOf(Object object, @Nullable TrackingIsolation supplier) {
    Object outer = known(object);
    if (outer instanceof Proxy proxy) {
      return proxy.home();
    }
    return outer instanceof Overlay overlay && overlay.root() == object ? overlay.home() : supplier;
  }

  @Override
  final Object ownCopy(ArrayOverlay overlay) {
    boolean first = !overlay.isOwned();
    Object copy = overlay.own();
    if (first && copy != overlay.root()) {
      madeCopy = true;
      table.put(copy, overlay);
    }
    return copy;
  }

  /** What the calling calls know of an object: the nearest overlay or proxy of it, if any. */
  final @Nullable Object known(Object root) {
    for (TrackingIsolation at = caller; at != null; at = at.caller()) {
      Object known = at.found(root);
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  private TrackingIsolation self() {
    return (TrackingIsolation) this;
  }
}
