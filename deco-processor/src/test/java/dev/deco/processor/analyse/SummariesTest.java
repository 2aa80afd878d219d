package dev.deco.processor.analyse;

import static dev.deco.processor.sketch.Blocks.monitor;
import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.create;
import static dev.deco.processor.sketch.Calls.in;
import static dev.deco.processor.sketch.Calls.lambda;
import static dev.deco.processor.sketch.Calls.opaque;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.increment;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.self;
import static dev.deco.processor.sketch.Exps.set;
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
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
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

  @Test
  void aMethodThatTouchesItsArgumentsOnlyDoesNothingElse() {
    define(f, run(set(at(a, 0), n(1))), run(sort(a)));
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

  private void define(Member.Method method, Step... steps) {
    bodies.put(method.key(), Sketch.of(List.of(a), steps).body());
  }

  private Summary summary(Member.Method method) {
    return new Summaries(m -> bodies.get(m.key())).of(method);
  }
}
