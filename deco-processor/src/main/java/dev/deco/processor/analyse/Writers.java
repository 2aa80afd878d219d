package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
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
  private final Program program;
  private final Mode mode;
  private final Function<Body, Freshness> fresh;
  private final boolean strict;
  private final Origins origins;
  private final Map<String, Boolean> known = new HashMap<>();

  /** What counts as a write. */
  public enum Mode {
    /** Writes that are seen to happen. */
    SEEN,
    /** Also what cannot be looked into. */
    ANYTHING,
    /** The same, but for writes of fields. */
    CONTAINERS,
    /**
     * The same, as far as a spawned call can record it: through what it is handed, or hands on. A
     * method that is not known gets at other containers through fields only, and that a @Concurrent
     * method writes no such is what its user promises.
     */
    RECORDED
  }

  /** Asks {@code program} for bodies. */
  public Writers(Program program, Mode mode) {
    Makers[] makers = new Makers[1];
    makers[0] = new Makers(program, body -> new Freshness(body, makers[0]));
    this.program = program;
    this.mode = mode;
    this.strict = mode != Mode.SEEN;
    this.origins = makers[0];
    this.fresh = this::freshness;
  }

  /** The same, with {@code fresh} to tell which objects a body makes. */
  Writers(Program program, Mode mode, Function<Body, Freshness> fresh, Origins origins) {
    this.fresh = fresh;
    this.origins = origins;
    this.program = program;
    this.mode = mode;
    this.strict = mode != Mode.SEEN;
  }

  /** Which objects {@code body} makes. */
  public Freshness freshness(Body body) {
    return new Freshness(body, origins);
  }

  /** Whether {@code method}, or what it calls, writes into an object that it did not make. */
  public boolean writes(Member.Method method) {
    return writes(method, null);
  }

  /** The same where the very class of its receiver is {@code exact}, which null says is unknown. */
  boolean writes(Member.Method method, @Nullable String exact) {
    return writes(method, exact, new HashSet<>());
  }

  private boolean writes(Member.Method method, @Nullable String exact, Set<String> active) {
    Member.Method run = strict ? Receiver.run(program, method, exact) : null;
    if (run != null) {
      return declared(run, exact, active);
    }
    return switch (method.origin()) {
      case SOURCE -> declared(method, null, active);
      case UNKNOWN -> {
        Program.Targets targets = program.targets(method);
        yield strict
            ? !targets.closed()
                || targets.methods().stream().anyMatch(m -> declared(m, null, active))
            : declared(method, null, active);
      }
      case IMPLICIT -> strict && method.name().equals("<init>") && declared(method, null, active);
      case PLATFORM -> strict;
      case LIBRARY -> strict && carried(program.carried(method));
    };
  }

  /** Whether one of the methods writes that a call may run, as far as they are known. */
  private boolean seen(Member.Method method, Set<String> active) {
    return switch (method.origin()) {
      case UNKNOWN ->
          program.targets(method).methods().stream()
              .filter(target -> program.body(target) != null)
              .anyMatch(target -> declared(target, null, active));
      case LIBRARY -> program.carried(method) != null && writes(method, null, active);
      default -> writes(method, null, active);
    };
  }

  /** Whether a call gets nothing that is a container, or may be one. */
  private static boolean handsNoContainer(Expr.Invoke call) {
    return (call.receiver() == null || noContainer(call.receiver().type()))
        && call.arguments().stream().allMatch(argument -> noContainer(argument.type()));
  }

  private static boolean noContainer(TypeRef type) {
    return type.sharing() == Sharing.IMMUTABLE
        || type.sharing() == Sharing.PLAIN
            && type instanceof TypeRef.Declared declared
            && !Effects.platform(declared);
  }

  private boolean carried(@Nullable Carried method) {
    return method == null || (mode != Mode.ANYTHING ? method.writesContainers() : method.writes());
  }

  private boolean declared(Member.Method method, @Nullable String exact, Set<String> active) {
    String key = Receiver.key(method, exact);
    if (!strict && method.name().equals("<init>")) {
      return false;
    }
    Boolean answer = known.get(key);
    if (answer != null) {
      return answer;
    }
    if (!active.add(key)) {
      return false;
    }
    Body body = program.body(method);
    boolean implicit = method.origin() == Member.Origin.IMPLICIT;
    boolean found = body == null ? strict && !implicit : inBody(method, exact, body, active);
    active.remove(key);
    // A negative answer from inside a recursion rests on what is not known yet.
    if (found || active.isEmpty()) {
      known.put(key, found);
    }
    return found;
  }

  private boolean inBody(
      Member.Method method, @Nullable String exact, Body body, Set<String> active) {
    Freshness freshness = fresh.apply(body);
    boolean making = method.name().equals("<init>");
    boolean[] found = {false};
    Nodes.walk(
        body.block(), node -> found[0] = found[0] || one(node, exact, freshness, making, active));
    return found[0];
  }

  private boolean one(
      Node node, @Nullable String home, Freshness freshness, boolean making, Set<String> active) {
    if (node instanceof Expr.Assign assign) {
      return target(assign.target(), freshness, making);
    }
    if (node instanceof Expr.Increment increment) {
      return target(increment.target(), freshness, making);
    }
    if (strict && node instanceof Expr.Create create) {
      return create.constructor().origin() != Member.Origin.PLATFORM
          && writes(create.constructor(), null, active);
    }
    if (!(node instanceof Expr.Invoke call)) {
      return strict && (node instanceof Expr.Opaque || node instanceof Node.Code);
    }
    if (call.method().origin() != Member.Origin.PLATFORM) {
      boolean onOwn = call.receiver() != null && freshness.ownWhole(call.receiver());
      String exact = Receiver.exact(call, home, freshness);
      boolean open = mode == Mode.RECORDED && handsNoContainer(call);
      return !onOwn
          && (open && Receiver.run(program, call.method(), exact) == null
              ? seen(call.method(), active)
              : writes(call.method(), exact, active));
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

  /** Whether an assignment changes what others see; a constructor is {@code making} its object. */
  private boolean target(Expr target, Freshness freshness, boolean making) {
    Expr bare = Nodes.bare(target);
    if (bare instanceof Expr.Element element) {
      return !freshness.own(element.array());
    }
    if (!(bare instanceof Expr.Field field) || mode == Mode.CONTAINERS || mode == Mode.RECORDED) {
      return false;
    }
    if (!strict) {
      return true;
    }
    boolean self = field.qualifier() == null || field.qualifier() instanceof Expr.Self;
    boolean made = field.qualifier() instanceof Expr holder && freshness.ownWhole(holder);
    return field.field().isStatic() || !(making && self || made);
  }
}
