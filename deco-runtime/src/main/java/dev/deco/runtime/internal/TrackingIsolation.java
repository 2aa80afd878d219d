package dev.deco.runtime.internal;

import dev.deco.runtime.support.Isolation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The isolation of one run of a spawned call: overlays that keep its writes from everybody else,
 * and what it read.
 *
 * <p>Its life: the body runs, on one thread; {@link #finish} looks at what the body left; then the
 * thread of the caller asks {@link #aborted} and {@link #conflictWith}, and either drops the run or
 * calls {@link #replayInto}, {@link #unwrapResult}, and {@link #release}. A failed call is replayed
 * like any other: what it wrote before it failed, the serial program has written, too.
 *
 * <p>A run that is aborted has met what it cannot isolate. The call is then run in place, which
 * means: on the isolation of the calling call, {@link Isolation#none} if there is none.
 */
final class TrackingIsolation extends TrackedArrays {
  private final Isolation outer;
  private final @Nullable TrackingIsolation caller;
  private final List<Overlay> overlays = new ArrayList<>();
  private final PlainReads plainReads = new PlainReads();
  private IdentityTable table = new IdentityTable();
  // Wrappers of java.util that were made anew for this call, and what each stands for.
  private @Nullable Map<Object, Wrapped> wrapped;
  private volatile @Nullable Thread owner;
  private volatile boolean cancelled;
  private volatile boolean aborted;
  private @Nullable String reason;
  private boolean released;
  private boolean tracksArrays;
  private boolean madeProxy;
  private boolean madeCopy;
  private @Nullable Leaks leaks;
  private @Nullable Class<?> plain;

  private record Wrapped(Object original, @Nullable TrackingIsolation home) {}

  private TrackingIsolation(Isolation outer) {
    this.outer = outer;
    this.caller = outer instanceof TrackingIsolation tracking ? tracking : null;
  }

  /**
   * The isolation of a new run.
   *
   * @param parent the isolation of the calling call, {@link Isolation#none} if there is none
   */
  static TrackingIsolation under(Isolation parent) {
    return new TrackingIsolation(parent);
  }

  // What the engine asks.

  /** Whether the run is worth nothing, whatever it returned or threw. */
  boolean aborted() {
    return aborted;
  }

  /** Why the run was aborted, for reports. */
  @Nullable String abortReason() {
    return reason;
  }

  /** Whether the call has seen a proxy in place of any object. */
  boolean madeProxy() {
    return madeProxy;
  }

  /** Makes the run, on whatever thread it is, abort at its next access. */
  void cancel() {
    cancelled = true;
    owner = null;
  }

  /**
   * Looks whether proxies hide where they cannot be replaced at the replay, and aborts the run if
   * so. To be called when the body has ended, on its thread.
   *
   * @param outcome what the body returned or threw
   */
  void finish(@Nullable Object outcome) {
    if (!aborted && (madeProxy || madeCopy)) {
      Leaks found = new Leaks(this);
      found.search(outcome, overlays);
      leaks = found;
    }
  }

  /**
   * Compares what the call read with what was written before it in program order.
   *
   * @return null where nothing it read was written
   */
  @Nullable Conflict conflictWith(WriteSet written) {
    if (written.isEmpty()) {
      return null;
    }
    Object everything = written.everything();
    Conflict plain = plainReads.conflictWith(written);
    if (plain != null) {
      return plain;
    }
    for (Overlay overlay : overlays) {
      if (overlay.hasReads()) {
        Writes writes = written.find(overlay.root());
        Conflict conflict = writes == null ? null : overlay.conflictWith(writes);
        if (conflict == null && everything != null) {
          conflict = Conflict.inContent(overlay.root(), everything);
        }
        if (conflict != null) {
          return conflict;
        }
      }
    }
    return null;
  }

  /**
   * Applies the journals to the objects themselves, or to the overlays of the calling call, to
   * which it also hands what was read.
   *
   * @param written takes what is written
   * @param writer the token of the call
   * @throws RuntimeException what an object throws that refuses a change
   */
  void replayInto(WriteSet written, Object writer) {
    if (leaks != null) {
      leaks.replace();
    }
    // Lists may be keys of maps, and their hash codes must be right by then.
    replay(written, writer, false);
    replay(written, writer, true);
  }

  private void replay(WriteSet written, Object writer, boolean maps) {
    for (Overlay overlay : overlays) {
      if (overlay instanceof MapOverlay == maps) {
        // Also where there is nothing to hand on: the caller is to know where an array comes from.
        Overlay target = caller == null ? null : caller.destination(overlay);
        if (target != null) {
          overlay.mergeReads(target);
        }
        if (overlay.hasWrites()) {
          overlay.tell(written.of(overlay.root()), writer);
          overlay.replay(target);
        }
      }
    }
  }

  /**
   * A result as the caller is to have it; after the replay.
   *
   * @param result what the body returned
   */
  <T extends @Nullable Object> T unwrapResult(T result) {
    return as(outgoing(result));
  }

  /** Ends the isolation: proxies that are still known somewhere stand for their objects now. */
  void release() {
    released = true;
    owner = null;
    table = new IdentityTable();
    overlays.clear();
  }

  // What the body asks.

  @Override
  public <T extends @Nullable Object> T view(T object) {
    return entered() ? as(shown(object, caller)) : outer.view(object);
  }

  @Override
  public <T extends @Nullable Object> T reading(T object) {
    if (!entered()) {
      return outer.reading(object);
    }
    if (object == null) {
      return object;
    }
    boolean array = object.getClass().isArray();
    if (caller != null || table.get(object) != null || !(array || PlainReads.suits(object))) {
      return array ? as(ownCopy(overlayOf(object))) : view(object);
    }
    plainReads.add(object);
    return object;
  }

  /** Called before an object is written for the first time. */
  void beforeWrite(Object object) {
    if (plainReads.include(object)) {
      throw abort("it writes what it reads through another parameter");
    }
  }

  @Override
  public <T extends @Nullable Object> T unwrap(T object) {
    return as(rooted(object));
  }

  @Override
  public <T extends @Nullable Object> T exact(T object) {
    if (object != null && rooted(object) != object && !object.getClass().isArray()) {
      throw abort("the class of a proxy was asked for");
    }
    return object;
  }

  @Override
  public Isolation trackingArrays() {
    if (!tracksArrays && owner != null) {
      // A call run in place, by one whose own accesses to arrays would go past this isolation.
      throw abort("a call with arrays was run in place by one without");
    }
    tracksArrays = true;
    return this;
  }

  @Override
  public <A> A fresh(A array) {
    if (entered() && table.get(array) == null) {
      ArrayOverlay overlay = Proxies.ofArray(array, this, this);
      overlay.writeThrough();
      table.put(array, overlay);
    }
    return array;
  }

  @Override
  public boolean tracksArrays() {
    return tracksArrays;
  }

  /**
   * Says whether the code that runs now accesses arrays through this isolation: a wrapper that
   * knows nothing of it may be called by a body that does.
   *
   * @return what was said before
   */
  boolean trackArrays(boolean track) {
    boolean before = tracksArrays;
    tracksArrays = track;
    return before;
  }

  @Override
  boolean entered() {
    return owner == Thread.currentThread() || enter();
  }

  private boolean enter() {
    if (released) {
      return false;
    }
    if (cancelled) {
      throw abort("the call was cancelled");
    }
    if (owner != null) {
      // A proxy is not safe for use by several threads; what it stands for may be.
      throw abort("another thread used a proxy");
    }
    owner = Thread.currentThread();
    if (cancelled) {
      owner = null;
      throw abort("the call was cancelled");
    }
    return true;
  }

  @Override
  Isolation outer() {
    return outer;
  }

  /**
   * Marks the run as aborted.
   *
   * @return what to throw; user code may catch it, the mark stays
   */
  Aborted abort(String why) {
    if (!aborted) {
      reason = why;
      aborted = true;
    }
    return new Aborted(why);
  }

  // Objects as the call sees them.

  /** Whether an object is known to be no container. */
  boolean isPlain(@Nullable Object object) {
    return object == null || object.getClass() == plain;
  }

  /**
   * An object as the call sees it; an array is itself.
   *
   * @param supplier the call whose code has the object as it is; null for the outermost caller
   */
  @Nullable Object shown(@Nullable Object object, @Nullable TrackingIsolation supplier) {
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
  @Nullable Object element(@Nullable Object object, @Nullable TrackingIsolation supplier) {
    Object shown = shown(object, supplier);
    return shown != null && shown.getClass().isArray() && !tracksArrays
        ? ownCopy(overlayOf(shown, supplier))
        : shown;
  }

  private Object container(Object object, Shape shape, @Nullable TrackingIsolation supplier) {
    if (object instanceof Proxy proxy) {
      return proxy.isolation() == this
          ? object
          : container(proxy.root(), Shape.of(proxy.root()), proxy.home());
    }
    Object found = table.get(object);
    if (found != null) {
      return found;
    }
    beforeWrite(object);
    Object proxy = Proxies.of(object, shape, this, homeOf(object, supplier));
    if (proxy != object) {
      madeProxy = true;
      table.put(object, proxy);
      if (proxy instanceof Overlay overlay) {
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
  ArrayOverlay overlayOf(Object array) {
    return overlayOf(array, caller);
  }

  /** The overlay of an array that a call has put where this one found it. */
  ArrayOverlay overlayOf(Object array, @Nullable TrackingIsolation supplier) {
    Object found = table.get(Objects.requireNonNull(array));
    if (found != null) {
      return (ArrayOverlay) found;
    }
    ArrayOverlay overlay = Proxies.ofArray(array, this, homeOf(array, supplier));
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
  Object ownCopy(ArrayOverlay overlay) {
    boolean first = !overlay.isOwned();
    Object copy = overlay.own();
    if (first && copy != overlay.root()) {
      madeCopy = true;
      table.put(copy, overlay);
    }
    return copy;
  }

  /** What the calling calls know of an object: the nearest overlay or proxy of it, if any. */
  @Nullable Object known(Object root) {
    for (TrackingIsolation at = caller; at != null; at = at.caller) {
      Object known = at.table.get(root);
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  // Objects as others see them.

  /** The object behind a proxy, a private copy of an array, or a wrapper made for this call. */
  @Nullable Object rooted(@Nullable Object object) {
    if (isPlain(object) || object == null) {
      return object;
    }
    if (object instanceof Proxy proxy) {
      return proxy.root();
    }
    if (madeCopy && object.getClass().isArray()) {
      return unowned(object);
    }
    Wrapped known = wrapped == null ? null : wrapped.get(object);
    return known == null ? object : known.original;
  }

  /** The array that an object is the private copy of, if it is one. */
  @Nullable Object unowned(@Nullable Object object) {
    if (madeCopy
        && object != null
        && object.getClass().isArray()
        && table.get(object) instanceof ArrayOverlay overlay) {
      return overlay.root();
    }
    return object;
  }

  /** The private copy of an array, with those of the arrays in it; other objects as they are. */
  @Nullable Object owned(@Nullable Object object) {
    return object != null && object.getClass().isArray() ? ownCopy(overlayOf(object)) : object;
  }

  /** Whether an object must not leave the call as it is. */
  boolean isLeak(Object object) {
    if (object instanceof Proxy proxy) {
      return proxy.isolation() == this;
    }
    if (rooted(object) != object) {
      return true;
    }
    // Code that accesses arrays by itself must be given private copies.
    return caller != null
        && !caller.tracksArrays
        && table.get(object) instanceof ArrayOverlay overlay
        && overlay.home() != caller
        && overlay.home() != this;
  }

  /** Whether an object was there before the call. */
  boolean isRoot(Object object) {
    return table.get(object) != null;
  }

  /** An object as the calling call is to see it. */
  @Nullable Object outgoing(@Nullable Object object) {
    if (object == null || object.getClass() == plain) {
      return object;
    }
    if (object instanceof Proxy proxy) {
      return proxy.isolation() == this ? outerForm(proxy) : object;
    }
    Wrapped known = wrapped == null ? null : wrapped.get(object);
    if (known != null) {
      return outerForm(known.original, known.home);
    }
    if (object.getClass().isArray() && table.get(object) instanceof ArrayOverlay overlay) {
      TrackingIsolation above = caller;
      return above == null || overlay.home() == above || overlay.home() == this
          ? overlay.root()
          : above.element(overlay.root(), overlay.home());
    }
    return leaks == null ? object : leaks.replacementOf(object);
  }

  /** What the calling call has in the place of a proxy. */
  Object outerForm(Proxy proxy) {
    return outerForm(proxy.root(), proxy.home());
  }

  private Object outerForm(Object root, @Nullable TrackingIsolation home) {
    TrackingIsolation above = caller;
    return above == null || home == above ? root : above.container(root, Shape.of(root), home);
  }

  // Where an overlay of a child is replayed: null for the object itself. A list or map that is new
  // in this call is in the hands of its code; an array goes through this isolation wherever the
  // code of the call says that its arrays do, unless others own it.
  private @Nullable Overlay destination(Overlay overlay) {
    Object root = overlay.root();
    boolean array = overlay instanceof ArrayOverlay;
    Object found = table.get(root);
    if (found == null && (overlay.home() != this || (array && tracksArrays))) {
      // An array that this call has handed on without a look at it is not known to be its own.
      found =
          array
              ? overlayOf(root, overlay.home() == this ? caller : overlay.home())
              : container(root, Shape.of(root), overlay.home());
    }
    return found instanceof Overlay target && target.root() == root ? target : null;
  }
}
