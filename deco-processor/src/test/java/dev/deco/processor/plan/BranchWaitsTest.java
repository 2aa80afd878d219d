package dev.deco.processor.plan;

import static dev.deco.processor.sketch.Blocks.arrow;
import static dev.deco.processor.sketch.Blocks.block;
import static dev.deco.processor.sketch.Blocks.choice;
import static dev.deco.processor.sketch.Blocks.choose;
import static dev.deco.processor.sketch.Blocks.fallThrough;
import static dev.deco.processor.sketch.Blocks.when;
import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.both;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.op;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Steps.fail;
import static dev.deco.processor.sketch.Steps.give;
import static dev.deco.processor.sketch.Steps.leave;
import static dev.deco.processor.sketch.Steps.leaveLoop;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.BOOLEAN;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.OTHER;
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

class BranchWaitsTest {
  private final Member.Method f = Methods.concurrent(INT, "f", INT);
  private final Member.Method inc = Methods.concurrent(VOID, "inc", INTS);
  private final Var a = Var.parameter("a", INTS);
  private final Var i = Var.parameter("i", INT);
  private final Var error = Var.parameter("error", OTHER);
  private final Var x = Var.local("x", INT);
  private final Step spawn = run(call(inc, a));
  private final Step read = let(x, at(a, 0));
  private final Exp positive = op(i, ">", n(0));

  @Test
  void aReadRightAfterTheSpawnWaits() {
    Planned planned = planned(spawn, read);
    assertThat(planned.waits()).containsExactly("int x = a[0];");
    assertThat(planned.reason("int x = a[0];")).contains("reads a", "inc (line 2)");
  }

  @Test
  void oneWaitIsEnough() {
    Planned planned = planned(spawn, read, let(Var.local("y", INT), at(a, 1)));
    assertThat(planned.waits()).containsExactly("int x = a[0];");
  }

  @Test
  void aWriteAfterTheSpawnWaits() {
    Planned planned = planned(spawn, run(set(at(a, 1), n(3))));
    assertThat(planned.waits()).containsExactly("a[1] = 3;");
    assertThat(planned.reason("a[1] = 3;")).contains("writes a");
  }

  @Test
  void aConditionThatReadsWaits() {
    assertThat(planned(spawn, when(op(at(a, 0), ">", n(0)))).waits())
        .containsExactly("if (a[0] > 0) {");
  }

  @Test
  void aSpawnInOneBranchIsPendingAfterBoth() {
    assertThat(planned(when(positive, spawn), read).waits()).containsExactly("int x = a[0];");
    assertThat(planned(choice(positive, block(), block(spawn)), read).waits())
        .containsExactly("int x = a[0];");
  }

  @Test
  void aWaitInOneBranchIsNotOneInTheOther() {
    Step one = block(let(Var.local("y", INT), at(a, 1)));
    assertThat(planned(spawn, choice(positive, one, null), read).waits())
        .containsExactly("int y = a[1];", "int x = a[0];");
  }

  @Test
  void waitsInBothBranchesAreEnough() {
    Step one = block(let(Var.local("y", INT), at(a, 1)));
    Step other = block(let(Var.local("z", INT), at(a, 2)));
    assertThat(planned(spawn, choice(positive, one, other), read).waits())
        .containsExactly("int y = a[1];", "int z = a[2];");
  }

  @Test
  void aCaseThatFallsThroughHandsOnWhatIsPending() {
    Step choice = choose(i, true, fallThrough(spawn), fallThrough(read, leaveLoop()));
    assertThat(planned(choice).waits()).containsExactly("int x = a[0];");
  }

  @Test
  void aCaseThatBreaksDoesNot() {
    Step choice = choose(i, true, fallThrough(spawn, leaveLoop()), fallThrough(read));
    assertThat(planned(choice).neverWaits()).isTrue();
    assertThat(planned(choice, let(Var.local("y", INT), at(a, 1))).waits())
        .containsExactly("int y = a[1];");
  }

  @Test
  void anArrowNeverFallsThrough() {
    Step choice = choose(i, true, arrow(spawn), arrow(read));
    assertThat(planned(choice).neverWaits()).isTrue();
    assertThat(planned(choice, let(Var.local("y", INT), at(a, 1))).waits())
        .containsExactly("int y = a[1];");
  }

  @Test
  void aSwitchWithoutDefaultMayDoNothing() {
    Step waiting = choose(i, false, arrow(read));
    Step always = choose(i, true, arrow(read));
    Step later = let(Var.local("y", INT), at(a, 1));
    assertThat(planned(spawn, waiting, later).waits())
        .containsExactly("int x = a[0];", "int y = a[1];");
    assertThat(planned(spawn, always, later).waits()).containsExactly("int x = a[0];");
  }

  @Test
  void aSelectorThatReadsWaits() {
    assertThat(planned(spawn, choose(at(a, 0), true, arrow())).waits())
        .containsExactly("switch (a[0]) {");
  }

  @Test
  void everyReturnWaits() {
    Planned planned = planned(when(positive, spawn, leave()), spawn, give(n(1)));
    assertThat(planned.waits()).containsExactly("return;", "return 1;");
  }

  @Test
  void aReturnWithNothingPendingDoesNotWait() {
    assertThat(planned(when(positive, leave()), spawn).neverWaits()).isTrue();
  }

  @Test
  void throwingDoesNotWait() {
    assertThat(planned(spawn, fail(error)).neverWaits()).isTrue();
  }

  @Test
  void aCallWaitedForWhereItStandsLeavesNothingPending() {
    Step decide = when(op(call(f, i), ">", n(0)));
    assertThat(planned(spawn, decide, read).neverWaits()).isTrue();
  }

  @Test
  void aCallThatMayNotRunLeavesThingsPending() {
    Step maybe = let(Var.local("b", BOOLEAN), both(positive, op(call(f, i), ">", n(0))));
    assertThat(planned(spawn, maybe, read).waits()).containsExactly("int x = a[0];");
  }

  @Test
  void statementsSideBySideAreReplayedBeforeTheyAreUsed() {
    Step both = give(op(call(f, i), "+", call(f, n(1))));
    assertThat(planned(both).neverWaits()).isTrue();
  }

  private Planned planned(Step... steps) {
    return Planned.of(Sketch.of(List.of(a, i, error), steps));
  }
}
