package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.Stmt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which methods return nothing but objects that they have made, and that nobody else knows: what
 * such a method gives is the caller's own. And which put nothing else into the fields of objects.
 * Of a recursion that links nothing good is believed.
 */
final class Makers implements Origins {
  private final Program program;
  private final Function<Body, Freshness> fresh;
  private final Map<String, Boolean> known = new HashMap<>();
  private final Map<String, Boolean> linking = new HashMap<>();
  private final Set<String> active = new HashSet<>();
  private @Nullable String current;

  /** The methods that are being looked at, with how deep that is in others. */
  private final Map<String, Integer> making = new HashMap<>();

  /** The outermost of them on which an answer rests. */
  private int lowest = Integer.MAX_VALUE;

  Makers(Program program, Function<Body, Freshness> fresh) {
    this.program = program;
    this.fresh = fresh;
  }

  @Override
  public boolean makes(Member.Method method) {
    if (method.origin() != Member.Origin.SOURCE || method.name().equals("<init>")) {
      return false;
    }
    String key = method.key();
    Boolean answer = known.get(key);
    if (answer != null) {
      return answer;
    }
    Integer depth = making.putIfAbsent(key, making.size());
    if (depth != null) {
      // It gives what a call of it gives that ends before, and so on to one that makes no other.
      lowest = Math.min(lowest, depth);
      return true;
    }
    int outer = lowest;
    lowest = Integer.MAX_VALUE;
    Body body = program.body(method);
    String former = current;
    current = null;
    boolean makes = body != null && inBody(body);
    current = former;
    int own = making.remove(key);
    if (!makes || lowest >= own) {
      known.put(key, makes);
      lowest = outer;
    } else {
      lowest = Math.min(lowest, outer);
    }
    return makes;
  }

  private boolean inBody(Body body) {
    List<Expr> results = new ArrayList<>();
    Nodes.walkOwn(
        body.block(),
        node -> {
          if (node instanceof Stmt.Leave leave
              && leave.kind() == Stmt.Leave.Kind.RETURN
              && leave.value() != null
              && leave.value().type().sharing() != Sharing.IMMUTABLE) {
            results.add(leave.value());
          }
        });
    Freshness freshness = fresh.apply(body);
    return !results.isEmpty() && results.stream().allMatch(freshness::unknownToOthers);
  }

  @Override
  public boolean links(Member.Method method) {
    return switch (method.origin()) {
      case PLATFORM -> false;
      case LIBRARY -> true;
      case SOURCE, IMPLICIT, UNKNOWN -> {
        Boolean answer = linking.get(method.key());
        yield answer != null ? answer : !method.key().equals(current) && linksFirst(method);
      }
    };
  }

  /** A method that calls itself does so for no reason of its own. */
  private boolean linksFirst(Member.Method method) {
    if (!active.add(method.key())) {
      return true;
    }
    String former = current;
    current = method.key();
    int outer = lowest;
    lowest = Integer.MAX_VALUE;
    boolean links = !unlinked(method);
    boolean assumed = lowest < Integer.MAX_VALUE;
    lowest = Math.min(lowest, outer);
    current = former;
    active.remove(method.key());
    if (links || !assumed) {
      linking.put(method.key(), links);
    }
    return links;
  }

  private boolean unlinked(Member.Method method) {
    Program.Targets targets =
        method.creates()
            ? new Program.Targets(List.of(method), List.of(), true)
            : program.targets(method);
    boolean implicit = method.origin() == Member.Origin.IMPLICIT;
    return implicit && !method.creates()
        || targets.methods().stream()
            .allMatch(
                target -> {
                  Body body = program.body(target);
                  return body == null ? implicit : unlinked(body);
                });
  }

  private boolean unlinked(Body body) {
    // What is found here rests on what is assumed of the method itself, so it is not kept.
    Freshness freshness = new Freshness(body, this);
    boolean[] links = {false};
    Nodes.walk(
        body.block(),
        node -> {
          if (node instanceof Expr.Assign assign
              && Nodes.bare(assign.target()) instanceof Expr.Field
              && assign.value().type().sharing() != Sharing.IMMUTABLE) {
            links[0] |= !given(assign.value(), body) && !freshness.madeHere(assign.value());
          } else if (node instanceof Expr.Invoke call) {
            links[0] |= links(call.method());
          } else if (node instanceof Expr.Opaque) {
            links[0] = true;
          }
        });
    return !links[0];
  }

  /** Whether the value is one that the method was called with, or null. */
  private static boolean given(Expr value, Body body) {
    Expr bare = Nodes.bare(value);
    return bare instanceof Expr.Constant
        || bare instanceof Expr.Self
        || bare instanceof Expr.Local local && body.parameters().contains(local.variable());
  }
}
