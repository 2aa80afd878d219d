package dev.deco.processor.plan;

import dev.deco.processor.analyse.BodyAnalysis;
import dev.deco.processor.analyse.Footprint;
import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements in loops whose calls can go into batches. The calls of a batch run as one,
 * and the rests of their statements are replayed as one: none of these calls may see what the rests
 * write, not even where the runtime would notice.
 */
final class Batchings {
  private final BodyAnalysis analysis;
  private final Set<Variable> cells;

  Batchings(BodyAnalysis analysis, Set<Variable> cells) {
    this.analysis = analysis;
    this.cells = cells;
  }

  Map<Stmt, Batching> in(Body body, Map<Stmt, Form> forms) {
    // A loop within another is walked with both.
    Set<Stmt> inLoops = Collections.newSetFromMap(new IdentityHashMap<>());
    Nodes.walkOwn(
        body.block(),
        loop -> {
          if (loop instanceof Stmt.Loop || loop instanceof Stmt.ForEach) {
            Nodes.walkOwn(
                loop,
                node -> {
                  if (node instanceof Stmt statement && forms.containsKey(statement)) {
                    inLoops.add(statement);
                  }
                });
          }
        });
    Map<Stmt, Batching> found = new IdentityHashMap<>();
    for (Stmt statement : inLoops) {
      Batching batching = of(Objects.requireNonNull(forms.get(statement)));
      if (batching != null) {
        found.put(statement, batching);
      }
    }
    return found;
  }

  private @Nullable Batching of(Form form) {
    Expr.Invoke call = onlyCall(form);
    if (call == null || form.kind() == Form.Kind.HOIST) {
      return null;
    }
    if (form.kind() == Form.Kind.DISCARD) {
      return new Batching(form, call, List.of(), List.of(), !call.method().isStatic());
    }
    return form.statement() instanceof Stmt.Evaluate && apart(form, call) ? rest(form, call) : null;
  }

  /** The call that comes after all other items, if it is the only one and always made. */
  private static Expr.@Nullable Invoke onlyCall(Form form) {
    List<Form.Item> items =
        form.items().stream()
            .filter(item -> !(item instanceof Form.Operand operand && operand.kept()))
            .toList();
    for (Form.Item item : items.subList(0, items.size() - 1)) {
      if (!(item instanceof Form.Operand operand)
          || operand.demand() != Form.Demand.NONE
          || !column(operand.expr().type())) {
        return null;
      }
    }
    Form.Item last = items.get(items.size() - 1);
    return last instanceof Form.Call call && !call.waits() && call.guards().isEmpty()
        ? plain(call.expr())
        : null;
  }

  private static Expr.@Nullable Invoke plain(Expr.Invoke call) {
    // While arguments are evaluated, the batch that they go into is being filled.
    boolean[] further = {false};
    Nodes.walk(call, node -> further[0] |= node != call && spawns(node));
    boolean columns =
        !call.method().marks().ranged()
            && (call.method().isStatic() || ofOwnObject(call))
            && !call.method().varargs()
            && call.method().parameters().stream().allMatch(Batchings::column)
            && (call.type().isVoid() || column(call.type()));
    return further[0] || !columns ? null : call;
  }

  private static boolean ofOwnObject(Expr.Invoke call) {
    return call.qualifier() == null
        || call.receiver() != null
            && Nodes.bare(call.receiver()) instanceof Expr.Self self
            && !self.above();
  }

  private static boolean spawns(Node node) {
    return node instanceof Expr.Invoke call && call.method().marks().concurrent()
        || node instanceof Expr.Reference reference
            && reference.method() != null
            && reference.method().marks().concurrent();
  }

  /**
   * Whether no call sees what the rests of other calls' statements write, nor has done anything by
   * the time that the rest of an earlier statement fails.
   */
  private boolean apart(Form form, Expr.Invoke call) {
    Footprint footprint = analysis.spawned(call);
    Footprint rest = Deferral.footprint(form, analysis, cells);
    return footprint.writes().accesses().isEmpty() && analysis.clash(footprint, rest) == null;
  }

  /** Whether all rests write one container that the batch can name. */
  private static boolean container(Form form, Set<Variable> same, Set<Variable> cells) {
    if (form.target() instanceof Target.Untracked) {
      return true;
    }
    Expr written = form.target().container();
    boolean variable =
        written != null
            && Nodes.bare(written) instanceof Expr.Local local
            && same.contains(local.variable())
            && !cells.contains(local.variable());
    return variable || form.evaluates(written);
  }

  private @Nullable Batching rest(Form form, Expr.Invoke call) {
    Set<Variable> same = new LinkedHashSet<>();
    Set<Variable> each = new LinkedHashSet<>();
    boolean[] simple = {true};
    boolean[] self = {!call.method().isStatic()};
    form.walkReplayed(
        node -> {
          if (node instanceof Expr.Local local) {
            Variable variable = local.variable();
            boolean value = variable.type().primitive() && !cells.contains(variable);
            (value ? each : same).add(variable);
            simple[0] &= column(variable.type());
          }
          simple[0] &= simple(node);
          simple[0] &= !(node instanceof Expr.Invoke called) || analysis.asked(called).isEmpty();
          self[0] |= ofSelf(node);
        });
    return simple[0] && container(form, same, cells)
        ? new Batching(form, call, List.copyOf(same), List.copyOf(each), self[0])
        : null;
  }

  /** Whether code means the same in a method of a nested class that knows its variables. */
  private static boolean simple(Node node) {
    if (node instanceof Expr.Field field && field.qualifier() == null) {
      // One of a local type can be static, and is unknown outside.
      return column(field.field().owner());
    }
    if (node instanceof Node.TypeUse use) {
      return column(use.type());
    }
    if (node instanceof Expr.Operation operation) {
      return operation.kind() != Expr.Operation.Kind.CAST || column(operation.type());
    }
    return !(node instanceof Node.Code
        || node instanceof Node.Case
        || node instanceof Expr.Self self && self.above()
        || node instanceof Expr.Test
        || node instanceof Expr.Lambda
        || node instanceof Expr.Reference
        || node instanceof Expr.Create create && create.body() != null);
  }

  /** Whether code needs the object whose method it is in. */
  private static boolean ofSelf(Node node) {
    if (node instanceof Expr.Field field) {
      return field.qualifier() == null && !field.field().isStatic();
    }
    if (node instanceof Expr.Invoke call) {
      return call.qualifier() == null && !call.method().isStatic();
    }
    return node instanceof Expr.Self;
  }

  /** Whether values of the type can stand in a column. */
  static boolean column(TypeRef type) {
    return type.speakable() && !type.hidden() && closed(type);
  }

  private static boolean closed(TypeRef type) {
    if (type instanceof TypeRef.Array array) {
      return closed(array.component());
    }
    if (type instanceof TypeRef.Wildcard wildcard) {
      return (wildcard.upper() == null || closed(wildcard.upper()))
          && (wildcard.lower() == null || closed(wildcard.lower()));
    }
    return type instanceof TypeRef.Declared declared
        ? declared.allArguments().stream().allMatch(Batchings::closed)
        : type.primitive();
  }
}
