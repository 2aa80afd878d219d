package dev.deco.runtime.internal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What one call read and wrote of one object. */
interface Overlay {
  /** The object itself. */
  Object root();

  /**
   * The call whose code has the object itself in its hands, because it made it, say: that call and
   * those that called it have no overlay of it. Null for the outermost caller.
   */
  @Nullable TrackingIsolation home();

  /** Whether the object finds what it holds by hash codes or by comparing. */
  default boolean hashes() {
    return false;
  }

  /** Whether the call saw anything of the object that it had not written itself. */
  boolean hasReads();

  /** Whether the call wrote anything. */
  boolean hasWrites();

  /**
   * Compares what was read with what was written since.
   *
   * @return null where nothing that was read was written
   */
  @Nullable Conflict conflictWith(Writes writes);

  /**
   * Hands on what was read to the overlay of the calling call, less what that one wrote itself.
   *
   * @param outer the overlay of the same object
   */
  void mergeReads(Overlay outer);

  /**
   * Applies the journal.
   *
   * @param outer the calling call's overlay of the same object; null to write to the object itself
   */
  void replay(@Nullable Overlay outer);

  /** Says what {@link #replay} writes. */
  void tell(Writes writes, Object writer);

  /** Visits the values that the call stored, as it stored them. */
  void forEachStored(Consumer<@Nullable Object> visitor);

  /**
   * What was read and written, as plain data that can travel: arrays of primitives and of objects,
   * boxes, and the stored values as others see them. See {@link Images}.
   */
  @Nullable Object[] image();

  /**
   * Takes over what the overlay of a copy of the object has read and written. This one has neither
   * yet, and is for the replay only: nobody reads through it.
   *
   * @param image what that one has given
   */
  void restore(@Nullable Object[] image);

  /** About how many bytes this takes, so that not too many journals wait for their replay. */
  default long weight() {
    return 400;
  }
}
