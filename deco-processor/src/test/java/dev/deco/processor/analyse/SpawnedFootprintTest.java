package dev.deco.processor.analyse;

import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.create;
import static dev.deco.processor.sketch.Calls.newArray;
import static dev.deco.processor.sketch.Calls.on;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.self;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.BUILDER;
import static dev.deco.processor.sketch.Types.HOME;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.OBJECT;
import static dev.deco.processor.sketch.Types.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Member;
import dev.deco.processor.sketch.Exp;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Var;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a call may touch between its spawn and its replay. */
class SpawnedFootprintTest {
  private final Member.Method f = Methods.concurrent(INT, "f", OBJECT);
  private final Member.Method own = Methods.concurrentOfObjects(INT, "own");
  private final Member.Field count = Methods.field("count", INT);
  private final Member.Field data = Methods.fixedField("data", INTS);
  private final Var a = Var.parameter("a", INTS);
  private final Var text = Var.parameter("text", BUILDER);
  private final Var object = Var.parameter("object", OTHER);
  private final Var home = Var.parameter("home", HOME);

  @Test
  void itMayReadAndWriteItsArguments() {
    assertThat(Bench.places(bench(run(call(f, a))).spawned("f(a)"))).containsExactly("r a", "w a");
  }

  @Test
  void itWritesNothingIfItsMethodOnlyLooks() {
    Bench bench = Bench.of(sketch(run(call(f, a))), f, Sketch.looking());
    assertThat(Bench.places(bench.spawned("f(a)"))).containsExactly("r a");
  }

  @Test
  void numbersAreGoneOnceTheyAreHandedOver() {
    assertThat(Bench.places(bench(run(call(f, at(a, 0)))).spawned("f(a[0])"))).isEmpty();
  }

  @Test
  void itReadsTheFieldsItsMethodReads() {
    Sketch body = Sketch.of(run(set(field(count), field(count))));
    Bench bench = Bench.of(sketch(run(call(f, n(1)))), f, body);
    assertThat(Bench.places(bench.spawned("f(1)"))).contains("r field count");
  }

  @Test
  void theCallerWaitsBeforeItWritesAFieldThatTheCallReads() {
    Step[] steps = {run(call(f, n(1))), run(set(field(count), n(1)))};
    Sketch body = Sketch.of(let(Var.local("x", INT), field(count)));
    assertThat(Bench.of(sketch(steps), f, body).lastTwoConflict()).isTrue();
    assertThat(Bench.of(sketch(steps)).lastTwoConflict()).isFalse();
  }

  @Test
  void theReceiverMattersIfTheMethodReachesObjectsThroughIt() {
    Sketch body = Sketch.of(run(set(at(field(data), 0), n(1))));
    Step[] steps = {run(on(home, own)), run(set(at(a, 0), n(1)))};
    assertThat(Bench.of(sketch(steps), own, body).lastTwoConflict()).isTrue();
    assertThat(Bench.of(sketch(steps)).lastTwoConflict()).isFalse();
  }

  @Test
  void theReceiverMayBeImplicit() {
    Sketch body = Sketch.of(run(set(at(field(self(), data), 0), n(1))));
    Step[] steps = {run(call(own)), run(set(at(a, 0), n(1)))};
    assertThat(Bench.of(sketch(steps), own, body).lastTwoConflict()).isTrue();
  }

  @Test
  void theRuntimeSeesConflictsOnArrays() {
    assertThat(untracked(a, a)).isFalse();
  }

  @Test
  void theRuntimeDoesNotSeeConflictsOnBuilders() {
    assertThat(untracked(text, text)).isTrue();
  }

  @Test
  void theRuntimeDoesNotSeeWhatAnObjectHolds() {
    assertThat(untracked(object, a)).isTrue();
    assertThat(untracked(a, n(1))).isFalse();
  }

  @Test
  void callsOnTwoFreshBuildersNeverMeet() {
    Var one = Var.local("one", BUILDER);
    Var two = Var.local("two", BUILDER);
    Exp made = create(BUILDER, Member.Origin.PLATFORM);
    Bench bench = bench(let(one, made), let(two, made), run(call(f, one)), run(call(f, two)));
    assertThat(bench.untracked("f(two)", "f(one)")).isFalse();
    assertThat(bench.untracked("f(one)", "f(one)")).isTrue();
  }

  @Test
  void callsOnTwoFreshArraysNeverMeet() {
    Var one = Var.local("one", INTS);
    Var two = Var.local("two", INTS);
    Bench bench =
        bench(
            let(one, newArray(INTS, n(1))),
            let(two, newArray(INTS, n(1))),
            run(call(f, one)),
            run(set(at(two, 0), n(1))));
    assertThat(bench.lastTwoConflict()).isFalse();
  }

  private boolean untracked(Exp later, Exp earlier) {
    Sketch sketch = sketch(run(call(f, earlier)), run(call(f, later)));
    List<Expr.Invoke> calls = sketch.nodes(Expr.Invoke.class);
    return Bench.of(sketch).untracked(sketch.text(calls.get(1)), sketch.text(calls.get(0)));
  }

  private Bench bench(Step... steps) {
    return Bench.of(sketch(steps));
  }

  private Sketch sketch(Step... steps) {
    return Sketch.of(List.of(a, text, object, home), steps);
  }
}
