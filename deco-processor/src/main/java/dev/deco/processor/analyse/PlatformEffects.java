package dev.deco.processor.analyse;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Sharing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Computes what calls of the platform's methods do, as {@link Library} tells. */
final class PlatformEffects {
  private final PointsTo pointsTo;

  PlatformEffects(PointsTo pointsTo) {
    this.pointsTo = pointsTo;
  }

  /** Adds what {@code call} does, which may run the body's closures. */
  void of(Expr.Invoke call, Footprint closures, List<Access> out) {
    Set<Region> receiver =
        call.qualifier() == null && !call.method().isStatic()
            ? PointsTo.world(call.method().owner())
            : pointsTo.touched(pointsTo.of(call.qualifier()));
    if (!onlyLooks(call.method())) {
      out.addAll(closures.accesses());
    }
    Node at = call.receiver() == null ? call : call.receiver();
    String on = ObjectNames.receiver(call);
    switch (Library.kind(call.method())) {
      case PURE -> arguments(call.arguments(), false, out);
      case READS -> {
        boolean deep = Library.looksDeep(call.method());
        out.addAll(
            Effects.content(deep ? pointsTo.closure(receiver) : receiver, deep, false, at, on));
        arguments(call.arguments(), false, out);
      }
      case STEPS -> {
        out.addAll(Effects.content(receiver, false, false, at, on));
        Set<Region> stepping = new LinkedHashSet<>(receiver);
        stepping.removeIf(r -> r.type() != null && r.type().sharing() != Sharing.CONTAINER);
        out.addAll(Effects.content(stepping, false, true, at, on));
      }
      case WRITES -> {
        out.addAll(Effects.content(receiver, false, false, at, on));
        out.addAll(Effects.content(receiver, false, true, at, on));
        for (Expr argument : call.arguments()) {
          if (Library.looksInto(call.method(), call.arguments().indexOf(argument))) {
            out.addAll(Effects.content(pointsTo.of(argument), true, false, argument));
          }
        }
      }
      case DEEP -> {
        Set<Region> given = pointsTo.closure(Values.operands(call, pointsTo));
        touch(given, call, ObjectNames.given(call), out);
      }
    }
  }

  /** Whether the method changes nothing and runs no closure. */
  static boolean onlyLooks(Member.Method method) {
    if (method.origin() != Member.Origin.PLATFORM) {
      return false;
    }
    Library.Kind kind = Library.kind(method);
    return kind == Library.Kind.PURE || kind == Library.Kind.READS && !Library.runsClosures(method);
  }

  /** What whoever is handed {@code arguments} may do to them. */
  void arguments(List<Expr> arguments, boolean write, List<Access> out) {
    for (Expr argument : arguments) {
      Set<Region> reached = pointsTo.closure(pointsTo.of(argument));
      out.addAll(Effects.content(reached, true, false, argument));
      if (write) {
        out.addAll(Effects.content(reached, true, true, argument));
      }
    }
  }

  static void touch(Set<Region> reached, Node at, String name, List<Access> out) {
    out.addAll(Effects.content(reached, true, false, at, name));
    out.addAll(Effects.content(reached, true, true, at, name));
  }
}
