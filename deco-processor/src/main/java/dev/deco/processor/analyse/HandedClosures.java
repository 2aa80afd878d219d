package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds calls that are handed a closure of the caller's, where some closure of the body may write
 * or hand out an object. What a closure does to what it captured goes past the isolation.
 */
public final class HandedClosures {
  private final PointsTo pointsTo;
  private final boolean acts;

  /** Looks at the closures of {@code body}, a method of the class {@code home}. */
  public HandedClosures(Body body, Summaries summaries, String home) {
    this.pointsTo = new PointsTo(body, summaries::keeps, summaries.makers());
    CallEffects calls =
        new CallEffects(pointsTo, summaries, home, new OpenCalls(body, summaries, pointsTo));
    List<Node> closures = new ArrayList<>();
    boolean[] out = {false};
    Nodes.walk(
        body.block(),
        node -> {
          if (node instanceof Node.Code || node instanceof Expr.Reference) {
            closures.add(node);
          }
          out[0] |= handsOut(node);
        });
    Effects effects = new Effects(pointsTo, calls, call -> false);
    this.acts =
        out[0]
            || effects.of(closures).accesses().stream()
                .anyMatch(access -> access.write() && !(access.place() instanceof Place.Local));
  }

  /** Whether {@code body} has closures at all. */
  public static boolean in(Body body) {
    boolean[] found = {false};
    Nodes.walk(
        body.block(),
        node -> found[0] |= node instanceof Node.Code || node instanceof Expr.Reference);
    return found[0];
  }

  /** Whether {@code call} is handed a closure, and some closure of the body may act. */
  public boolean reach(Expr.Invoke call) {
    return acts && call.arguments().stream().anyMatch(this::closure);
  }

  private boolean closure(Expr argument) {
    return pointsTo.closures(pointsTo.closure(pointsTo.of(argument)));
  }

  /** Whether a closure may give whoever runs it an object that it has not made. */
  private static boolean handsOut(Node node) {
    if (node instanceof Expr.Lambda lambda) {
      return lambda.results().stream().anyMatch(HandedClosures::shared);
    }
    if (node instanceof Expr.Reference reference) {
      return reference.method() != null
          && !reference.method().name().equals("<init>")
          && reference.method().result().sharing() != Sharing.IMMUTABLE;
    }
    boolean[] found = {false};
    if (node instanceof Node.Code code) {
      Nodes.walk(
          code,
          n ->
              found[0] |=
                  n instanceof Stmt.Leave leave
                      && leave.kind() == Stmt.Leave.Kind.RETURN
                      && leave.value() != null
                      && shared(leave.value()));
    }
    return found[0];
  }

  private static boolean shared(Expr result) {
    Expr bare = Nodes.bare(result);
    return bare.type().sharing() != Sharing.IMMUTABLE
        && !(bare instanceof Expr.Create)
        && !(bare instanceof Expr.CreateArray);
  }
}
