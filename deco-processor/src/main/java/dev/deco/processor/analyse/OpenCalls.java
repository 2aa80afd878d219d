package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The calls in a body of methods that a class outside of the compilation may replace, where the
 * generated code can ask for the class of the receiver just before the call.
 */
final class OpenCalls {
  private final Summaries summaries;
  private final PointsTo pointsTo;
  private final Set<Node> closed = Collections.newSetFromMap(new IdentityHashMap<>());

  OpenCalls(Body body, Summaries summaries, PointsTo pointsTo) {
    this.summaries = summaries;
    this.pointsTo = pointsTo;
    Nodes.walk(
        body.block(),
        node -> {
          if (node instanceof Node.Code) {
            Nodes.walk(node, closed::add);
          }
        });
  }

  /** The bodies that {@code call} runs unless the answer is another; none if nobody asks. */
  List<KnownBody> bodies(Expr.Invoke call) {
    Expr receiver = call.receiver();
    boolean asks =
        receiver != null
            && !call.method().isStatic()
            && !(Nodes.bare(receiver) instanceof Expr.Self)
            && !closed.contains(call)
            && pointsTo.exact(pointsTo.of(receiver)) == null;
    return asks ? summaries.bodies(call.method()) : List.of();
  }
}
