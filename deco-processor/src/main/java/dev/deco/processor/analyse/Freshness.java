package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which arrays a body makes for itself: nobody else can see them while it runs. */
public final class Freshness {
  private final PointsTo pointsTo;
  private final Set<Region> handed = new HashSet<>();

  /** Analyses {@code body}. */
  public Freshness(Body body) {
    this(body, Origins.UNKNOWN);
  }

  /** Analyses {@code body}, whose methods' objects come from {@code origins}. */
  Freshness(Body body, Origins origins) {
    this.pointsTo = new PointsTo(body, method -> false, origins);
  }

  /** Whether {@code array} can only be an array that the body made. */
  public boolean own(Expr array) {
    Set<Region> regions = pointsTo.of(array);
    return !regions.isEmpty()
        && pointsTo.own(regions)
        && regions.stream().noneMatch(handed::contains);
  }

  /**
   * Whether {@code object} can only be one that the body made, and refers to nothing else that its
   * methods could change.
   */
  public boolean ownWhole(Expr object) {
    Set<Region> regions = pointsTo.of(object);
    return !regions.isEmpty() && pointsTo.ownWhole(regions);
  }

  /** Whether the body has made the object, wholly, and no method that it calls can keep it. */
  boolean unknownToOthers(Expr object) {
    Set<Region> regions = pointsTo.of(object);
    return ownWhole(object)
        && regions.stream().noneMatch(r -> r instanceof Region.Fresh f && pointsTo.escaped(f));
  }

  /**
   * Whether the body has made the object and all that it is known to hold, so that no method of it
   * changes anything else.
   */
  boolean ownHeld(Expr object) {
    Set<Region> regions = pointsTo.held(pointsTo.of(object));
    return !regions.isEmpty() && pointsTo.ownWhole(regions);
  }

  /** Whether the body has the object, and all that it is known to hold, from the platform. */
  boolean ofPlatform(Expr object) {
    Set<Region> regions = pointsTo.of(object);
    return !regions.isEmpty() && pointsTo.platform(regions);
  }

  /** Whether the body has made the object and all that it holds, whoever knows it. */
  boolean madeHere(Expr object) {
    return pointsTo.madeHere(pointsTo.of(object));
  }

  /** The very class of the objects that {@code object} can be; null if not known. */
  @Nullable String exact(Expr object) {
    return pointsTo.exact(pointsTo.of(object));
  }

  /** Notes that another method sees {@code expr}, and goes through the isolation for it. */
  public boolean hand(Expr expr) {
    return handed.addAll(pointsTo.closure(pointsTo.of(expr)));
  }

  /** Notes that {@code array} is accessed through the isolation; tells whether that is news. */
  public boolean share(Expr array) {
    Set<Region> made = new HashSet<>(pointsTo.of(array));
    made.removeIf(region -> !(region instanceof Region.Fresh));
    return handed.addAll(made);
  }

  /** Whether that holds also for all arrays in it. */
  public boolean ownDeep(Expr array) {
    if (array.type() instanceof TypeRef.Array type
        && type.component().sharing() == Sharing.IMMUTABLE) {
      return own(array);
    }
    Set<Region> regions = pointsTo.closure(pointsTo.of(array));
    return !regions.isEmpty()
        && pointsTo.own(regions)
        && regions.stream().noneMatch(handed::contains);
  }

  /** Whether an array may be reached from an object of the type, as far as the type says. */
  public static boolean reachesArray(TypeRef type) {
    List<TypeRef> reachable = TypeFacts.reachable(type);
    return reachable != null && reachable.stream().anyMatch(t -> t.sharing() == Sharing.ARRAY);
  }
}
