package dev.deco.processor.analyse;

import static dev.deco.processor.sketch.Calls.in;
import static dev.deco.processor.sketch.Calls.listed;
import static dev.deco.processor.sketch.Calls.make;
import static dev.deco.processor.sketch.Calls.newArray;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.either;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Platform.add;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.ARRAYS;
import static dev.deco.processor.sketch.Types.GRID;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.OBJECT;
import static dev.deco.processor.sketch.Types.STRING;
import static dev.deco.processor.sketch.Types.arrayList;
import static dev.deco.processor.sketch.Types.list;
import static dev.deco.processor.sketch.Types.map;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Expr;
import dev.deco.processor.sketch.Exp;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Var;
import java.util.List;
import org.junit.jupiter.api.Test;

class FreshnessTest {
  private final Var given = Var.parameter("given", INTS);
  private final Var grid = Var.parameter("grid", GRID);
  private final Var lists = Var.parameter("lists", list(INTS));
  private final Var a = Var.local("a", INTS);
  private final Var g = Var.local("g", GRID);
  private final Exp made = newArray(INTS, n(3));

  @Test
  void anArrayTheBodyMakesIsItsOwn() {
    assertThat(own("a", let(a, made), run(set(at(a, 0), n(1))))).isTrue();
  }

  @Test
  void aParameterIsNot() {
    assertThat(own("given", run(set(at(given, 0), n(1))))).isFalse();
    assertThat(own("grid[0]", run(set(at(at(grid, 0), 0), n(1))))).isFalse();
  }

  @Test
  void whatMayBeAParameterIsNot() {
    Step choice = let(a, either(n(1), made, given));
    assertThat(own("a", choice, run(set(at(a, 0), n(1))))).isFalse();
  }

  @Test
  void whatIsStoredInAFieldIsNot() {
    Step keep = run(set(field(Methods.field("kept", INTS)), a));
    assertThat(own("a", let(a, made), keep, run(set(at(a, 0), n(1))))).isFalse();
  }

  @Test
  void whatIsPutIntoAParameterIsNot() {
    Step use = run(set(at(a, 0), n(1)));
    assertThat(own("a", let(a, made), run(set(at(grid, 0), a)), use)).isFalse();
    assertThat(own("a", let(a, made), run(add(lists, a)), use)).isFalse();
  }

  @Test
  void aFreshListKeepsItsArraysFresh() {
    Var fresh = Var.local("fresh", list(INTS));
    Step[] steps = {
      let(fresh, make(arrayList(INTS))), let(a, made), run(add(fresh, a)), run(set(at(a, 0), n(1)))
    };
    assertThat(own("a", steps)).isTrue();
  }

  @Test
  void aFreshArrayOfGivenRowsIsOwnButItsRowsAreNot() {
    Step[] steps = {let(g, listed(GRID, given)), run(set(at(at(g, 0), 0), n(1)))};
    Sketch sketch = sketch(steps);
    Freshness freshness = new Freshness(sketch.body());
    assertThat(freshness.own(sketch.expression("g"))).isTrue();
    assertThat(freshness.ownDeep(sketch.expression("g"))).isFalse();
    assertThat(freshness.own(sketch.expression("g[0]"))).isFalse();
  }

  @Test
  void aCopyByTheLibraryIsOwn() {
    Exp copy = in(INTS, Methods.platformStatic(ARRAYS, INTS, "copyOf", INTS), given, n(3));
    assertThat(own("a", let(a, copy), run(set(at(a, 0), n(1))))).isTrue();
  }

  @Test
  void aRowOfAGivenGridIsNotMadeOwnByAFreshOneBesideIt() {
    Step[] steps = {let(g, grid), run(set(at(g, 1), made)), run(set(at(at(g, 0), 0), n(1)))};
    assertThat(own("g[0]", steps)).isFalse();
  }

  @Test
  void typesTellWhatArraysCanBeReached() {
    assertThat(Freshness.reachesArray(GRID)).isTrue();
    assertThat(Freshness.reachesArray(map(STRING, list(INTS)))).isTrue();
    assertThat(Freshness.reachesArray(list(INTEGER))).isFalse();
    assertThat(Freshness.reachesArray(STRING)).isFalse();
    // Of an object with fields the type says nothing.
    assertThat(Freshness.reachesArray(OBJECT)).isFalse();
  }

  private boolean own(String array, Step... steps) {
    Sketch sketch = sketch(steps);
    Expr expression = sketch.expression(array);
    return new Freshness(sketch.body()).own(expression);
  }

  private Sketch sketch(Step... steps) {
    return Sketch.of(List.of(given, grid, lists), steps);
  }
}
