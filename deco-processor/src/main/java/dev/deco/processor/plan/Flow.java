package dev.deco.processor.plan;

import dev.deco.processor.model.Stmt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Where control may come from: the jump targets around a statement, and what reaches them. */
final class Flow {
  private final Deque<Target> targets = new ArrayDeque<>();

  /**
   * A statement that {@code break} or {@code continue} may lead to, or one that jumps must leave.
   */
  static final class Target {
    final Stmt statement;
    final @Nullable String label;
    final boolean loop;
    final boolean guarded;
    final Set<Integer> breaks = new TreeSet<>();
    final Set<Integer> continues = new TreeSet<>();

    private Target(Stmt statement, @Nullable String label, boolean loop, boolean guarded) {
      this.statement = statement;
      this.label = label;
      this.loop = loop;
      this.guarded = guarded;
    }
  }

  Target enter(Stmt statement, @Nullable String label, boolean loop) {
    Target target = new Target(statement, label, loop, false);
    targets.push(target);
    return target;
  }

  void guard(Stmt statement) {
    targets.push(new Target(statement, null, false, true));
  }

  void leave() {
    targets.pop();
  }

  /** Whether a jump leaves a guarded block on its way. */
  boolean leavesGuard(Stmt.Jump jump) {
    for (Target target : targets) {
      if (target.guarded) {
        return true;
      }
      if (meets(target, jump)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the innermost guarded block is around the current statement. */
  boolean inGuard() {
    return targets.stream().anyMatch(target -> target.guarded);
  }

  /** The loops around the current statement. */
  List<Stmt> loops() {
    return targets.stream().filter(t -> t.loop).map(t -> t.statement).toList();
  }

  void jump(Stmt.Jump jump, Set<Integer> state) {
    for (Target target : targets) {
      if (!target.guarded && meets(target, jump)) {
        (jump.again() ? target.continues : target.breaks).addAll(state);
        return;
      }
    }
  }

  /** Adds what a {@code finally} spawns to wherever jumps through it may lead. */
  void spread(Set<Integer> state) {
    for (Target target : targets) {
      target.breaks.addAll(state);
      target.continues.addAll(state);
    }
  }

  private static boolean meets(Target target, Stmt.Jump jump) {
    if (target.guarded) {
      return false;
    }
    if (jump.label() != null) {
      return jump.label().equals(target.label) && (target.loop || !jump.again());
    }
    return jump.again() ? target.loop : target.loop || target.statement instanceof Stmt.Switch;
  }
}
