package dev.deco.processor.plan;

import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.in;
import static dev.deco.processor.sketch.Calls.on;
import static dev.deco.processor.sketch.Calls.reference;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.cast;
import static dev.deco.processor.sketch.Exps.concat;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.literal;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.op;
import static dev.deco.processor.sketch.Exps.paren;
import static dev.deco.processor.sketch.Exps.self;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Exps.update;
import static dev.deco.processor.sketch.Platform.add;
import static dev.deco.processor.sketch.Platform.get;
import static dev.deco.processor.sketch.Platform.max;
import static dev.deco.processor.sketch.Platform.put;
import static dev.deco.processor.sketch.Platform.send;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.GRID;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.LONG;
import static dev.deco.processor.sketch.Types.RUNNABLE;
import static dev.deco.processor.sketch.Types.STRING;
import static dev.deco.processor.sketch.Types.list;
import static dev.deco.processor.sketch.Types.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Member;
import dev.deco.processor.sketch.Exp;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Platform;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Var;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The statements that spawn their calls and go on. */
class DeferredFormsTest {
  private final Member.Method f = Methods.concurrent(INT, "f", INT);
  private final Member.Method g = Methods.concurrent(INT, "g", INT);
  private final Var a = Var.parameter("a", INTS);
  private final Var grid = Var.parameter("grid", GRID);
  private final Var l = Var.parameter("l", list(INTEGER));
  private final Var m = Var.parameter("m", map(INTEGER, INTEGER));
  private final Var nested = Var.parameter("nested", map(INTEGER, map(INTEGER, INTEGER)));
  private final Var i = Var.parameter("i", INT);
  private final Var x = Var.local("x", INT);
  private final Exp fi = call(f, i);

  @Test
  void aCallWhoseResultIsDroppedLeavesNothingForTheReplay() {
    assertThat(planned(run(fi)).form("f(i);")).isEqualTo("DISCARD");
  }

  @Test
  void elementsAreAssignedAtTheReplay() {
    assertDeferred(run(set(at(a, i), fi)));
    assertDeferred(run(set(at(at(grid, i), 1), fi)));
    assertDeferred(run(set(paren(at(a, i)), paren(fi))));
  }

  @Test
  void everyCompoundOperatorIsDeferred() {
    for (String operator : List.of("+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>")) {
      assertDeferred(run(update(at(a, i), operator, fi)));
    }
  }

  @Test
  void listsAndMapsAreUpdatedAtTheReplay() {
    assertDeferred(run(Platform.set(l, i, fi)));
    assertDeferred(run(add(l, fi)));
    assertDeferred(run(put(m, i, fi)));
    assertDeferred(run(put(get(nested, i), n(1), fi)));
  }

  @Test
  void aCallMayTakeOtherArgumentsThanValues() {
    Member.Method sum = Methods.platformStatic(INTEGER, INT, "sum", INT, INT);
    assertDeferred(run(send(INTEGER, m, "merge", i, fi, reference(RUNNABLE, sum))));
  }

  @Test
  void anyMethodMayBeCalledAtTheReplay() {
    Member.Method keep = Methods.unknown(INT, "keep", INT, INT);
    assertDeferred(run(in(keep, fi, call(g, i))));
    assertDeferred(run(call(Methods.helper(INT, "note", INT), fi)));
  }

  @Test
  void variablesAreAssignedAtTheReplay() {
    Planned declared = planned(let(x, fi));
    assertThat(declared.form("int x = f(i);")).isEqualTo("DEFER");
    assertThat(declared.cells()).containsExactly("x");
    Planned assigned = planned(let(x), run(set(x, fi)));
    assertThat(assigned.form("x = f(i);")).isEqualTo("DEFER");
    assertThat(assigned.cells()).containsExactly("x");
    assertThat(planned(let(x, n(0)), run(update(x, "+", fi))).form("x += f(i);"))
        .isEqualTo("DEFER");
  }

  @Test
  void fieldsAreAssignedAtTheReplay() {
    Member.Field count = Methods.field("count", INT);
    assertDeferred(run(set(field(count), fi)));
    assertDeferred(run(set(field(self(), count), fi)));
    assertDeferred(run(update(field(count), "+", fi)));
  }

  @Test
  void arithmeticAroundTheCallsIsReplayed() {
    assertDeferred(run(set(at(a, i), op(op(at(a, 1), "*", fi), "+", call(g, i)))));
    assertDeferred(run(set(at(a, i), paren(cast(INT, op(fi, "-", n(1)))))));
    assertDeferred(run(set(at(a, i), max(fi, call(g, i)))));
    assertDeferred(let(x, op(n(2), "*", fi)));
    assertDeferred(let(Var.local("big", LONG), cast(LONG, fi)));
  }

  @Test
  void textAroundTheCallsIsReplayed() {
    assertDeferred(let(Var.local("text", STRING), concat(literal(STRING, "\"=\""), fi)));
  }

  @Test
  void aMethodThatWritesNothingIsCalledAtTheReplay() {
    Member.Method show = Methods.helper(INT, "show", INT, INT);
    assertDeferred(let(x, call(show, fi, n(1))));
    assertDeferred(run(add(l, call(show, fi, call(g, i)))));
  }

  @Test
  void whatMayFailBetweenTwoCallsIsAStepOfItsOwn() {
    Planned planned = planned(run(set(at(a, i), op(op(n(1), "/", fi), "+", call(g, i)))));
    assertThat(planned.items("a[i] = 1 / f(i) + g(i);"))
        .containsExactly("[a]", "[i]", "[1]", "f(i)", "1 / f(i)", "g(i)");
  }

  @Test
  void parametersAreAssignedAtTheReplay() {
    Planned planned = planned(run(set(i, fi)));
    assertThat(planned.form("i = f(i);")).isEqualTo("DEFER");
    assertThat(planned.cells()).containsExactly("i");
  }

  @Test
  void aMethodOfAnObjectIsSpawnedToo() {
    Member.Method own = Methods.concurrentOfObjects(INT, "own", INT);
    assertDeferred(run(set(at(a, i), on(self(), own, i))));
    assertDeferred(run(set(at(a, i), call(own, i))));
  }

  @Test
  void aCallMayHaveAnotherOneAsItsArgument() {
    Planned planned = planned(run(set(at(a, i), call(f, call(g, i)))));
    assertThat(planned.form("a[i] = f(g(i));")).isEqualTo("DEFER");
    assertThat(planned.items("a[i] = f(g(i));")).endsWith("g(i)", "f(g(i))");
    assertThat(planned.plan().problems()).hasSize(1);
  }

  private void assertDeferred(Step step) {
    Planned planned = planned(step);
    String text = planned.sketch().text(planned.sketch().last());
    assertThat(planned.form(text)).as(text).isEqualTo("DEFER");
    assertThat(planned.waits()).isEmpty();
  }

  private Planned planned(Step... steps) {
    return Planned.of(Sketch.of(List.of(a, grid, l, m, nested, i), steps));
  }
}
