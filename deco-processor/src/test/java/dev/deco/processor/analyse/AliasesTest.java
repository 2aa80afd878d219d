package dev.deco.processor.analyse;

import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.create;
import static dev.deco.processor.sketch.Calls.in;
import static dev.deco.processor.sketch.Calls.make;
import static dev.deco.processor.sketch.Calls.newArray;
import static dev.deco.processor.sketch.Calls.on;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.literal;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Platform.add;
import static dev.deco.processor.sketch.Platform.get;
import static dev.deco.processor.sketch.Platform.send;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.DOUBLE;
import static dev.deco.processor.sketch.Types.GRID;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.OBJECT;
import static dev.deco.processor.sketch.Types.OTHER;
import static dev.deco.processor.sketch.Types.STRING;
import static dev.deco.processor.sketch.Types.VOID;
import static dev.deco.processor.sketch.Types.array;
import static dev.deco.processor.sketch.Types.arrayList;
import static dev.deco.processor.sketch.Types.container;
import static dev.deco.processor.sketch.Types.list;
import static dev.deco.processor.sketch.Types.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Member;
import dev.deco.processor.sketch.Exp;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Var;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whether {@code read = x[0]} has to wait for a spawned {@code inc(...)} of another name. */
class AliasesTest {
  private final Member.Method inc = Methods.concurrent(VOID, "inc", OBJECT);
  private final Var p = Var.parameter("p", INTS);
  private final Var q = Var.parameter("q", INTS);
  private final Var grid = Var.parameter("grid", GRID);
  private final Var rows = Var.parameter("rows", list(INTS));
  private final Var doubles = Var.parameter("doubles", array(DOUBLE));
  private final Var names = Var.parameter("names", list(STRING));
  private final Var table = Var.parameter("table", map(STRING, INTS));
  private final Var any = Var.parameter("any", OBJECT);
  private final Var a = Var.local("a", INTS);
  private final Var b = Var.local("b", INTS);
  private final Exp made = newArray(INTS, n(3));

  @Test
  void twoParametersOfOneTypeMayBeOneArray() {
    assertThat(conflict(p, at(q, 0))).isTrue();
  }

  @Test
  void parametersOfDifferentTypesAreDifferent() {
    assertThat(conflict(p, at(doubles, 0))).isFalse();
    assertThat(conflict(rows, get(names, 0))).isFalse();
  }

  @Test
  void aFreshArrayIsNoParameter() {
    assertThat(conflict(a, at(p, 0), let(a, made))).isFalse();
    assertThat(conflict(p, at(a, 0), let(a, made))).isFalse();
  }

  @Test
  void twoFreshArraysAreDifferent() {
    assertThat(conflict(a, at(b, 0), let(a, made), let(b, newArray(INTS, n(1))))).isFalse();
  }

  @Test
  void aSecondNameIsTheSameArray() {
    assertThat(conflict(a, at(b, 0), let(a, made), let(b, a))).isTrue();
  }

  @Test
  void aRowMayBeARowOfTheGrid() {
    assertThat(conflict(at(grid, 0), at(p, 0))).isTrue();
    assertThat(conflict(p, at(at(grid, 1), 0))).isTrue();
  }

  @Test
  void aNamedRowIsPartOfTheGrid() {
    assertThat(conflict(grid, at(a, 0), let(a, at(grid, 1)))).isTrue();
    assertThat(conflict(a, at(at(grid, 0), 0), let(a, at(grid, 1)))).isTrue();
  }

  @Test
  void theGridItselfIsNotARow() {
    // grid[0] reads the array of rows, which a call on a row cannot touch.
    assertThat(conflict(p, at(grid, 0))).isFalse();
  }

  @Test
  void anElementOfAListIsWhatWasAdded() {
    Var fresh = Var.local("fresh", list(INTS));
    Step[] steps = {let(fresh, make(arrayList(INTS))), let(a, made), run(add(fresh, a))};
    assertThat(conflict(a, at(get(fresh, 0), 0), steps)).isTrue();
    assertThat(conflict(fresh, at(a, 0), steps)).isTrue();
  }

  @Test
  void aViewIsTheList() {
    Var view = Var.local("view", list(INTS));
    Step step = let(view, send(list(INTS), rows, "subList", n(0), n(1)));
    assertThat(conflict(rows, get(view, 0), step)).isTrue();
    assertThat(conflict(view, get(rows, 0), step)).isTrue();
  }

  @Test
  void anIteratorWalksOverTheList() {
    Var fresh = Var.local("fresh", list(INTEGER));
    Var walk = Var.local("walk", container("Iterator", INTEGER));
    Step[] steps = {
      let(fresh, make(arrayList(INTEGER))), let(walk, send(walk.type(), fresh, "iterator"))
    };
    assertThat(conflict(fresh, send(INTEGER, walk, "next"), steps)).isTrue();
  }

