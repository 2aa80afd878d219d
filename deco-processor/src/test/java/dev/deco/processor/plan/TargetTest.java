package dev.deco.processor.plan;

import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.in;
import static dev.deco.processor.sketch.Calls.reference;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.op;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Exps.update;
import static dev.deco.processor.sketch.Platform.add;
import static dev.deco.processor.sketch.Platform.put;
import static dev.deco.processor.sketch.Platform.send;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.BUILDER;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.OBJECT;
import static dev.deco.processor.sketch.Types.RUNNABLE;
import static dev.deco.processor.sketch.Types.VOID;
import static dev.deco.processor.sketch.Types.container;
import static dev.deco.processor.sketch.Types.declared;
import static dev.deco.processor.sketch.Types.list;
import static dev.deco.processor.sketch.Types.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Member;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.sketch.Exp;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Platform;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Var;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the runtime is told that a deferred statement writes. */
class TargetTest {
  private final Member.Method f = Methods.concurrent(INT, "f", INT);
  private final Var a = Var.parameter("a", INTS);
  private final Var l = Var.parameter("l", list(INTEGER));
  private final Var m = Var.parameter("m", map(INTEGER, INTEGER));
  private final Var s = Var.parameter("s", container("Set", INTEGER));
  private final Var text = Var.parameter("text", BUILDER);
  private final Var task =
      Var.parameter("task", declared("java.util.function.Consumer", Sharing.PLAIN));
  private final Var i = Var.parameter("i", INT);
  private final Exp fi = call(f, i);

  @Test
  void anElementOfAnArrayHasItsIndexAsKey() {
    assertKeyed(run(set(at(a, i), fi)), "a", "i");
    assertKeyed(run(update(at(a, op(i, "+", n(1))), "+", fi)), "a", "i + 1");
  }

  @Test
  void anElementOfAListHasItsIndexAsKey() {
    assertKeyed(run(Platform.set(l, i, fi)), "l", "i");
  }

  @Test
  void anEntryOfAMapHasItsKey() {
    assertKeyed(run(put(m, i, fi)), "m", "i");
    assertKeyed(run(send(INTEGER, m, "putIfAbsent", i, fi)), "m", "i");
    Member.Method sum = Methods.platformStatic(INTEGER, INT, "sum", INT, INT);
    assertKeyed(run(send(INTEGER, m, "merge", i, fi, reference(RUNNABLE, sum))), "m", "i");
  }

  @Test
  void aKeyThatIsOnlyKnownLaterStandsForTheWholeContainer() {
    assertWhole(run(put(m, fi, i)), "m");
    Var x = Var.local("x", INT);
    Step[] pending = {let(x, fi), run(put(m, x, call(f, n(1))))};
    assertThat(planned(pending).target("m.put(x, f(1));")).isInstanceOf(Target.Whole.class);
  }

  @Test
  void anAppendedElementChangesTheWholeList() {
    assertWhole(run(add(l, fi)), "l");
    assertWhole(run(send(INTEGER, l, "remove", fi)), "l");
  }

  @Test
  void variablesAndFieldsAreNotTracked() {
    assertThat(target(let(Var.local("x", INT), fi))).isInstanceOf(Target.Untracked.class);
    assertThat(target(run(set(field(Methods.field("count", INT)), fi))))
        .isInstanceOf(Target.Untracked.class);
  }

  @Test
  void aBuilderIsNotTracked() {
    assertThat(target(run(send(BUILDER, text, "append", fi)))).isInstanceOf(Target.Untracked.class);
  }

  @Test
  void codeThatIsNotKnownMayWriteAnything() {
    assertThat(target(run(in(Methods.unknown(VOID, "u", OBJECT), fi))))
        .isInstanceOf(Target.Opaque.class);
    assertThat(target(run(send(VOID, task, "accept", fi)))).isInstanceOf(Target.Opaque.class);
  }

  @Test
  void codeThatIsKnownToWriteNothingIsNotTracked() {
    assertThat(target(run(call(Methods.helper(VOID, "h", INT), fi))))
        .isInstanceOf(Target.Untracked.class);
  }

  @Test
  void aSetMayBeAViewOfAnything() {
    assertThat(target(run(add(s, fi)))).isInstanceOf(Target.Opaque.class);
  }

  private void assertKeyed(Step step, String container, String key) {
    Planned planned = planned(step);
    Target target = planned.target(planned.sketch().text(planned.sketch().last()));
    assertThat(target).isInstanceOf(Target.Keyed.class);
    Target.Keyed keyed = (Target.Keyed) target;
    assertThat(planned.sketch().text(keyed.container())).isEqualTo(container);
    assertThat(planned.sketch().text(keyed.key())).isEqualTo(key);
  }

  private void assertWhole(Step step, String container) {
    Planned planned = planned(step);
    Target target = planned.target(planned.sketch().text(planned.sketch().last()));
    assertThat(target).isInstanceOf(Target.Whole.class);
    assertThat(planned.sketch().text(((Target.Whole) target).container())).isEqualTo(container);
  }

  private Target target(Step step) {
    Planned planned = planned(step);
    return planned.target(planned.sketch().text(planned.sketch().last()));
  }

  private Planned planned(Step... steps) {
    return Planned.of(Sketch.of(List.of(a, l, m, s, text, task, i), steps));
  }
}
