package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Reason;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.model.Variable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** One pass over one body, given what is known so far of the methods it calls. */
final class Scan {
  private static final int LONGEST_CHAIN = 6;
  private static final int OWN = -3;

  private final String name;
  private final @Nullable String home;
  private final Body body;
  private final Freshness freshness;
  private final BiFunction<Member.Method, @Nullable String, Summary> called;
  private final Set<Variable> assigned = new HashSet<>();
  private final Map<FieldUse, List<Reason.Step>> uses = new LinkedHashMap<>();
  private final Map<Summary.Root, List<Reason.Step>> roots = new LinkedHashMap<>();
  private boolean contents;
  private boolean unknown;
  private boolean locks;

  /**
   * Scans the body of the method {@code name}, which is one of an object of the very class {@code
   * home} where that is not null.
   */
  Scan(
      String name,
      @Nullable String home,
      Body body,
      Freshness freshness,
      BiFunction<Member.Method, @Nullable String, Summary> called) {
    this.name = name;
    this.home = home;
    this.body = body;
    this.freshness = freshness;
    this.called = called;
  }

  Summary run() {
    Nodes.walk(body.block(), this::assigned);
    Nodes.walk(body.block(), this::node);
    return new Summary(uses, roots, contents, unknown, locks);
  }

  private void assigned(Node node) {
    Expr target =
        node instanceof Expr.Assign assign
            ? assign.target()
            : node instanceof Expr.Increment increment ? increment.target() : null;
    if (target != null && Nodes.bare(target) instanceof Expr.Local local) {
      assigned.add(local.variable());
    }
  }

  private void node(Node node) {
    if (node instanceof Expr.Element element) {
      contents |= !freshness.own(element.array());
    } else if (node instanceof Stmt.ForEach loop) {
      contents |= !freshness.own(loop.source());
      if (loop.source().type() instanceof TypeRef.Declared type && !Effects.platform(type)) {
        unknown();
      }
    } else if (node instanceof Stmt.Try attempt && Effects.closes(attempt)) {
      unknown();
    } else if (node instanceof Expr.Field field) {
      read(field);
    } else if (node instanceof Expr.Assign assign) {
      write(assign.target());
      if (assign.compound() && hasFields(assign.value())) {
        unknown(); // appends the text of an object
      }
    } else if (node instanceof Expr.Increment increment) {
      write(increment.target());
    } else if (node instanceof Expr.Invoke call) {
      invoke(call);
    } else if (node instanceof Expr.Operation operation
        && operation.kind() == Expr.Operation.Kind.CONCATENATION
        && operation.parts().stream().anyMatch(Scan::mutable)) {
      contents = true;
      if (operation.parts().stream().anyMatch(Scan::hasFields)) {
        unknown();
      }
    } else if (node instanceof Expr.Reference reference && reference.method() != null) {
      contents = true;
      Member.Method method = reference.method();
      merge(reference, method, called.apply(method, null), FieldUse.ELSEWHERE, List.of());
    } else if (node instanceof Expr.Create create) {
      create(create);
    } else if (node instanceof Expr.Operation operation
        && operation.kind() == Expr.Operation.Kind.CAST) {
      shown((Expr) operation.parts().get(operation.parts().size() - 1), operation.type());
    } else if (node instanceof Expr.Opaque) {
      unknown();
    } else if (node instanceof Stmt.Monitor) {
      locks = true;
    }
  }

  private void unknown() {
    unknown = true;
    locks = true;
  }

  private void invoke(Expr.Invoke call) {
    if (call.method().origin() == Member.Origin.PLATFORM) {
      changing(call);
      contents |= touches(call);
      ownContent(call);
    }
    if (call.method().origin() == Member.Origin.IMPLICIT
        && call.receiver() != null
        && call.type().sharing() != Sharing.IMMUTABLE) {
      String what = call.method().name() + "()";
      reach(call.type(), base(call.receiver()), step(call, Reason.Verb.USES, what));
    }
    if (callsBack(call)) {
      unknown();
    } else {
      Summary summary = called.apply(call.method(), Receiver.exact(call, home, freshness));
      Expr receiver = call.receiver();
      int of =
          receiver != null
              ? base(receiver)
              : call.method().isStatic() ? FieldUse.ELSEWHERE : FieldUse.RECEIVER;
      merge(call, call.method(), summary, of, call.arguments());
    }
  }

