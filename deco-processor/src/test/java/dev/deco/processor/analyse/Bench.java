package dev.deco.processor.analyse;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.sketch.Sketch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The analysis of one sketched body. Methods without a sketch write what they are given. */
final class Bench {
  private final Sketch sketch;
  private final BodyAnalysis analysis;

  private Bench(Sketch sketch, Map<String, Body> bodies) {
    this.sketch = sketch;
    this.analysis =
        new BodyAnalysis(
            sketch.body(), summaries(bodies), call -> call.method().marks().concurrent());
  }

  static Bench of(Sketch sketch) {
    return new Bench(sketch, Map.of());
  }

  static Bench of(Sketch sketch, Member.Method method, Sketch body) {
    return new Bench(sketch, Map.of(method.key(), body.body()));
  }

  static Summaries summaries(Map<String, Body> bodies) {
    Body usual = Sketch.writing().body();
    Map<String, Body> known = new HashMap<>(bodies);
    return new Summaries(method -> known.getOrDefault(method.key(), usual));
  }

  /** Whether the statement must wait while the spawned call is pending. */
  boolean conflict(String call, String statement) {
    return analysis.clash(own(statement), spawned(call)) != null;
  }

  /** Whether the last statement must wait while the calls of the one before it are pending. */
  boolean lastTwoConflict() {
    List<Stmt> steps = sketch.body().block().parts();
    Footprint own = analysis.own(List.copyOf(sketch.last().parts()));
    List<Node> before = new ArrayList<>();
    Nodes.walkOwn(steps.get(steps.size() - 2), before::add);
    return before.stream()
        .filter(node -> node instanceof Expr.Invoke call && call.method().marks().concurrent())
        .anyMatch(call -> analysis.clash(own, analysis.spawned((Expr.Invoke) call)) != null);
  }

  /** Whether the spawn of {@code later} must wait, since the runtime would see no conflict. */
  boolean untracked(String later, String earlier) {
    return analysis.untrackedClash(spawned(later), spawned(earlier).writes()) != null;
  }

  Footprint own(String statement) {
    Stmt found = sketch.statement(statement);
    return analysis.own(List.<Node>copyOf(found.parts()));
  }

  Footprint spawned(String call) {
    return analysis.spawned((Expr.Invoke) sketch.expression(call));
  }

  Footprint replayed(String call) {
    return analysis.replayed((Expr.Invoke) sketch.expression(call), expr -> false);
  }

  BodyAnalysis analysis() {
    return analysis;
  }

  /** The places of a footprint, as short text: {@code r} or {@code w}, and the name. */
  static List<String> places(Footprint footprint) {
    return footprint.accesses().stream()
        .map(access -> (access.write() ? "w " : "r ") + access.place().name())
        .distinct()
        .toList();
  }
}
