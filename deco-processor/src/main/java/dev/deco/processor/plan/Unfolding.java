package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes an expression with concurrent calls apart, in Java's order of evaluation: what the caller
 * evaluates itself, what it spawns, and what needs the value of a call. The latter is left for the
 * replay; where it could fail or has effects and something else comes after it, it becomes a step
 * of its own, so that the order stays what it was.
 */
final class Unfolding {
  private final Source source;
  private final Predicate<Expr.Invoke> spawned;
  private final Predicate<Expr> whole;
  private final Locals locals;
  private final Predicate<Variable> cell;
  private final boolean replayed;
  private final List<Form.Item> items = new ArrayList<>();

  /** Parts of the rest that may fail or have effects, and that nothing has come after yet. */
  private final List<Expr> open = new ArrayList<>();

  private final Deque<Form.Guard> guards = new ArrayDeque<>();
  private int flushes;
  private boolean unboxed;

  /**
   * @param whole which expressions spawn by themselves, and so cannot be left for the replay
   * @param cell which variables are cells, once that is known
   * @param replayed whether the rest runs at the replay, where it can read cells
   */
  Unfolding(
      Source source,
      Predicate<Expr.Invoke> spawned,
      Predicate<Expr> whole,
      Locals locals,
      Predicate<Variable> cell,
      boolean replayed) {
    this.source = source;
    this.spawned = spawned;
    this.whole = whole;
    this.locals = locals;
    this.cell = cell;
    this.replayed = replayed;
  }

  /** What has been found so far, in Java's order. */
  List<Form.Item> items() {
    return items;
  }

  /** Takes {@code expr} apart; false where that cannot be done. */
  boolean take(Expr expr) {
    if (noCalls(expr)) {
      return operand(expr, replayed);
    }
    if (expr instanceof Expr.Invoke call && spawned.test(call)) {
      return call(call);
    }
    int before = open.size();
    int formerFlushes = flushes;
    boolean unboxedBefore = unboxed;
    if (!parts(expr)) {
      return false;
    }
    if (flushes > formerFlushes) {
      before = 0;
    }
    boolean acts = open.size() > before || acts(expr);
    if (acts && !(expr instanceof Expr.CreateArray)) {
      open.subList(before, open.size()).clear();
      open.add(expr);
      unboxed = unboxedBefore;
    }
    return true;
  }

