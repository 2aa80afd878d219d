package dev.deco.runtime.internal;

import dev.deco.runtime.support.Isolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a run has read and written as a tree of plain data, which can travel to the JVM of the
 * caller: the number of the form, the arguments that were handed over as they are, and then each
 * object with the image of its overlay.
 */
final class Images {
  private static final int FORM = 1;

  private Images() {}

  /** A run has written what the caller cannot have back. */
  static final class Unportable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unportable(String message) {
      super(message, null, false, false);
    }
  }

  /**
   * The image of a run that has ended and is not aborted. From then on what the call has made holds
   * no proxies.
   *
   * @param came whether an object is one that came with the arguments
   * @throws Unportable if it has written to others that it cannot have made
   */
  static @Nullable Object[] of(TrackingIsolation isolation, Predicate<Object> came) {
    isolation.replaceLeaks();
    List<@Nullable Object> image = new ArrayList<>();
    image.add(FORM);
    image.add(isolation.plainReads().roots().stream().filter(came).toArray());
    for (Overlay overlay : isolation.overlays()) {
      check(overlay);
      if (came.test(overlay.root())) {
        if (overlay.hasReads() || overlay.hasWrites()) {
          image.add(overlay.root());
          image.add(overlay.image());
        }
      } else if (overlay.hasWrites()) {
        if (!(overlay instanceof ArrayOverlay array && array.mayBeNew())) {
          throw new Unportable(
              "it writes to a "
                  + overlay.root().getClass().getTypeName()
                  + " that is not reached from its arguments");
        }
        // The call has got it from code that does not say that it is new.
        overlay.replay(null);
      }
    }
    return image.toArray();
  }

  private static void check(Overlay overlay) {
    if (overlay instanceof KeyedOverlay keyed && keyed.kind() == MapKind.IDENTITY) {
      throw new Unportable("it uses an IdentityHashMap, whose keys are others in each JVM");
    }
  }

  /** Whether a run has read and written nothing, so that there is no isolation to be restored. */
  static boolean hollow(@Nullable Object[] image) {
    return image.length == 2 && number(image[0]) == FORM && tree(image[1]).length == 0;
  }

  /**
   * Makes an isolation that has read and written what a run elsewhere has, for the replay.
   *
   * @param image with the caller's own objects in it
   * @throws RuntimeException if it is none of this version
   */
  static TrackingIsolation restore(@Nullable Object[] image, boolean elementwise) {
    if (number(image[0]) != FORM) {
      throw new IllegalArgumentException("an image of the form " + image[0]);
    }
    TrackingIsolation isolation = TrackingIsolation.under(Isolation.none(), elementwise);
    for (int i = 2; i < image.length; i += 2) {
      Object root = Objects.requireNonNull(image[i]);
      Overlay overlay = isolation.overlayForReplay(root);
      if (overlay == null) {
        throw new IllegalArgumentException("an image of a " + root.getClass().getName());
      }
      overlay.restore(tree(image[i + 1]));
    }
    for (Object root : tree(image[1])) {
      isolation.plainReads().add(Objects.requireNonNull(root));
    }
    return isolation;
  }

  // What images are made of.

  static boolean flag(@Nullable Object part) {
    return (boolean) Objects.requireNonNull(part);
  }

  static int number(@Nullable Object part) {
    return (int) Objects.requireNonNull(part);
  }

  static int[] ints(@Nullable Object part) {
    return (int[]) Objects.requireNonNull(part);
  }

  static @Nullable Object[] tree(@Nullable Object part) {
    return (@Nullable Object[]) Objects.requireNonNull(part);
  }

  /** Elements as others see them. */
  static @Nullable Object[] all(
      Collection<? extends @Nullable Object> elements, UnaryOperator<@Nullable Object> outgoing) {
    @Nullable Object[] all = elements.toArray();
    for (int i = 0; i < all.length; i++) {
      all[i] = outgoing.apply(all[i]);
    }
    return all;
  }
}