  /** Notes what a platform method may touch of the very object that this one is called on. */
  private void ownContent(Expr.Invoke call) {
    if (Receiver.self(call) && Library.kind(call.method()) != Library.Kind.PURE) {
      Reason.Step step = step(call, Reason.Verb.USES, ObjectNames.THIS);
      reach(call.method().owner(), FieldUse.RECEIVER, step);
    }
    call.arguments().forEach(argument -> shown(argument, argument.type()));
  }

  /** Notes an object's use of itself under another type, as a collection for example. */
  private void shown(Expr object, TypeRef type) {
    if (Nodes.bare(object) instanceof Expr.Self && type.sharing() != Sharing.PLAIN) {
      Reason.Step step = step(object, Reason.Verb.USES, ObjectNames.THIS);
      reach(type, FieldUse.RECEIVER, step);
    }
  }

  /** Whether a platform method may touch the content of objects that this one did not make. */
  private boolean touches(Expr.Invoke call) {
    boolean handed =
        call.arguments().stream()
            .anyMatch(a -> a.type().sharing() != Sharing.IMMUTABLE && !freshness.own(a));
    boolean pure = Library.kind(call.method()) == Library.Kind.PURE;
    Expr receiver = call.receiver();
    boolean on =
        !call.method().isStatic()
            && !pure
            && (receiver == null
                || receiver.type().sharing() != Sharing.IMMUTABLE && !freshness.own(receiver));
    return handed || on;
  }

  /** What a call does to builders, random generators and the like. */
  private void changing(Expr.Invoke call) {
    if (call.receiver() != null && Stateful.contains(call.receiver().type())) {
      content(call.receiver(), Stateful.changes(call.method()));
    }
    for (Expr argument : call.arguments()) {
      if (Stateful.contains(argument.type())) {
        content(argument, Library.kind(call.method()) == Library.Kind.DEEP);
      }
    }
  }

  private void content(Expr object, boolean write) {
    String key = Place.Field.content((TypeRef.Declared) object.type());
    int of = base(object);
    if (of == OWN && !freshness.ownHeld(object)) {
      // It may change what it was made from.
      of = FieldUse.ELSEWHERE;
    }
    FieldUse read = new FieldUse(key, false, of);
    String what = ObjectNames.stateful(object);
    add(read, step(object, Reason.Verb.USES, what), List.of());
    if (write) {
      add(new FieldUse(key, true, of), step(object, Reason.Verb.CHANGES, what), List.of());
    }
  }

  private void create(Expr.Create create) {
    if (create.constructor().origin() == Member.Origin.PLATFORM) {
      contents |=
          create.arguments().stream()
              .anyMatch(a -> a.type().sharing() != Sharing.IMMUTABLE && !freshness.own(a));
    }
    Summary summary = called.apply(create.constructor(), null);
    // What a constructor does to the object itself, nobody else can see.
    merge(create, create.constructor(), summary, OWN, create.arguments());
  }

  /** Adds what a called method does, seen from here. */
  private void merge(
      Node at, Member.Method method, Summary summary, int receiver, List<Expr> arguments) {
    contents |= summary.contents();
    unknown |= summary.unknown();
    locks |= summary.locks();
    IntUnaryOperator here = of -> here(of, method, receiver, arguments);
    if (summary.held().isEmpty() && summary.uses().isEmpty()) {
      return;
    }
    Reason.Step step = step(at, Reason.Verb.CALLS, ObjectNames.called(method));
    summary
        .held()
        .forEach((root, steps) -> reach(root.type(), here.applyAsInt(root.of()), step, steps));
    summary
        .uses()
        .forEach(
            (use, steps) -> {
              FieldUse seen = new FieldUse(use.key(), use.write(), here.applyAsInt(use.of()));
              add(seen, step, steps);
            });
  }

