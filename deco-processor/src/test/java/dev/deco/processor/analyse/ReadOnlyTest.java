package dev.deco.processor.analyse;

import static dev.deco.processor.sketch.Blocks.each;
import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.in;
import static dev.deco.processor.sketch.Calls.lambda;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.increment;
import static dev.deco.processor.sketch.Exps.length;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.op;
import static dev.deco.processor.sketch.Exps.paren;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Exps.update;
import static dev.deco.processor.sketch.Platform.add;
import static dev.deco.processor.sketch.Platform.get;
import static dev.deco.processor.sketch.Platform.send;
import static dev.deco.processor.sketch.Platform.size;
import static dev.deco.processor.sketch.Platform.sort;
import static dev.deco.processor.sketch.Steps.give;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.GRID;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.RUNNABLE;
import static dev.deco.processor.sketch.Types.VOID;
import static dev.deco.processor.sketch.Types.container;
import static dev.deco.processor.sketch.Types.list;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Member;
import dev.deco.processor.sketch.Exp;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Var;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether a method provably only reads its only parameter. */
class ReadOnlyTest {
  private final Var a = Var.parameter("a", INTS);
  private final Var grid = Var.parameter("grid", GRID);
  private final Var l = Var.parameter("l", list(INTEGER));
  private final Member.Method f = Methods.helper(INT, "f", INTS);
  private final Member.Method g = Methods.helper(INT, "g", INTS);
  private final Map<String, Body> bodies = new HashMap<>();

  @Test
  void takingValuesOutIsReading() {
    assertThat(reads(a, give(op(at(a, 0), "+", length(a))))).isTrue();
    assertThat(reads(grid, give(at(paren(at(grid, 0)), 1)))).isTrue();
    assertThat(reads(l, give(op(get(l, 0), "+", size(l))))).isTrue();
  }

  @Test
  void iteratingOverValuesIsReading() {
    assertThat(reads(a, each(Var.bound("x", INT), a))).isTrue();
    assertThat(reads(l, each(Var.bound("x", INTEGER), l))).isTrue();
  }

  @Test
  void anUnusedParameterIsOnlyRead() {
    assertThat(reads(a, give(n(1)))).isTrue();
  }

  @Test
  void assigningAnElementIsWriting() {
    assertThat(reads(a, run(set(at(a, 0), n(1))))).isFalse();
    assertThat(reads(a, run(update(at(a, 0), "+", n(1))))).isFalse();
    assertThat(reads(a, run(increment(at(a, 0))))).isFalse();
    assertThat(reads(grid, run(set(at(at(grid, 0), 0), n(1))))).isFalse();
    assertThat(reads(l, run(add(l, n(1))))).isFalse();
  }

  @Test
  void aSecondNameMayBeUsedForWriting() {
    Var b = Var.local("b", INTS);
    Var row = Var.bound("row", INTS);
    assertThat(reads(a, let(b, a), run(set(at(b, 0), n(1))))).isFalse();
    assertThat(reads(grid, let(b, at(grid, 0)), run(set(at(b, 0), n(1))))).isFalse();
    assertThat(reads(grid, each(row, grid, run(set(at(row, 0), n(1)))))).isFalse();
    assertThat(reads(grid, let(b, at(grid, 0)), give(b))).isFalse();
  }

  @Test
  void aSecondNameMayBeUsedForReading() {
    Var b = Var.local("b", INTS);
    Var row = Var.bound("row", INTS);
    assertThat(reads(a, let(b, a), give(at(b, 0)))).isTrue();
    assertThat(reads(grid, let(b, at(grid, 0)), give(at(b, 0)))).isTrue();
    assertThat(reads(grid, each(row, grid, give(at(row, 0))))).isTrue();
  }

  @Test
  void aSecondNameOfASecondNameMayBeUsedForWriting() {
    Var b = Var.local("b", INTS);
    Var c = Var.local("c", INTS);
    assertThat(reads(grid, let(b, at(grid, 0)), let(c, b), run(set(at(c, 0), n(1))))).isFalse();
  }

  @Test
  void aParameterThatIsAssignedIsNotTrusted() {
    assertThat(reads(grid, run(set(grid, grid)))).isFalse();
  }

  @Test
  void aViewMayBeUsedForWriting() {
    assertThat(reads(l, run(send(container("Iterator", INTEGER), l, "iterator")))).isFalse();
    assertThat(reads(l, run(send(list(INTEGER), l, "subList", n(0), n(1))))).isFalse();
  }

  @Test
  void whoeverGetsItMayWriteIt() {
    assertThat(reads(a, run(sort(a)))).isFalse();
    assertThat(reads(a, run(in(Methods.unknown(VOID, "u", INTS), a)))).isFalse();
    assertThat(reads(a, run(set(field(Methods.field("kept", INTS)), a)))).isFalse();
    assertThat(reads(a, give(a))).isFalse();
  }

  @Test
  void itMayBeHandedOnToAMethodThatOnlyReads() {
    bodies.put(g.key(), Sketch.of(List.of(a), give(at(a, 0))).body());
    assertThat(reads(a, give(call(g, a)))).isTrue();
    bodies.put(g.key(), Sketch.of(List.of(a), run(set(at(a, 0), n(1)))).body());
    assertThat(reads(a, give(call(g, a)))).isFalse();
  }

  @Test
  void whatAClosureDoesCounts() {
    Exp write = set(at(a, 0), n(1));
    Var task = Var.local("task", RUNNABLE);
    Step make = let(task, lambda(task.type(), write));
    assertThat(reads(a, make)).isFalse();
  }

  @Test
  void aMethodThatMayBeReplacedIsNotTrusted() {
    assertThat(new ReadOnly(m -> Sketch.of().body()).reads(Methods.unknown(VOID, "u", INTS), 0))
        .isFalse();
    assertThat(new ReadOnly(m -> null).reads(f, 0)).isFalse();
  }

  private boolean reads(Var parameter, Step... steps) {
    bodies.put(f.key(), Sketch.of(List.of(parameter), steps).body());
    return new ReadOnly(m -> bodies.get(m.key())).reads(f, 0);
  }
}
