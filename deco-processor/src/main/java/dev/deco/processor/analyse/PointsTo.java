package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which objects the expressions of a body may refer to: a flow-insensitive, field-insensitive
 * points-to analysis in the manner of Andersen, over the objects the body creates and the world.
 */
final class PointsTo {
  private final Map<Variable, Set<Region>> variables = new HashMap<>();
  private final Map<Integer, Set<Region>> contents = new HashMap<>();
  private final Set<Integer> escaped = new HashSet<>();
  private final Set<Integer> published = new HashSet<>();
  private final Set<Integer> opened = new HashSet<>();
  private final Set<Integer> mixed = new HashSet<>();
  private final AllocationSites sites = new AllocationSites();
  private final Set<Expr.CreateArray> filled = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Origins origins;
  private boolean changed;

  PointsTo(Body body) {
    this(body, method -> false, Origins.UNKNOWN);
  }

  /**
   * Analyses {@code body}.
   *
   * @param keeps which @Concurrent methods may keep what they are given
   * @param origins what is known of the objects that other methods give and store
   */
  PointsTo(Body body, Predicate<Member.Method> keeps, Origins origins) {
    this.origins = origins;
    Flows flows = new Flows(this, keeps);
    for (Variable parameter : body.parameters()) {
      add(parameter, world(parameter.type()));
    }
    do {
      changed = false;
      flows.apply(body.block());
    } while (changed);
  }

  /** The objects {@code expr} may refer to; none if its type is immutable. */
  Set<Region> of(@Nullable Node node) {
    if (!(node instanceof Expr expr) || expr.type().sharing() == Sharing.IMMUTABLE) {
      return Set.of();
    }
    return Values.of(expr, this);
  }

  Set<Region> variable(Variable variable) {
    Set<Region> known = variables.getOrDefault(variable, Set.of());
    if (variable.kind() != Variable.Kind.BOUND && !known.isEmpty()) {
      return known;
    }
    Set<Region> all = new LinkedHashSet<>(known);
    if (variable.kind() == Variable.Kind.BOUND) {
      all.addAll(world(variable.type()));
    }
    return all;
  }

  /** The objects held directly by those in {@code holders}, seen under {@code type}. */
  Set<Region> elements(Set<Region> holders, TypeRef type) {
    Set<Region> held = new LinkedHashSet<>();
    for (Region holder : holders) {
      if (holder instanceof Region.Fresh fresh) {
        held.addAll(contents.getOrDefault(fresh.site(), Set.of()));
        if (shared(fresh)) {
          held.addAll(world(type));
        }
      } else {
        held.addAll(world(type));
      }
    }
    // What is not known to come from here may come from anywhere.
    return held.isEmpty() ? world(type) : held;
  }

  /** What the closures among the objects may look at, or hand out. */
  Set<Region> captured(Set<Region> regions) {
    Set<Region> closures = new LinkedHashSet<>(regions);
    closures.removeIf(region -> !sites.closure(region));
    return closure(closures);
  }

  /** Whether any of the objects is a closure of the body. */
  boolean closures(Set<Region> regions) {
    return regions.stream().anyMatch(sites::closure);
  }

  /** Whether the objects are closures of the body, all of them. */
  boolean onlyClosures(Set<Region> regions) {
    return !regions.isEmpty() && regions.stream().allMatch(sites::closure);
  }

  /** What a method of the objects may look at: code of the user's goes wherever it can. */
  Set<Region> touched(Set<Region> regions) {
    Set<Region> all = new LinkedHashSet<>(regions);
    for (Region region : regions) {
      if (sites.custom(region)) {
        all.addAll(closure(Set.of(region)));
      }
    }
    return all;
  }

  /** All objects that can be reached from {@code roots}, which are among them. */
  Set<Region> closure(Set<Region> roots) {
    Set<Region> all = new LinkedHashSet<>(roots);
    Set<Region> todo = new LinkedHashSet<>(roots);
    while (!todo.isEmpty()) {
      Set<Region> next = new LinkedHashSet<>();
      for (Region region : todo) {
        if (region instanceof Region.Fresh fresh) {
          for (Region held : contents.getOrDefault(fresh.site(), Set.of())) {
            if (all.add(held)) {
              next.add(held);
            }
          }
          if (shared(fresh)) {
            all.addAll(inside(fresh.type()));
          }
        }
      }
      todo = next;
    }
    return all;
  }

  /** The objects and what the body has put into them, and into that in turn. */
  Set<Region> held(Set<Region> regions) {
    Set<Region> all = new LinkedHashSet<>(regions);
    Deque<Region> todo = new ArrayDeque<>(regions);
    while (!todo.isEmpty()) {
      if (todo.remove() instanceof Region.Fresh fresh) {
        contents.getOrDefault(fresh.site(), Set.of()).stream().filter(all::add).forEach(todo::add);
      }
    }
    return all;
  }

  /** Whether the objects, and all that they are known to hold, are the platform's own. */
  boolean platform(Set<Region> regions) {
    return held(regions).stream().allMatch(r -> r instanceof Region.Fresh && !sites.custom(r));
  }

  /** Whether the objects are the platform's own, without regard to what they hold. */
  boolean madeByPlatform(Set<Region> regions) {
    return regions.stream().allMatch(r -> r instanceof Region.Fresh && !sites.custom(r));
  }

  /** Whether the body makes any of the objects, of a named class of the user's. */
  boolean madeByUser(Set<Region> regions) {
    return regions.stream().anyMatch(r -> sites.custom(r) && sites.exact(r) != null);
  }

  /** Whether the method gives only objects that it has made. */
  boolean made(Member.Method method) {
    return origins.makes(method);
  }

