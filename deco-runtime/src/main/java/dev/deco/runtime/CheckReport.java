package dev.deco.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Something that check mode noticed: a place where running in parallel would differ from the serial
 * order, had the runtime not mended it.
 *
 * @param kind what happened
 * @param what to which part of which kind of object, such as {@code element 3 of a double[]}; or
 *     why it could not be isolated
 * @param key the index or key; null where there is none
 * @param call where the call was spawned that was run again, or is told of; null if unknown
 * @param writer where the call was spawned, or the statement deferred, that wrote what the other
 *     read; null if unknown, or none
 */
public record CheckReport(
    Kind kind,
    String what,
    @Nullable Object key,
    @Nullable StackTraceElement call,
    @Nullable StackTraceElement writer) {

  /** What can be reported. */
  public enum Kind {
    /** A call read what an earlier entry of its scope wrote, so that it was run again. */
    STALE_READ("DECO-R02"),
    /** A call met what cannot be isolated, so that it was run again, in its turn. */
    NOT_ISOLATED("DECO-R03"),
    /** What a call was given was changed before its scope waited, and not by a replay. */
    ARGUMENT_CHANGED("DECO-R04"),
    /** A call touched elements that the ranges which its method declares do not contain. */
    OUT_OF_RANGE("DECO-R07");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /**
     * The stable code, for documentation and filters.
     *
     * @return such as {@code DECO-R02}
     */
    public String code() {
      return code;
    }
  }

  /** The report as three sentences, with its code in front: what, why, and what to do. */
  @Override
  public String toString() {
    String where = call == null ? "a call" : "the call spawned at " + call;
    return switch (kind) {
      case STALE_READ ->
          String.format(
              "%s: %s was run again. It read %s, which the entry %s writes. Pass that value as an"
                  + " argument, or leave the two as they are at the cost of a second run.",
              kind.code, where, what, writer == null ? "before it" : "at " + writer);
      case NOT_ISOLATED ->
          String.format(
              "%s: %s was run again, in its turn. It cannot be isolated: %s. Use collections and"
                  + " arrays of known storage, or leave it as it is at the cost of a second run.",
              kind.code, where, what);
      case ARGUMENT_CHANGED ->
          String.format(
              "%s: %s was changed while %s was pending. Whether a call sees such a change depends"
                  + " on when it begins. Leave its arguments alone until the wait, or pass a copy.",
              kind.code, what, where);
      case OUT_OF_RANGE ->
          String.format(
              "%s: %s touched %s, outside the range that @Range declares. Calls with disjoint"
                  + " ranges run side by side on the object itself, so the result depends on luck."
                  + " Widen the range, or keep to it.",
              kind.code, where, what);
    };
  }
}
