package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes the function of a stage apart into calls and what is made of their values. */
final class Functions {
  private Functions() {}

  /** The stage that {@code call} is; null where it makes no concurrent call, or in no known way. */
  static @Nullable Stage of(
      Expr.Invoke call, Source source, Locals locals, Predicate<Expr.Invoke> concurrent) {
    Expr function = Nodes.bare(call.arguments().get(0));
    if (!call.typeArguments().isEmpty()) {
      return null;
    }
    if (function instanceof Expr.Reference reference) {
      return reference(call, reference, locals, concurrent);
    }
    return function instanceof Expr.Lambda lambda
        ? lambda(call, lambda, source, locals, concurrent)
        : null;
  }

  private static @Nullable Stage lambda(
      Expr.Invoke stage,
      Expr.Lambda lambda,
      Source source,
      Locals locals,
      Predicate<Expr.Invoke> concurrent) {
    Node code = lambda.code().parts().get(0);
    Stmt.Leave end = null;
    Expr value;
    if (code instanceof Stmt.Block block) {
      end = end(block, concurrent);
      value = end == null ? null : end.value();
    } else {
      value = (Expr) code;
    }
    if (value == null) {
      return null;
    }
    Set<Expr.Invoke> calls = outermost(value, concurrent);
    Unfolding rest = new Unfolding(source, calls::contains, e -> false, locals, v -> false, false);
    boolean apart =
        !calls.isEmpty()
            && rest.take(value)
            && rest.items().stream()
                .allMatch(i -> i instanceof Form.Operand || i instanceof Form.Call);
    return apart ? new Stage(stage, lambda, value, end, rest.items(), null) : null;
  }

  /** The only statement of the block that leaves it, and the only one that makes calls. */
  private static Stmt.@Nullable Leave end(Stmt.Block block, Predicate<Expr.Invoke> concurrent) {
    List<Stmt> statements = block.parts();
    boolean returns =
        !statements.isEmpty()
            && statements.get(statements.size() - 1) instanceof Stmt.Leave last
            && last.kind() == Stmt.Leave.Kind.RETURN;
    boolean[] other = {!returns};
    for (Stmt statement : statements.subList(0, Math.max(0, statements.size() - 1))) {
      Nodes.walk(
          statement,
          node ->
              other[0] |=
                  node instanceof Stmt.Leave leave && leave.kind() == Stmt.Leave.Kind.RETURN
                      || node instanceof Expr.Invoke call && concurrent.test(call));
    }
    return other[0] ? null : (Stmt.Leave) statements.get(statements.size() - 1);
  }

  /** The concurrent calls that are not operands of others: those are spawned. */
  private static Set<Expr.Invoke> outermost(Node root, Predicate<Expr.Invoke> concurrent) {
    Set<Expr.Invoke> found = Collections.newSetFromMap(new IdentityHashMap<>());
    outermost(root, concurrent, found);
    return found;
  }

  private static void outermost(
      Node node, Predicate<Expr.Invoke> concurrent, Set<Expr.Invoke> found) {
    if (node instanceof Expr.Invoke call && concurrent.test(call)) {
      found.add(call);
    } else if (!(node instanceof Node.Code)) {
      node.parts().forEach(part -> outermost(part, concurrent, found));
    }
  }

  /** {@code X::f} stands for a call with one operand, which is its argument or its receiver. */
  private static @Nullable Stage reference(
      Expr.Invoke stage,
      Expr.Reference reference,
      Locals locals,
      Predicate<Expr.Invoke> concurrent) {
    Member.Method method = reference.method();
    if (method == null || method.varargs()) {
      return null;
    }
    Node qualifier = reference.parts().isEmpty() ? null : reference.parts().get(0);
    boolean bound = qualifier instanceof Expr;
    boolean onElement = !method.isStatic() && !bound;
    List<TypeRef> parameters = method.parameters();
    if (parameters.size() != (onElement ? 0 : 1)
        || qualifier instanceof Expr receiver && !fixed(receiver, locals)) {
      return null;
    }
    TypeRef type = onElement ? method.owner() : parameters.get(0);
    Variable element = new Variable(-1, "element", type, Variable.Kind.BOUND);
    Expr.Local local = new Expr.Local(reference.span(), type, element);
    Expr.Invoke call =
        new Expr.Invoke(
            reference.span(),
            method.result(),
            onElement ? local : qualifier,
            List.of(),
            reference.span(),
            method,
            onElement ? List.of() : List.of(local),
            List.of());
    return concurrent.test(call)
        ? new Stage(
            stage,
            reference,
            call,
            null,
            new ArrayList<>(List.of(new Form.Call(call, false, List.of()))),
            element)
        : null;
  }

  /** A bound receiver is evaluated once, before the stream begins. */
  private static boolean fixed(Expr receiver, Locals locals) {
    return receiver instanceof Expr.Self
        || receiver instanceof Expr.Local local && locals.stable(local.variable());
  }
}