  private boolean takeAll(List<? extends Node> nodes, Predicate<Integer> primitive) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof Expr expr && !take(expr, primitive.test(i))) {
        return false;
      }
    }
    return true;
  }

  /** A box that is wanted as a primitive may be null, which shows before the next part's turn. */
  private boolean take(Expr expr, boolean primitive) {
    boolean taken = take(expr);
    unboxed |= primitive && !expr.type().primitive() && !noCalls(expr);
    return taken;
  }

  private static Predicate<Integer> parameters(Member.Method method) {
    List<TypeRef> types = method.parameters();
    return i -> {
      if (types.isEmpty()) {
        return false;
      }
      TypeRef type = types.get(Math.min(i, types.size() - 1));
      boolean further = method.varargs() && i >= types.size() - 1;
      return further && type instanceof TypeRef.Array array
          ? array.component() instanceof TypeRef.Primitive
          : type instanceof TypeRef.Primitive;
    };
  }

  /** The parts of an expression that is itself left for the replay. */
  boolean parts(Expr expr) {
    if (whole.test(expr)) {
      return false;
    }
    if (expr instanceof Expr.Operation operation) {
      boolean computes = operation.kind() == Expr.Operation.Kind.ARITHMETIC;
      return transparent(operation) && takeAll(operation.parts(), i -> computes);
    }
    if (expr instanceof Expr.Invoke call) {
      return (call.receiver() == null || receiver(call.receiver()))
          && takeAll(call.arguments(), parameters(call.method()));
    }
    if (expr instanceof Expr.Create create) {
      return create.body() == null
          && create.head().stream().noneMatch(Expr.class::isInstance)
          && takeAll(create.arguments(), parameters(create.constructor()));
    }
    if (expr instanceof Expr.CreateArray create) {
      boolean primitive =
          !create.listed()
              || create.type() instanceof TypeRef.Array array
                  && array.component() instanceof TypeRef.Primitive;
      return takeAll(create.items(), i -> primitive);
    }
    if (expr instanceof Expr.Element element) {
      return take(element.array()) && take(element.index(), true);
    }
    if (expr instanceof Expr.Field field) {
      return field.qualifier() instanceof Expr qualifier && take(qualifier);
    }
    if (expr instanceof Expr.Choice choice) {
      return choice(choice);
    }
    if (expr instanceof Expr.Test test) {
      return test.bindings().isEmpty() && take(test.operand());
    }
    if (expr instanceof Expr.Increment increment) {
      return !noCalls(increment.target()) && parts(Nodes.bare(increment.target()));
    }
    return expr instanceof Expr.Assign assign && assignment(assign);
  }

  /** Takes both sides of an assignment apart, whose target is assigned at the replay. */
  boolean assignment(Expr.Assign assign) {
    return target(assign) && take(assign.value());
  }

  private boolean target(Expr.Assign assign) {
    Expr target = Nodes.bare(assign.target());
    if (target instanceof Expr.Local local) {
      readFirst(assign);
      return !replayed || locals.cellable(local.variable());
    }
    if (!target.type().speakable()) {
      return false;
    }
    if (target instanceof Expr.Element element) {
      if (!receiver(element.array()) || !take(element.index(), true)) {
        return false;
      }
      return !assign.compound() || old(assign);
    }
    boolean found =
        target instanceof Expr.Field field
            && (!(field.qualifier() instanceof Expr qualifier) || receiver(qualifier));
    readFirst(assign);
    return found;
  }

  /** Java takes the old value of a variable before the right side, and so may nothing change it. */
  private void readFirst(Expr.Assign assign) {
    if (assign.compound()) {
      items.add(new Form.Operand(assign.target(), true));
    }
  }

  /** Java takes an element's old value before it evaluates the right side. */
  private boolean old(Expr.Assign assign) {
    if (!replayed || !flush()) {
      return false;
    }
    items.add(new Form.Step(assign.target(), new Target.Untracked()));
    return true;
  }

  /** The object that is acted on is looked up at the spawn, unless it is a call's value. */
  private boolean receiver(Expr expr) {
    return noCalls(expr) ? operand(expr, false) : take(expr);
  }

  /** What may not be evaluated at all is spawned under the same condition. */
  private boolean choice(Expr.Choice choice) {
    if (!noCalls(choice.first())) {
      int before = items.size();
      return take(choice.first())
          && choice.rest().stream().allMatch(this::noCalls)
          && before < items.size()
          && choice.rest().stream().allMatch(rest -> keepable(rest, replayed))
          && takeAll(choice.rest(), i -> false);
    }
    if (!flush() || !operand(choice.first(), false)) {
      return false;
    }
    int conditional = items.size();
    int steps = flushes;
    for (int i = 0; i < choice.rest().size(); i++) {
      guards.addLast(new Form.Guard(choice.first(), met(choice, i)));
      boolean taken = take(choice.rest().get(i));
      guards.removeLast();
      if (!taken) {
        return false;
      }
    }
    // Nothing but the spawns themselves may be done ahead.
    return flushes == steps
        && items.subList(conditional, items.size()).stream()
            .allMatch(
                item ->
                    item instanceof Form.Call call
                        ? !call.waits()
                        : item instanceof Form.Operand operand && operand.kept());
  }

  private boolean met(Expr.Choice choice, int branch) {
    if (choice.rest().size() == 2) {
      return branch == 0;
    }
    int start = choice.first().span().end();
    String sign = source.text().substring(start, choice.rest().get(0).span().start());
    return !sign.contains("||");
  }

  private boolean transparent(Expr.Operation operation) {
    return switch (operation.kind()) {
      case ARITHMETIC, CAST, PARENTHESES, LENGTH -> true;
      // The text of an object that can change is asked for before the next operand's turn.
      case CONCATENATION ->
          !(operation.parts().get(0) instanceof Expr first)
              || first.type().sharing() == Sharing.IMMUTABLE
              || operation.parts().stream().skip(1).allMatch(this::noCalls);
      case OTHER -> false;
    };
  }

  private boolean call(Expr.Invoke call) {
    List<Expr> operands = new ArrayList<>();
    if (call.receiver() != null) {
      operands.add(call.receiver());
    }
    operands.addAll(call.arguments());
    boolean waits = !operands.stream().allMatch(this::noCalls);
    if (waits) {
      // The inner calls' values must be at hand before this one is spawned.
      for (Expr operand : operands) {
        if (noCalls(operand) ? !operand(operand, false) : !take(operand)) {
          return false;
        }
      }
    }
    if (!flush()) {
      return false;
    }
    items.add(new Form.Call(call, waits, List.copyOf(guards)));
    return true;
  }

  private boolean operand(Expr expr, boolean late) {
    boolean kept = keepable(expr, late);
    if (!kept && !flush()) {
      return false;
    }
    items.add(new Form.Operand(expr, kept));
    return true;
  }

  /** Makes steps of what must come before that which comes now. */
  private boolean flush() {
    if (unboxed) {
      return false;
    }
    for (Expr expr : open) {
      if (!expr.type().speakable()) {
        return false;
      }
      items.add(new Form.Step(expr, new Target.Opaque()));
    }
    if (!open.isEmpty()) {
      open.clear();
      flushes++;
    }
    return true;
  }

  /** Whether {@code expr} gives the same value at the replay as at the spawn. */
  private boolean keepable(Expr expr, boolean late) {
    Expr bare = Nodes.bare(expr);
    if (bare instanceof Expr.Local local) {
      return cell.test(local.variable()) ? late : locals.stable(local.variable());
    }
    if (bare instanceof Expr.Reference reference) {
      return reference.parts().stream().noneMatch(Expr.class::isInstance);
    }
    return bare instanceof Expr.Constant
        || bare instanceof Expr.Self
        || bare instanceof Expr.Lambda;
  }

  /** Whether the expression itself, its operands being evaluated, may fail or has effects. */
  private boolean acts(Expr expr) {
    if (expr instanceof Expr.Operation operation) {
      return switch (operation.kind()) {
        case PARENTHESES, CONCATENATION -> false;
        case CAST -> !operation.type().primitive() || boxed(operation.parts());
        case ARITHMETIC -> divides(operation) || boxed(operation.parts());
        case LENGTH, OTHER -> true;
      };
    }
    if (expr instanceof Expr.Create create) {
      return create.constructor().origin() != Member.Origin.IMPLICIT;
    }
    return !(expr instanceof Expr.Test);
  }

  private static boolean boxed(List<Node> parts) {
    return parts.stream().anyMatch(p -> p instanceof Expr e && !e.type().primitive());
  }

  /** Whether a division by zero may fail. */
  private boolean divides(Expr.Operation operation) {
    boolean integral =
        operation.type() instanceof TypeRef.Primitive type
            && (type.keyword().equals("int") || type.keyword().equals("long"));
    if (!integral || operation.parts().size() < 2) {
      return false;
    }
    int start = operation.parts().get(0).span().end();
    String sign = source.text().substring(start, operation.parts().get(1).span().start());
    return sign.contains("/") || sign.contains("%");
  }

  boolean noCalls(@Nullable Node node) {
    if (node == null) {
      return true;
    }
    boolean[] found = {false};
    Nodes.walkOwn(node, n -> found[0] |= n instanceof Expr.Invoke call && spawned.test(call));
    return !found[0];
  }
}
