package dev.deco.processor.plan;

import static dev.deco.processor.sketch.Blocks.each;
import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.in;
import static dev.deco.processor.sketch.Calls.newArray;
import static dev.deco.processor.sketch.Calls.on;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.increment;
import static dev.deco.processor.sketch.Exps.length;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Exps.update;
import static dev.deco.processor.sketch.Platform.add;
import static dev.deco.processor.sketch.Platform.copy;
import static dev.deco.processor.sketch.Platform.size;
import static dev.deco.processor.sketch.Platform.sort;
import static dev.deco.processor.sketch.Steps.give;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.ARRAYS;
import static dev.deco.processor.sketch.Types.GRID;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.OBJECT;
import static dev.deco.processor.sketch.Types.OTHER;
import static dev.deco.processor.sketch.Types.VOID;
import static dev.deco.processor.sketch.Types.list;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Member;
import dev.deco.processor.sketch.Exp;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Var;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which accesses of a @Concurrent method go through its isolation. */
class TwinPlannerTest {
  private final Var a = Var.parameter("a", INTS);
  private final Var grid = Var.parameter("grid", GRID);
  private final Var l = Var.parameter("l", list(INTEGER));
  private final Var rows = Var.parameter("rows", list(INTS));
  private final Var t = Var.local("t", INTS);
  private final Exp made = newArray(INTS, n(3));
  private final Member.Method fill = Methods.helper(VOID, "fill", INTS);

  @Test
  void elementsOfAParameterAreReadAndWrittenThroughIt() {
    assertThat(actions(run(set(at(a, 0), at(a, 1)))))
        .containsExactly("WRITE a[0] = a[1]", "READ a[1]");
  }

  @Test
  void theTargetOfAnAssignmentIsNoRead() {
    assertThat(actions(run(set(at(at(grid, 0), 1), n(2)))))
        .containsExactly("WRITE grid[0][1] = 2", "READ grid[0]");
  }

  @Test
  void compoundAssignmentsAndIncrementsAreWrites() {
    assertThat(actions(run(update(at(a, 0), "+", n(1))))).containsExactly("WRITE a[0] += 1");
    assertThat(actions(run(increment(at(a, 0))))).containsExactly("STEP a[0]++");
  }

  @Test
  void aLoopOverAnArrayReadsItsElements() {
    Var x = Var.bound("x", INT);
    assertThat(actions(each(x, a))).containsExactly("EACH for (int x : a) {");
    assertThat(actions(each(Var.bound("y", INTEGER), l))).isEmpty();
  }

  @Test
  void anArrayOfItsOwnIsAccessedAsItIs() {
    assertThat(actions(let(t, made), run(set(at(t, 0), n(1))), run(increment(at(t, 0))))).isEmpty();
    assertThat(differs(let(t, made), run(set(at(t, 0), n(1))))).isFalse();
  }

  @Test
  void anArrayThatOthersCanSeeIsNot() {
    Step keep = run(set(field(Methods.field("kept", INTS)), t));
    assertThat(actions(let(t, made), keep, run(set(at(t, 0), n(1)))))
        .containsExactly("WRITE t[0] = 1");
    assertThat(actions(let(t, made), run(add(rows, t)), run(set(at(t, 0), n(1)))))
        .containsExactly("WRITE t[0] = 1");
  }

  @Test
  void theLengthNeverChanges() {
    assertThat(actions(give(length(a)))).isEmpty();
  }

  @Test
  void methodsOfListsNeedNoTwin() {
    assertThat(differs(run(add(l, size(l))))).isFalse();
  }

  @Test
  void arrayFieldsAreSharedToo() {
    assertThat(actions(run(set(at(field(Methods.fixedField("data", INTS)), 0), n(1)))))
        .containsExactly("WRITE data[0] = 1");
  }

  @Test
  void aListOfAFieldIsViewed() {
    Exp kept = field(Methods.fixedField("kept", list(INTEGER)));
    assertThat(actions(run(add(kept, n(1))))).containsExactly("VIEW kept");
  }

  @Test
  void aListOfAnAccessorIsViewed() {
    Var record = Var.parameter("record", OTHER);
    Exp kept = on(record, Methods.accessor(OTHER, list(INTEGER), "kept"));
    assertThat(actions(run(add(kept, n(1))))).contains("VIEW record.kept()");
  }

  @Test
  void aCopyOfASharedArrayIsTakenThroughTheIsolation() {
    Member.Method clone = Methods.unknown(INTS, "clone");
    assertThat(actions(let(t, on(INTS, a, clone)))).containsExactly("CLONE a.clone()");
    assertThat(actions(run(copy(a, a)))).containsExactly("COPY System.arraycopy(a, 0, a, 0, 1)");
  }

  @Test
  void theLibraryGetsAPrivateCopy() {
    TwinPlan plan = plan(run(sort(a)));
    assertThat(plan.owned()).hasSize(1);
    assertThat(plan.differs()).isTrue();
    assertThat(plan.refusal()).isNull();
  }

  @Test
  void anArrayOfItsOwnIsHandedOverAsItIs() {
    TwinPlan plan = plan(let(t, made), run(sort(t)));
    assertThat(plan.owned()).isEmpty();
    assertThat(plan.differs()).isFalse();
  }

  @Test
  void aCopyMadeByTheLibraryIsItsOwn() {
    Exp copied = in(INTS, Methods.platformStatic(ARRAYS, INTS, "copyOf", INTS, INT), a, n(3));
    assertThat(actions(let(t, copied), run(set(at(t, 0), n(1))))).isEmpty();
  }

  @Test
  void aHelperNeedsATwin() {
    TwinPlan plan = plan(run(call(fill, a)));
    assertThat(plan.helpers().values()).containsExactly(new TwinPlan.Helper(fill, List.of()));
    assertThat(plan.differs()).isFalse();
    assertThat(plan.refusal()).isNull();
  }

  @Test
  void anArrayThatAHelperSeesGoesThroughTheIsolationEverywhere() {
    assertThat(actions(let(t, made), run(call(fill, t)), let(Var.local("x", INT), at(t, 0))))
        .contains("READ t[0]");
  }

  @Test
  void aMethodOfObjectsNeedsATwinWhenItIsCalledOnThis() {
    Member.Method own =
        new Member.Method(
            fill.owner(),
            "own",
            List.of(OBJECT),
            VOID,
            false,
            false,
            true,
            Member.Origin.UNKNOWN,
            Member.Marks.NONE,
            fill.wrapper());
    assertThat(plan(run(call(own, a))).helpers().values())
        .containsExactly(new TwinPlan.Helper(own, List.of()));
  }

  private List<String> actions(Step... steps) {
    return Twins.actions(sketch(steps));
  }

  private boolean differs(Step... steps) {
    return plan(steps).differs();
  }

  private TwinPlan plan(Step... steps) {
    return Twins.plan(sketch(steps));
  }

  private Sketch sketch(Step... steps) {
    return Sketch.of(List.of(a, grid, l, rows), steps);
  }
}
