package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.Variable;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parameters through which a method provably only reads: every use of them takes a value
 * out, by index, by key or by iteration, names a part of them that is used like that, or hands them
 * on to such a parameter.
 */
final class ReadOnly {
  private final Function<Member.Method, @Nullable Body> bodies;
  private final Map<String, Set<Integer>> known = new HashMap<>();

  ReadOnly(Function<Member.Method, @Nullable Body> bodies) {
    this.bodies = bodies;
  }

  /** Whether {@code method} only reads what its parameter {@code index} refers to. */
  boolean reads(Member.Method method, int index) {
    boolean fixed = !method.varargs() || index < method.parameters().size() - 1;
    return method.origin() == Member.Origin.SOURCE && fixed && of(method).contains(index);
  }

  private Set<Integer> of(Member.Method method) {
    Set<Integer> answer = known.get(method.key());
    if (answer != null) {
      return answer;
    }
    // A recursive use is not trusted: the first answer for it is that everything is written.
    known.put(method.key(), Set.of());
    Body body = method.name().equals("<init>") ? null : bodies.apply(method);
    Set<Integer> found = body == null ? Set.of() : inBody(body);
    known.put(method.key(), found);
    return found;
  }

  private Set<Integer> inBody(Body body) {
    Set<Node> safe = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Node> targets = Collections.newSetFromMap(new IdentityHashMap<>());
    Nodes.walk(body.block(), node -> targets(node, targets));
    Nodes.walk(body.block(), node -> safeUse(node, targets, safe));
    Derivations derivations = new Derivations(body);
    Set<Variable> used = new LinkedHashSet<>();
    Nodes.walk(
        body.block(),
        node -> {
          if (node instanceof Expr.Local local
              && !safe.contains(local)
              && !derivations.links(local)) {
            used.add(local.variable());
          }
        });
    Set<Variable> written = derivations.origins(used);
    Set<Integer> readOnly = new HashSet<>();
    for (int i = 0; i < body.parameters().size(); i++) {
      if (!written.contains(body.parameters().get(i))) {
        readOnly.add(i);
      }
    }
    return readOnly;
  }

  private static void targets(Node node, Set<Node> targets) {
    if (node instanceof Expr.Assign assign) {
      targets.add(Nodes.bare(assign.target()));
    } else if (node instanceof Expr.Increment increment) {
      targets.add(Nodes.bare(increment.target()));
    }
  }

  private void safeUse(Node node, Set<Node> targets, Set<Node> safe) {
    if (node instanceof Stmt.ForEach loop
        && loop.variable().type().sharing() == Sharing.IMMUTABLE) {
      base(loop.source(), safe);
    } else if (node instanceof Expr.Invoke call) {
      if (reader(call) && call.type().sharing() == Sharing.IMMUTABLE) {
        base(call, safe);
      }
      for (int i = 0; i < call.arguments().size(); i++) {
        if (reads(call.method(), i)) {
          base(call.arguments().get(i), safe);
        }
      }
    } else if (node instanceof Expr.Element element && !targets.contains(element)) {
      if (element.type().sharing() == Sharing.IMMUTABLE) {
        base(element, safe);
      }
    } else if (node instanceof Expr.Operation operation
        && operation.kind() == Expr.Operation.Kind.LENGTH) {
      base((Expr) operation.parts().get(0), safe);
    }
  }

  private static boolean reader(Expr.Invoke call) {
    return call.method().origin() == Member.Origin.PLATFORM
        && call.receiver() != null
        && call.receiver().type().sharing().tracked()
        && Library.kind(call.method()) == Library.Kind.READS
        && !Library.runsClosures(call.method());
  }

  /** Marks the variable at the start of a chain of reads. */
  private static void base(Expr expr, Set<Node> safe) {
    Expr bare = Nodes.bare(expr);
    if (bare instanceof Expr.Local) {
      safe.add(bare);
    } else if (bare instanceof Expr.Element element) {
      base(element.array(), safe);
    } else if (bare instanceof Expr.Invoke call && reader(call) && call.receiver() != null) {
      base(call.receiver(), safe);
    }
  }
}