  /** Whether the method may store what it neither made nor was given. */
  boolean links(Member.Method method) {
    return origins.links(method);
  }

  /** Whether the body made the objects and all that they hold. */
  boolean madeHere(Set<Region> regions) {
    return !regions.isEmpty()
        && held(regions).stream()
            .allMatch(
                r ->
                    r instanceof Region.Fresh fresh
                        && !mixed.contains(fresh.site())
                        && (sites.custom(r) || !opened.contains(fresh.site())));
  }

  /** Whether objects from outside the body may be held by those of the region. */
  boolean shared(Region region) {
    return region instanceof Region.Fresh fresh && shared(fresh);
  }

  private boolean shared(Region.Fresh fresh) {
    return escaped.contains(fresh.site()) || opened.contains(fresh.site());
  }

  /** What can be reached from objects of the type, besides these. */
  static Set<Region> inside(@Nullable TypeRef type) {
    var reachable = type == null ? null : TypeFacts.reachable(type);
    if (reachable == null) {
      return Set.of(new Region.World(null));
    }
    Set<Region> inner = new LinkedHashSet<>();
    reachable.stream().skip(1).forEach(t -> inner.add(new Region.World(t)));
    return inner;
  }

  /** Notes that somebody else may put objects into those of the regions. */
  void open(Set<Region> regions) {
    for (Region region : closure(regions)) {
      if (region instanceof Region.Fresh fresh) {
        changed |= opened.add(fresh.site());
      }
    }
  }

  Region.Fresh site(Node node, TypeRef type) {
    return sites.of(node, type);
  }

  /** Puts the arrays that {@code new T[m][n]} makes besides the one it gives into this one. */
  void fill(Expr.CreateArray create) {
    if (create.listed() || !filled.add(create)) {
      return;
    }
    TypeRef type = create.type();
    Set<Region> holders = of(create);
    for (int i = 1; i < create.items().size() && type instanceof TypeRef.Array array; i++) {
      type = array.component();
      Set<Region> rows = Set.of(sites.fresh(type));
      store(holders, rows);
      holders = rows;
    }
  }

  /** The class of which all the objects are, and of no class below it; null if not known. */
  @Nullable String exact(Set<Region> regions) {
    String found = null;
    for (Region region : regions) {
      String type = sites.exact(region);
      if (type == null || found != null && !found.equals(type)) {
        return null;
      }
      found = type;
    }
    return found;
  }

  /** Whether others may know the object, be it those of the same thread only. */
  boolean known(Region.Fresh fresh) {
    return escaped(fresh) || sites.ofThread(fresh);
  }

  boolean escaped(Region.Fresh fresh) {
    return escaped.contains(fresh.site());
  }

  static Set<Region> world(TypeRef type) {
    return type.sharing() == Sharing.IMMUTABLE ? Set.of() : Set.of(new Region.World(type));
  }

  void add(Variable variable, Set<Region> regions) {
    changed |= variables.computeIfAbsent(variable, v -> new LinkedHashSet<>()).addAll(regions);
  }

  /** Notes that objects of {@code holders} may come to hold those of {@code held}. */
  void store(Set<Region> holders, Set<Region> held) {
    if (held.isEmpty()) {
      return;
    }
    for (Region holder : holders) {
      Set<Region> fitting = new LinkedHashSet<>();
      boolean any = sites.custom(holder);
      held.stream()
          .filter(region -> any || canHold(holder.type(), region.type()))
          .forEach(fitting::add);
      if (fitting.isEmpty()) {
        continue;
      }
      if (holder instanceof Region.Fresh fresh) {
        changed |=
            contents.computeIfAbsent(fresh.site(), s -> new LinkedHashSet<>()).addAll(fitting);
        if (escaped.contains(fresh.site())) {
          publish(fitting);
        }
      } else {
        publish(fitting);
      }
    }
  }

  /** Notes that the body itself puts objects where others may find them. */
  void publish(Set<Region> regions) {
    escape(regions);
    for (Region region : closure(regions)) {
      if (region instanceof Region.Fresh fresh) {
        changed |= published.add(fresh.site());
      }
    }
  }

  /** Whether only this body, and the calls it makes, can know the objects. */
  boolean own(Set<Region> regions) {
    return regions.stream()
        .allMatch(r -> r instanceof Region.Fresh fresh && !published.contains(fresh.site()));
  }

  /** Whether that holds for the objects and for all that their own methods may change. */
  boolean ownWhole(Set<Region> regions) {
    return own(regions)
        && regions.stream().noneMatch(r -> r instanceof Region.Fresh f && mixed.contains(f.site()));
  }

  /** Whether the object is an array that can refer to nothing that changes. */
  private static boolean ofValues(Region.Fresh fresh) {
    return fresh.type() instanceof TypeRef.Array array
        && array.component().sharing() == Sharing.IMMUTABLE;
  }

  /** Notes that the objects may refer to some that the body did not make. */
  void mix(Set<Region> regions) {
    for (Region region : regions) {
      if (region instanceof Region.Fresh fresh && !ofValues(fresh)) {
        changed |= mixed.add(fresh.site());
      }
    }
  }

  /** Notes that objects may become known outside the body. */
  void escape(Set<Region> regions) {
    for (Region region : closure(regions)) {
      if (region instanceof Region.Fresh fresh) {
        changed |= escaped.add(fresh.site());
      }
    }
  }

  private static boolean canHold(@Nullable TypeRef holder, @Nullable TypeRef held) {
    var reachable = holder == null ? null : TypeFacts.reachable(holder);
    return reachable == null
        || reachable.stream()
            .skip(1)
            .anyMatch(type -> held == null || TypeFacts.compatible(type, held));
  }
}
