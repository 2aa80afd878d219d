package dev.deco.processor.plan;

import dev.deco.processor.analyse.Derivations;
import dev.deco.processor.analyse.Freshness;
import dev.deco.processor.analyse.Writers;
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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Plans the isolated twin of a method. */
public final class TwinPlanner {
  private final Body body;
  private final String owner;
  private final Writers writers;
  private final BiPredicate<Member.Method, Integer> reads;
  private final Set<Variable> plain;
  private final Freshness freshness;
  private final Map<Node, TwinPlan.Action> actions = new IdentityHashMap<>();
  private final Set<Node> exact = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Node> owned = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Node, TwinPlan.Helper> helpers = new IdentityHashMap<>();
  private @Nullable String refusal;

  private TwinPlanner(
      Body body,
      String owner,
      Writers writers,
      BiPredicate<Member.Method, Integer> reads,
      Set<Variable> plain) {
    this.reads = reads;
    this.plain = new Derivations(body).within(plain);
    this.body = body;
    this.owner = owner;
    this.writers = writers;
    this.freshness = writers.freshness(body);
  }

  /**
   * Plans the twin of a method of the class {@code owner}, whose {@code plain} parameters are read
   * only and may be read past the isolation.
   *
   * @param reads whether a method only reads what the parameter of an index refers to
   */
  public static TwinPlan plan(
      Body body,
      String owner,
      Writers writers,
      BiPredicate<Member.Method, Integer> reads,
      Set<Variable> plain) {
    TwinPlanner planner = new TwinPlanner(body, owner, writers, reads, plain);
    Nodes.walk(body.block(), planner::hand);
    // What goes through the isolation in one place does so in all.
    boolean changed;
    do {
      changed = planner.mixed();
    } while (changed);
    planner.visit(body.block());
    return new TwinPlan(
        planner.actions, planner.owned, planner.exact, planner.helpers, planner.refusal);
  }

  private void visit(Node node) {
    if (node instanceof Expr.Assign assign && shared(assign.target())) {
      write(assign);
      return;
    }
    if (node instanceof Expr.Increment increment && shared(increment.target())) {
      step(increment);
      return;
    }
    if (node instanceof Expr.Assign assign) {
      // The left side is no read: only what is evaluated on the way to it.
      Nodes.bare(assign.target()).parts().forEach(this::visit);
      visit(assign.value());
      return;
    }
    if (node instanceof Expr.Element element && !own(element.array())) {
      actions.put(node, TwinPlan.Action.READ);
    } else if (node instanceof Stmt.ForEach loop && isShared(loop.source())) {
      each(loop);
    } else if (node instanceof Expr.Test test) {
      boolean known =
          test.pattern().stream()
              .allMatch(p -> p instanceof Node.TypeUse use && Proxies.stand(use.type()));
      if (!known && Proxies.mayBe(test.operand().type())) {
        exact.add(test.operand());
      }
    } else if (node instanceof Expr.Operation operation
        && operation.kind() == Expr.Operation.Kind.CAST) {
      cast(operation);
    } else if (node instanceof Expr.Invoke call) {
      call(call);
    } else if (node instanceof Expr.Create create) {
      creation(create);
    } else if (node instanceof Expr.Field field) {
      view(field, field.type());
    } else if (node instanceof Expr.Reference reference && reference.method() != null) {
      reference(reference);
    } else if (node instanceof Expr.Opaque opaque) {
      opaque.parts().stream()
          .filter(Expr.class::isInstance)
          .map(Expr.class::cast)
          .forEach(part -> unknown(part, "a method that is not known"));
    }
    node.parts().forEach(this::visit);
  }

  private void cast(Expr.Operation cast) {
    Node operand = cast.parts().get(cast.parts().size() - 1);
    if (operand instanceof Expr expr
        && Proxies.mayBe(expr.type())
        && cast.type() instanceof TypeRef.Declared
        && cast.type().sharing() != Sharing.IMMUTABLE
        && !Proxies.stand(cast.type())) {
      exact.add(operand);
    }
  }

  private void hand(Node node) {
    if (node instanceof Expr.Invoke call && isHelper(call)) {
      for (int i = 0; i < call.arguments().size(); i++) {
        if (!reads.test(call.method(), i)) {
          freshness.hand(call.arguments().get(i));
        }
      }
    }
  }

