package dev.deco.processor.analyse;

import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.create;
import static dev.deco.processor.sketch.Calls.in;
import static dev.deco.processor.sketch.Calls.make;
import static dev.deco.processor.sketch.Calls.on;
import static dev.deco.processor.sketch.Calls.opaque;
import static dev.deco.processor.sketch.Calls.reference;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Platform.add;
import static dev.deco.processor.sketch.Platform.copy;
import static dev.deco.processor.sketch.Platform.get;
import static dev.deco.processor.sketch.Platform.max;
import static dev.deco.processor.sketch.Platform.put;
import static dev.deco.processor.sketch.Platform.send;
import static dev.deco.processor.sketch.Platform.size;
import static dev.deco.processor.sketch.Platform.sort;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.BUILDER;
import static dev.deco.processor.sketch.Types.DOUBLE;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.OBJECT;
import static dev.deco.processor.sketch.Types.OTHER;
import static dev.deco.processor.sketch.Types.RUNNABLE;
import static dev.deco.processor.sketch.Types.STRING;
import static dev.deco.processor.sketch.Types.VOID;
import static dev.deco.processor.sketch.Types.array;
import static dev.deco.processor.sketch.Types.arrayList;
import static dev.deco.processor.sketch.Types.list;
import static dev.deco.processor.sketch.Types.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Member;
import dev.deco.processor.sketch.Exp;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Var;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether a statement of the caller's has to wait for the pending call {@code inc(target)}. */
class CallEffectsTest {
  private final Member.Method inc = Methods.concurrent(VOID, "inc", OBJECT);
  private final Member.Method helper = Methods.helper(INT, "helper", OBJECT);
  private final Member.Field count = Methods.field("count", INT);
  private final Var a = Var.parameter("a", INTS);
  private final Var d = Var.parameter("d", array(DOUBLE));
  private final Var l = Var.parameter("l", list(INTEGER));
  private final Var names = Var.parameter("names", list(STRING));
  private final Var nested = Var.parameter("nested", list(list(INTEGER)));
  private final Var table = Var.parameter("table", map(STRING, INTS));
  private final Var text = Var.parameter("text", BUILDER);

  @Test
  void aReadOfThePendingListWaits() {
    assertThat(waits(l, size(l))).isTrue();
    assertThat(waits(l, add(l, n(1)))).isTrue();
    assertThat(waits(l, size(names))).isFalse();
  }

  @Test
  void aReadingMethodLooksAtTheContainerOnly() {
    assertThat(waits(get(nested, 0), size(nested))).isFalse();
    assertThat(waits(get(nested, 0), size(get(nested, 1)))).isTrue();
    assertThat(waits(a, get(table, n(1)))).isFalse();
  }

  @Test
  void aWritingMethodKeepsAReferenceWithoutLooking() {
    assertThat(waits(a, put(table, n(1), a))).isFalse();
    assertThat(waits(l, add(nested, l))).isFalse();
  }

  @Test
  void aKeyIsLookedInto() {
    Var keyed = Var.parameter("keyed", map(list(INTEGER), INTEGER));
    assertThat(waits(l, put(keyed, l, n(1)), keyed)).isTrue();
  }

  @Test
  void anyOtherMethodMayTouchAllThatItsOperandsReach() {
    assertThat(waits(get(nested, 0), send(VOID, nested, "sort"))).isTrue();
    assertThat(waits(a, sort(a))).isTrue();
    assertThat(waits(d, copy(a, a))).isFalse();
    assertThat(waits(d, copy(a, d))).isTrue();
  }

  @Test
  void aPureMethodTouchesNothing() {
    assertThat(waits(a, max(n(1), n(2)))).isFalse();
    assertThat(waits(a, max(at(a, 0), n(2)))).isTrue();
  }

  @Test
  void aBuilderIsWrittenByAppending() {
    assertThat(waits(text, send(BUILDER, text, "append", n(1)))).isTrue();
  }

  @Test
  void aHelperTouchesItsArguments() {
    assertThat(waitsFor(Sketch.of(List.of(a), run(set(at(a, 0), n(1)))), a)).isTrue();
    assertThat(waitsFor(Sketch.of(List.of(a), run(set(at(a, 0), n(1)))), d)).isFalse();
    assertThat(waitsFor(Sketch.of(List.of(a), run(max(n(1), n(2)))), a)).isFalse();
  }

  private boolean waitsFor(Sketch body, Var argument) {
    Member.Method inc = Methods.concurrent(INT, "inc", INTS);
    Sketch sketch = Sketch.of(List.of(a, d), run(call(inc, a)), run(call(helper, argument)));
    return Bench.of(sketch, helper, body).lastTwoConflict();
  }

  @Test
  void aHelperTouchesTheFieldsItUses() {
    Sketch body = Sketch.of(run(set(field(count), n(1))));
    Sketch sketch =
        Sketch.of(List.of(a), run(call(Methods.concurrent(INT, "reads"))), run(call(helper, n(1))));
    Bench bench = Bench.of(sketch, helper, body);
    assertThat(Bench.places(bench.own("helper(1);"))).contains("w field count");
  }

  @Test
  void anUnknownMethodMayTouchAllThatTheWorldKnows() {
    assertThat(waits(a, in(Methods.unknown(VOID, "u")))).isTrue();
    assertThat(waits(l, opaque(VOID))).isTrue();
    assertThat(waits(l, create(OTHER, Member.Origin.UNKNOWN))).isTrue();
  }

  @Test
  void anAccessorTouchesNothing() {
    Var record = Var.parameter("record", OTHER);
    Exp component = on(record, Methods.accessor(OTHER, INTS, "data"));
    assertThat(waits(a, component, record)).isFalse();
    assertThat(waits(a, set(at(component, 0), n(1)), record)).isTrue();
    assertThat(waits(record, set(at(a, 0), n(1)), record)).isTrue();
  }

  @Test
  void aCreationOfThePlatformReadsItsArguments() {
    assertThat(waits(l, make(arrayList(INTEGER), l))).isTrue();
    assertThat(waits(l, make(arrayList(STRING), names))).isFalse();
  }

  @Test
  void aMethodReferenceDoesWhatItsMethodDoesWhereItStands() {
    Var task = Var.parameter("task", RUNNABLE);
    Sketch sketch =
        Sketch.of(
            List.of(a, task), run(set(task, reference(RUNNABLE, Methods.unknown(VOID, "u")))));
    assertThat(Bench.places(Bench.of(sketch).own("task = Other::u;")))
        .contains("w any field", "w task");
  }

  @Test
  void whatIsReplayedIsAWholeCall() {
    Sketch sketch = Sketch.of(List.of(l), run(add(l, call(Methods.concurrent(INT, "f")))));
    assertThat(Bench.places(Bench.of(sketch).replayed("l.add(f())"))).containsExactly("r l", "w l");
  }

  private boolean waits(Exp target, Exp statement, Var... more) {
    List<Var> parameters = new ArrayList<>(List.of(a, d, l, names, nested, table, text));
    parameters.addAll(List.of(more));
    Sketch sketch = Sketch.of(parameters, run(call(inc, target)), run(statement));
    return Bench.of(sketch).lastTwoConflict();
  }
}
