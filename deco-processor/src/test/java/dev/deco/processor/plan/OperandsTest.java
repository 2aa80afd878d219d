package dev.deco.processor.plan;

import static dev.deco.processor.sketch.Blocks.count;
import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.lambda;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.increment;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.op;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Exps.update;
import static dev.deco.processor.sketch.Platform.get;
import static dev.deco.processor.sketch.Platform.put;
import static dev.deco.processor.sketch.Platform.send;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.RUNNABLE;
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

/** What is evaluated at the spawn, and what {@code [stays]} in the replayed statement. */
class OperandsTest {
  private final Member.Method f = Methods.concurrent(INT, "f", INT);
  private final Member.Field count = Methods.field("count", INT);
  private final Var a = Var.parameter("a", INTS);
  private final Var m = Var.parameter("m", map(INTEGER, map(INTEGER, INTEGER)));
  private final Var i = Var.parameter("i", INT);
  private final Var x = Var.local("x", INT);
  private final Exp fi = call(f, i);

  @Test
  void whatNeverChangesStaysWhereItIs() {
    assertThat(items(run(set(at(a, 0), fi)))).containsExactly("[a]", "[0]", "f(i)");
  }

  @Test
  void aVariableThatChangesIsReadAtTheSpawn() {
    assertThat(items(run(increment(i)), run(set(at(a, i), fi))))
        .containsExactly("[a]", "i", "f(i)");
  }

  @Test
  void theVariableOfALoopIsReadAtTheSpawn() {
    Var k = Var.confined("k", INT);
    Planned planned = planned(count(k, n(3), run(set(at(a, k), call(f, k)))));
    assertThat(planned.items("a[k] = f(k);")).containsExactly("[a]", "k", "f(k)");
  }

  @Test
  void fieldsAndElementsAreReadAtTheSpawn() {
    assertThat(items(run(set(at(a, field(count)), op(fi, "+", at(a, 1))))))
        .containsExactly("[a]", "count", "f(i)", "a[1]");
  }

  @Test
  void aReceiverIsEvaluatedAtTheSpawn() {
    assertThat(items(run(put(get(m, n(1)), n(2), fi)))).containsExactly("m.get(1)", "[2]", "f(i)");
  }

  @Test
  void operandsWithEffectsRunAtTheSpawnInJavasOrder() {
    assertThat(items(run(set(at(a, increment(i)), op(at(a, i), "+", fi)))))
        .containsExactly("[a]", "i++", "a[i]", "f(i)");
  }

  @Test
  void aVariableThatIsStillPendingIsReadAtTheReplay() {
    Planned planned = planned(let(x, fi), run(update(at(a, 0), "+", op(x, "*", fi))));
    assertThat(planned.items("a[0] += x * f(i);"))
        .containsExactly("[a]", "[0]", "a[0]", "[x]", "f(i)");
    assertThat(planned.neverWaits()).isTrue();
  }

  @Test
  void aPendingVariableAsAnIndexIsReadAtTheReplay() {
    Planned planned = planned(let(x, fi), run(set(at(a, x), fi)));
    assertThat(planned.items("a[x] = f(i);")).containsExactly("[a]", "[x]", "f(i)");
    assertThat(planned.neverWaits()).isTrue();
    assertThat(planned.target("a[x] = f(i);")).isInstanceOf(Target.Whole.class);
  }

  @Test
  void aPendingVariableAsAnArgumentIsNeededAtTheSpawn() {
    Planned planned = planned(let(x, fi), run(set(at(a, 0), call(f, x))));
    assertThat(planned.waits()).containsExactly("a[0] = f(x);");
  }

  @Test
  void aClosureStaysWhereItIs() {
    Exp closure = lambda(RUNNABLE, n(1));
    assertThat(items(run(send(INTEGER, m, "merge", n(1), fi, closure))))
        .containsExactly("[m]", "[1]", "f(i)", "[() -> 1]");
  }

  @Test
  void aVariableThatIsAssignedLaterDoesNotStay() {
    Var late = Var.local("late", INT);
    Planned planned = planned(let(late), run(set(late, n(1))), run(set(at(a, late), fi)));
    assertThat(planned.items("a[late] = f(i);")).containsExactly("[a]", "late", "f(i)");
  }

  private List<String> items(Step... steps) {
    Planned planned = planned(steps);
    return planned.items(planned.sketch().text(planned.sketch().last()));
  }

  private Planned planned(Step... steps) {
    return Planned.of(Sketch.of(List.of(a, m, i), steps));
  }
}
