package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.Set;

/** What a deferred statement writes, as far as the runtime must know to find stale reads. */
public sealed interface Target {
  /** Mutable classes of the platform that hold values only. */
  Set<String> FLAT =
      Set.of(
          "java.lang.StringBuilder",
          "java.lang.StringBuffer",
          "java.io.PrintStream",
          "java.util.BitSet");

  /** A local variable, a field, or an object that calls cannot read unnoticed. */
  record Untracked() implements Target {}

  /** One element of an array, a list or a map. */
  record Keyed(Expr container, Expr key) implements Target {}

  /** A whole list or map. */
  record Whole(Expr container) implements Target {}

  /** Anything. */
  record Opaque() implements Target {}

  /** The target of a form whose rest is deferred; {@code cells} are assigned at the replay. */
  static Target of(Form form, Set<Variable> cells) {
    if (form.statement() instanceof Stmt.Declare) {
      return new Untracked();
    }
    Expr expr = Nodes.bare(((Stmt.Evaluate) form.statement()).expr());
    if (expr instanceof Expr.Assign assign) {
      return Nodes.bare(assign.target()) instanceof Expr.Element element
          ? new Keyed(element.array(), element.index())
          : new Untracked();
    }
    return ofCall((Expr.Invoke) expr, form, cells);
  }

  private static Target ofCall(Expr.Invoke call, Form form, Set<Variable> cells) {
    Expr receiver = call.receiver();
    Member.Method method = call.method();
    if (receiver == null || method.origin() != Member.Origin.PLATFORM) {
      return new Opaque();
    }
    boolean simple =
        call.arguments().stream()
            .allMatch(a -> a.type().sharing() == Sharing.IMMUTABLE || harmless(a));
    Sharing sharing = receiver.type().sharing();
    boolean keyed =
        sharing == Sharing.LIST && method.name().equals("set")
            || sharing == Sharing.MAP
                && Set.of("put", "putIfAbsent", "merge", "replace").contains(method.name());
    boolean merges = method.name().equals("merge");
    boolean stores =
        keyed || Set.of("add", "addLast", "addFirst", "remove").contains(method.name());
    if (merges && !simple) {
      return new Opaque();
    }
    if (keyed && known(call.arguments().get(0), form, cells)) {
      return new Keyed(receiver, call.arguments().get(0));
    }
    if (sharing.tracked() && (simple || stores)) {
      return new Whole(receiver);
    }
    boolean flat =
        receiver.type() instanceof TypeRef.Declared type && FLAT.contains(type.qualifiedName());
    return simple && flat ? new Untracked() : new Opaque();
  }

  /** A reference to a method of the platform that has no effects, such as {@code Integer::sum}. */
  private static boolean harmless(Expr expr) {
    return expr instanceof Expr.Reference reference
        && reference.method() != null
        && reference.method().origin() == Member.Origin.PLATFORM
        && reference.method().owner().sharing() == Sharing.IMMUTABLE;
  }

  /** Whether a key is known at the spawn: nothing in it is still pending. */
  private static boolean known(Expr key, Form form, Set<Variable> cells) {
    boolean cell = Nodes.bare(key) instanceof Expr.Local local && cells.contains(local.variable());
    return !cell && form.calls().stream().noneMatch(call -> key.span().contains(call.span()));
  }
}
