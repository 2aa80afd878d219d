package dev.deco.processor.plan;

import static dev.deco.processor.sketch.Blocks.count;
import static dev.deco.processor.sketch.Blocks.loop;
import static dev.deco.processor.sketch.Blocks.when;
import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.create;
import static dev.deco.processor.sketch.Calls.in;
import static dev.deco.processor.sketch.Calls.lambda;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.both;
import static dev.deco.processor.sketch.Exps.concat;
import static dev.deco.processor.sketch.Exps.either;
import static dev.deco.processor.sketch.Exps.increment;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.op;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Exps.update;
import static dev.deco.processor.sketch.Steps.give;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.BOOLEAN;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.OTHER;
import static dev.deco.processor.sketch.Types.RUNNABLE;
import static dev.deco.processor.sketch.Types.STRING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.diagnose.Code;
import dev.deco.processor.diagnose.Problem;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Node;
import dev.deco.processor.sketch.Exp;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Var;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The statements that need a value at once, and what is still spawned side by side in them. */
class OtherFormsTest {
  private final Member.Method f = Methods.concurrent(INT, "f", INT);
  private final Member.Method g = Methods.concurrent(INT, "g", INT);
  private final Member.Method show = Methods.helper(INT, "show", INT, INT);
  private final Var a = Var.parameter("a", INTS);
  private final Var i = Var.parameter("i", INT);
  private final Var x = Var.local("x", INT);
  private final Exp fi = call(f, i);

  @Test
  void aDecisionNeedsItsValueAtOnce() {
    Planned planned = planned(when(op(fi, ">", n(0)), run(call(show, i, i))));
    assertThat(inline(planned)).containsExactly("f(i)");
    assertThat(planned.plan().problems())
        .extracting(Problem::code)
        .containsOnly(Code.NEEDED_AT_ONCE);
  }

  @Test
  void aLoopNeedsItsConditionAtOnce() {
    assertThat(inline(planned(loop(op(fi, ">", n(0)), run(increment(i)))))).containsExactly("f(i)");
  }

  @Test
  void theHeaderOfALoopHasNoPlaceForMoreStatements() {
    Var k = Var.confined("k", INT);
    Step step = count(k, call(f, n(0)), op(k, "<", n(3)), update(k, "+", call(g, n(1))));
    assertThat(inline(planned(step))).containsExactly("f(0)", "g(1)");
  }

  @Test
  void aResultNeedsItsValueAtOnce() {
    assertThat(inline(planned(give(fi)))).containsExactly("f(i)");
  }

  @Test
  void twoCallsInOneDecisionRunSideBySide() {
    assertThat(planned(when(op(fi, "<", call(g, i)))).form("if (f(i) < g(i)) {"))
        .isEqualTo("HOIST");
  }

  @Test
  void twoCallsInOneResultRunSideBySide() {
    assertThat(planned(give(op(fi, "+", call(g, i)))).form("return f(i) + g(i);"))
        .isEqualTo("HOIST");
    assertThat(planned(give(call(show, fi, call(g, i)))).form("return show(f(i), g(i));"))
        .isEqualTo("HOIST");
  }

  @Test
  void aCreationWithTwoCallsSpawnsBoth() {
    Exp pair = create(OTHER, Member.Origin.IMPLICIT, fi, call(g, i));
    assertThat(planned(give(pair)).form("return new Other(f(i), g(i));")).isEqualTo("HOIST");
  }

  @Test
  void whatMayNotBeEvaluatedIsSpawnedUnderTheSameCondition() {
    Planned both = planned(let(Var.local("b", BOOLEAN), both(op(i, ">", n(0)), op(fi, ">", n(0)))));
    assertThat(both.items("boolean b = i > 0 && f(i) > 0;")).startsWith("i > 0", "f(i)");
    Planned either = planned(let(x, either(op(i, ">", n(0)), fi, call(g, i))));
    assertThat(either.form("int x = i > 0 ? f(i) : g(i);")).isEqualTo("DEFER");
  }

  @Test
  void aCallThatDependsOnAnotherOneIsNotSpawnedAhead() {
    Exp condition = both(op(fi, ">", n(0)), op(call(g, i), ">", n(0)));
    assertThat(inline(planned(let(Var.local("b", BOOLEAN), condition))))
        .containsExactly("f(i)", "g(i)");
  }

  @Test
  void aValueThatUnknownCodeWantsIsWaitedFor() {
    Member.Method keep = Methods.unknown(INT, "keep", INT, INT);
    Planned planned = planned(let(x, in(keep, fi, call(g, i))));
    assertThat(planned.form("int x = Other.keep(f(i), g(i));")).isEqualTo("HOIST");
    assertThat(planned.cells()).isEmpty();
    assertThat(inline(planned(let(x, in(keep, fi, n(1)))))).containsExactly("f(i)");
  }

  @Test
  void anObjectIsAskedForItsTextBeforeTheCall() {
    Var object = Var.parameter("object", OTHER);
    Step step = let(Var.local("s", STRING), concat(object, fi));
    assertThat(planned(step).items("String s = object + f(i);"))
        .containsExactly("[object]", "object", "f(i)");
  }

  @Test
  void anOperandThatACallMayChangeKeepsTheStatementInOrder() {
    Member.Method h = Methods.concurrent(INT, "h", INTS);
    Planned planned = planned(run(set(at(a, 0), op(call(h, a), "+", at(a, 1)))));
    assertThat(planned.form("a[0] = h(a) + a[1];")).isEqualTo("INLINE");
    Planned before = planned(run(set(at(a, 0), op(at(a, 1), "+", call(h, a)))));
    assertThat(before.form("a[0] = a[1] + h(a);")).isEqualTo("DEFER");
  }

  @Test
  void anOperandThatChangesTheTargetKeepsTheStatementInOrder() {
    Planned planned = planned(let(x, n(1)), run(update(x, "+", call(f, set(x, n(5))))));
    assertThat(planned.form("x += f(x = 5);")).isEqualTo("INLINE");
  }

  @Test
  void aCallInAClosureStaysASerialCall() {
    Planned planned = planned(let(Var.local("task", RUNNABLE), lambda(RUNNABLE, fi)));
    assertThat(planned.plan().spawns()).isFalse();
    assertThat(planned.plan().problems())
        .extracting(Problem::code)
        .containsOnly(Code.NEEDED_AT_ONCE);
  }

  @Test
  void aBodyWithoutConcurrentCallsSpawnsNothing() {
    Planned planned = planned(run(call(show, i, i)), run(set(at(a, 0), n(1))));
    assertThat(planned.plan().spawns()).isFalse();
    assertThat(planned.neverWaits()).isTrue();
    assertThat(planned.plan().problems()).isEmpty();
  }

  @Test
  void everyProblemStandsWhereItsCallDoes() {
    Planned planned = planned(give(fi));
    Node call = planned.sketch().expression("f(i)");
    assertThat(planned.plan().problems()).extracting(Problem::span).containsExactly(call.span());
    assertThat(planned.plan().problems()).extracting(Problem::type).containsExactly("t.Home");
  }

  private static List<String> inline(Planned planned) {
    return planned.sketch().texts(planned.plan().inline());
  }

  private Planned planned(Step... steps) {
    return Planned.of(Sketch.of(List.of(a, i), steps));
  }
}
