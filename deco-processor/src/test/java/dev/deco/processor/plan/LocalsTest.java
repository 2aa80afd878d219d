package dev.deco.processor.plan;

import static dev.deco.processor.sketch.Blocks.each;
import static dev.deco.processor.sketch.Calls.lambda;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.increment;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.paren;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Exps.update;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTS;
import static dev.deco.processor.sketch.Types.RUNNABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Var;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalsTest {
  private final Var a = Var.parameter("a", INTS);
  private final Var x = Var.local("x", INT);

  @Test
  void aVariableThatIsOnlyDeclaredIsStable() {
    assertThat(stable(x, let(x, n(1)))).isTrue();
    assertThat(stable(a, run(set(at(a, 0), n(1))))).isTrue();
  }

  @Test
  void everySortOfAssignmentChangesIt() {
    assertThat(stable(x, let(x, n(1)), run(set(x, n(2))))).isFalse();
    assertThat(stable(x, let(x, n(1)), run(update(paren(x), "+", n(2))))).isFalse();
    assertThat(stable(x, let(x, n(1)), run(increment(x)))).isFalse();
  }

  @Test
  void anAssignmentInAClosureChangesIt() {
    Step task = let(Var.local("task", RUNNABLE), lambda(RUNNABLE, increment(x)));
    assertThat(stable(x, let(x, n(1)), task)).isFalse();
  }

  @Test
  void aVariableWithoutInitialValueGetsItLater() {
    assertThat(stable(x, let(x))).isFalse();
  }

  @Test
  void theVariableOfAForEachIsStableWithinEachIteration() {
    Var element = Var.bound("element", INT);
    assertThat(stable(element, each(element, a))).isTrue();
  }

  private boolean stable(Var variable, Step... steps) {
    return new Locals(Sketch.of(List.of(a), steps).body()).stable(variable.variable());
  }
}
