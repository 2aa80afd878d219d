package dev.deco.processor.analyse;

import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.in;
import static dev.deco.processor.sketch.Calls.lambda;
import static dev.deco.processor.sketch.Calls.newArray;
import static dev.deco.processor.sketch.Calls.on;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.increment;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Platform.send;
import static dev.deco.processor.sketch.Platform.size;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.OBJECT;
import static dev.deco.processor.sketch.Types.RUNNABLE;
import static dev.deco.processor.sketch.Types.VOID;
import static dev.deco.processor.sketch.Types.declared;
import static dev.deco.processor.sketch.Types.list;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Member;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.sketch.Exp;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Var;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A closure over the array {@code a} is run while the call {@code inc(a)} is pending. */
class ClosureEffectsTest {
  private static final TypeRef.Declared SUPPLIER =
      declared("java.util.function.IntSupplier", Sharing.PLAIN);
  private static final TypeRef.Declared CONSUMER =
      declared("java.util.function.Consumer", Sharing.PLAIN, INTEGER);

  private final Member.Method inc = Methods.concurrent(VOID, "inc", OBJECT);
  private final Var a = Var.local("a", INTS);
  private final Var l = Var.parameter("l", list(INTEGER));

  @Test
  void runningAClosureTouchesWhatItCaptures() {
    Var task = Var.local("task", RUNNABLE);
    assertThat(waits(task, increment(at(a, 0)), send(VOID, task, "run"))).isTrue();
  }

  @Test
  void aClosureOverOtherThingsDoesNotWait() {
    Var task = Var.local("task", RUNNABLE);
    assertThat(waits(task, n(1), send(VOID, task, "run"))).isFalse();
  }

  @Test
  void aFunctionThatOnlyReadsCountsToo() {
    Var source = Var.local("source", SUPPLIER);
    assertThat(waits(source, at(a, 0), send(INT, source, "getAsInt"))).isTrue();
  }

  @Test
  void aSupplierIsNoContainer() {
    Var source = Var.local("source", declared("java.util.function.Supplier", Sharing.PLAIN));
    assertThat(waits(source, at(a, 0), send(OBJECT, source, "get"))).isTrue();
  }

  @Test
  void aMethodOfACollectionRunsTheClosureItIsHanded() {
    Var task = Var.local("task", CONSUMER);
    for (String name : List.of("forEach", "removeIf", "replaceAll", "sort")) {
      assertThat(waits(task, increment(at(a, 0)), send(VOID, l, name, task))).isTrue();
    }
  }

  @Test
  void aMethodThatRunsNothingDoesNotWait() {
    Var task = Var.local("task", CONSUMER);
    assertThat(waits(task, increment(at(a, 0)), size(l))).isFalse();
  }

  @Test
  void anUnknownMethodMayRunAnyClosure() {
    Var task = Var.local("task", RUNNABLE);
    assertThat(waits(task, increment(at(a, 0)), in(Methods.unknown(VOID, "u")))).isTrue();
  }

  @Test
  void aClosureMayGiveAwayWhatItCaptures() {
    TypeRef.Declared function = declared("java.util.function.IntFunction", Sharing.PLAIN, INTS);
    Var task = Var.local("task", function);
    Exp result = on(INTS, task, Methods.platform(function, OBJECT, "apply", INT), n(0));
    assertThat(waits(task, a, at(result, 0))).isTrue();
  }

  private boolean waits(Var closure, Exp inside, Exp statement) {
    Sketch sketch =
        Sketch.of(
            List.of(l),
            let(a, newArray(INTS, n(3))),
            let(closure, lambda(closure.type(), inside)),
            run(call(inc, a)),
            run(statement));
    return Bench.of(sketch).lastTwoConflict();
  }
}
