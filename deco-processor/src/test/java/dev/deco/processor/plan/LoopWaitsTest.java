package dev.deco.processor.plan;

import static dev.deco.processor.sketch.Blocks.count;
import static dev.deco.processor.sketch.Blocks.each;
import static dev.deco.processor.sketch.Blocks.loop;
import static dev.deco.processor.sketch.Blocks.loopAtLeastOnce;
import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.make;
import static dev.deco.processor.sketch.Calls.newArray;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.increment;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.op;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Exps.update;
import static dev.deco.processor.sketch.Platform.add;
import static dev.deco.processor.sketch.Platform.get;
import static dev.deco.processor.sketch.Platform.put;
import static dev.deco.processor.sketch.Steps.give;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.DOUBLE;
import static dev.deco.processor.sketch.Types.GRID;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.VOID;
import static dev.deco.processor.sketch.Types.array;
import static dev.deco.processor.sketch.Types.arrayList;
import static dev.deco.processor.sketch.Types.hashMap;
import static dev.deco.processor.sketch.Types.list;
import static dev.deco.processor.sketch.Types.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Member;
import dev.deco.processor.sketch.Exp;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Var;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoopWaitsTest {
  private final Member.Method f = Methods.concurrent(INT, "f", INT);
  private final Member.Method inc = Methods.concurrent(VOID, "inc", INTS);
  private final Var a = Var.parameter("a", INTS);
  private final Var grid = Var.parameter("grid", GRID);
  private final Var l = Var.parameter("l", list(INTEGER));
  private final Var i = Var.confined("i", INT);
  private final Var j = Var.confined("j", INT);
  private final Exp fi = call(f, i);

  @Test
  void aLoopThatOnlySpawnsNeverWaits() {
    assertThat(planned(count(i, n(9), run(set(at(a, i), fi)))).neverWaits()).isTrue();
    assertThat(planned(count(i, n(9), run(call(inc, at(grid, i))))).neverWaits()).isTrue();
  }

  @Test
  void theReturnAfterItWaits() {
    Planned planned = planned(count(i, n(9), run(set(at(a, i), fi))), give(n(1)));
    assertThat(planned.waits()).containsExactly("return 1;");
  }

  @Test
  void theClimateLoopWaitsBeforeItsReturnOnly() {
    Var results = Var.local("results", map(INTEGER, map(INTEGER, DOUBLE)));
    Member.Method process = Methods.concurrent(DOUBLE, "process", INT, INT);
    Planned planned =
        planned(
            let(results, make(hashMap(INTEGER, map(INTEGER, DOUBLE)))),
            count(
                i,
                n(5),
                run(put(results, i, make(hashMap(INTEGER, DOUBLE)))),
                count(j, n(5), run(put(get(results, i), j, call(process, i, j))))),
            give(results));
    assertThat(planned.waits()).containsExactly("return results;");
    assertThat(planned.waitsInConditions()).isEmpty();
  }

  @Test
  void aReadOfWhatThePreviousIterationWroteWaits() {
    Planned planned = planned(count(i, n(9), run(set(at(a, i), call(f, at(a, op(i, "-", n(1))))))));
    assertThat(planned.waits()).containsExactly("a[i] = f(a[i - 1]);");
  }

  @Test
  void aReadBeforeTheSpawnConflictsWithTheIterationBefore() {
    Var x = Var.local("x", INT);
    Planned planned = planned(count(i, n(9), let(x, at(a, 0)), run(call(inc, a))));
    assertThat(planned.waits()).containsExactly("int x = a[0];");
  }

  @Test
  void aPendingWriteOfTheInnerLoopReachesTheOuterOne() {
    Var x = Var.local("x", INT);
    Planned planned =
        planned(count(i, n(9), let(x, at(a, 0)), count(j, n(9), run(set(at(a, j), call(f, j))))));
    assertThat(planned.waits()).containsExactly("int x = a[0];");
  }

  @Test
  void aConditionThatReadsWhatIsPendingWaitsEachTime() {
    Planned planned = planned(loop(op(at(a, 0), "<", n(3)), run(call(inc, a))));
    assertThat(planned.waitsInConditions()).containsExactly("while (a[0] < 3) {");
    assertThat(planned.waits()).isEmpty();
  }

  @Test
  void aConditionAtTheEndWaitsToo() {
    Planned planned = planned(loopAtLeastOnce(op(at(a, 0), "<", n(3)), run(call(inc, a))));
    assertThat(planned.waitsInConditions()).containsExactly("do {");
  }

  @Test
  void aConditionThatReadsOtherThingsDoesNotWait() {
    Planned planned = planned(loop(op(i, "<", n(3)), run(call(inc, a)), run(increment(i))));
    assertThat(planned.neverWaits()).isTrue();
  }

  @Test
  void anUpdateThatReadsWhatIsPendingWaits() {
    Step step = count(i, n(0), op(i, "<", n(9)), update(i, "+", at(a, 0)), run(call(inc, a)));
    assertThat(planned(step).waitsInUpdates()).hasSize(1);
    assertThat(planned(step).waitsInConditions()).isEmpty();
  }

  @Test
  void iteratingOverWhatIsPendingWaitsForEachElement() {
    Var x = Var.bound("x", INTEGER);
    Planned planned = planned(run(add(l, call(f, n(1)))), each(x, l, run(call(f, x))));
    assertThat(planned.waitsInConditions()).containsExactly("for (Integer x : l) {");
  }

  @Test
  void aLoopOverRowsThatAreBeingWrittenDoesNotWait() {
    Var row = Var.bound("row", INTS);
    assertThat(planned(each(row, grid, run(call(inc, row)))).neverWaits()).isTrue();
  }

  @Test
  void anArrayMadeInEachIterationIsNotTheOneBefore() {
    // One place of creation stands for all its objects, so this may wait, but only in the loop.
    Var fresh = Var.local("fresh", INTS);
    Planned planned =
        planned(count(i, n(9), let(fresh, newArray(INTS, n(1))), run(call(inc, fresh))));
    assertThat(planned.neverWaits()).isTrue();
  }

  @Test
  void listsOfOneTypeMayBeOneListSoReadingOneWaitsForTheOther() {
    Var doubles = Var.parameter("doubles", list(INTEGER));
    Var out = Var.local("out", list(INTEGER));
    Step loop = count(i, n(9), run(add(l, call(f, get(doubles, 0)))));
    Sketch given = Sketch.of(List.of(l, doubles), loop);
    assertThat(Planned.of(given).waits()).containsExactly("l.add(f(doubles.get(0)));");
    Step fresh = count(i, n(9), run(add(out, call(f, get(doubles, 0)))));
    Sketch made = Sketch.of(List.of(doubles), let(out, make(arrayList(INTEGER))), fresh);
    assertThat(Planned.of(made).neverWaits()).isTrue();
  }

  @Test
  void arraysOfDifferentTypesStayParallel() {
    Var in = Var.parameter("in", array(DOUBLE));
    Member.Method h = Methods.concurrent(INT, "h", DOUBLE);
    Sketch sketch =
        Sketch.of(List.of(a, in), count(i, n(9), run(set(at(a, i), call(h, at(in, i))))));
    assertThat(Planned.of(sketch).neverWaits()).isTrue();
  }

  private Planned planned(Step... steps) {
    return Planned.of(Sketch.of(List.of(a, grid, l), steps));
  }
}
