package dev.deco.processor.plan;

import dev.deco.processor.analyse.Access;
import dev.deco.processor.analyse.Footprint;
import dev.deco.processor.analyse.Place;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Reason;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that settle their calls before they are left: those with a handler, a {@code finally},
 * resources or a monitor, in which something is spawned.
 */
final class Guards {
  private final Set<Stmt> guarded = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> inside = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Set<Variable>> declared = new ArrayDeque<>();

  Guards(Node body, Predicate<Node> spawns) {
    Nodes.walkOwn(
        body,
        node -> {
          if (node instanceof Stmt.Try attempt
              && spawns.test(attempt)
              && (spawns.test(attempt.body())
                  || attempt.resources().stream().anyMatch(spawns)
                  || attempt.handlers().stream().anyMatch(spawns))
              && !(attempt.handlers().isEmpty()
                  && attempt.last() == null
                  && attempt.resources().isEmpty())) {
            guarded.add(attempt);
            Nodes.walkOwn(attempt, inside::add);
          }
          if (node instanceof Stmt.Monitor monitor && spawns.test(monitor.body())) {
            guarded.add(monitor);
            Nodes.walkOwn(monitor, inside::add);
          }
        });
  }

  boolean guarded(Stmt statement) {
    return guarded.contains(statement);
  }

  /** Whether {@code statement} stands inside such a block. */
  boolean around(Stmt statement) {
    return inside.contains(statement);
  }

  Set<Stmt> all() {
    return guarded;
  }

  void enter(Node block) {
    Set<Variable> inside = new HashSet<>();
    Nodes.walk(
        block,
        node -> {
          if (node instanceof Stmt.Declare declare) {
            declare.declarators().forEach(declarator -> inside.add(declarator.variable()));
          } else if (node instanceof Stmt.ForEach loop) {
            inside.add(loop.variable());
          }
        });
    declared.push(inside);
  }

  void leave() {
    declared.pop();
  }

  /** Why the caller must wait before {@code own}: a handler could see what it writes; or null. */
  @Nullable Reason visible(Footprint own) {
    Set<Variable> inside = declared.peek();
    for (Access access : own.accesses()) {
      boolean hidden =
          access.place() instanceof Place.Local local
              && inside != null
              && inside.contains(local.variable());
      if (access.write() && !hidden) {
        return Reason.of(
            "a handler could see this write of " + access.place().name(), Advice.BLOCK);
      }
    }
    return null;
  }
}
