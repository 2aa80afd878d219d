package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a body that refer to a part of what another one refers to: after {@code row =
 * grid[i]} or {@code for (int[] row : grid)}, {@code row} is derived from {@code grid}.
 */
public final class Derivations {
  private final Map<Variable, Set<Variable>> sources = new LinkedHashMap<>();
  private final Set<Variable> mixed = new HashSet<>();
  private final Set<Node> links = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Looks at all definitions in {@code body}. */
  public Derivations(Body body) {
    Nodes.walk(body.block(), this::definitions);
  }

  private void definitions(Node node) {
    if (node instanceof Stmt.Declare declare) {
      for (Stmt.Declarator declarator : declare.declarators()) {
        if (declarator.value() != null) {
          define(declarator.variable(), declarator.value());
        }
      }
    } else if (node instanceof Expr.Assign assign
        && Nodes.bare(assign.target()) instanceof Expr.Local target) {
      // A parameter that is assigned is no longer what the caller handed over.
      if (target.variable().kind() != Variable.Kind.PARAMETER) {
        links.add(target);
      }
      define(target.variable(), assign.value());
    } else if (node instanceof Stmt.ForEach loop) {
      define(loop.variable(), loop.source());
    }
  }

  private void define(Variable variable, Expr value) {
    if (variable.type().sharing() == Sharing.IMMUTABLE) {
      return;
    }
    Expr.Local base = base(value);
    if (base == null) {
      mixed.add(variable);
    } else {
      links.add(base);
      sources.computeIfAbsent(variable, v -> new LinkedHashSet<>()).add(base.variable());
    }
  }

  /** The variable that a chain of element accesses starts from, or null. */
  private static Expr.@Nullable Local base(Expr expr) {
    Expr base = Nodes.bare(expr);
    while (base instanceof Expr.Element element) {
      base = Nodes.bare(element.array());
    }
    return base instanceof Expr.Local local ? local : null;
  }

  /** Whether {@code local} only serves to derive a variable, or is one being derived. */
  boolean links(Expr.Local local) {
    return links.contains(local);
  }

  /** {@code variables}, and all that any of them is derived from. */
  Set<Variable> origins(Set<Variable> variables) {
    Set<Variable> all = new LinkedHashSet<>(variables);
    boolean grown;
    do {
      grown = false;
      for (Map.Entry<Variable, Set<Variable>> entry : sources.entrySet()) {
        grown |= all.contains(entry.getKey()) && all.addAll(entry.getValue());
      }
    } while (grown);
    return all;
  }

  /** {@code roots}, and all variables that can only refer to parts of what those refer to. */
  public Set<Variable> within(Set<Variable> roots) {
    Set<Variable> all = new LinkedHashSet<>(roots);
    sources.keySet().stream()
        .filter(v -> v.kind() != Variable.Kind.PARAMETER && !mixed.contains(v))
        .forEach(all::add);
    boolean shrunk;
    do {
      shrunk =
          all.removeIf(
              v -> !roots.contains(v) && !all.containsAll(sources.getOrDefault(v, Set.of())));
    } while (shrunk);
    return all;
  }
}