  /** Finds arrays of the method's own that are accessed under a name that may mean others, too. */
  private boolean mixed() {
    boolean[] changed = {false};
    Nodes.walk(
        body.block(),
        node -> {
          if (node instanceof Expr expr && isShared(expr) && !isPlain(expr)) {
            changed[0] |= freshness.share(expr);
          }
          if (node instanceof Expr.Invoke call && isHelper(call)) {
            List<Integer> asTheyAre = plainArguments(call);
            for (int i = 0; i < call.arguments().size(); i++) {
              Expr argument = call.arguments().get(i);
              changed[0] |= !asTheyAre.contains(i) && freshness.hand(argument);
            }
          }
        });
    return changed[0];
  }

  private boolean isHelper(Expr.Invoke call) {
    Member.Method method = call.method();
    boolean onSelf = call.receiver() == null || call.receiver() instanceof Expr.Self;
    return method.owner().qualifiedName().equals(owner)
        && (method.origin() == Member.Origin.SOURCE
            || method.origin() == Member.Origin.UNKNOWN && onSelf);
  }

  private boolean isShared(Expr expr) {
    return expr.type().sharing() == Sharing.ARRAY && !own(expr);
  }

  /** Whether an array may be accessed as it is: the body made it, or only reads it. */
  private boolean own(Expr array) {
    return isPlain(array) || freshness.own(array);
  }

  private boolean isPlain(Expr array) {
    Expr base = Nodes.bare(array);
    while (base instanceof Expr.Element element) {
      base = Nodes.bare(element.array());
    }
    return base instanceof Expr.Local local && plain.contains(local.variable());
  }

  private List<Integer> plainArguments(Expr.Invoke call) {
    return IntStream.range(0, call.arguments().size())
        .filter(i -> call.arguments().get(i).type().sharing() != Sharing.IMMUTABLE)
        .filter(i -> isPlain(call.arguments().get(i)) || readsOwn(call, i))
        .boxed()
        .toList();
  }

  /** Whether the method only reads an argument, an array of the body's own. */
  private boolean readsOwn(Expr.Invoke call, int argument) {
    Expr array = call.arguments().get(argument);
    return array.type().sharing() == Sharing.ARRAY
        && reads.test(call.method(), argument)
        && freshness.ownDeep(array);
  }

  private boolean shared(Expr target) {
    return Nodes.bare(target) instanceof Expr.Element element && !freshness.own(element.array());
  }

  private void write(Expr.Assign assign) {
    actions.put(assign, TwinPlan.Action.WRITE);
    Expr.Element element = (Expr.Element) Nodes.bare(assign.target());
    if (assign.compound()
        && !(Repeats.safely(element.array()) && Repeats.safely(element.index()))) {
      refuse(assign, "the left side of a compound assignment has effects of its own");
    }
    element.parts().forEach(this::visit);
    visit(assign.value());
  }

  private void step(Expr.Increment increment) {
    actions.put(increment, TwinPlan.Action.STEP);
    if (!increment.type().primitive()) {
      refuse(increment, "an element of a boxed type is incremented");
    }
    Nodes.bare(increment.target()).parts().forEach(this::visit);
  }

  private void each(Stmt.ForEach loop) {
    actions.put(loop, TwinPlan.Action.EACH);
    boolean inferred =
        body.source().slice(loop.span()).matches("(?s)for\\s*\\(\\s*(final\\s+)?var\\s.*");
    if (inferred && loop.variable().type().primitive()) {
      refuse(loop, "the variable of a loop over an array is declared with var");
    }
  }

  private void call(Expr.Invoke call) {
    Member.Method method = call.method();
    if (call.receiver() != null && isShared(call.receiver())) {
      if (method.name().equals("clone")) {
        actions.put(call, TwinPlan.Action.CLONE);
      }
      return;
    }
    if (call.receiver() != null
        && method.name().equals("getClass")
        && Proxies.mayBe(call.receiver().type())) {
      exact.add(call.receiver());
    }
    boolean arrays = call.arguments().stream().anyMatch(this::handsOver);
    if (method.origin() == Member.Origin.PLATFORM) {
      if (arrays) {
        platform(call);
      }
      return;
    }
    if (isHelper(call)) {
      helpers.put(call, new TwinPlan.Helper(method, plainArguments(call)));
    } else if (method.origin() == Member.Origin.IMPLICIT) {
      view(call, call.type());
    } else {
      elsewhere(call);
      call.arguments().forEach(argument -> unknown(argument, method.name() + "()"));
      view(call, call.type());
    }
  }

