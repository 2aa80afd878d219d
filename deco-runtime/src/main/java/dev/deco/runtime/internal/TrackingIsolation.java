package dev.deco.runtime.internal;

import dev.deco.runtime.support.Isolation;
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
final class TrackingIsolation extends HandedOn {
  private PlainReads plainReads = new PlainReads();
  private @Nullable PlainReads lastReads;
  private @Nullable Leaks leaks;
  private boolean elementwise;
  private @Nullable EarlyCall<?> checked;

  private TrackingIsolation(Isolation outer) {
    super(outer);
  }

  /**
   * The isolation of a new run.
   *
   * @param parent the isolation of the calling call, {@link Isolation#none} if there is none
   * @param elementwise whether the run had better not read arguments as a whole
   */
  static TrackingIsolation under(Isolation parent, boolean elementwise) {
    TrackingIsolation isolation = new TrackingIsolation(parent);
    isolation.reuse(parent, elementwise);
    return isolation;
  }

  // What the engine asks.

  /** Whether the run has touched nothing but what {@link #takeReads} gives. */
  boolean leftNothing() {
    return undisturbed() && sawNothing();
  }

  /** The arguments that were handed over as they are, to be kept by the call; null if none. */
  @Nullable PlainReads takeReads() {
    if (plainReads.isEmpty()) {
      return null;
    }
    PlainReads last = lastReads;
    if (last == null || !last.sameAs(plainReads)) {
      // Calls of a loop mostly get the same arguments, and then share this.
      last = plainReads;
      lastReads = last;
      plainReads = new PlainReads();
    }
    return last;
  }

  /** Says what a replay would write. */
  void tell(WriteSet written, Object writer) {
    for (Overlay overlay : overlays()) {
      if (overlay.hasWrites()) {
        overlay.tell(written.of(overlay.root()), writer);
      }
    }
  }

  /** About how many bytes of journals wait for the replay. */
  long weight() {
    long weight = 1_500;
    for (Overlay overlay : overlays()) {
      weight += overlay.weight();
    }
    return weight;
  }

  /** Begins a new life after a run that has left nothing. */
  void reuse(Isolation parent, boolean byElement) {
    elementwise = byElement;
    plainReads.clear(byElement);
    beginAgain(parent);
  }

  /** Has arguments looked at, for a call in check mode; null for none. */
  void checkFor(@Nullable EarlyCall<?> call) {
    checked = call;
  }

  /** Learns that the call gets at an object that it did not make. */
  private void met(@Nullable Object object) {
    EarlyCall<?> call = checked;
    if (call != null
        && object != null
        && !(object instanceof Proxy)
        && found(object) == null
        && known(object) == null
        && Storage.rootOf(object) == object) {
      call.snapshots().take(object, call);
    }
  }

  /** Lets go of what the last runs were given. */
  void rest() {
    checked = null;
    lastReads = null;
    reuse(Isolation.none(), false);
  }

  /**
   * Looks whether proxies hide where they cannot be replaced at the replay, and aborts the run if
   * so. To be called when the body has ended, on its thread.
   *
   * @param outcome what the body returned or threw
   */
  void finish(@Nullable Object outcome) {
    if (!aborted() && (madeProxy() || madeCopy())) {
      Leaks found = new Leaks(this);
      found.search(outcome, overlays());
      leaks = found;
    }
  }

  /**
   * Compares what the call read with what was written before it in program order.
   *
   * @return null where nothing it read was written
   */
  @Override
  @Nullable Conflict conflictWith(WriteSet written) {
    if (written.isEmpty()) {
      return null;
    }
    Object everything = written.everything();
    Conflict plain = plainReads.conflictWith(written);
    if (plain != null) {
      return plain;
    }
    for (Overlay overlay : overlays()) {
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
    replaceLeaks();
    // Lists may be keys of maps and elements of sets: their hash codes must be right by then.
    replay(written, writer, false);
    replay(written, writer, true);
  }

  /** Whether a failure may be the doing of a proxy, which is of another class than its object. */
  boolean misled(@Nullable Throwable failure) {
    return (failure instanceof ClassCastException || failure instanceof ArrayStoreException)
        && madeProxy();
  }

  /** Puts objects in the place of proxies that hide in what the call has made. */
  void replaceLeaks() {
    if (leaks != null) {
      leaks.replace();
    }
  }

  /** The arguments that were handed over as they are. */
  PlainReads plainReads() {
    return plainReads;
  }

  private void replay(WriteSet written, Object writer, boolean hashing) {
    for (Overlay overlay : overlays()) {
      if (overlay.hashes() == hashing) {
        // Also where there is nothing to hand on: the caller is to know where an array comes from.
        TrackingIsolation caller = caller();
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
    leave();
    forget();
  }

  // What the body asks.

  @Override
  public <T extends @Nullable Object> T view(T object) {
    if (!entered()) {
      return outer().view(object);
    }
    met(object);
    return as(shown(object, caller()));
  }

  @Override
  public <T extends @Nullable Object> T reading(T object) {
    if (!entered()) {
      return outer().reading(object);
    }
    if (object == null) {
      return object;
    }
    met(object);
    boolean array = object.getClass().isArray();
    if (elementwise && !array) {
      return view(object);
    }
    if (found(object) == null && asItIs(object) && (array || PlainReads.suits(object))) {
      plainReads.add(object);
      return object;
    }
    return array ? as(ownCopy(overlayOf(object))) : view(object);
  }

  /** Whether the calling calls see an object as it is, and have noted that it is read. */
  private boolean asItIs(Object object) {
    TrackingIsolation caller = caller();
    return caller == null || caller.plainReads.include(object) && known(object) == null;
  }

  @Override
  public boolean elementwise() {
    return elementwise;
  }

  @Override
  void meet(Object array) {
    met(array);
  }

  @Override
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
    if (!tracksArrays() && begun()) {
      // A call run in place, by one whose own accesses to arrays would go past this isolation.
      throw abort("a call with arrays was run in place by one without");
    }
    trackArrays(true);
    return this;
  }

  @Override
  Object replacementOf(Object object) {
    return leaks == null ? object : leaks.replacementOf(object);
  }
}
