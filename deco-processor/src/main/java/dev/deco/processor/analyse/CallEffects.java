package dev.deco.processor.analyse;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Computes what a call does once its operands are evaluated. */
final class CallEffects {
  private final PointsTo pointsTo;
  private final Summaries summaries;
  private Footprint closures = Footprint.EMPTY;

  CallEffects(PointsTo pointsTo, Summaries summaries) {
    this.pointsTo = pointsTo;
    this.summaries = summaries;
  }

  /** Says what the closures of the body do, which any code that is not known may run. */
  void closures(Footprint all) {
    closures = all;
  }

  Footprint of(Expr.Invoke call) {
    Member.Method method = call.method();
    List<Access> out = new ArrayList<>();
    if (method.origin() == Member.Origin.PLATFORM) {
      platform(call, out);
    } else if (method.origin() != Member.Origin.IMPLICIT) {
      List<Access> touched = new ArrayList<>();
      operands(call, false, touched);
      beyond(summaries.of(method), call, true, touched);
      boolean writes = summaries.writes(method);
      touched.stream().filter(access -> writes || !access.write()).forEach(out::add);
      // Whoever gets a closure may run it, and whoever keeps one may run it later.
      out.addAll(closures.accesses());
    }
    return new Footprint(out);
  }

  private void platform(Expr.Invoke call, List<Access> out) {
    Set<Region> receiver =
        call.qualifier() == null && !call.method().isStatic()
            ? PointsTo.world(call.method().owner())
            : pointsTo.of(call.qualifier());
    boolean quiet =
        Library.kind(call.method()) == Library.Kind.PURE
            || Library.kind(call.method()) == Library.Kind.READS
                && !Library.runsClosures(call.method());
    if (!quiet) {
      out.addAll(closures.accesses());
    }
    switch (Library.kind(call.method())) {
      case PURE -> arguments(call.arguments(), false, out);
      case READS -> {
        out.addAll(Effects.content(receiver, false, false, call));
        arguments(call.arguments(), false, out);
      }
      case WRITES -> {
        out.addAll(Effects.content(receiver, false, false, call));
        out.addAll(Effects.content(receiver, false, true, call));
        for (Expr argument : call.arguments()) {
          if (Library.looksInto(call.method(), call.arguments().indexOf(argument))) {
            out.addAll(Effects.content(pointsTo.of(argument), true, false, argument));
          }
        }
      }
      case DEEP -> {
        operands(call, true, out);
      }
    }
  }

  Footprint of(Expr.Create create) {
    List<Access> out = new ArrayList<>();
    Member.Origin origin = create.constructor().origin();
    boolean known = origin == Member.Origin.PLATFORM || origin == Member.Origin.IMPLICIT;
    arguments(create.arguments(), !known && summaries.writes(create.constructor()), out);
    if (origin != Member.Origin.PLATFORM) {
      beyond(summaries.created(create), create, true, out);
    }
    return new Footprint(out);
  }

  Footprint of(Expr.Reference reference) {
    List<Access> out = new ArrayList<>();
    for (Node part : reference.parts()) {
      touch(pointsTo.closure(pointsTo.of(part)), part, out);
    }
    Member.Method method = reference.method();
    if (method != null
        && method.origin() != Member.Origin.PLATFORM
        && method.origin() != Member.Origin.IMPLICIT) {
      beyond(summaries.of(method), reference, true, out);
    }
    return new Footprint(out);
  }

  Footprint unknown(Expr.Opaque opaque) {
    List<Access> out = new ArrayList<>();
    for (Node part : opaque.parts()) {
      touch(pointsTo.closure(pointsTo.of(part)), part, out);
    }
    beyond(Summary.UNKNOWN, opaque, true, out);
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
    Summary summary = summaries.of(call.method());
    List<Access> out = new ArrayList<>();
    boolean receiverMatters = summary.unknown() || !summary.roots().isEmpty();
    if (receiverMatters && !call.method().isStatic()) {
      isolated(pointsTo.closure(receiver(call)), summary, true, call, out);
    }
    for (int i = 0; i < call.arguments().size(); i++) {
      Expr argument = call.arguments().get(i);
      Set<Region> reached = pointsTo.closure(pointsTo.of(argument));
      isolated(reached, summary, !summaries.reads(call.method(), i), argument, out);
    }
    beyond(summary, call, false, out);
    if (call.arguments().stream().anyMatch(CallEffects::mayBeClosure)) {
      closures.accesses().forEach(access -> out.add(access.unseen()));
    }
    return new Footprint(out);
  }

  /** A call reads what it reaches and writes containers; a summary knows the fields it reads. */
  private static void isolated(
      Set<Region> reached, Summary summary, boolean writes, Node at, List<Access> out) {
    out.addAll(
        summary.unknown()
            ? Effects.content(reached, true, false, at)
            : Effects.containers(reached, false, at));
    if (writes) {
      out.addAll(Effects.containers(reached, true, at));
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

  private void operands(Expr.Invoke call, boolean platform, List<Access> out) {
    Set<Region> roots = new LinkedHashSet<>(Values.operands(call, pointsTo));
    if (!platform && !call.method().isStatic() && call.receiver() == null) {
      Summary summary = summaries.of(call.method());
      if (summary.unknown() || !summary.roots().isEmpty()) {
        roots.addAll(receiver(call));
      }
    }
    touch(pointsTo.closure(roots), call, out);
  }

  private void arguments(List<Expr> arguments, boolean write, List<Access> out) {
    for (Expr argument : arguments) {
      Set<Region> reached = pointsTo.closure(pointsTo.of(argument));
      out.addAll(Effects.content(reached, true, false, argument));
      if (write) {
        out.addAll(Effects.content(reached, true, true, argument));
      }
    }
  }

  private static void touch(Set<Region> reached, Node at, List<Access> out) {
    out.addAll(Effects.content(reached, true, false, at));
    out.addAll(Effects.content(reached, true, true, at));
  }

  /** What a method does beyond its operands; a spawned call is isolated and only reads there. */
  private void beyond(Summary summary, Node at, boolean own, List<Access> out) {
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
    for (TypeRef root : summary.roots()) {
      if (own) {
        touch(PointsTo.world(root), at, out);
      } else {
        isolated(PointsTo.world(root), summary, true, at, out);
      }
    }
  }

  private void everything(Node at, boolean own, List<Access> out) {
    out.add(new Access(new Place.Field(null), false, at));
    Set<Region> world = Set.of(new Region.World(null));
    out.addAll(Effects.content(world, true, false, at));
    if (own) {
      out.add(new Access(new Place.Field(null), true, at));
      out.addAll(Effects.content(world, true, true, at));
      out.addAll(closures.accesses());
    }
  }

  /** Whether a call is known to run in its turn only. */
  boolean ordered(Expr.Invoke call) {
    return summaries.orders(call.method());
  }

  /** Whether a call may wait for a monitor. */
  boolean locks(Expr.Invoke call) {
    Summary summary = summaries.of(call.method());
    return summary.unknown() || summary.locks();
  }
}
