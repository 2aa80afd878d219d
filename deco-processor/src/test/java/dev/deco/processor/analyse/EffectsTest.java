package dev.deco.processor.analyse;

import static dev.deco.processor.sketch.Blocks.each;
import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.lambda;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.concat;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.increment;
import static dev.deco.processor.sketch.Exps.length;
import static dev.deco.processor.sketch.Exps.literal;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.op;
import static dev.deco.processor.sketch.Exps.paren;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Exps.update;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.RUNNABLE;
import static dev.deco.processor.sketch.Types.STRING;
import static dev.deco.processor.sketch.Types.list;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Expr;
import dev.deco.processor.model.Node;
import dev.deco.processor.model.Stmt;
import dev.deco.processor.sketch.Exp;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Var;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the caller's own code reads ({@code r}) and writes ({@code w}), in Java's order. */
class EffectsTest {
  private final Var a = Var.parameter("a", INTS);
  private final Var i = Var.parameter("i", INT);
  private final Var l = Var.parameter("l", list(INTEGER));
  private final Exp count = field(Methods.field("count", INT));

  @Test
  void anAssignmentDoesNotReadItsTarget() {
    assertThat(own(run(set(i, n(1))))).containsExactly("w i");
    assertThat(own(run(set(count, n(1))))).containsExactly("w field count");
  }

  @Test
  void anElementIsPartOfItsArray() {
    assertThat(own(run(set(at(a, i), n(1))))).containsExactly("r a", "r i", "w a");
    assertThat(kinds(run(set(at(a, 0), n(1))))).containsExactly("Local", "Content");
  }

  @Test
  void aCompoundAssignmentReadsItsTargetFirst() {
    assertThat(own(run(update(i, "+", count)))).containsExactly("r i", "r field count", "w i");
    assertThat(own(run(increment(i)))).containsExactly("r i", "w i");
  }

  @Test
  void theLeftSideIsEvaluatedBeforeTheRightSide() {
    assertThat(own(run(set(at(a, i), count))))
        .containsExactly("r a", "r i", "r field count", "w a");
  }

  @Test
  void parenthesesChangeNothing() {
    assertThat(own(run(set(paren(i), paren(count))))).containsExactly("r field count", "w i");
  }

  @Test
  void aFinalFieldNeverConflicts() {
    assertThat(own(run(set(i, field(Methods.fixedField("limit", INT)))))).containsExactly("w i");
  }

  @Test
  void theLengthOfAnArrayNeverChanges() {
    assertThat(own(run(set(i, length(a))))).containsExactly("r a", "w i");
    assertThat(kinds(run(set(i, length(a))))).containsOnly("Local");
  }

  @Test
  void concatenationLooksIntoItsOperands() {
    Footprint footprint =
        footprint(let(Var.local("s", STRING), concat(literal(STRING, "\"\""), l)));
    assertThat(footprint.accesses())
        .anyMatch(access -> access.place() instanceof Place.Content content && content.deep());
  }

  @Test
  void ofAConcurrentCallOnlyTheOperandsCount() {
    Exp call = call(Methods.concurrent(INT, "f", INTS, INT), a, op(count, "+", i));
    assertThat(own(run(call))).containsExactly("r a", "r field count", "r i");
  }

  @Test
  void aClosureCountsWhereItStands() {
    Step step = let(Var.local("task", RUNNABLE), lambda(RUNNABLE, set(count, n(1))));
    assertThat(own(step)).containsExactly("w field count");
  }

  @Test
  void aLoopReadsItsSourceWheneverItAsksForTheNextElement() {
    Var x = Var.bound("x", INTEGER);
    Sketch sketch = Sketch.of(List.of(l), each(x, l));
    Footprint footprint = Bench.of(sketch).analysis().iterated((Stmt.ForEach) sketch.last());
    assertThat(Bench.places(footprint)).containsExactly("r l");
  }

  @Test
  void whatIsTakenOutOfAStatementIsNoPartOfTheRest() {
    Sketch sketch = Sketch.of(List.of(a, i), run(set(at(a, i), at(a, n(0)))));
    BodyAnalysis analysis = Bench.of(sketch).analysis();
    Expr assigned = ((Stmt.Evaluate) sketch.last()).expr();
    assertThat(Bench.places(analysis.rest(List.of(assigned), Set.of())))
        .containsExactly("r a", "r i", "w a");
    Set<Node> taken = Set.of(sketch.expression("i"), sketch.expression("a[0]"));
    assertThat(Bench.places(analysis.rest(List.of(assigned), taken))).containsExactly("r a", "w a");
  }

  private List<String> own(Step step) {
    return Bench.places(footprint(step));
  }

  private List<String> kinds(Step step) {
    return footprint(step).accesses().stream()
        .map(access -> access.place().getClass().getSimpleName())
        .distinct()
        .toList();
  }

  private Footprint footprint(Step step) {
    Sketch sketch = Sketch.of(List.of(a, i, l), step);
    return Bench.of(sketch).analysis().own(List.copyOf(sketch.last().parts()));
  }
}
