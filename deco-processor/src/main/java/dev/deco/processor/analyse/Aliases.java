package dev.deco.processor.analyse;

import dev.deco.processor.model.TypeRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether two places may be one. */
final class Aliases {
  private final PointsTo pointsTo;

  Aliases(PointsTo pointsTo) {
    this.pointsTo = pointsTo;
  }

  boolean overlap(Place a, Place b) {
    if (a instanceof Place.Local x && b instanceof Place.Local y) {
      return x.variable().equals(y.variable());
    }
    if (a instanceof Place.Field x && b instanceof Place.Field y) {
      return x.key() == null || y.key() == null || x.key().equals(y.key());
    }
    if (a instanceof Place.Content content && b instanceof Place.Field) {
      return reachesFields(content);
    }
    if (a instanceof Place.Field && b instanceof Place.Content content) {
      return reachesFields(content);
    }
    return a instanceof Place.Content x && b instanceof Place.Content y && overlap(x, y);
  }

  private static boolean reachesFields(Place.Content content) {
    return content.fields() && TypeFacts.reachesFields(content.region().type());
  }

  private boolean overlap(Place.Content a, Place.Content b) {
    if (a.region() instanceof Region.Fresh x && b.region() instanceof Region.Fresh y) {
      return x.equals(y);
    }
    if (!known(a.region()) || !known(b.region())) {
      return false;
    }
    return meet(a.region().type(), a.deep(), b.region().type(), b.deep());
  }

  /** Whether the world may hold objects of the region. */
  private boolean known(Region region) {
    return !(region instanceof Region.Fresh fresh) || pointsTo.known(fresh);
  }

  private static boolean meet(
      @Nullable TypeRef a, boolean deepA, @Nullable TypeRef b, boolean deepB) {
    if (a == null || b == null) {
      return true;
    }
    List<TypeRef> fromA = deepA ? TypeFacts.reachable(a) : List.of(a);
    List<TypeRef> fromB = deepB ? TypeFacts.reachable(b) : List.of(b);
    if (fromA == null || fromB == null) {
      return true;
    }
    return fromA.stream().anyMatch(x -> fromB.stream().anyMatch(y -> TypeFacts.compatible(x, y)));
  }
}
