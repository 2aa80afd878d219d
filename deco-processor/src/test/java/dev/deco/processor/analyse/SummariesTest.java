package dev.deco.processor.analyse;

import static dev.deco.processor.sketch.Blocks.monitor;
import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.create;
import static dev.deco.processor.sketch.Calls.in;
import static dev.deco.processor.sketch.Calls.lambda;
import static dev.deco.processor.sketch.Calls.on;
import static dev.deco.processor.sketch.Calls.opaque;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.increment;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.self;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Platform.send;
import static dev.deco.processor.sketch.Platform.sort;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.OTHER;
import static dev.deco.processor.sketch.Types.RUNNABLE;
import static dev.deco.processor.sketch.Types.VOID;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Body;
import dev.deco.processor.model.Member;
import dev.deco.processor.model.Reason;
import dev.deco.processor.sketch.Calls;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Types;
import dev.deco.processor.sketch.Var;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummariesTest {
  private final Member.Method f = Methods.helper(VOID, "f");
  private final Member.Method g = Methods.helper(VOID, "g");
  private final Member.Method h = Methods.helper(VOID, "h");
  private final Member.Field count = Methods.field("count", INT);
  private final Member.Field total = Methods.field("total", INT);
  private final Member.Field data = Methods.fixedField("data", INTS);
  private final Var a = Var.parameter("a", INTS);
  private final Map<String, Body> bodies = new HashMap<>();
  private final Member.Field shared =
      new Member.Field(Types.HOME, "shared", INT, true, false, true);
  private final Member.Method constructor = Methods.constructor(Types.HOME, Member.Origin.SOURCE);
  private final Member.Method step = Methods.ofObjects(VOID, "step");

  @Test
  void aMethodThatTouchesItsArgumentsOnlyDoesNothingElse() {
    define(f, run(set(at(a, 0), n(1))), run(sort(a)));
    assertThat(summary(f).uses()).isEmpty();
    assertThat(summary(f).held()).isEmpty();
    assertThat(summary(f).contents()).isTrue();
    assertThat(summary(f).unknown()).isFalse();
  }

  @Test
  void aMethodThatComputesTouchesNothing() {
    define(f, let(Var.local("x", INT), n(1)));
    assertThat(summary(f)).isEqualTo(Summary.NONE);
  }

  @Test
  void readsAndWritesOfFieldsAreListed() {
    define(f, run(set(field(count), field(total))));
    assertThat(summary(f).fieldReads()).contains("t.Home#total");
    assertThat(summary(f).fieldWrites()).containsExactly("t.Home#count");
  }

  @Test
  void anIncrementWrites() {
    define(f, run(increment(field(self(), count))));
    assertThat(summary(f).fieldWrites()).containsExactly("t.Home#count");
  }

  @Test
  void aFinalFieldIsNoReadButARoot() {
    define(f, run(set(at(field(data), 0), n(1))));
    assertThat(summary(f).fieldReads()).isEmpty();
    assertThat(summary(f).roots()).containsExactly(INTS);
  }

  @Test
  void theFieldsOfCalledMethodsCount() {
    define(f, run(call(g)));
    define(g, run(call(h)));
    define(h, run(set(field(count), n(1))));
    assertThat(summary(f).fieldWrites()).containsExactly("t.Home#count");
  }

  @Test
  void whatAClosureDoesCounts() {
    Var task = Var.local("task", RUNNABLE);
    define(f, let(task, lambda(RUNNABLE, set(field(count), n(1)))));
    assertThat(summary(f).fieldWrites()).containsExactly("t.Home#count");
  }

  @Test
  void recursionEndsAtAFixedPoint() {
    define(f, run(set(field(count), n(1))), run(call(g)));
    define(g, run(call(f)), run(set(field(total), n(2))));
    assertThat(summary(f).fieldWrites()).containsExactlyInAnyOrder("t.Home#count", "t.Home#total");
    assertThat(summary(g).fieldWrites()).containsExactlyInAnyOrder("t.Home#count", "t.Home#total");
  }

  @Test
  void aCycleOfThreeIsTheSameFromEveryStart() {
    define(f, run(call(g)));
    define(g, run(call(h)));
    define(h, run(call(f)), run(set(field(count), n(1))));
    Summaries summaries = new Summaries(method -> bodies.get(method.key()));
    for (Member.Method method : List.of(g, f, h)) {
      assertThat(summaries.of(method).fieldWrites()).containsExactly("t.Home#count");
    }
  }

  @Test
  void aMethodThatCallsItselfIsNotUnknown() {
    define(f, run(call(f)));
    assertThat(summary(f)).isEqualTo(Summary.NONE);
  }

  @Test
  void aMethodWithoutABodyMayDoAnything() {
    assertThat(summary(f).unknown()).isTrue();
  }

  @Test
  void whateverCallsTheUnknownIsUnknown() {
    define(f, run(call(g)));
    define(g, run(in(Methods.unknown(VOID, "u"))));
    assertThat(summary(f).unknown()).isTrue();
  }

  @Test
  void aConstructorOfTheUsersMayDoAnything() {
    define(f, run(create(OTHER, Member.Origin.SOURCE)));
    define(g, run(create(OTHER, Member.Origin.IMPLICIT)));
    assertThat(summary(f).unknown()).isTrue();
    assertThat(summary(g).unknown()).isFalse();
  }

  @Test
  void aCallOfALocalClassIsUnknown() {
    define(f, run(opaque(INT)));
    assertThat(summary(f).unknown()).isTrue();
  }

  @Test
  void aMonitorIsALock() {
    define(f, run(call(g)));
    define(g, monitor(self()));
    assertThat(summary(f).locks()).isTrue();
    assertThat(summary(f).unknown()).isFalse();
  }

  @Test
  void aFieldIsOneOfTheReceiverOrOfAParameterOrOfOthers() {
    Var other = Var.parameter("other", Types.HOME);
    Var again = Var.parameter("again", Types.HOME);
    bodies.put(
        f.key(),
        Sketch.of(
                List.of(other, again),
                run(set(field(count), n(1))),
                run(set(field(other, total), n(1))),
                run(set(again, other)),
                run(set(field(again, count), n(1))))
            .body());
    assertThat(summary(f).uses().keySet())
        .contains(
            new FieldUse("t.Home#count", true, FieldUse.RECEIVER),
            new FieldUse("t.Home#total", true, 0),
            new FieldUse("t.Home#count", true, FieldUse.ELSEWHERE));
  }

  @Test
  void theFieldsOfObjectsThatAMethodMakesDoNotCount() {
    Var made = Var.local("made", Types.HOME);
    bodies.put(constructor.key(), Sketch.of(run(set(field(count), n(1)))).body());
    define(
        f,
        let(made, create(Types.HOME, Member.Origin.SOURCE)),
        run(set(field(made, total), n(1))),
        run(on(made, step)));
    define(step, run(set(field(count), n(2))));
    assertThat(summary(f).uses()).isEmpty();
    assertThat(summary(f).unknown()).isFalse();
    assertThat(new Summaries(m -> bodies.get(m.key())).written(f)).isNull();
  }

  @Test
  void whatAConstructorDoesToOthersCounts() {
    bodies.put(constructor.key(), Sketch.of(run(set(field(shared), n(1)))).body());
    define(f, run(create(Types.HOME, Member.Origin.SOURCE)));
    assertThat(summary(f).fieldWrites()).containsExactly("t.Home#shared");
  }

  @Test
  void theStepsToAWriteAreKept() {
    define(f, run(call(g)));
    define(g, run(call(h)));
    define(h, run(set(field(count), n(1))));
    Summaries.Written written = new Summaries(m -> bodies.get(m.key())).written(f);
    assertThat(written.what()).isEqualTo("writes field count");
    assertThat(written.steps())
        .extracting(Reason.Step::text)
        .containsExactly(
            "f calls g (line 2)", "g calls h (line 2)", "h writes field count (line 2)");
  }

  @Test
  void theStepsToWhatAFieldHoldsAreKept() {
    define(f, run(call(g)));
    define(g, run(set(at(field(data), 0), n(1))));
    Summary found = summary(f);
    assertThat(found.held()).hasSize(1);
    List<Reason.Step> steps = found.held().values().iterator().next();
    assertThat(steps)
        .extracting(Reason.Step::text)
        .containsExactly("f calls g (line 2)", "g uses field data (line 2)");
    assertThat(ObjectNames.held(steps)).isEqualTo("field data");
  }

  @Test
  void aBuilderThatAMethodIsGivenIsWrittenAndOneThatItMakesIsNot() {
    Var text = Var.parameter("text", Types.BUILDER);
    Var made = Var.local("made", Types.BUILDER);
    bodies.put(
        f.key(), Sketch.of(List.of(text), run(send(Types.BUILDER, text, "append", n(1)))).body());
    define(g, let(made, Calls.make(Types.BUILDER)), run(send(Types.BUILDER, made, "append", n(1))));
    Summaries summaries = new Summaries(m -> bodies.get(m.key()));
    assertThat(summaries.written(f).what())
        .isEqualTo("changes a StringBuilder that it did not make");
    assertThat(summaries.written(g)).isNull();
  }

  private void define(Member.Method method, Step... steps) {
    bodies.put(method.key(), Sketch.of(List.of(a), steps).body());
  }

  private Summary summary(Member.Method method) {
    return new Summaries(m -> bodies.get(m.key())).of(method);
  }
}