  /** A method of another class that writes into what it is given cannot be isolated. */
  private void elsewhere(Expr.Invoke call) {
    boolean given =
        call.receiver() != null && !freshness.ownWhole(call.receiver())
            || call.receiver() == null && !call.method().isStatic()
            || call.arguments().stream()
                .anyMatch(a -> a.type().sharing() != Sharing.IMMUTABLE && !freshness.own(a));
    if (given && writers.writes(call.method())) {
      refuse(call, call.method().name() + "() writes into objects that no proxy stands for");
    }
  }

  /** Whether the argument gives arrays that others can see to somebody else. */
  private boolean handsOver(Expr argument) {
    return argument.type().sharing() == Sharing.ARRAY
        && !isPlain(argument)
        && !freshness.ownDeep(argument);
  }

  private void platform(Expr.Invoke call) {
    Member.Method method = call.method();
    String type = method.owner().qualifiedName();
    if (type.equals("java.lang.System") && method.name().equals("arraycopy")) {
      Expr target = call.arguments().get(2);
      boolean out = target.type().sharing() == Sharing.ARRAY && freshness.own(target);
      actions.put(call, out ? TwinPlan.Action.COPY_OUT : TwinPlan.Action.COPY);
      return;
    }
    if (type.equals("java.util.Objects")) {
      return;
    }
    boolean keeps = method.name().equals("asList") || method.name().equals("stream");
    boolean copies =
        type.equals("java.util.Arrays") && !keeps
            || method.owner().sharing() == Sharing.IMMUTABLE
            || type.equals("java.security.MessageDigest");
    for (Expr argument : call.arguments()) {
      if (!handsOver(argument)) {
        continue;
      }
      if (copies) {
        owned.add(argument);
      } else if (!stores(method)) {
        unknown(argument, type + "." + method.name() + "()");
      }
    }
  }

  /** Whether the method only keeps the reference, in a container that the isolation knows. */
  private static boolean stores(Member.Method method) {
    return !method.isStatic()
        && method.owner().sharing().tracked()
        && !method.name().equals("toArray");
  }

  private void creation(Expr.Create create) {
    boolean implicit = create.constructor().origin() == Member.Origin.IMPLICIT;
    for (Expr argument : create.arguments()) {
      boolean text = create.type().isClass("java.lang.String");
      if (text && handsOver(argument)) {
        owned.add(argument);
      } else if (!implicit) {
        unknown(argument, "a constructor");
      }
    }
  }

  private void unknown(Expr argument, String to) {
    boolean container =
        argument.type().sharing() != Sharing.ARRAY
            && argument.type().sharing() != Sharing.PLAIN
            && Freshness.reachesArray(argument.type());
    if (handsOver(argument) || container) {
      refuse(argument, "an array is handed to " + to + ", which Deco cannot look into");
    }
  }

  private void reference(Expr.Reference reference) {
    Member.Method method = reference.method();
    boolean takesArrays =
        method != null
            && method.parameters().stream().anyMatch(p -> Freshness.reachesArray(p) || raw(p));
    boolean onArray =
        reference.parts().stream().anyMatch(p -> p instanceof Expr expr && isShared(expr));
    boolean implicit = method != null && method.origin() == Member.Origin.IMPLICIT;
    if (takesArrays && !implicit || onArray) {
      refuse(reference, "a method reference is handed arrays that Deco cannot follow");
    }
  }

  /** An erased container may hold arrays. */
  private static boolean raw(TypeRef type) {
    return type.sharing().tracked() && type.sharing() != Sharing.ARRAY;
  }

  /** A list or map from a field or another method is isolated like one from a parameter. */
  private void view(Expr expr, TypeRef type) {
    if (!type.sharing().tracked() || type.sharing() == Sharing.ARRAY) {
      return;
    }
    if (Proxies.stand(type)) {
      actions.put(expr, TwinPlan.Action.VIEW);
    } else {
      refuse(expr, "a container is declared as a class, for which no proxy can stand");
    }
  }

  private void refuse(Node at, String why) {
    if (refusal == null) {
      refusal = "In line " + body.source().line(at) + " " + why + ".";
    }
  }
}
