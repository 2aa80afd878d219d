package dev.deco.processor.analyse;

import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a statement or a call reads and writes, in the order of evaluation where that is known. */
public record Footprint(List<Access> accesses) {
  /** Reads and writes nothing. */
  public static final Footprint EMPTY = new Footprint(List.of());

  /** Copies the list. */
  public Footprint {
    accesses = List.copyOf(accesses);
  }

  /** Both, one after the other. */
  public Footprint and(Footprint other) {
    List<Access> all = new ArrayList<>(accesses);
    all.addAll(other.accesses);
    return new Footprint(all);
  }

  /** Only the writes. */
  public Footprint writes() {
    return new Footprint(accesses.stream().filter(Access::write).toList());
  }

  /** Without the static state of libraries. */
  Footprint withoutLibraries() {
    return new Footprint(
        accesses.stream()
            .filter(
                access ->
                    !(access.place() instanceof Place.Field field
                        && field.key() != null
                        && Library.isState(field.key())))
            .toList());
  }

  /** The first conflict with {@code pending}, or null. */
  @Nullable Clash clash(Footprint pending, Aliases aliases) {
    for (Access mine : accesses) {
      for (Access theirs : pending.accesses) {
        if ((mine.write() || theirs.write()) && aliases.overlap(mine.place(), theirs.place())) {
          return new Clash(mine, theirs);
        }
      }
    }
    return null;
  }

  /** All conflicts with {@code pending}. */
  List<Clash> clashes(Footprint pending, Aliases aliases) {
    List<Clash> found = new ArrayList<>();
    for (Access mine : accesses) {
      for (Access theirs : pending.accesses) {
        if ((mine.write() || theirs.write()) && aliases.overlap(mine.place(), theirs.place())) {
          found.add(new Clash(mine, theirs));
        }
      }
    }
    return found;
  }

  /** A conflict that the runtime would not notice when this is a call's footprint. */
  @Nullable Clash untrackedClash(Footprint pending, Aliases aliases) {
    List<Access> untracked = new ArrayList<>();
    for (Access access : accesses) {
      boolean tracked =
          !access.raw()
              && access.place() instanceof Place.Content content
              && tracked(content.region().type());
      if (!tracked) {
        untracked.add(access);
      }
    }
    return new Footprint(untracked).clash(pending, aliases);
  }

  /** A conflict of what this does past the isolation, as the closures do that a call is handed. */
  @Nullable Clash unseenClash(Footprint pending, Aliases aliases) {
    return new Footprint(accesses.stream().filter(Access::raw).toList()).clash(pending, aliases);
  }

  private static boolean tracked(@Nullable TypeRef type) {
    return TypeFacts.tracked(type);
  }

  /** Two accesses to one place, one of them a write. */
  public record Clash(Access mine, Access pending) {}
}
