package dev.deco.runtime.internal;

import dev.deco.runtime.support.Isolation;
import org.jspecify.annotations.Nullable;

/**
 * One run of a call, or what a thread does outside all calls. What is spawned in a frame ends with
 * it. Confined to the thread that runs it.
 */
final class Frame {
  /** What is to be made of a run. */
  enum Fate {
    /** Its outcome counts. */
    COUNTS,
    /** It is given up: it has read what earlier entries have written since. */
    STALE,
    /** It is given up: an earlier entry has failed, as it seems. */
    MOOT,
    /** It is given up: something in it can only happen in place. */
    IN_PLACE,
    /** It is given up for want of stack or heap. */
    NO_ROOM
  }

  /** The settings of the current extent. */
  Settings settings;

  /** The room that what runs here has taken up; another thread reads it. */
  volatile @Nullable Held held;

  /** So deep in calls that run in place, further ones are run as the serial program runs them. */
  private static final int DEEPEST = 64;

  private final @Nullable TrackingIsolation tracking;
  private @Nullable EarlyCall<?> call;
  private int depth;
  private boolean known;
  private Fate fate = Fate.COUNTS;
  private @Nullable AloneLog alone;
  private @Nullable ScopeLog scopes;

  private Frame(
      Settings settings, @Nullable EarlyCall<?> call, @Nullable TrackingIsolation tracking) {
    this.settings = settings;
    this.call = call;
    this.tracking = tracking;
  }

  /** The frame of a thread outside all calls. */
  static Frame root() {
    return new Frame(Settings.defaults(), null, null);
  }

  /** The frame of one isolated run of a call. */
  static Frame of(EarlyCall<?> call, TrackingIsolation isolation) {
    Frame frame = new Frame(call.settings(), call, isolation);
    frame.depth = call.home().frame.depth + 1;
    frame.held = roomOf(call);
    return frame;
  }

  /** The frame of a run for another JVM: an isolated one that no call of this JVM is behind. */
  static Frame ofVisitor(TrackingIsolation isolation) {
    return new Frame(Settings.defaults(), null, isolation);
  }

  /**
   * The frame of a run on the objects themselves.
   *
   * @param room what whoever runs it has taken up; null if nothing
   */
  static Frame onObjects(EarlyCall<?> call, @Nullable Held room) {
    int depth = call.home().frame.depth + 1;
    Settings settings = call.settings();
    Frame frame = new Frame(depth > DEEPEST ? settings.serially() : settings, call, null);
    frame.depth = depth;
    frame.held = call.origin.limit() == null ? room : roomOf(call);
    return frame;
  }

  /**
   * Makes this the frame of another call's run.
   *
   * @param next that call; null for none
   */
  void reuse(@Nullable EarlyCall<?> next) {
    call = next;
    settings = next == null ? Settings.defaults() : next.settings();
    depth = next == null ? 0 : next.home().frame.depth + 1;
    held = next == null ? null : roomOf(next);
  }

  /** Whoever runs a call has made room for it before. */
  private static @Nullable Held roomOf(EarlyCall<?> call) {
    Limit limit = call.origin.limit();
    return limit == null ? null : new Held(limit);
  }

  /** Whether nobody else has come to know the frame, and it has nothing left of its run. */
  boolean leftNothing() {
    return !known && fate == Fate.COUNTS;
  }

  /** In how many calls the frame is. */
  int depth() {
    return depth;
  }

  /** The call that this frame is a run of; null for the frame outside all calls. */
  @Nullable EarlyCall<?> call() {
    return call;
  }

  /** The frame that spawned the call; null for the frame outside all calls. */
  @Nullable Frame outer() {
    return call == null ? null : call.home().frame;
  }

  /** Through which the frame's code sees its objects. */
  Isolation isolation() {
    return tracking == null ? Isolation.none() : tracking;
  }

  /** Whether the frame is that of a call, whose effects nobody sees before its replay. */
  boolean isolated() {
    return tracking != null;
  }

  /**
   * Gives up the run that this frame is. Its call runs again in its turn, if that comes. Outside of
   * all calls there is no run to give up, and what comes later is to go on as ever.
   *
   * @return what to throw, to end the run
   */
  Abandoned abandon(Fate why) {
    if (call != null && fate.compareTo(why) < 0) {
      fate = why;
    }
    return new Abandoned();
  }

  /** What is to be made of the run. */
  Fate fate() {
    if (fate != Fate.COUNTS || tracking == null || !tracking.aborted()) {
      return fate;
    }
    return tracking.cancelled() ? Fate.STALE : Fate.IN_PLACE;
  }

  /**
   * Whether the run is for nothing, since its call, or one that it is part of, comes after one that
   * has failed. Any thread may ask.
   */
  boolean moot() {
    for (EarlyCall<?> c = call; c != null; c = c.home().frame.call) {
      if (!c.home().mayStart(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the run is part of what was cancelled. Any thread may ask. */
  boolean cancelled() {
    for (EarlyCall<?> c = call; c != null; c = c.home().frame.call) {
      if (c.home().cancelled()) {
        return true;
      }
    }
    return false;
  }

  /** The calls spawned in this frame without a scope. */
  AloneLog alone() {
    AloneLog log = alone;
    if (log == null) {
      known = true;
      log = new AloneLog(this);
      alone = log;
    }
    return log;
  }

  /** Notes a scope that the end of the call must not leave behind. */
  void opened(ScopeLog scope) {
    if (call != null || tracking != null) {
      known = true;
      scope.nextOpen = scopes;
      scopes = scope;
    }
  }

  /** Forgets a scope; mostly the last one opened. */
  void closed(ScopeLog scope) {
    if (scopes == scope) {
      scopes = scope.nextOpen;
      return;
    }
    for (ScopeLog s = scopes; s != null; s = s.nextOpen) {
      if (s.nextOpen == scope) {
        s.nextOpen = scope.nextOpen;
        return;
      }
    }
  }

  /** Ends what the call has spawned and not waited for. */
  void end() {
    Held room = held;
    if (room == null || (scopes == null && alone == null)) {
      endSpawned();
      return;
    }
    // What it has spawned may need the room that it has taken up.
    room.beginWait();
    room.lend();
    try {
      endSpawned();
    } finally {
      room.endWait();
    }
  }

  private void endSpawned() {
    for (ScopeLog scope = scopes; scope != null; scope = scopes) {
      scopes = scope.nextOpen;
      scope.abandon();
    }
    if (alone != null) {
      alone.end();
    }
  }
}
