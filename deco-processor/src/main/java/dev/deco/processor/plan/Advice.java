package dev.deco.processor.plan;

import dev.deco.processor.analyse.Footprint;
import dev.deco.processor.analyse.Place;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Sharing;
import org.jspecify.annotations.Nullable;

/** What to write instead where the caller has to wait. */
final class Advice {
  static final String AFTERWARDS =
      "Keep the values in an array or a collection, and use them in a loop of their own after this"
          + " one.";
  static final String BLOCK = "Put the loop into the block rather than the block into the loop.";

  private Advice() {}

  /** Where a statement of the caller's own is in the way of {@code other}. */
  static String ofCaller(Footprint.Clash clash, Pending other) {
    Place mine = clash.mine().place();
    Place theirs = clash.pending().place();
    if (mine.any()) {
      return "Run that code before or after the loop.";
    }
    if (theirs.any()) {
      return "Deco knows nothing of some code that "
          + other.who()
          + " runs: use what it may touch before or after the loop.";
    }
    if (mine instanceof Place.Local local && other.deferred()) {
      return "Use the value in the statement that calls, or keep the values in an array or a"
          + " collection instead of "
          + local.name()
          + " and use them in a loop of their own after this one.";
    }
    if (other.deferred()) {
      return sameOrNot(mine, theirs) + AFTERWARDS;
    }
    String called = called(clash.mine().at());
    String what =
        called != null
            ? "Call " + called
            : (clash.mine().write() ? "Write " : "Read ") + mine.name();
    return sameOrNot(mine, theirs) + what + " before or after the loop.";
  }

  /** The method that {@code at} calls, unless it is one of a container; else null. */
  static @Nullable String called(Node at) {
    return at instanceof Expr.Invoke call && call.method().owner().sharing() == Sharing.PLAIN
        ? call.method().name()
        : null;
  }

  /** Where a call of {@code method} is in the way of {@code other}. */
  static String ofCall(String method, Footprint.Clash clash, Pending other) {
    Place mine = clash.mine().place();
    Place theirs = clash.pending().place();
    if (mine.any()) {
      return "Deco knows nothing of some code that " + method + " runs: do without it there.";
    }
    if (theirs instanceof Place.Field && !other.deferred()) {
      return "Return what "
          + other.who()
          + " computes instead of writing "
          + theirs.name()
          + ", and let the caller store it.";
    }
    if (mine instanceof Place.Field) {
      return "Hand " + method + " the value as a parameter, or store the results elsewhere.";
    }
    return sameOrNot(mine, theirs)
        + "Hand "
        + method
        + " what it reads as a parameter of a static method, or keep the results in an array or a"
        + " collection that is made here, and store them after the loop.";
  }

  /** Says that two containers may be one where they have two names. */
  private static String sameOrNot(Place mine, Place theirs) {
    boolean two =
        mine instanceof Place.Content
            && theirs instanceof Place.Content
            && !fieldless(mine).equals(fieldless(theirs));
    return two
        ? "Nothing here tells that " + mine.name() + " and " + theirs.name() + " share no object. "
        : "";
  }

  private static String fieldless(Place place) {
    return place.name().replaceFirst("^field ", "");
  }
}
