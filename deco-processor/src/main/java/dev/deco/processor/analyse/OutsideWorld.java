package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Reason;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the methods that print, log, change files or start processes. */
final class OutsideWorld {
  private final Program program;
  private final Function<Body, Freshness> fresh;
  private final Set<String> innocent = new HashSet<>();

  OutsideWorld(Program program, Function<Body, Freshness> fresh) {
    this.program = program;
    this.fresh = fresh;
  }

  /** The steps from {@code method} to something of the sort; none where none is seen. */
  List<Reason.Step> of(Member.Method method) {
    Set<String> seen = new HashSet<>();
    List<Reason.Step> found = steps(method, seen);
    if (found.isEmpty()) {
      innocent.addAll(seen);
    }
    return found;
  }

  private List<Reason.Step> steps(Member.Method method, Set<String> seen) {
    boolean looked = innocent.contains(method.key()) || !seen.add(method.key());
    Body body = looked ? null : program.body(method);
    if (body == null) {
      return List.of();
    }
    List<Node> nodes = new ArrayList<>();
    Nodes.walk(body.block(), nodes::add);
    for (Node node : nodes) {
      String act = act(node, body);
      if (act != null) {
        return List.of(step(method, node, body, act));
      }
    }
    for (Node node : nodes) {
      for (Member.Method target : called(node)) {
        List<Reason.Step> then = steps(target, seen);
        if (!then.isEmpty()) {
          List<Reason.Step> all = new ArrayList<>();
          all.add(step(method, node, body, ObjectNames.called(target)));
          all.addAll(then);
          return all;
        }
      }
    }
    return List.of();
  }

  private static Reason.Step step(Member.Method method, Node at, Body body, String what) {
    int line = body.source().line(at);
    String who = ObjectNames.called(method);
    return new Reason.Step(body.source().file(), line, who, Reason.Verb.CALLS, what);
  }

  private List<Member.Method> called(Node node) {
    Member.Method method = method(node);
    if (method == null) {
      return List.of();
    }
    return switch (method.origin()) {
      case SOURCE -> List.of(method);
      case UNKNOWN -> program.targets(method).methods();
      case IMPLICIT, LIBRARY, PLATFORM -> List.of();
    };
  }

  private static Member.@Nullable Method method(Node node) {
    if (node instanceof Expr.Invoke call) {
      return call.method();
    }
    if (node instanceof Expr.Reference reference) {
      return reference.method();
    }
    return node instanceof Expr.Create create ? create.constructor() : null;
  }

  /** How the user knows what {@code node} does to the outside world; null if nothing. */
  private @Nullable String act(Node node, Body body) {
    Member.Method method = method(node);
    if (method == null || !OutsideNames.contains(method)) {
      return null;
    }
    Expr receiver = node instanceof Expr.Invoke call ? call.receiver() : null;
    if (receiver != null && fresh.apply(body).ownHeld(receiver)) {
      // It goes into an object of the method's own.
      return null;
    }
    if (method.creates()) {
      return ObjectNames.called(method);
    }
    if (receiver == null) {
      return last(method.owner()) + "." + method.name();
    }
    boolean constant = receiver instanceof Expr.Field field && field.field().isStatic();
    String home = constant ? last(((Expr.Field) receiver).field().owner()) + "." : "";
    return home + ObjectNames.of(receiver) + "." + method.name();
  }

  private static String last(TypeRef.Declared type) {
    return type.names().get(type.names().size() - 1);
  }
}
