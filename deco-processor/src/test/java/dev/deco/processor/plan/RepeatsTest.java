package dev.deco.processor.plan;

import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.field;
import static dev.deco.processor.sketch.Exps.increment;
import static dev.deco.processor.sketch.Exps.length;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.op;
import static dev.deco.processor.sketch.Exps.self;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Node;
import dev.deco.processor.sketch.Exp;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Var;
import org.junit.jupiter.api.Test;

class RepeatsTest {
  private final Var a = Var.local("a", INTS);
  private final Var i = Var.local("i", INT);

  @Test
  void readingIsRepeatable() {
    assertThat(safely(at(a, op(i, "+", n(1))))).isTrue();
    assertThat(safely(field(self(), Methods.field("count", INT)))).isTrue();
    assertThat(safely(length(a))).isTrue();
  }

  @Test
  void writingIsNot() {
    assertThat(safely(at(a, increment(i)))).isFalse();
    assertThat(safely(at(a, set(i, n(1))))).isFalse();
  }

  @Test
  void callingIsNot() {
    assertThat(safely(at(a, call(Methods.helper(INT, "next"))))).isFalse();
  }

  private static boolean safely(Exp expression) {
    Node statement = Sketch.of(run(expression)).last();
    return Repeats.safely(statement.parts().get(0));
  }
}
