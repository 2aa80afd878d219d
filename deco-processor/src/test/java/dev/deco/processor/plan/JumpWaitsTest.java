package dev.deco.processor.plan;

import static dev.deco.processor.sketch.Blocks.block;
import static dev.deco.processor.sketch.Blocks.choose;
import static dev.deco.processor.sketch.Blocks.count;
import static dev.deco.processor.sketch.Blocks.fallThrough;
import static dev.deco.processor.sketch.Blocks.labelled;
import static dev.deco.processor.sketch.Blocks.loop;
import static dev.deco.processor.sketch.Blocks.loopAtLeastOnce;
import static dev.deco.processor.sketch.Blocks.when;
import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.literal;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.op;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Steps.again;
import static dev.deco.processor.sketch.Steps.leaveLoop;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.BOOLEAN;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.VOID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Member;
import dev.deco.processor.sketch.Exp;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Var;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is pending travels with {@code break} and {@code continue}. */
class JumpWaitsTest {
  private final Member.Method inc = Methods.concurrent(VOID, "inc", INTS);
  private final Var a = Var.parameter("a", INTS);
  private final Var k = Var.parameter("k", INT);
  private final Var i = Var.confined("i", INT);
  private final Step spawn = run(call(inc, a));
  private final Step settle = run(set(at(a, 1), n(7)));
  private final Step read = let(Var.local("x", INT), at(a, 0));
  private final Exp chance = op(k, ">", n(0));
  private final Exp forever = literal(BOOLEAN, "true");

  @Test
  void aBreakCarriesItsStateBehindTheLoop() {
    Step loop = loop(forever, spawn, when(chance, leaveLoop()), settle);
    assertThat(planned(loop, read).waits()).containsExactly("a[1] = 7;", "int x = a[0];");
  }

  @Test
  void aBreakBehindTheWaitCarriesNothing() {
    Step loop = loopAtLeastOnce(chance, spawn, settle, when(chance, leaveLoop()));
    assertThat(planned(loop, read).waits()).containsExactly("a[1] = 7;");
  }

  @Test
  void aContinueCarriesItsStateToTheCondition() {
    Exp reads = op(at(a, 0), "<", n(3));
    Step loop = loop(reads, spawn, when(chance, again()), settle);
    assertThat(planned(loop).waitsInConditions()).containsExactly("while (a[0] < 3) {");
  }

  @Test
  void aContinueSkipsTheRestOfTheBody() {
    // What follows the continue is spawned in another iteration only.
    Step loop = count(i, n(9), when(chance, again()), settle);
    assertThat(planned(loop).neverWaits()).isTrue();
  }

  @Test
  void aContinueInADoLoopLeadsToItsCondition() {
    Exp reads = op(at(a, 0), "<", n(3));
    Step loop = loopAtLeastOnce(reads, spawn, when(chance, again()), settle);
    assertThat(planned(loop).waitsInConditions()).containsExactly("do {");
  }

  @Test
  void aContinueLeadsToTheUpdate() {
    Exp update = set(i, at(a, 0));
    Step loop = count(i, n(0), op(i, "<", n(9)), update, spawn, when(chance, again()), settle);
    assertThat(planned(loop).waitsInUpdates()).hasSize(1);
  }

  @Test
  void aLabelLeadsOutOfTheInnerLoop() {
    Step inner = loop(forever, spawn, leaveLoop("outer"));
    Step outer = labelled("outer", loop(forever, inner, settle));
    assertThat(planned(outer, read).waits()).contains("int x = a[0];");
  }

  @Test
  void aLabelledContinueLeadsToTheOuterLoop() {
    Step inner = loop(forever, spawn, again("outer"));
    Step outer = labelled("outer", loop(op(at(a, 0), "<", n(3)), inner));
    assertThat(planned(outer).waitsInConditions()).containsExactly("while (a[0] < 3) {");
  }

  @Test
  void aLabelledBlockIsLeftByItsBreak() {
    Step step = labelled("all", block(spawn, when(chance, leaveLoop("all")), settle));
    assertThat(planned(step, read).waits()).containsExactly("a[1] = 7;", "int x = a[0];");
  }

  @Test
  void aBreakInASwitchLeavesTheSwitchOnly() {
    Step choice = choose(k, true, fallThrough(spawn, leaveLoop()));
    Planned planned = planned(loop(op(at(a, 0), "<", n(3)), choice));
    assertThat(planned.waitsInConditions()).hasSize(1);
  }

  @Test
  void aContinueInASwitchLeadsToTheLoop() {
    Step choice = choose(k, true, fallThrough(spawn, again()), fallThrough(settle));
    Planned planned = planned(loop(op(at(a, 0), "<", n(3)), choice, settle));
    assertThat(planned.waitsInConditions()).containsExactly("while (a[0] < 3) {");
  }

  @Test
  void theStateAtTheTopOfALoopGrowsUntilItIsStable() {
    // Three turns carry the spawn of the last statement to the read in the first.
    Step loop =
        loop(
            forever,
            when(chance, read),
            when(chance, again()),
            when(chance, let(Var.local("y", INT), at(a, 2))),
            spawn);
    assertThat(planned(loop).waits()).containsExactly("int x = a[0];", "int y = a[2];");
  }

  private Planned planned(Step... steps) {
    return Planned.of(Sketch.of(List.of(a, k), steps));
  }
}
