package dev.deco.processor.analyse;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Reason;
import dev.deco.processor.model.Sharing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Computes what a call does once its operands are evaluated. */
final class CallEffects {
  private final PointsTo pointsTo;
  private final PlatformEffects platform;
  private final Summaries summaries;
  private final @Nullable String home;
  private final Map<String, Member.Method> assumed;
  private final OpenCalls open;
  private Footprint closures = Footprint.EMPTY;

  /**
   * Computes effects of the calls of a method.
   *
   * @param home the class of its object, of whose subclasses it is assumed that they replace none
   *     of the methods called on that object; null where nothing is assumed
   */
  CallEffects(PointsTo pointsTo, Summaries summaries, @Nullable String home, OpenCalls open) {
    this(pointsTo, summaries, home, open, new LinkedHashMap<>());
  }

  private CallEffects(
      PointsTo pointsTo,
      Summaries summaries,
      @Nullable String home,
      OpenCalls open,
      Map<String, Member.Method> assumed) {
    this.open = open;
    this.home = home;
    this.pointsTo = pointsTo;
    this.platform = new PlatformEffects(pointsTo);
    this.summaries = summaries;
    this.assumed = assumed;
  }

  /** The same for calls that run no closure of the body, resting on the same assumptions. */
  CallEffects withoutClosures() {
    return new CallEffects(pointsTo, summaries, home, open, assumed);
  }

  /** The methods of the own object that are assumed not to be replaced. */
  List<Member.Method> assumed() {
    return List.copyOf(assumed.values());
  }

  private Summary summary(Expr.Invoke call) {
    return summaries.of(call.method(), exact(call));
  }

  private @Nullable String exact(Expr.Invoke call) {
    if (!Receiver.self(call)) {
      return call.receiver() == null ? null : pointsTo.exact(pointsTo.of(call.receiver()));
    }
    if (home != null) {
      summaries.assumed(call.method(), home).forEach(m -> assumed.putIfAbsent(m.key(), m));
    }
    return home;
  }

  /** Says what the closures of the body do, which any code that is not known may run. */
  void closures(Footprint all) {
    closures = all;
  }

  /** Whether a called method may run a closure of the body that does anything. */
  boolean runsClosures() {
    return !closures.accesses().isEmpty();
  }

  /** The bodies that a call runs unless the generated code learns otherwise when it asks. */
  List<KnownBody> asked(Expr.Invoke call) {
    return open.bodies(call);
  }

  Footprint of(Expr.Invoke call) {
    return of(call, List.of());
  }

  /** The same where the call is known to run one of {@code bodies}, if there are any. */
  Footprint of(Expr.Invoke call, List<KnownBody> bodies) {
    Member.Method method = call.method();
    List<Access> out = new ArrayList<>();
    if (method.origin() == Member.Origin.PLATFORM) {
      platform.of(call, closures, out);
    } else if (method.origin() != Member.Origin.IMPLICIT) {
      Summary summary = bodies.isEmpty() ? summary(call) : summaries.of(bodies);
      List<Access> touched = new ArrayList<>();
      boolean writes = any(call, bodies, summaries::writesContainers);
      if (summary.unknown() || unseen(method)) {
        operands(call, touched);
      } else if (summary.contents()) {
        // Which fields it uses is known.
        Set<Region> reached = pointsTo.closure(handed(call));
        String name = ObjectNames.given(call);
        touched.addAll(Effects.containers(reached, false, call, name));
        touched.addAll(Effects.containers(reached, true, call, name));
      }
      touched.stream().filter(access -> writes || !access.write()).forEach(out::add);
      List<Access> others = new ArrayList<>();
      beyond(summary, call, true, true, others);
      boolean changes = summary.unknown() || any(call, bodies, summaries::writes);
      others.stream()
          .filter(access -> !access.write() || changes)
          .filter(access -> !access.write() || writes || !contained(access))
          .forEach(out::add);
      // Whoever gets a closure may run it, and whoever keeps one may run it later.
      out.addAll(closures.accesses());
    }
    return new Footprint(out);
  }

