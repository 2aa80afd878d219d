package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which methods write into objects that they did not make. A method that a subclass may replace is
 * taken for what it declares: what the user promises of a @Concurrent method covers the rest.
 */
public final class Writers {
  private final Function<Member.Method, @Nullable Body> bodies;
  private final boolean strict;
  private final Map<String, Boolean> known = new HashMap<>();

  /**
   * Finds bodies with {@code bodies}, which gives null for a method it has no body of. A {@code
   * strict} answer counts what cannot be looked into as a write.
   */
  public Writers(Function<Member.Method, @Nullable Body> bodies, boolean strict) {
    this.bodies = bodies;
    this.strict = strict;
  }

  /** Whether {@code method}, or what it calls, writes into an object that it did not make. */
  public boolean writes(Member.Method method) {
    return writes(method, new HashSet<>());
  }

  private boolean writes(Member.Method method, Set<String> active) {
    boolean declared =
        method.origin() == Member.Origin.SOURCE || method.origin() == Member.Origin.UNKNOWN;
    if (strict && method.origin() != Member.Origin.SOURCE) {
      return method.origin() != Member.Origin.IMPLICIT;
    }
    if (!declared || method.name().equals("<init>")) {
      return strict;
    }
    Boolean answer = known.get(method.key());
    if (answer != null) {
      return answer;
    }
    if (!active.add(method.key())) {
      return false;
    }
    Body body = bodies.apply(method);
    boolean found = body == null ? strict : inBody(body, active);
    active.remove(method.key());
    // A negative answer from inside a recursion rests on what is not known yet.
    if (found || active.isEmpty()) {
      known.put(method.key(), found);
    }
    return found;
  }

  private boolean inBody(Body body, Set<String> active) {
    Freshness freshness = new Freshness(body);
    boolean[] found = {false};
    Nodes.walk(body.block(), node -> found[0] = found[0] || one(node, freshness, active));
    return found[0];
  }

  private boolean one(Node node, Freshness freshness, Set<String> active) {
    if (node instanceof Expr.Assign assign) {
      return target(assign.target(), freshness);
    }
    if (node instanceof Expr.Increment increment) {
      return target(increment.target(), freshness);
    }
    if (strict && node instanceof Expr.Create create) {
      return create.constructor().origin() != Member.Origin.PLATFORM
          && create.constructor().origin() != Member.Origin.IMPLICIT;
    }
    if (!(node instanceof Expr.Invoke call)) {
      return strict && (node instanceof Expr.Opaque || node instanceof Node.Code);
    }
    if (call.method().origin() != Member.Origin.PLATFORM) {
      boolean onOwn = call.receiver() != null && freshness.own(call.receiver());
      return !onOwn && writes(call.method(), active);
    }
    if (strict) {
      Library.Kind kind = Library.kind(call.method());
      return kind == Library.Kind.DEEP
          || kind == Library.Kind.WRITES
              && (call.receiver() == null || !freshness.own(call.receiver()));
    }
    Expr receiver = call.receiver();
    return receiver != null
        && (receiver.type().sharing().tracked() || receiver.type().sharing() == Sharing.CONTAINER)
        && Library.kind(call.method()) == Library.Kind.WRITES
        && !freshness.own(receiver);
  }

  private static boolean target(Expr target, Freshness freshness) {
    Expr bare = Nodes.bare(target);
    if (bare instanceof Expr.Element element) {
      return !freshness.own(element.array());
    }
    return bare instanceof Expr.Field;
  }
}
