package dev.deco.processor.plan;

import static dev.deco.processor.sketch.Attempt.attempt;
import static dev.deco.processor.sketch.Blocks.count;
import static dev.deco.processor.sketch.Blocks.loop;
import static dev.deco.processor.sketch.Blocks.monitor;
import static dev.deco.processor.sketch.Blocks.when;
import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.literal;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.op;
import static dev.deco.processor.sketch.Exps.self;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Steps.again;
import static dev.deco.processor.sketch.Steps.give;
import static dev.deco.processor.sketch.Steps.leaveLoop;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.BOOLEAN;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.VOID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Member;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Var;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blocks with handlers, {@code finally} or a monitor. */
class GuardWaitsTest {
  private final Member.Method f = Methods.concurrent(INT, "f", INT);
  private final Member.Method inc = Methods.concurrent(VOID, "inc", INTS);
  private final Member.Field count = Methods.field("count", INT);
  private final Var a = Var.parameter("a", INTS);
  private final Var i = Var.confined("i", INT);
  private final Var x = Var.local("x", INT);
  private final Var y = Var.local("y", INT);
  private final Step spawn = run(call(inc, a));
  private final Step handled = run(set(field(count), n(-1)));
  private final Step read = let(x, at(a, 0));

  @Test
  void aBlockWithAHandlerSettlesItsCalls() {
    Planned planned = planned(attempt(spawn).orElse(handled), read);
    assertThat(planned.guarded()).containsExactly("try {");
    assertThat(planned.waits()).isEmpty();
  }

  @Test
  void aBlockWithAFinallyOrAResourceSettlesItsCalls() {
    assertThat(planned(attempt(spawn).atLast(handled)).guarded()).hasSize(1);
    assertThat(planned(attempt(spawn).with(let(x, n(1)))).guarded()).hasSize(1);
    assertThat(planned(monitor(self(), run(set(at(a, 0), call(f, n(1)))))).guarded()).hasSize(1);
  }

  @Test
  void whatIsPendingBeforeTheBlockIsWaitedForFirst() {
    Planned planned = planned(spawn, attempt(spawn).orElse(handled));
    assertThat(planned.waits()).containsExactly("try {");
  }

  @Test
  void nothingIsPendingBehindTheBlock() {
    assertThat(planned(attempt(spawn).orElse(), read).neverWaits()).isTrue();
  }

  @Test
  void whatAHandlerSpawnsIsPendingBehindTheBlock() {
    assertThat(planned(attempt(spawn).orElse(spawn), read).waits())
        .containsExactly("int x = a[0];");
  }

  @Test
  void whatAFinallySpawnsIsPendingBehindTheBlock() {
    assertThat(planned(attempt(spawn).atLast(spawn), read).waits())
        .containsExactly("int x = a[0];");
  }

  @Test
  void aWriteThatAHandlerCouldSeeWaits() {
    Planned planned = planned(attempt(spawn, run(set(field(count), n(1)))).orElse(handled));
    assertThat(planned.waits()).containsExactly("count = 1;");
    assertThat(planned.reason("count = 1;")).contains("handler", "count");
  }

  @Test
  void aWriteToAVariableFromOutsideWaits() {
    Step block = attempt(spawn, run(set(x, n(1)))).orElse(run(set(at(a, 0), x)));
    assertThat(planned(let(x, n(0)), block).waits()).containsExactly("x = 1;");
  }

  @Test
  void aWriteToAVariableOfTheBlockDoesNotWait() {
    Step block = attempt(spawn, let(y, n(0)), run(set(y, n(1)))).orElse(handled);
    assertThat(planned(block).neverWaits()).isTrue();
  }

  @Test
  void aLoopInTheBlockStaysParallel() {
    Step block = attempt(count(i, n(9), run(set(at(a, i), call(f, i))))).orElse(handled);
    assertThat(planned(block).neverWaits()).isTrue();
  }

  @Test
  void aWriteBeforeTheFirstSpawnDoesNotWait() {
    Step block = attempt(run(set(field(count), n(1))), spawn).orElse(handled);
    assertThat(planned(block).neverWaits()).isTrue();
  }

  @Test
  void aReturnInTheBlockWaits() {
    Step block = attempt(spawn, give(n(1))).orElse(handled);
    assertThat(planned(block).waits()).containsExactly("return 1;");
  }

  @Test
  void aJumpOutOfTheBlockWaits() {
    Step leaving = attempt(spawn, when(op(i, ">", n(0)), leaveLoop())).orElse();
    assertThat(planned(loop(literal(BOOLEAN, "true"), leaving)).waits()).containsExactly("break;");
    Step staying = attempt(spawn, loop(op(i, "<", n(1)), again())).orElse();
    assertThat(planned(staying).waits()).isEmpty();
  }

  @Test
  void aMonitorIsNotTakenWhileCallsArePending() {
    Step locked = monitor(self(), run(set(field(count), n(1))));
    Planned planned = planned(spawn, locked);
    assertThat(planned.waits()).containsExactly("synchronized (this) {");
    assertThat(planned.guarded()).isEmpty();
  }

  @Test
  void aBlockThatSpawnsNothingIsNoGuard() {
    Planned planned = planned(spawn, attempt(run(set(field(count), n(1)))).orElse(handled));
    assertThat(planned.guarded()).isEmpty();
    assertThat(planned.waits()).isEmpty();
  }

  @Test
  void aWaitInAHandledBlockStandsBeforeTheBlock() {
    // Inside, the failure of an earlier call would be caught by the wrong handler.
    assertThat(planned(spawn, attempt(read).orElse(handled)).waits()).containsExactly("try {");
    Step locking = attempt(monitor(self())).orElse(handled);
    assertThat(planned(spawn, locking).waits()).containsExactly("try {");
    Step returning = attempt(give(n(1))).orElse(handled);
    assertThat(planned(spawn, returning).waits()).containsExactly("try {");
  }

  @Test
  void anInnerHandlerDoesNotCatchForTheOuterBlock() {
    Step inner = attempt(run(set(field(count), n(1)))).orElse(handled);
    Planned planned = planned(attempt(spawn, inner).orElse());
    Stmt block = ((Stmt.Try) planned.sketch().last()).body().parts().get(1);
    assertThat(planned.plan().before()).containsOnlyKeys(block);
  }

  @Test
  void aJumpThroughAFinallyCarriesWhatItSpawns() {
    Step through = attempt(spawn, again()).atLast(spawn);
    Step settle = run(set(at(a, 1), n(7)));
    Planned planned = planned(loop(op(at(a, 0), "<", n(3)), through, settle));
    assertThat(planned.waitsInConditions()).containsExactly("while (a[0] < 3) {");
  }

  private Planned planned(Step... steps) {
    return Planned.of(Sketch.of(List.of(a), steps));
  }
}