  private boolean any(
      Expr.Invoke call,
      List<KnownBody> bodies,
      BiPredicate<Member.Method, @Nullable String> predicate) {
    return bodies.isEmpty()
        ? predicate.test(call.method(), exact(call))
        : bodies.stream().anyMatch(body -> predicate.test(body.method(), body.home()));
  }

  /** Whether a library comes without a word about the method. */
  private boolean unseen(Member.Method method) {
    return method.origin() == Member.Origin.LIBRARY && summaries.carried(method) == null;
  }

  private static boolean contained(Access access) {
    return access.place() instanceof Place.Content content && !content.fields();
  }

  Footprint of(Expr.Create create) {
    List<Access> out = new ArrayList<>();
    Member.Origin origin = create.constructor().origin();
    boolean known = origin == Member.Origin.PLATFORM || origin == Member.Origin.IMPLICIT;
    platform.arguments(
        create.arguments(), !known && summaries.writes(create.constructor(), null), out);
    if (origin != Member.Origin.PLATFORM) {
      beyond(summaries.created(create), create, true, true, out);
    }
    return new Footprint(out);
  }

  Footprint of(Expr.Reference reference) {
    List<Access> out = new ArrayList<>();
    Member.Method method = reference.method();
    for (Node part : reference.parts()) {
      Set<Region> reached = pointsTo.closure(pointsTo.of(part));
      if (method != null && PlatformEffects.onlyLooks(method)) {
        out.addAll(Effects.content(reached, true, false, part));
      } else {
        PlatformEffects.touch(reached, part, ObjectNames.of(part), out);
      }
    }
    if (method != null
        && method.origin() != Member.Origin.PLATFORM
        && method.origin() != Member.Origin.IMPLICIT) {
      beyond(summaries.of(method), reference, true, true, out);
    }
    return new Footprint(out);
  }

  Footprint unknown(Expr.Opaque opaque) {
    List<Access> out = new ArrayList<>();
    for (Node part : opaque.parts()) {
      Set<Region> reached = pointsTo.closure(pointsTo.of(part));
      PlatformEffects.touch(reached, part, ObjectNames.of(part), out);
    }
    beyond(Summary.UNKNOWN, opaque, true, true, out);
    return new Footprint(out);
  }

  /** What code may do of which nothing is known. */
  Footprint anything(Node at) {
    List<Access> out = new ArrayList<>();
    everything(at, true, out);
    return new Footprint(out);
  }

  /** What a spawned call may touch while it runs, and write when it is replayed. */
  Footprint spawned(Expr.Invoke call) {
    List<KnownBody> bodies = asked(call);
    Summary summary = bodies.isEmpty() ? summary(call) : summaries.of(bodies);
    List<Access> out = new ArrayList<>();
    boolean touches = summary.contents() || summary.unknown();
    boolean writes = any(call, bodies, summaries::records);
    boolean receiverMatters = summary.unknown() || !summary.roots().isEmpty();
    if (!summary.unknown()) {
      // First what is known best, for messages.
      beyond(summary, call, false, writes, out);
    }
    if (touches && receiverMatters && !call.method().isStatic()) {
      Set<Region> reached = pointsTo.closure(receiver(call));
      List<Reason.Step> steps = summary.heldByReceiver();
      String name = steps.isEmpty() ? ObjectNames.receiver(call) : ObjectNames.held(steps);
      isolated(reached, summary, writes, call, name, steps, out);
    }
    for (int i = 0; touches && i < call.arguments().size(); i++) {
      Expr argument = call.arguments().get(i);
      Set<Region> given = pointsTo.of(argument);
      if (pointsTo.onlyClosures(given)) {
        // Such a call is spawned only where no closure writes.
        continue;
      }
      Set<Region> reached = pointsTo.closure(given);
      boolean written = writes && !summaries.reads(call.method(), i);
      isolated(reached, summary, written, argument, ObjectNames.of(argument), List.of(), out);
      if (Foreign.surely(argument, given, pointsTo)) {
        everything(argument, true, out);
      }
    }
    if (summary.unknown()) {
      beyond(summary, call, false, writes, out);
    }
    for (Expr argument : call.arguments()) {
      // What a closure hands out is the object itself, past the isolation.
      Effects.content(pointsTo.captured(pointsTo.of(argument)), true, false, argument)
          .forEach(access -> out.add(access.unseen()));
    }
    if (call.arguments().stream().anyMatch(CallEffects::mayBeClosure)) {
      closures.accesses().forEach(access -> out.add(access.unseen()));
    }
    return new Footprint(out);
  }

