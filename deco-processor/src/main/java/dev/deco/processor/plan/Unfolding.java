package dev.deco.processor.plan;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.Source;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.ArrayDeque;
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
  private final Acts acts;
  private final Predicate<Expr.Invoke> spawned;
  private final Predicate<Expr> whole;
  private final Locals locals;
  private final Predicate<Variable> cell;
  private final boolean replayed;
  private final Sequence sequence = new Sequence();
  private final LeftSide leftSide;
  private final Deque<Form.Guard> guards = new ArrayDeque<>();

  /**
   * @param whole which expressions spawn by themselves, and so cannot be left for the replay
   * @param cell which variables are cells so far
   * @param replayed whether the rest runs at the replay, where it can read cells
   */
  Unfolding(
      Source source,
      Predicate<Expr.Invoke> spawned,
      Predicate<Expr> whole,
      Locals locals,
      Predicate<Variable> cell,
      boolean replayed) {
    this.acts = new Acts(source);
    this.spawned = spawned;
    this.whole = whole;
    this.locals = locals;
    this.cell = cell;
    this.replayed = replayed;
    this.leftSide = new LeftSide(this, sequence, locals, replayed);
  }

  /** What has been found so far, in Java's order. */
  List<Form.Item> items() {
    return sequence.items();
  }

  /** Takes {@code expr} apart; false where that cannot be done. */
  boolean take(Expr expr) {
    return take(expr, false);
  }

  /**
   * Takes {@code expr} apart, whose value is perhaps wanted as a {@code primitive}: a box may be
   * null, which shows before the next part's turn.
   */
  boolean take(Expr expr, boolean primitive) {
    boolean opens = primitive && !expr.type().primitive();
    if (opens && !Acts.box(expr.type())) {
      return false;
    }
    if (noCalls(expr)) {
      return opens ? opened(expr) : operand(expr, replayed);
    }
    Sequence.Mark mark = sequence.mark();
    boolean spawns = expr instanceof Expr.Invoke call && spawned.test(call);
    if (spawns ? !call((Expr.Invoke) expr) : !parts(expr)) {
      return false;
    }
    boolean acting = opens || !spawns && (sequence.openSince(mark) || acts.test(expr));
    if (acting && !(expr instanceof Expr.CreateArray)) {
      Form.Demand demand = opens ? Form.Demand.PRIMITIVE : Form.Demand.NONE;
      sequence.replaceSince(mark, expr, demand);
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

  /** The parts of an expression that is itself left for the replay. */
  boolean parts(Expr expr) {
    if (whole.test(expr)) {
      return false;
    }
    if (expr instanceof Expr.Operation operation) {
      return operation(operation);
    }
    if (expr instanceof Expr.Invoke call) {
      return (call.receiver() == null || receiver(call.receiver()))
          && takeAll(call.arguments(), Acts.opens(call.method()));
    }
    if (expr instanceof Expr.Create create) {
      return create.body() == null
          && create.head().stream().noneMatch(Expr.class::isInstance)
          && takeAll(create.arguments(), Acts.opens(create.constructor()));
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
    return leftSide.take(assign) && take(assign.value());
  }

  /** The object that is acted on is looked up at the spawn, unless it is a call's value. */
  boolean receiver(Expr expr) {
    if (!noCalls(expr)) {
      return take(expr);
    }
    return replayed && Nodes.bare(expr) instanceof Expr.Invoke call && Acts.chains(call)
        ? link(expr, call)
        : operand(expr, false);
  }

  /**
   * A call of a chain that comes before a concurrent one is replayed like the rest of the chain.
   */
  private boolean link(Expr expr, Expr.Invoke call) {
    Expr object = call.receiver();
    Sequence.Mark mark = sequence.mark();
    if (object == null
        || !receiver(object)
        || !takeAll(call.arguments(), Acts.opens(call.method()))) {
      return false;
    }
    sequence.replaceSince(mark, expr, Form.Demand.NONE);
    return true;
  }

  /** What may not be evaluated at all is spawned under the same condition. */
  private boolean choice(Expr.Choice choice) {
    if (!noCalls(choice.first())) {
      int before = items().size();
      return take(choice.first())
          && choice.rest().stream().allMatch(this::noCalls)
          && before < items().size()
          && choice.rest().stream().allMatch(rest -> keepable(rest, replayed))
          && takeAll(choice.rest(), i -> false);
    }
    if (!sequence.flush() || !operand(choice.first(), false)) {
      return false;
    }
    int conditional = items().size();
    int steps = sequence.flushes();
    for (int i = 0; i < choice.rest().size(); i++) {
      guards.addLast(new Form.Guard(choice.first(), met(choice, i)));
      boolean taken = take(choice.rest().get(i));
      guards.removeLast();
      if (!taken) {
        return false;
      }
    }
    // Nothing but the spawns themselves may be done ahead.
    return sequence.flushes() == steps
        && items().subList(conditional, items().size()).stream()
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
    return !acts.alternative(choice);
  }

  private boolean operation(Expr.Operation operation) {
    boolean computes = acts.computes(operation);
    return switch (operation.kind()) {
      case ARITHMETIC, CAST, PARENTHESES, LENGTH -> takeAll(operation.parts(), i -> computes);
      case CONCATENATION -> operation.parts().stream().allMatch(this::text);
      case OTHER -> false;
    };
  }

  /** The text of an object that can change is asked for before the next part's turn. */
  private boolean text(Node part) {
    if (!(part instanceof Expr expr) || !take(expr)) {
      return false;
    }
    if (expr.type().sharing() != Sharing.IMMUTABLE) {
      sequence.open(expr, Form.Demand.TEXT);
    }
    return true;
  }

  private boolean call(Expr.Invoke call) {
    Expr receiver = call.receiver();
    boolean waits = !noCalls(receiver) || !call.arguments().stream().allMatch(this::noCalls);
    if (waits) {
      // The inner calls' values must be at hand before this one is spawned.
      Predicate<Integer> primitive = Acts.opens(call.method());
      if (receiver != null && !ahead(receiver, false)) {
        return false;
      }
      for (int i = 0; i < call.arguments().size(); i++) {
        if (!ahead(call.arguments().get(i), primitive.test(i))) {
          return false;
        }
      }
    }
    if (!sequence.flush()) {
      return false;
    }
    sequence.add(new Form.Call(call, waits, List.copyOf(guards)));
    return true;
  }

  /** What a call is spawned with, after others have given their values. */
  private boolean ahead(Expr expr, boolean primitive) {
    boolean opens = primitive && !expr.type().primitive();
    return noCalls(expr) && !opens ? operand(expr, false) : take(expr, primitive);
  }

  private boolean operand(Expr expr, boolean late) {
    boolean kept = keepable(expr, late);
    if (!kept && !sequence.flush()) {
      return false;
    }
    sequence.add(new Form.Operand(expr, kept));
    return true;
  }

  /** A box of the caller's own is opened where Java opens it, if what is in it is at hand. */
  private boolean opened(Expr expr) {
    if (!sequence.flush()) {
      return false;
    }
    boolean pending = Nodes.bare(expr) instanceof Expr.Local local && cell.test(local.variable());
    sequence.add(
        pending && replayed
            ? new Form.Step(expr, new Target.Untracked(), Form.Demand.PRIMITIVE)
            : new Form.Operand(expr, false, Form.Demand.PRIMITIVE));
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

  boolean noCalls(@Nullable Node node) {
    if (node == null) {
      return true;
    }
    boolean[] found = {false};
    Nodes.walkOwn(node, n -> found[0] |= n instanceof Expr.Invoke call && spawned.test(call));
    return !found[0];
  }
}
