package dev.deco.processor.analyse;

import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.in;
import static dev.deco.processor.sketch.Calls.listed;
import static dev.deco.processor.sketch.Calls.make;
import static dev.deco.processor.sketch.Calls.newArray;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.cast;
import static dev.deco.processor.sketch.Exps.either;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.paren;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Platform.add;
import static dev.deco.processor.sketch.Platform.get;
import static dev.deco.processor.sketch.Platform.send;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.GRID;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.OBJECT;
import static dev.deco.processor.sketch.Types.arrayList;
import static dev.deco.processor.sketch.Types.list;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Member;
import dev.deco.processor.sketch.Exp;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Var;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PointsToTest {
  private final Var given = Var.parameter("given", INTS);
  private final Var any = Var.parameter("any", OBJECT);
  private final Var all = Var.parameter("all", list(INTS));
  private final Var a = Var.local("a", INTS);
  private final Var b = Var.local("b", INTS);
  private final Var rows = Var.local("rows", list(INTS));
  private final Exp made = newArray(INTS, n(3));

  @Test
  void aParameterComesFromTheWorld() {
    assertThat(regions(given)).containsExactly(new Region.World(INTS));
  }

  @Test
  void anArrayTheBodyMakesIsFresh() {
    assertThat(regions(a, let(a, made))).hasSize(1).allMatch(Region.Fresh.class::isInstance);
  }

  @Test
  void soAreTheRowsOfAGrid() {
    Var grid = Var.local("grid", GRID);
    Step make = let(grid, newArray(GRID, n(2), n(3)));
    assertThat(regions(a, make, let(a, at(grid, 0))))
        .hasSize(1)
        .allMatch(Region.Fresh.class::isInstance);
    assertThat(regions(a, make, run(set(at(grid, 1), given)), let(a, at(grid, 0))))
        .contains(new Region.World(INTS));
  }

  @Test
  void twoCreationsAreTwoObjects() {
    Step[] steps = {let(a, made), let(b, newArray(INTS, n(4)))};
    assertThat(regions(a, steps)).doesNotContainAnyElementsOf(regions(b, steps));
  }

  @Test
  void aNumberIsNoObject() {
    assertThat(regions(at(given, 0))).isEmpty();
  }

  @Test
  void anAssignmentMakesAnAlias() {
    assertThat(regions(b, let(a, made), let(b, a))).isEqualTo(regions(a, let(a, made)));
  }

  @Test
  void assignmentsAreSeenWhereverTheyStand() {
    // Flow-insensitive: b is assigned after its use.
    PointsTo points = points(let(a), let(b, a), run(set(a, given)));
    assertThat(points.variable(b.variable())).contains(new Region.World(INTS));
  }

  @Test
  void aConditionalMayBeEither() {
    assertThat(regions(either(n(1), a, given), let(a, made))).hasSize(2);
  }

  @Test
  void parenthesesAndCastsShowTheSameObject() {
    Set<Region> inner = regions(a, let(a, made));
    assertThat(regions(paren(cast(INTS, a)), let(a, made))).isEqualTo(inner);
  }

  @Test
  void aCastTellsTheTypeOfAnObjectFromOutside() {
    assertThat(regions(cast(INTS, any))).containsExactly(new Region.World(INTS));
  }

  @Test
  void whatIsPutIntoAListComesOutOfIt() {
    Step[] steps = {let(rows, make(arrayList(INTS))), let(a, made), run(add(rows, a))};
    assertThat(regions(get(rows, 0), steps)).containsAll(regions(a, steps));
  }

  @Test
  void whatIsStoredInAnArrayComesOutOfIt() {
    Var grid = Var.local("grid", GRID);
    Step[] steps = {let(grid, newArray(GRID, n(2))), let(a, made), run(set(at(grid, 1), a))};
    assertThat(regions(at(grid, 0), steps)).containsAll(regions(a, steps));
  }

  @Test
  void anInitialiserHoldsItsItems() {
    Var grid = Var.local("grid", GRID);
    Step[] steps = {let(a, made), let(grid, listed(GRID, a))};
    assertThat(regions(at(grid, 0), steps)).isEqualTo(regions(a, steps));
  }

  @Test
  void aCopyOfAFreshListHoldsTheSameElements() {
    Var copy = Var.local("copy", list(INTS));
    Step[] steps = {
      let(rows, make(arrayList(INTS))),
      let(a, made),
      run(add(rows, a)),
      let(copy, make(arrayList(INTS), rows))
    };
    assertThat(regions(copy, steps)).doesNotContainAnyElementsOf(regions(rows, steps));
    assertThat(regions(get(copy, 0), steps)).containsAll(regions(a, steps));
  }

  @Test
  void aViewIsAlsoTheListItShows() {
    Step[] steps = {let(rows, make(arrayList(INTS)))};
    Exp view = send(list(INTS), rows, "subList", n(0), n(1));
    assertThat(regions(view, steps)).containsAll(regions(rows, steps));
  }

  @Test
  void aViewOfAnObjectFromOutsideIsAlsoThatObjectAndWhatItHolds() {
    Exp view = send(list(INTS), all, "subList", n(0), n(1));
    assertThat(regions(view)).contains(new Region.World(list(INTS)), new Region.World(INTS));
  }

  @Test
  void aFieldHoldsObjectsOfTheWorld() {
    assertThat(regions(field(Methods.field("data", INTS)))).containsExactly(new Region.World(INTS));
  }

  @Test
  void anUnknownMethodMayGiveBackItsArgument() {
    Member.Method pick = Methods.unknown(INTS, "pick", INTS);
    Set<Region> result = regions(in(pick, a), let(a, made));
    assertThat(result).contains(new Region.World(INTS)).containsAll(regions(a, let(a, made)));
  }

  @Test
  void aConcurrentMethodMayGiveBackItsArgument() {
    Member.Method pick = Methods.concurrent(INTS, "pick", INTS);
    assertThat(regions(call(pick, a), let(a, made))).containsAll(regions(a, let(a, made)));
  }

  @Test
  void theVariableOfALoopMayBeAnyElement() {
    Var row = Var.bound("row", INTS);
    assertThat(regions(row)).containsExactly(new Region.World(INTS));
  }

  private Set<Region> regions(Exp expression, Step... steps) {
    Var result = Var.local("result", OBJECT);
    Step[] more = Arrays.copyOf(steps, steps.length + 1);
    more[steps.length] = let(result, expression);
    return points(more).variable(result.variable());
  }

  private PointsTo points(Step... steps) {
    return new PointsTo(Sketch.of(List.of(given, any, all), steps).body());
  }
}
