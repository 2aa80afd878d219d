package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parameters through which a method provably only reads: every use of them takes a value
 * out, by index, by key or by iteration, names a part of them that is used like that, or hands them
 * on to such a parameter.
 */
final class ReadOnly {
  private final Function<Member.Method, @Nullable Body> bodies;
  private final Map<String, Set<Integer>> known = new HashMap<>();

  /** What is taken to hold of methods until it is refuted; null while nothing is looked into. */
  private @Nullable Map<String, Set<Integer>> assumed;

  private final Map<String, Member.Method> looked = new LinkedHashMap<>();

  ReadOnly(Function<Member.Method, @Nullable Body> bodies) {
    this.bodies = bodies;
  }

  /** Whether {@code method} only reads what its parameter {@code index} refers to. */
  boolean reads(Member.Method method, int index) {
    boolean fixed = !method.varargs() || index < method.parameters().size() - 1;
    return method.origin() == Member.Origin.SOURCE && fixed && of(method).contains(index);
  }

  /**
   * Of methods that call each other the greatest answer holds that follows from itself: a parameter
   * that is only handed round among them is only read.
   */
  private Set<Integer> of(Member.Method method) {
    Set<Integer> answer = known.get(method.key());
    return answer == null ? assume(method) : answer;
  }

  /** Takes it that all parameters are only read, until no body says otherwise. */
  private Set<Integer> assume(Member.Method method) {
    if (assumed != null) {
      looked.putIfAbsent(method.key(), method);
      return assumed.computeIfAbsent(method.key(), key -> allOf(method));
    }
    Map<String, Set<Integer>> all = new HashMap<>(Map.of(method.key(), allOf(method)));
    assumed = all;
    looked.put(method.key(), method);
    boolean changed;
    do {
      changed = false;
      for (Member.Method each : List.copyOf(looked.values())) {
        int before = looked.size();
        Body body = each.name().equals("<init>") ? null : bodies.apply(each);
        Set<Integer> found = body == null ? Set.of() : inBody(body);
        changed |= !found.equals(all.put(each.key(), found)) || looked.size() > before;
      }
    } while (changed);
    known.putAll(all);
    looked.clear();
    assumed = null;
    return Objects.requireNonNull(all.get(method.key()));
  }

  private static Set<Integer> allOf(Member.Method method) {
    return IntStream.range(0, method.parameters().size())
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
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
        Expr argument = call.arguments().get(i);
        if (reads(call.method(), i) || Library.copies(call.method(), i) && ofValues(argument)) {
          base(argument, safe);
        }
      }
      Expr receiver = call.receiver();
      if (receiver != null && Library.clones(call.method()) && ofValues(receiver)) {
        base(receiver, safe);
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

  /** Whether it is an array whose elements nobody can change. */
  private static boolean ofValues(Expr array) {
    return array.type() instanceof TypeRef.Array type
        && type.component().sharing() == Sharing.IMMUTABLE;
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
