package dev.deco.runtime.remote;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of a run in another JVM: the result or the failure, and what the call read and wrote of
 * the objects that it was given.
 *
 * <p>It travels as its five parts. {@link #images} is a tree of {@code Object[]}, arrays of
 * primitives, {@code String}s and boxes, in whose leaves are objects of the program: the objects
 * that came, which must be the caller's own again where it is read, and what the call stored in
 * them. {@link #value} and {@link #failure} may hold such objects, too. So all parts have to be
 * written as one graph, in which the objects that came are known already. Immutable, but for what
 * is in it.
 */
public final class RemoteOutcome {
  /** What is to be made of a run. */
  public enum Status {
    /** It counts: there is a result or a failure. */
    RAN,
    /** Something in it could not be isolated, or not be brought back: the caller runs the call. */
    NOT_ISOLATED,
    /** There was no stack or heap left: the caller runs the call. */
    NO_ROOM,
    /** It was cancelled. */
    CANCELLED
  }

  private final Status status;
  private final @Nullable Object value;
  private final @Nullable Throwable failure;
  private final @Nullable String reason;
  private final @Nullable Object[] images;

  /**
   * Puts together what has travelled.
   *
   * @param status what is to be made of the run
   * @param value what the call returned; null also where it returned nothing
   * @param failure what it threw; null if it returned
   * @param reason why the run does not count; null where it does
   * @param images what it read and wrote, as {@link #images} has given it; not copied
   */
  public RemoteOutcome(
      Status status,
      @Nullable Object value,
      @Nullable Throwable failure,
      @Nullable String reason,
      @Nullable Object[] images) {
    this.status = Objects.requireNonNull(status);
    this.value = value;
    this.failure = failure;
    this.reason = reason;
    this.images = Objects.requireNonNull(images);
  }

  /**
   * What is to be made of the run.
   *
   * @return the status
   */
  public Status status() {
    return status;
  }

  /**
   * What the call returned.
   *
   * @return the result; null also where the call returned nothing or failed
   */
  public @Nullable Object value() {
    return value;
  }

  /**
   * What the call threw.
   *
   * @return the exception itself; null if the call returned
   */
  public @Nullable Throwable failure() {
    return failure;
  }

  /**
   * Why the run does not count.
   *
   * @return a sentence without a full stop; null where it counts
   */
  public @Nullable String reason() {
    return reason;
  }

  /**
   * What the call read and wrote. Only Deco knows the form, which is that of the same version of
   * Deco only; its first element is the number of the form.
   *
   * @return the tree itself, not a copy
   */
  public @Nullable Object[] images() {
    return images;
  }

  @Override
  public String toString() {
    return status + (reason == null ? "" : ": " + reason);
  }
}
