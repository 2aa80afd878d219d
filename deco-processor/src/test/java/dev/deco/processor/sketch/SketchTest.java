package dev.deco.processor.sketch;

import static dev.deco.processor.sketch.Attempt.attempt;
import static dev.deco.processor.sketch.Blocks.arrow;
import static dev.deco.processor.sketch.Blocks.block;
import static dev.deco.processor.sketch.Blocks.choice;
import static dev.deco.processor.sketch.Blocks.choose;
import static dev.deco.processor.sketch.Blocks.count;
import static dev.deco.processor.sketch.Blocks.each;
import static dev.deco.processor.sketch.Blocks.fallThrough;
import static dev.deco.processor.sketch.Blocks.labelled;
import static dev.deco.processor.sketch.Blocks.loopAtLeastOnce;
import static dev.deco.processor.sketch.Blocks.monitor;
import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.lambda;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.either;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.op;
import static dev.deco.processor.sketch.Exps.self;
import static dev.deco.processor.sketch.Exps.update;
import static dev.deco.processor.sketch.Platform.get;
import static dev.deco.processor.sketch.Steps.leaveLoop;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.RUNNABLE;
import static dev.deco.processor.sketch.Types.list;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Node;
import dev.deco.processor.model.Nodes;
import dev.deco.processor.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is sketched looks like what the binder makes of a source file. */
class SketchTest {
  private final Var a = Var.parameter("a", INTS);
  private final Var l = Var.parameter("l", list(INTEGER));
  private final Var i = Var.confined("i", INT);
  private final Var x = Var.bound("x", INTEGER);
  private final Step step = run(update(at(a, i), "+", get(l, 0)));

  private final Sketch sketch =
      Sketch.of(
          List.of(a, l),
          count(i, n(3), step, choice(op(i, "<", n(1)), block(step), block())),
          labelled("all", loopAtLeastOnce(op(n(1), "<", n(2)), step, leaveLoop("all"))),
          each(x, l, run(call(Methods.helper(INT, "f", INT), either(n(1), x, n(2))))),
          choose(n(1), true, fallThrough(step, step), arrow(step)),
          attempt(step).with(let(Var.local("r", INT), n(1))).orElse(step).atLast(step),
          monitor(self(), let(Var.local("t", RUNNABLE), lambda(RUNNABLE, n(1)))));

  @Test
  void partsLieInsideTheirNodeInOrder() {
    Nodes.walk(
        sketch.body().block(),
        node -> {
          int end = node.span().start();
          for (Node part : node.parts()) {
            assertThat(node.span().contains(part.span())).as(sketch.text(node)).isTrue();
            assertThat(part.span().start()).isGreaterThanOrEqualTo(end);
            end = part.span().end();
          }
        });
  }

  @Test
  void noTwoNodesOfOneSortHaveTheSameSpan() {
    Set<Object> seen = new HashSet<>();
    record Place(Class<?> type, Span span) {}
    Nodes.walk(
        sketch.body().block(),
        node -> assertThat(seen.add(new Place(node.getClass(), node.span()))).isTrue());
  }

  @Test
  void statementsAreFoundByTheirText() {
    assertThat(sketch.statement("break all;").parts()).isEmpty();
    assertThat(sketch.text(sketch.expression("a[i] += l.get(0)"))).isEqualTo("a[i] += l.get(0)");
  }
}