  @Test
  void theValuesOfAMapAreInIt() {
    assertThat(conflict(table, at(p, 0))).isTrue();
    assertThat(conflict(get(table, literal(STRING, "\"k\"")), at(q, 0))).isTrue();
  }

  @Test
  void anObjectMayHoldTheArray() {
    assertThat(conflict(any, at(p, 0))).isTrue();
    assertThat(conflict(any, at(a, 0), let(a, made))).isFalse();
  }

  @Test
  void whatAFieldHoldsMayBeAParameter() {
    assertThat(conflict(field(Methods.fixedField("data", INTS)), at(p, 0))).isTrue();
  }

  @Test
  void aFreshArrayThatAFieldKeepsIsKnownToTheWorld() {
    Step keep = run(set(field(Methods.field("kept", INTS)), a));
    assertThat(conflict(a, at(p, 0), let(a, made), keep)).isTrue();
  }

  @Test
  void aFreshArrayThatAnUnknownMethodGotIsKnownToTheWorld() {
    Step show = run(in(Methods.unknown(VOID, "show", OBJECT), a));
    assertThat(conflict(p, at(a, 0), let(a, made), show)).isTrue();
  }

  @Test
  void aFreshArrayPutIntoAParameterIsKnownToTheWorld() {
    assertThat(conflict(p, at(a, 0), let(a, made), run(set(at(grid, 0), a)))).isTrue();
    assertThat(conflict(p, at(a, 0), let(a, made), run(add(rows, a)))).isTrue();
  }

  @Test
  void aFreshArrayInAFreshListThatEscapesEscapesToo() {
    Var fresh = Var.local("fresh", list(INTS));
    Step[] steps = {
      let(fresh, make(arrayList(INTS))),
      let(a, made),
      run(add(fresh, a)),
      run(in(Methods.unknown(VOID, "show", OBJECT), fresh))
    };
    assertThat(conflict(p, at(a, 0), steps)).isTrue();
  }

  @Test
  void anObjectOfAUsersClassMayHoldAnything() {
    Var object = Var.local("object", OTHER);
    Step make = let(object, create(OTHER, Member.Origin.UNKNOWN));
    assertThat(conflict(object, at(p, 0), make)).isTrue();
  }

  @Test
  void aRecordHoldsWhatItIsMadeOf() {
    Var record = Var.local("record", OTHER);
    Step[] steps = {let(a, made), let(record, create(OTHER, Member.Origin.IMPLICIT, a))};
    Exp component = on(record, Methods.accessor(OTHER, INTS, "data"));
    assertThat(conflict(a, at(component, 0), steps)).isTrue();
    assertThat(conflict(record, at(a, 0), steps)).isTrue();
  }

  @Test
  void aCallMayFillAListWithNewObjects() {
    Var fresh = Var.local("fresh", list(INTS));
    Step[] steps = {
      let(fresh, make(arrayList(INTS))), run(call(inc, fresh)), let(a, get(fresh, 0))
    };
    assertThat(conflict(a, at(get(fresh, 0), 0), steps)).isTrue();
  }

  @Test
  void aCopyOfAListFromOutsideHoldsTheSameElements() {
    Var copy = Var.local("copy", list(INTS));
    assertThat(conflict(get(rows, 0), at(get(copy, 0), 0), let(copy, make(arrayList(INTS), rows))))
        .isTrue();
    Step[] adding = {let(copy, make(arrayList(INTS))), run(send(VOID, copy, "addAll", rows))};
    assertThat(conflict(get(rows, 0), at(get(copy, 0), 0), adding)).isTrue();
  }

  @Test
  void theRowsOfANewGridArePartOfIt() {
    Var g = Var.local("g", GRID);
    Step make = let(g, newArray(GRID, n(2), n(2)));
    assertThat(conflict(at(g, 0), at(at(g, 0), 0), make)).isTrue();
    assertThat(conflict(a, at(at(g, 0), 0), make, let(a, at(g, 1)))).isTrue();
  }

  @Test
  void oneCallMayPutOneArgumentIntoAnother() {
    Var fresh = Var.local("fresh", list(INTS));
    Member.Method link = Methods.concurrent(VOID, "link", OBJECT, OBJECT);
    Step[] steps = {let(fresh, make(arrayList(INTS))), let(a, made), run(call(link, fresh, a))};
    assertThat(conflict(a, at(get(fresh, 0), 0), steps)).isTrue();
  }

  /** Whether a read conflicts with the call of {@code inc(argument)} before it. */
  private boolean conflict(Exp argument, Exp read, Step... before) {
    List<Step> steps = new ArrayList<>(Arrays.asList(before));
    steps.add(run(call(inc, argument)));
    steps.add(let(Var.local("read", read.type()), read));
    List<Var> parameters = List.of(p, q, doubles, grid, rows, names, table, any);
    return Bench.of(Sketch.of(parameters, steps.toArray(new Step[0]))).lastTwoConflict();
  }
}
