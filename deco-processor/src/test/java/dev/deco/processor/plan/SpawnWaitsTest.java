package dev.deco.processor.plan;

import static dev.deco.processor.sketch.Blocks.count;
import static dev.deco.processor.sketch.Blocks.monitor;
import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.lambda;
import static dev.deco.processor.sketch.Calls.make;
import static dev.deco.processor.sketch.Calls.newArray;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.op;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Platform.add;
import static dev.deco.processor.sketch.Platform.send;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.BUILDER;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.OBJECT;
import static dev.deco.processor.sketch.Types.OTHER;
import static dev.deco.processor.sketch.Types.VOID;
import static dev.deco.processor.sketch.Types.arrayList;
import static dev.deco.processor.sketch.Types.declared;
import static dev.deco.processor.sketch.Types.list;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Member;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.sketch.Exp;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Var;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a spawn has to wait for what is pending. */
class SpawnWaitsTest {
  private final Member.Method f = Methods.concurrent(INT, "f", OBJECT);
  private final Member.Method inc = Methods.concurrent(VOID, "inc", OBJECT);
  private final Member.Field count = Methods.field("count", INT);
  private final Var a = Var.parameter("a", INTS);
  private final Var l = Var.parameter("l", list(INTEGER));
  private final Var text = Var.parameter("text", BUILDER);
  private final Var object = Var.parameter("object", OTHER);
  private final Var i = Var.confined("i", INT);

  @Test
  void callsOnOneArrayNeverWaitForEachOther() {
    assertThat(planned(run(call(inc, a)), run(call(inc, a))).neverWaits()).isTrue();
  }

  @Test
  void callsOnOneListNeverWaitForDeferredAdditions() {
    assertThat(planned(run(add(l, call(f, n(1)))), run(call(inc, l))).neverWaits()).isTrue();
  }

  @Test
  void itsOperandsAreTheCallersOwn() {
    assertThat(planned(run(call(inc, a)), run(call(f, at(a, 0)))).waits())
        .containsExactly("f(a[0]);");
  }

  @Test
  void callsOnOneBuilderRunInOrder() {
    Step append = run(send(BUILDER, text, "append", call(f, n(1))));
    assertThat(planned(append, run(call(inc, text))).waits()).containsExactly("inc(text);");
  }

  @Test
  void aCallThatReadsAFieldWaitsForItsDeferredAssignment() {
    Sketch reads = Sketch.of(let(Var.local("x", INT), field(count)));
    Sketch sketch = sketch(run(set(field(count), call(f, n(1)))), run(call(inc, n(2))));
    assertThat(Planned.of(sketch, inc, reads).waits()).containsExactly("inc(2);");
    assertThat(Planned.of(sketch).neverWaits()).isTrue();
  }

  @Test
  void callsThatOnlyReadAnObjectDoNotWaitForEachOther() {
    Var out = Var.local("out", INTS);
    Step loop = count(i, n(9), run(set(at(out, i), call(f, object))));
    assertThat(planned(let(out, newArray(INTS, n(9))), loop).neverWaits()).isTrue();
  }

  @Test
  void theCallerWaitsBeforeItWritesWhatAPendingClosureReads() {
    Exp closure = lambda(declared("java.util.function.IntSupplier", Sharing.PLAIN), at(a, 0));
    assertThat(planned(run(call(f, closure)), run(set(at(a, 0), n(1)))).waits())
        .containsExactly("a[0] = 1;");
  }

  @Test
  void aSpawnWaitsForWhatItsClosureReads() {
    Exp closure = lambda(declared("java.util.function.IntSupplier", Sharing.PLAIN), at(a, 0));
    assertThat(planned(run(call(inc, a)), run(call(f, closure))).waits())
        .containsExactly("f(() -> a[0]);");
  }

  @Test
  void twoFreshObjectsAreNeverTheSame() {
    Var one = Var.local("one", list(INTEGER));
    Var two = Var.local("two", INTS);
    Planned planned =
        planned(
            let(one, make(arrayList(INTEGER))),
            let(two, newArray(INTS, n(3))),
            run(call(inc, one)),
            run(call(inc, two)),
            run(set(at(two, 0), n(1))));
    assertThat(planned.waits()).containsExactly("two[0] = 1;");
  }

  @Test
  void aVariableThatIsPendingIsWaitedForWhenItIsUsed() {
    Var v = Var.local("v", INT);
    Var w = Var.local("w", INT);
    Planned planned = planned(let(v, call(f, n(1))), let(w, call(f, v)));
    assertThat(planned.waits()).containsExactly("int w = f(v);");
    assertThat(planned.cells()).containsExactly("v", "w");
  }

  @Test
  void aPendingVariableMayBeUsedInAnotherDeferredStatement() {
    Var v = Var.local("v", INT);
    Planned planned = planned(let(v, call(f, n(1))), run(set(at(a, 0), op(v, "+", call(f, n(2))))));
    assertThat(planned.neverWaits()).isTrue();
  }

  @Test
  void aCallThatMayTakeAMonitorStaysSerialWhileOneIsHeld() {
    Sketch sketch = sketch(run(call(inc, a)));
    Sketch locks = Sketch.of(monitor(object));
    assertThat(Planned.locked(sketch).form("inc(a);")).isEqualTo("DISCARD");
    assertThat(Planned.of(sketch, inc, locks).form("inc(a);")).isEqualTo("DISCARD");
    Sketch held = sketch(monitor(object, run(call(inc, a))));
    assertThat(Planned.of(held, inc, locks).plan().spawns()).isFalse();
  }

  private Planned planned(Step... steps) {
    return Planned.of(sketch(steps));
  }

  private Sketch sketch(Step... steps) {
    return Sketch.of(List.of(a, l, text, object), steps);
  }
}