  /** Which object of this method's own view one of a called method's is. */
  private int here(int of, Member.Method method, int receiver, List<Expr> arguments) {
    if (of == FieldUse.RECEIVER) {
      return receiver;
    }
    boolean plain = of >= 0 && of < arguments.size() && !method.varargs();
    return plain ? base(arguments.get(of)) : FieldUse.ELSEWHERE;
  }

  private void reach(TypeRef type, int of, Reason.Step step) {
    reach(type, of, step, List.of());
  }

  private void reach(TypeRef type, int of, Reason.Step step, List<Reason.Step> then) {
    if (of != OWN) {
      roots.computeIfAbsent(new Summary.Root(type, of), root -> chain(step, then));
    }
  }

  private void add(FieldUse use, Reason.Step step, List<Reason.Step> then) {
    if (use.of() != OWN) {
      uses.computeIfAbsent(use, u -> chain(step, then));
    }
  }

  private Reason.Step step(Node at, Reason.Verb verb, String what) {
    return new Reason.Step(body.source().file(), body.source().line(at), name, verb, what);
  }

  private static List<Reason.Step> chain(Reason.Step first, List<Reason.Step> then) {
    List<Reason.Step> steps = new ArrayList<>(List.of(first));
    then.stream().limit(LONGEST_CHAIN).forEach(steps::add);
    return steps;
  }

  /** Whether a platform method runs methods of the user's objects, such as {@code toString}. */
  private boolean callsBack(Expr.Invoke call) {
    if (call.method().origin() != Member.Origin.PLATFORM || Library.passesOn(call.method())) {
      return false;
    }
    boolean keeps =
        Library.kind(call.method()) == Library.Kind.WRITES && !Library.runsClosures(call.method());
    for (int i = 0; i < call.arguments().size(); i++) {
      boolean looks = !keeps || Library.looksInto(call.method(), i);
      Expr argument = Nodes.bare(call.arguments().get(i));
      // What a closure does counts where it stands.
      boolean closure = argument instanceof Expr.Lambda || argument instanceof Expr.Reference;
      if (looks && !closure && hasFields(argument) && !freshness.ofPlatform(argument)) {
        return true;
      }
    }
    return call.receiver() != null
        && hasFields(call.receiver())
        && !freshness.ofPlatform(call.receiver())
        && Library.kind(call.method()) == Library.Kind.DEEP;
  }

  private static boolean mutable(Node node) {
    return node instanceof Expr expr && expr.type().sharing() != Sharing.IMMUTABLE;
  }

  private static boolean hasFields(Node node) {
    return node instanceof Expr expr
        && expr.type().sharing() == Sharing.PLAIN
        && TypeFacts.reachesFields(expr.type());
  }

  private void read(Expr.Field field) {
    int of = base(field);
    if (of == OWN) {
      return;
    }
    if (!field.field().fixed()) {
      FieldUse use = new FieldUse(field.field().key(), false, of);
      add(use, step(field, Reason.Verb.READS, use.name()), List.of());
    }
    if (field.field().type().sharing() != Sharing.IMMUTABLE) {
      String what = Place.Field.name(field.field().key());
      reach(field.type(), of, step(field, Reason.Verb.USES, what));
    }
  }

  private void write(Expr target) {
    if (Nodes.bare(target) instanceof Expr.Field field) {
      FieldUse use = new FieldUse(field.field().key(), true, base(field));
      add(use, step(field, Reason.Verb.WRITES, use.name()), List.of());
    }
  }

  /** Whose field it is. */
  private int base(Expr.Field field) {
    if (field.field().isStatic()) {
      return FieldUse.ELSEWHERE;
    }
    return field.qualifier() instanceof Expr holder ? base(holder) : FieldUse.RECEIVER;
  }

  /** Which object of the method's own view an expression is. */
  private int base(Expr expr) {
    Expr bare = Nodes.bare(expr);
    if (bare instanceof Expr.Self) {
      return FieldUse.RECEIVER;
    }
    if (bare instanceof Expr.Local local && !assigned.contains(local.variable())) {
      int parameter = body.parameters().indexOf(local.variable());
      if (parameter >= 0) {
        return parameter;
      }
    }
    return freshness.ownWhole(bare) ? OWN : FieldUse.ELSEWHERE;
  }
}
