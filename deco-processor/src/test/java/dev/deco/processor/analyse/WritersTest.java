package dev.deco.processor.analyse;

import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.in;
import static dev.deco.processor.sketch.Calls.make;
import static dev.deco.processor.sketch.Calls.newArray;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.increment;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Platform.add;
import static dev.deco.processor.sketch.Platform.get;
import static dev.deco.processor.sketch.Platform.size;
import static dev.deco.processor.sketch.Platform.sort;
import static dev.deco.processor.sketch.Steps.give;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.VOID;
import static dev.deco.processor.sketch.Types.arrayList;
import static dev.deco.processor.sketch.Types.list;
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

/** Whether a method writes into an object that it did not make. */
class WritersTest {
  private final Var a = Var.parameter("a", INTS);
  private final Var l = Var.parameter("l", list(INTEGER));
  private final Var t = Var.local("t", INTS);
  private final Var fresh = Var.local("fresh", list(INTEGER));
  private final Member.Method f = Methods.helper(VOID, "f");
  private final Member.Method g = Methods.helper(VOID, "g");
  private final Map<String, Body> bodies = new HashMap<>();

  @Test
  void itWritesIntoItsArguments() {
    assertThat(writes(run(set(at(a, 0), n(1))))).isTrue();
    assertThat(writes(run(increment(at(a, 0))))).isTrue();
    assertThat(writes(run(add(l, n(1))))).isTrue();
  }

  @Test
  void itWritesFields() {
    assertThat(writes(run(set(field(Methods.field("count", INT)), n(1))))).isTrue();
  }

  @Test
  void readingIsNotWriting() {
    assertThat(writes(give(at(a, 0)))).isFalse();
    assertThat(writes(give(get(l, 0)), give(size(l)))).isFalse();
    assertThat(writes(let(t, a))).isFalse();
  }

  @Test
  void itsOwnObjectsDoNotCount() {
    assertThat(writes(let(t, newArray(INTS, n(3))), run(set(at(t, 0), n(1))))).isFalse();
    assertThat(writes(let(fresh, make(arrayList(INTEGER))), run(add(fresh, n(1))))).isFalse();
  }

  @Test
  void whatItCallsCounts() {
    bodies.put(g.key(), Sketch.of(List.of(a), run(set(at(a, 0), n(1)))).body());
    assertThat(writes(run(call(g)))).isTrue();
  }

  @Test
  void recursionEnds() {
    bodies.put(g.key(), Sketch.of(run(call(f))).body());
    assertThat(writes(run(call(g)))).isFalse();
    bodies.put(g.key(), Sketch.of(List.of(a), run(call(f)), run(set(at(a, 0), n(1)))).body());
    assertThat(writes(run(call(g)))).isTrue();
  }

  @Test
  void onlyAStrictAnswerCountsWhatCannotBeLookedInto() {
    Step unknown = run(in(Methods.unknown(VOID, "u")));
    assertThat(strict(unknown)).isTrue();
    assertThat(strict(run(sort(a)))).isTrue();
    assertThat(strict(give(get(l, 0)))).isFalse();
  }

  private boolean writes(Step... steps) {
    return new Writers(body(steps), Writers.Mode.SEEN).writes(f);
  }

  private boolean strict(Step... steps) {
    return new Writers(body(steps), Writers.Mode.ANYTHING).writes(f);
  }

  private Program body(Step... steps) {
    bodies.put(f.key(), Sketch.of(List.of(a, l), steps).body());
    return method -> bodies.get(method.key());
  }
}
