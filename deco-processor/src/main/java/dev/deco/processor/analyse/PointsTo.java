package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
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
  private final Map<Node, Region.Fresh> sites = new IdentityHashMap<>();
  private boolean changed;

  PointsTo(Body body) {
    Flows flows = new Flows(this);
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

  /** Whether objects from outside the body may be held by those of the region. */
  private boolean shared(Region.Fresh fresh) {
    return escaped.contains(fresh.site()) || opened.contains(fresh.site());
  }

  private static Set<Region> inside(TypeRef type) {
    var reachable = TypeFacts.reachable(type);
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
    return sites.computeIfAbsent(node, n -> new Region.Fresh(sites.size(), type));
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
      held.stream().filter(region -> canHold(holder.type(), region.type())).forEach(fitting::add);
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

  /** Notes that the objects may refer to some that the body did not make. */
  void mix(Set<Region> regions) {
    for (Region region : regions) {
      if (region instanceof Region.Fresh fresh) {
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