  /** A call reads what it reaches and writes containers; a summary knows the fields it reads. */
  private static void isolated(
      Set<Region> reached,
      Summary summary,
      boolean writes,
      Node at,
      String name,
      List<Reason.Step> steps,
      List<Access> out) {
    out.addAll(
        summary.unknown()
            ? Effects.content(reached, true, false, at, name)
            : Effects.containers(reached, false, at, name, steps));
    if (writes) {
      out.addAll(Effects.containers(reached, true, at, name, steps));
    }
  }

  private static boolean mayBeClosure(Expr argument) {
    return argument.type().sharing() == Sharing.PLAIN
        || argument.type().sharing() == Sharing.CONTAINER;
  }

  private Set<Region> receiver(Expr.Invoke call) {
    return call.receiver() != null
        ? pointsTo.of(call.receiver())
        : PointsTo.world(call.method().owner());
  }

  private void operands(Expr.Invoke call, List<Access> out) {
    PlatformEffects.touch(pointsTo.closure(roots(call)), call, ObjectNames.given(call), out);
  }

  /** The objects whose content a method may touch; what its own object has is in fields. */
  private Set<Region> handed(Expr.Invoke call) {
    if (!Receiver.self(call) || call.method().owner().sharing() != Sharing.PLAIN) {
      return roots(call);
    }
    Set<Region> arguments = new LinkedHashSet<>();
    call.arguments().forEach(argument -> arguments.addAll(pointsTo.of(argument)));
    return arguments;
  }

  private Set<Region> roots(Expr.Invoke call) {
    Set<Region> roots = new LinkedHashSet<>(Values.operands(call, pointsTo));
    if (!call.method().isStatic() && call.receiver() == null) {
      Summary summary = summary(call);
      if (summary.unknown() || !summary.roots().isEmpty()) {
        roots.addAll(receiver(call));
      }
    }
    return roots;
  }

  /** What a method does beyond its operands; a spawned call is isolated and only reads there. */
  private void beyond(Summary summary, Node at, boolean own, boolean writes, List<Access> out) {
    if (summary.unknown()) {
      everything(at, own, out);
    }
    summary
        .uses()
        .forEach(
            (use, steps) -> {
              if (own || !use.write() || !Library.isState(use.key())) {
                Place field = new Place.Field(use.key());
                out.add(new Access(field, use.write(), at, false, steps));
              }
            });
    if (!summary.contents() && !summary.unknown()) {
      return;
    }
    summary
        .held()
        .forEach(
            (root, steps) -> {
              Set<Region> reached = PointsTo.world(root.type());
              String name = ObjectNames.held(steps);
              if (own) {
                // Which fields it uses is known.
                out.addAll(Effects.containers(reached, false, at, name, steps));
                out.addAll(Effects.containers(reached, true, at, name, steps));
              } else {
                isolated(reached, summary, writes, at, name, steps, out);
              }
            });
  }

  private void everything(Node at, boolean own, List<Access> out) {
    out.add(new Access(new Place.Field(null), false, at));
    Set<Region> world = Set.of(new Region.World(null));
    out.addAll(Effects.content(world, true, false, at, ObjectNames.ANYTHING));
    if (own) {
      out.add(new Access(new Place.Field(null), true, at));
      out.addAll(Effects.content(world, true, true, at, ObjectNames.ANYTHING));
      out.addAll(closures.accesses());
    }
  }

  /** Whether a class that is not known may replace the method of a call. */
  boolean open(Expr.Invoke call) {
    return call.method().origin() == Member.Origin.UNKNOWN
        && asked(call).isEmpty()
        && summary(call).unknown();
  }

  /** Whether a call is known to run in its turn only. */
  boolean ordered(Expr.Invoke call) {
    return summaries.orders(call.method());
  }

  /** Whether a call may wait for a monitor. */
  boolean locks(Expr.Invoke call) {
    Summary summary = summary(call);
    return summary.unknown() || summary.locks();
  }
}
