package dev.deco.processor.plan;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the loops that can be run in slices: those that count, wait for nothing, and have one
 * statement whose call can go into a batch.
 */
final class Slicings {
  private final Source source;
  private final Map<Stmt, Batching> batches;
  private final Set<Variable> cells;
  private final WaitPlacement waits;
  private final Map<Stmt, Slicing> found = new IdentityHashMap<>();

  private Slicings(
      Source source, Map<Stmt, Batching> batches, Set<Variable> cells, WaitPlacement waits) {
    this.source = source;
    this.batches = batches;
    this.cells = cells;
    this.waits = waits;
  }

  /** The slicings of a body, by the statements in the loops. */
  static Map<Stmt, Slicing> in(
      Body body, Map<Stmt, Batching> batches, Set<Variable> cells, WaitPlacement waits) {
    Slicings slicings = new Slicings(body.source(), batches, cells, waits);
    Nodes.walkOwn(
        body.block(),
        node -> {
          if (node instanceof Stmt.Loop loop) {
            slicings.add(loop);
          }
        });
    return slicings.found;
  }

  private void add(Stmt.Loop loop) {
    Stmt only = only(loop.body());
    Batching batching = only == null ? null : batches.get(only);
    Counting counting = batching == null ? null : Counting.of(loop, source);
    if (only == null || batching == null || counting == null || waits(loop, only)) {
      return;
    }
    Set<Variable> changed = Questions.changed(null, List.of(loop.body()));
    if (changed.contains(counting.turn()) || cells.contains(counting.turn())) {
      return;
    }
    changed.add(counting.turn());
    if (!keeps(counting.bound(), changed)) {
      return;
    }
    Slicing slicing = slicing(counting, batching, changed);
    if (slicing != null) {
      found.put(only, slicing);
    }
  }

  private static @Nullable Stmt only(Stmt body) {
    if (body instanceof Stmt.Block block) {
      return block.parts().size() == 1 ? only(block.parts().get(0)) : null;
    }
    return body instanceof Stmt.Evaluate ? body : null;
  }

  private boolean waits(Stmt.Loop loop, Stmt only) {
    boolean[] before = {waits.inCondition.containsKey(loop) || waits.inUpdate.containsKey(loop)};
    Nodes.walkOwn(loop.body(), node -> before[0] |= node instanceof Stmt s && waitsBefore(s));
    return before[0] || waits.before.containsKey(only);
  }

  private boolean waitsBefore(Stmt statement) {
    return waits.before.containsKey(statement);
  }

  /** Whether a bound is the same before each turn: the loop would wait if calls changed it. */
  private boolean keeps(Expr bound, Set<Variable> changed) {
    boolean simple = new Simple(source, v -> local(v, changed)).test(bound);
    return integral(bound.type()) && (simple || invariant(bound, changed));
  }

  private static boolean integral(TypeRef type) {
    return type instanceof TypeRef.Primitive primitive
        && Set.of("int", "short", "char", "byte").contains(primitive.keyword());
  }

  private @Nullable Slicing slicing(Counting counting, Batching batching, Set<Variable> changed) {
    Variable turn = counting.turn();
    Simple simple = new Simple(source, v -> v.equals(turn) || local(v, changed));
    Set<Expr> once = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Variable> kept = new LinkedHashSet<>(batching.each());
    List<Expr> values = new ArrayList<>(batching.form().operands());
    values.addAll(batching.call().arguments());
    for (Expr value : values) {
      if (value != batching.container() && (simple.test(value) || local(value, changed))) {
        Nodes.walk(value, node -> keep(node, kept));
      } else if (invariant(value, changed)) {
        once.add(value);
      } else {
        return null;
      }
    }
    kept.remove(turn);
    boolean same =
        batching.same().stream().allMatch(v -> cells.contains(v) || local(v, changed))
            && kept.stream().allMatch(v -> local(v, changed) && Batchings.column(v.type()));
    return same
        ? new Slicing(
            turn, counting.bound(), counting.step(), counting.inclusive(), List.copyOf(kept), once)
        : null;
  }

  private static void keep(Node node, Set<Variable> kept) {
    if (node instanceof Expr.Local local) {
      kept.add(local.variable());
    }
  }

  private boolean local(Expr value, Set<Variable> changed) {
    return Nodes.bare(value) instanceof Expr.Local local && local(local.variable(), changed);
  }

  /** Whether a variable has one value during the loop. */
  private boolean local(Variable variable, Set<Variable> changed) {
    return !cells.contains(variable) && !changed.contains(variable);
  }

  /** Whether an expression has the same value in each turn, and no effect. */
  private boolean invariant(Expr value, Set<Variable> changed) {
    boolean[] same = {Repeats.safely(value)};
    Nodes.walk(
        value,
        node -> {
          same[0] &= !(node instanceof Expr.Invoke);
          if (node instanceof Expr.Operation operation) {
            same[0] &= operation.kind() != Expr.Operation.Kind.CONCATENATION;
          }
          same[0] &= !(node instanceof Expr.Local local) || local(local.variable(), changed);
        });
    return same[0];
  }
}
