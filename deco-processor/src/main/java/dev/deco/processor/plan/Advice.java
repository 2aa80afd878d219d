package dev.deco.processor.plan;

import dev.deco.processor.analyse.Footprint;
import dev.deco.processor.analyse.Place;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import org.jspecify.annotations.Nullable;

/** What to write instead where the caller has to wait. */
final class Advice {
  static final String AFTERWARDS =
      "Keep the values in an array or a collection, and use them in a loop of their own after this"
          + " one.";
  static final String BLOCK =
      "Put the loop into the block rather than the block into the loop, or do in the @Concurrent"
          + " method what the block does.";
  static final String TURNS =
      "Find the number of turns before the loop; if each turn decides whether there is another, the"
          + " loop is serial by nature.";
  private static final String NATURE =
      "; if each turn needs what the one before gave, the loop is serial by nature.";
  private static final String SUBCLASS = "A class that Deco does not know may replace ";
  private static final String DOUBT = "Nothing here tells that ";
  private static final String NOTHING_KNOWN = "Deco knows nothing of some code that ";

  private Advice() {}

  /** Where a statement of the caller's own is in the way of {@code other}. */
  static String ofCaller(Footprint.Clash clash, Pending other) {
    Place mine = clash.mine().place();
    Place theirs = clash.pending().place();
    if (mine.any()) {
      return "Run that code before or after the loop.";
    }
    String called = called(clash.mine().at());
    if (other.open() && !(theirs instanceof Place.Field field && !field.any())) {
      return replaceable(other.who());
    }
    if (theirs.any()) {
      return NOTHING_KNOWN
          + other.who()
          + " runs: "
          + (called == null ? "use what it may touch" : "call " + called)
          + " before or after the loop.";
    }
    if (mine instanceof Place.Local local && other.deferred()) {
      return "Use the value of "
          + local.name()
          + " in the statement that calls, or keep the values in an array or a collection and use"
          + " them in a loop of their own"
          + NATURE;
    }
    String doubt = doubt(mine, theirs);
    if (other.deferred()) {
      return doubt.isEmpty()
          ? "Keep the values in an array or a collection, and use them in a loop of their own"
              + NATURE
          : doubt + AFTERWARDS;
    }
    String copy = called == null && !clash.mine().write() ? copy(mine) : null;
    if (!doubt.isEmpty() && copy != null) {
      return doubt + "If they share none, go through a copy that is made here: " + copy + ".";
    }
    String what =
        called != null
            ? "Call " + called
            : (clash.mine().write() ? "Write " : "Read ") + mine.name();
    return doubt + what + " before or after the loop.";
  }

  /** How to copy a container, so that it is known to be nobody else's; null for other objects. */
  private static @Nullable String copy(Place place) {
    TypeRef type = place instanceof Place.Content content ? content.region().type() : null;
    String name = place.name();
    if (type == null || name.contains(" ")) {
      return null;
    }
    return switch (type.sharing()) {
      case ARRAY -> "Arrays.copyOf(" + name + ", " + name + ".length)";
      case LIST, COLLECTION -> "new ArrayList<>(" + name + ")";
      default -> null;
    };
  }

  /** The same as {@code instead} where it is the header of a loop that waits. */
  static String inHeader(String instead) {
    boolean stays =
        instead.startsWith(SUBCLASS)
            || instead.startsWith(NOTHING_KNOWN)
            || instead.startsWith(DOUBT);
    return stays ? instead : TURNS;
  }

  private static String replaceable(String method) {
    return SUBCLASS
        + method
        + ": if you can, make it private, static or final, or its class final.";
  }

  /** The method that {@code at} calls, unless it is one of a container; else null. */
  static @Nullable String called(Node at) {
    return at instanceof Expr.Invoke call && call.method().owner().sharing() == Sharing.PLAIN
        ? call.method().name()
        : null;
  }

  /** Where a call of {@code method} is in the way of {@code other}. */
  static String ofCall(String method, boolean open, Footprint.Clash clash, Pending other) {
    Place mine = clash.mine().place();
    Place theirs = clash.pending().place();
    if (open && !(mine instanceof Place.Field field && !field.any())) {
      return replaceable(method);
    }
    if (mine.any()) {
      return NOTHING_KNOWN + method + " runs. " + AFTERWARDS;
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
    return doubt(mine, theirs)
        + "Hand "
        + method
        + " what it reads as a parameter of a static method, or keep the results in an array or a"
        + " collection that is made here, and store them after the loop.";
  }

  /** Says that two containers may be one where they have two names. */
  private static String doubt(Place mine, Place theirs) {
    boolean two =
        mine instanceof Place.Content
            && theirs instanceof Place.Content
            && !fieldless(mine).equals(fieldless(theirs));
    return two ? DOUBT + mine.name() + " and " + theirs.name() + " share no object. " : "";
  }

  private static String fieldless(Place place) {
    return place.name().replaceFirst("^field ", "");
  }
}
