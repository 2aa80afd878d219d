package dev.deco.processor.plan;

import dev.deco.processor.analyse.Writers;
import dev.deco.processor.model.Body;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.sketch.Sketch;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plans twins of sketched methods of {@code t.Home}. */
final class Twins {
  private Twins() {}

  /** The twin of a method that calls methods which write nothing. */
  static TwinPlan plan(Sketch sketch) {
    return plan(sketch, Map.of());
  }

  /** The twin of a method that calls {@code method}. */
  static TwinPlan plan(Sketch sketch, Member.Method method, Sketch body) {
    return plan(sketch, Map.of(method.key(), body.body()));
  }

  private static TwinPlan plan(Sketch sketch, Map<String, Body> bodies) {
    Body empty = Sketch.of().body();
    Writers writers = new Writers(m -> bodies.getOrDefault(m.key(), empty), Writers.Mode.SEEN);
    return TwinPlanner.plan(sketch.body(), "t.Home", writers, (method, index) -> false, Set.of());
  }

  /** What becomes of each node, outer ones first. */
  static List<String> actions(Sketch sketch) {
    Map<Node, TwinPlan.Action> actions = plan(sketch).actions();
    return actions.keySet().stream()
        .sorted(
            Comparator.comparingInt((Node node) -> node.span().start())
                .thenComparingInt(node -> -node.span().end()))
        .map(node -> actions.get(node) + " " + sketch.text(node))
        .toList();
  }
}
