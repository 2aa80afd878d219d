package dev.deco.processor.plan;

import dev.deco.processor.analyse.Access;
import dev.deco.processor.analyse.Footprint;
import dev.deco.processor.analyse.Place;
import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the question that tells at run time whether a conflict is one. It can be asked before the
 * statement runs, of containers of values only: what they hold cannot lead to another container.
 */
final class Questions {
  private final Predicate<Variable> stable;
  private final Set<Variable> cells;
  private final Set<Variable> repeated = new HashSet<>();

  Questions(Body body, Predicate<Variable> stable, Set<Variable> cells) {
    this.stable = stable;
    this.cells = cells;
    Nodes.walk(body.block(), this::loop);
  }

  /** Variables that are declared again in each round of a loop. */
  private void loop(Node node) {
    if (node instanceof Stmt.Loop loop) {
      repeated.addAll(changed(null, List.of(loop.body())));
    } else if (node instanceof Stmt.ForEach loop) {
      repeated.addAll(changed(null, List.of(loop)));
    }
  }

  /** Whether both accesses are surely to one object. */
  private boolean same(Footprint.Clash clash) {
    return clash.mine().at() instanceof Expr mine
        && clash.pending().at() instanceof Expr pending
        && Nodes.bare(mine) instanceof Expr.Local first
        && Nodes.bare(pending) instanceof Expr.Local second
        && first.variable().equals(second.variable())
        && stable.test(first.variable())
        && !repeated.contains(first.variable());
  }

  /** The variables that have no value, or another one, before {@code nodes} are evaluated. */
  static Set<Variable> changed(@Nullable Stmt statement, List<? extends Node> nodes) {
    Set<Variable> changed = new HashSet<>();
    if (statement instanceof Stmt.Declare declare) {
      declare.declarators().forEach(d -> changed.add(d.variable()));
    }
    nodes.forEach(root -> Nodes.walk(root, node -> changed(node, changed)));
    return changed;
  }

  private static void changed(Node node, Set<Variable> changed) {
    Expr target =
        node instanceof Expr.Assign assign
            ? assign.target()
            : node instanceof Expr.Increment increment ? increment.target() : null;
    if (target != null && Nodes.bare(target) instanceof Expr.Local local) {
      changed.add(local.variable());
    } else if (node instanceof Expr.Lambda lambda) {
      changed.addAll(lambda.parameters());
    } else if (node instanceof Expr.Test test) {
      changed.addAll(test.bindings());
    } else if (node instanceof Stmt.Declare declare) {
      declare.declarators().forEach(d -> changed.add(d.variable()));
    } else if (node instanceof Stmt.ForEach loop) {
      changed.add(loop.variable());
    } else if (node instanceof Node.Case c) {
      changed.addAll(c.bindings());
    } else if (node instanceof Node.Handler handler) {
      changed.add(handler.variable());
    } else if (node instanceof Node.Code) {
      return;
    }
  }

  /**
   * The question for one conflict of what {@code nodes} do with {@code pending}; null where none
   * can tell.
   *
   * @param nodes all that is evaluated, and what is in it: only there the names of variables mean
   *     what they mean where the question stands. What unknown code does may lie in a closure that
   *     was made elsewhere.
   */
  @Nullable Question of(
      Footprint.Clash clash, Pending pending, Set<Node> nodes, Set<Variable> changed) {
    String first = parameter(clash.mine());
    String second = parameter(clash.pending());
    if (first != null && second != null && !first.equals(second)) {
      return first.compareTo(second) < 0
          ? new Question.Same(first, second)
          : new Question.Same(second, first);
    }
    return nodes.contains(clash.mine().at())
            && registered(clash, pending)
            && flat(clash.mine())
            && !same(clash)
        ? asked(Nodes.bare(expr(clash.mine().at())), changed)
        : null;
  }

  /** The question for a conflict of what a loop goes through. */
  @Nullable Question ofSource(Footprint.Clash clash, Pending pending) {
    return registered(clash, pending) && flat(clash.mine()) && !same(clash)
        ? new Question.SourceWritten()
        : null;
  }

  /** The question of the class of what a loop goes through, which comes from {@code origin}. */
  Question foreign(Expr origin) {
    boolean named =
        origin instanceof Expr.Local local
            && stable.test(local.variable())
            && !cells.contains(local.variable());
    return new Question.SourceForeign(named ? ((Expr.Local) origin).variable().name() : "");
  }

  /** Whether the runtime knows the container that is written when the statement is replayed. */
  private static boolean registered(Footprint.Clash clash, Pending pending) {
    return pending.targets(clash.pending().at())
        && clash.pending().place() instanceof Place.Content content
        && !content.deep();
  }

  private static Expr expr(Node node) {
    return node instanceof Expr expr ? expr : new Expr.Opaque(node.span(), VOID, List.of());
  }

  private static final TypeRef VOID = new TypeRef.Primitive("void");

  /** Whether an access is to the content of a list, map or array of values. */
  private static boolean flat(Access access) {
    if (!(access.place() instanceof Place.Content content)) {
      return false;
    }
    TypeRef type = content.region().type();
    if (type instanceof TypeRef.Array array) {
      return array.component().sharing() == Sharing.IMMUTABLE;
    }
    return type instanceof TypeRef.Declared declared
        && declared.sharing().tracked()
        && !declared.arguments().isEmpty()
        && declared.arguments().stream().allMatch(a -> a.sharing() == Sharing.IMMUTABLE);
  }

  private @Nullable Question asked(Expr expr, Set<Variable> changed) {
    Expr object = expr;
    if (!object.type().sharing().tracked()) {
      return null;
    }
    if (object instanceof Expr.Local local) {
      return readable(local, changed) ? new Question.Written(local.variable().name()) : null;
    }
    if (object instanceof Expr.Element element
        && Nodes.bare(element.array()) instanceof Expr.Local array
        && Nodes.bare(element.index()) instanceof Expr.Local index
        && readable(array, changed)
        && readable(index, changed)
        && index.type().primitive()) {
      return new Question.ElementWritten(array.variable().name(), index.variable().name());
    }
    return null;
  }

  private boolean readable(Expr.Local local, Set<Variable> changed) {
    return !changed.contains(local.variable()) && !cells.contains(local.variable());
  }

  private @Nullable String parameter(Access access) {
    boolean array =
        access.at() instanceof Expr.Local local
            && local.variable().kind() == Variable.Kind.PARAMETER
            && stable.test(local.variable())
            && local.type() instanceof TypeRef.Array type
            && type.component().sharing() == Sharing.IMMUTABLE;
    return array ? ((Expr.Local) access.at()).variable().name() : null;
  }
}
