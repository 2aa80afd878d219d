package dev.deco.processor.plan;

import static dev.deco.processor.sketch.Calls.create;
import static dev.deco.processor.sketch.Calls.in;
import static dev.deco.processor.sketch.Calls.newArray;
import static dev.deco.processor.sketch.Calls.opaque;
import static dev.deco.processor.sketch.Calls.reference;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.increment;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Exps.update;
import static dev.deco.processor.sketch.Platform.get;
import static dev.deco.processor.sketch.Platform.send;
import static dev.deco.processor.sketch.Platform.size;
import static dev.deco.processor.sketch.Steps.give;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.ARRAYS;
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
import static dev.deco.processor.sketch.Types.declared;
import static dev.deco.processor.sketch.Types.list;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Member;
import dev.deco.processor.model.Sharing;
import dev.deco.processor.model.TypeRef;
import dev.deco.processor.sketch.Exp;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Var;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Methods whose array accesses cannot be recorded, so that their calls run in order. */
class TwinRefusalsTest {
  private static final TypeRef.Declared STREAM =
      declared("java.util.stream.IntStream", Sharing.CONTAINER);

  private final Var a = Var.parameter("a", INTS);
  private final Var boxes = Var.parameter("boxes", array(INTEGER));
  private final Var rows = Var.parameter("rows", list(INTS));
  private final Var l = Var.parameter("l", list(INTEGER));
  private final Var t = Var.local("t", INTS);

  @Test
  void anotherClassIsHandedAnArray() {
    assertThat(refusal(run(in(Methods.foreign(VOID, "fill", INTS), a)))).contains("fill()");
    assertThat(refusal(run(in(Methods.unknown(VOID, "u", OBJECT), a)))).contains("u()");
  }

  @Test
  void anotherClassIsHandedAListOfArrays() {
    assertThat(refusal(run(in(Methods.foreign(VOID, "fill", OBJECT), rows)))).contains("fill()");
    assertThat(refusal(run(in(Methods.foreign(VOID, "fill", OBJECT), l)))).isNull();
  }

  @Test
  void anotherClassIsHandedAnArrayOfTheMethodsOwn() {
    Exp made = newArray(INTS, n(3));
    assertThat(refusal(let(t, made), run(in(Methods.foreign(VOID, "show", INTS), t)))).isNull();
  }

  @Test
  void aConstructorIsHandedAnArray() {
    assertThat(refusal(run(create(OTHER, Member.Origin.SOURCE, a)))).contains("a constructor");
    assertThat(refusal(give(create(OTHER, Member.Origin.IMPLICIT, a)))).isNull();
  }

  @Test
  void aStringCopiesItsCharacters() {
    assertThat(refusal(give(create(STRING, Member.Origin.PLATFORM, a)))).isNull();
  }

  @Test
  void aStreamKeepsTheArray() {
    Exp stream = in(STREAM, Methods.platformStatic(ARRAYS, STREAM, "stream", INTS), a);
    assertThat(refusal(give(stream))).contains("java.util.Arrays.stream()");
    Exp view = in(list(INTEGER), Methods.platformStatic(ARRAYS, list(INTEGER), "asList", INTS), a);
    assertThat(refusal(give(view))).contains("java.util.Arrays.asList()");
  }

  @Test
  void codeThatIsNotKnownIsHandedAnArray() {
    assertThat(refusal(run(opaque(INT, a)))).isNotNull();
    assertThat(refusal(run(opaque(INT, at(a, 0))))).isNull();
  }

  @Test
  void aReferenceHandsArraysToAMethod() {
    Exp task = reference(RUNNABLE, Methods.helper(VOID, "fill", INTS));
    assertThat(refusal(run(send(VOID, rows, "forEach", task)))).isNotNull();
    Exp sorts = reference(RUNNABLE, Methods.platformStatic(ARRAYS, VOID, "sort", INTS));
    assertThat(refusal(run(send(VOID, rows, "forEach", sorts)))).isNotNull();
    Exp prints = reference(RUNNABLE, Methods.helper(VOID, "print", INTEGER));
    assertThat(refusal(run(send(VOID, l, "forEach", prints)))).isNull();
  }

  @Test
  void aBoxedElementIsIncremented() {
    assertThat(refusal(run(increment(at(boxes, 0))))).contains("boxed");
    assertThat(refusal(run(increment(at(a, 0))))).isNull();
  }

  @Test
  void theLeftSideOfACompoundAssignmentHasEffects() {
    Var i = Var.local("i", INT);
    assertThat(refusal(let(i, n(0)), run(update(at(a, increment(i)), "+", n(1)))))
        .contains("effects of its own");
    assertThat(refusal(let(i, n(0)), run(update(at(a, i), "+", n(1))))).isNull();
  }

  @Test
  void aContainerIsDeclaredAsAClass() {
    Exp kept = field(Methods.fixedField("kept", arrayList(INTEGER)));
    assertThat(refusal(give(size(kept)))).contains("declared as a class");
  }

  @Test
  void aListMayKeepAnArray() {
    Exp added = send(VOID, rows, "add", a);
    assertThat(refusal(run(added))).isNull();
    assertThat(refusal(run(update(at(get(rows, 0), 0), "+", n(1))))).isNull();
  }

  @Test
  void theLeftSideOfACompoundAssignmentHasNoEffects() {
    Exp taken = send(INTS, rows, "remove", n(0));
    assertThat(refusal(run(update(at(taken, 0), "+", n(1))))).isNotNull();
  }

  @Test
  void aMethodOfAnotherClassWritesIntoAnObject() {
    Member.Method foreign = Methods.foreign(VOID, "fill", OTHER);
    Var object = Var.parameter("object", OTHER);
    Sketch sketch = Sketch.of(List.of(object), run(in(foreign, object)));
    Exp data = field(object, Methods.fixedField("data", INTS));
    Sketch writes = Sketch.of(List.of(object), run(set(at(data, 0), n(1))));
    assertThat(Twins.plan(sketch, foreign, writes).refusal()).isNotNull();
    assertThat(Twins.plan(sketch).refusal()).isNull();
  }

  @Test
  void theReasonTellsTheLine() {
    assertThat(refusal(run(increment(at(a, 0))), run(increment(at(boxes, 0)))))
        .startsWith("In line 3 ");
  }

  private @Nullable String refusal(Step... steps) {
    Sketch sketch = Sketch.of(List.of(a, boxes, rows, l), steps);
    return Twins.plan(sketch).refusal();
  }
}
