package dev.deco.processor.plan;

import static dev.deco.processor.sketch.Blocks.count;
import static dev.deco.processor.sketch.Blocks.each;
import static dev.deco.processor.sketch.Calls.call;
import static dev.deco.processor.sketch.Calls.make;
import static dev.deco.processor.sketch.Exps.at;
import static dev.deco.processor.sketch.Exps.n;
import static dev.deco.processor.sketch.Exps.set;
import static dev.deco.processor.sketch.Platform.add;
import static dev.deco.processor.sketch.Platform.get;
import static dev.deco.processor.sketch.Steps.let;
import static dev.deco.processor.sketch.Steps.run;
import static dev.deco.processor.sketch.Types.GRID;
import static dev.deco.processor.sketch.Types.INT;
import static dev.deco.processor.sketch.Types.INTEGER;
import static dev.deco.processor.sketch.Types.VOID;
import static dev.deco.processor.sketch.Types.arrayList;
import static dev.deco.processor.sketch.Types.list;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deco.processor.model.Member;
import dev.deco.processor.sketch.Methods;
import dev.deco.processor.sketch.Sketch;
import dev.deco.processor.sketch.Step;
import dev.deco.processor.sketch.Var;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private final Member.Method f = Methods.concurrent(INT, "f", INT);
  private final Member.Method inc = Methods.concurrent(VOID, "inc", list(INTEGER));
  private final Var in = Var.parameter("in", list(INTEGER));
  private final Var out = Var.parameter("out", list(INTEGER));
  private final Var deep = Var.parameter("deep", list(list(INTEGER)));
  private final Var a = Var.parameter("a", GRID);
  private final Var b = Var.parameter("b", GRID);
  private final Var i = Var.confined("i", INT);
  private final Var x = Var.local("x", INTEGER);

  @Test
  void whetherAListIsWrittenIsAskedOfListsOfValues() {
    Planned planned = planned(run(add(out, call(f, n(1)))), let(x, get(in, 0)));
    assertThat(planned.asks("Integer x = in.get(0);")).containsExactly(new Question.Written("in"));
  }

  @Test
  void whatIsSurelyOneObjectIsNotAsked() {
    Planned planned = planned(run(add(out, call(f, n(1)))), let(x, get(out, 0)));
    assertThat(planned.asks("Integer x = out.get(0);")).isEmpty();
  }

  @Test
  void aVariableThatIsAssignedAgainIsAsked() {
    Var last = Var.local("last", list(INTEGER));
    Planned planned =
        planned(
            let(last, make(arrayList(INTEGER))),
            run(add(last, call(f, n(1)))),
            run(set(last, in)),
            let(x, get(last, 0)));
    assertThat(planned.asks("Integer x = last.get(0);"))
        .containsExactly(new Question.Written("last"));
  }

  @Test
  void nestedListsAreNotAsked() {
    Var row = Var.local("row", list(INTEGER));
    Var rows = Var.parameter("rows", list(list(INTEGER)));
    Member.Method g = Methods.concurrent(list(INTEGER), "g");
    Planned planned =
        Planned.of(Sketch.of(List.of(deep, rows), run(add(rows, call(g))), let(row, get(deep, 0))));
    assertThat(planned.asks("List<Integer> row = deep.get(0);")).isEmpty();
  }

  @Test
  void aCallThatMayWriteIsNotAsked() {
    Planned planned = planned(run(call(inc, out)), let(x, get(in, 0)));
    assertThat(planned.asks("Integer x = in.get(0);")).isEmpty();
  }

  @Test
  void rowsAreAskedByTheirIndex() {
    Planned planned = planned(count(i, n(9), run(set(at(at(a, i), 0), call(f, at(at(b, i), 0))))));
    assertThat(planned.asks("a[i][0] = f(b[i][0]);"))
        .containsExactly(new Question.ElementWritten("b", "i"));
  }

  @Test
  void whatALoopGoesThroughIsAskedForEachElement() {
    Var each = Var.bound("each", INTEGER);
    Planned planned = planned(each(each, in, run(add(out, call(f, each)))));
    assertThat(planned.asksInCondition())
        .containsExactlyInAnyOrder(new Question.SourceWritten(), new Question.SourceForeign("in"));
  }

  private Planned planned(Step... steps) {
    return Planned.of(Sketch.of(List.of(in, out, a, b), steps));
  }
}
