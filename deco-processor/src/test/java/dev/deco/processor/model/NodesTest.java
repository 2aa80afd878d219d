package dev.deco.processor.model;

import static dev.deco.processor.sketch.Blocks.block;
import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.lambda;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.op;
import static dev.deco.processor.sketch.Exps.paren;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Types;
import dev.deco.processor.sketch.Var;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodesTest {
  private final Var a = Var.parameter("a", Types.INTS);
  private final Var task = Var.local("task", Types.RUNNABLE);
  private final Member.Method f = Methods.helper(Types.INT, "f", Types.INT);

  @Test
  void walksInSourceOrder() {
    Sketch sketch = Sketch.of(List.of(a), block(run(set(at(a, 0), op(n(1), "+", call(f, n(2)))))));
    List<Integer> starts = new ArrayList<>();
    Nodes.walk(sketch.body().block(), node -> starts.add(node.span().start()));
    assertThat(starts).isSorted().hasSizeGreaterThan(6);
  }

  @Test
  void entersClosuresOnlyWhenAskedTo() {
    Sketch sketch = Sketch.of(let(task, lambda(Types.RUNNABLE, call(f, n(1)))), run(call(f, n(2))));
    List<String> all = new ArrayList<>();
    List<String> own = new ArrayList<>();
    Nodes.walk(sketch.body().block(), node -> all.add(sketch.text(node)));
    Nodes.walkOwn(sketch.body().block(), node -> own.add(sketch.text(node)));
    assertThat(all).contains("f(1)", "f(2)");
    assertThat(own).contains("f(2)").doesNotContain("1");
  }

  @Test
  void takesOffAllParentheses() {
    Sketch sketch = Sketch.of(run(set(a, paren(paren(a)))));
    Expr.Assign assign = (Expr.Assign) sketch.expression("a = ((a))");
    assertThat(Nodes.bare(assign.value())).isInstanceOf(Expr.Local.class);
  }

  @Test
  void partsLieInsideTheirNodeWithoutOverlap() {
    Sketch sketch = Sketch.of(List.of(a), block(run(set(at(a, 0), op(n(1), "+", call(f, n(2)))))));
    Nodes.walk(
        sketch.body().block(),
        node -> {
          int end = node.span().start();
          for (Node part : node.parts()) {
            assertThat(node.span().contains(part.span())).isTrue();
            assertThat(part.span().start()).isGreaterThanOrEqualTo(end);
            end = part.span().end();
          }
        });
  }
}
